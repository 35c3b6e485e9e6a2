import { expect } from 'vitest';
import { charter } from '../given.ts';
import type { Answer, Caller, Entered, TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

export const group = 'qrup';

/** A group founded by the set-up link; its head has come in too, its Coordinator has not. */
export type RealGroup = {
  /** The founder, who came in by password and code. */
  readonly officer: Entered;
  readonly coordinator: string;
  readonly head: Entered;
};

const json = (answer: Answer, status = 201) => {
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  return answer.json as Record<string, unknown>;
};

export async function foundRealGroup(house: TestHouse): Promise<RealGroup> {
  const founded = json(
    await house.visitor().send(new URL(house.setUp ?? '').pathname, {
      charter: charter('az-working-group').hash,
      address: group,
      host_az: 'Daxili İşlər Nazirliyi',
      host_en: 'Ministry of Internal Affairs',
      host_ru: 'Министерство внутренних дел',
      host_kind: 'state',
      name: 'Orucova Sevinc',
      second_name: 'Babayev Tural',
    }),
  );
  const [first = '', second = ''] = founded.invitations as readonly string[];
  const officer = await house.enter(first, 's.orucova');
  await record(officer, 'coordinator', { office: 'coordinator', name: 'Tahirli Nizami', position: 'Nazir müavini' });
  await record(officer, 'head-of-group', { office: 'head', name: 'Aslanlı Rauf', position: 'Şöbə rəisi' });
  await confirmOffices(await house.enter(second, 't.babayev'), `/g/${group}`);
  const head = await house.enter(`/invitation/${await house.accounts.invite('head-of-group', group)}`, 'r.aslanli');
  return { officer, coordinator: 'coordinator', head };
}

const record = async (officer: Caller, person: string, fields: object) =>
  json(await officer.send(`/g/${group}/secretariat/offices`, fields, { 'idempotency-key': person }));

/** A meeting that the head has proposed and that waits for the Coordinator; its address. */
export async function proposeMeeting({ head }: RealGroup, on: string): Promise<string> {
  const proposed = json(
    await head.send(`/g/${group}/meetings`, {
      on,
      place: 'Bakı, Azərbaycan prospekti 7',
      title: ['Sığınacaqların maliyyələşdirilməsi'],
      kind: ['decision'],
    }),
  );
  return proposed.result as string;
}
