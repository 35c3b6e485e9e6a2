import { newCommandId } from '#journal/command-id.ts';
import type { Program } from './program.ts';

/** One of the reports on the last quarter of plan 1 that are not accepted yet, and whose it is. */
const path = '/g/demo/plans/1/measures/1/reports/body-0/2027-01-20';
const person = 'person-0';

/** Somebody is at work: each call records one act, a report that was returned and is saved again. */
export async function workGoesOn(program: Program): Promise<() => Promise<void>> {
  await post(program, 'return', 'officer', { version: '1', reason: 'Rəqəmlər göstərilməyib.' });
  let base = 1;
  return async () => {
    const done = `Təlimlər keçirilmişdir: ${base}.`;
    await post(program, 'draft', person, { base: String(base), progress: 'under way', done });
    base += 1;
  };
}

async function post(program: Program, noun: string, by: string, fields: Readonly<Record<string, string>>) {
  const answer = await fetch(`${program.url}${path}/${noun}`, {
    method: 'POST',
    body: JSON.stringify(fields),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': newCommandId(new Date()),
      cookie: `place-demo=${by}`,
    },
  });
  if (answer.status !== 201) throw new Error(`${noun} of ${by}: ${answer.status} ${await answer.text()}`);
}
