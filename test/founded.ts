import { charter } from './given.ts';
import type { Entered, TestHouse } from './house.ts';

/** What a founder types. */
export const foundingFields = {
  charter: charter('az-working-group').hash,
  address: 'isci-qrup',
  host_az: 'Daxili İşlər Nazirliyi',
  host_en: 'Ministry of Internal Affairs',
  host_ru: 'Министерство внутренних дел',
  host_kind: 'state',
  name: 'A. Quruculu',
  position: 'Böyük inspektor',
  second_name: 'B. Köməkçi',
  second_position: '',
} as const;

/** A group founded by the set-up link, with both officers of its secretariat signed in. */
export async function foundGroup(
  house: TestHouse,
  fields: object = foundingFields,
): Promise<{ readonly base: string; readonly first: Entered; readonly second: Entered }> {
  const founded = await house.visitor().send(new URL(house.setUp ?? '').pathname, fields);
  if (founded.status !== 201) throw new Error(`not founded: ${founded.text}`);
  const { result, invitations } = founded.json as { result: string; invitations: readonly string[] };
  const [first = '', second = ''] = invitations;
  return { base: result, first: await house.enter(first, 'quruculu'), second: await house.enter(second, 'komekci') };
}
