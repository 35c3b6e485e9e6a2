import type { Caller } from './house.ts';

/** Confirms whatever office another officer has entered in the group at `base`; `by` holds an office that may. */
export async function confirmOffices(by: Caller, base = '/g/demo'): Promise<void> {
  const page = `${base}/secretariat/offices`;
  const { json } = await by.get(page, { accept: 'application/json' });
  const { awaiting } = json as { awaiting: readonly { holding: string }[] };
  for (const { holding } of awaiting) {
    const confirmed = await by.send(`${page}/${holding}/confirmation`);
    if (confirmed.status !== 201) throw new Error(`${holding} was not confirmed: ${confirmed.text}`);
  }
}
