import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupLaw } from '#group/law.ts';
import { createClerk } from '#journal/clerk.ts';
import { personRow } from '#people/store.ts';
import { charter, charters } from '../given.ts';
import { openHouse, type TestHouse } from '../house.ts';

const group = 'kohne';
const current = charter('az-working-group');
const before = [...charters.values()].find((version) => version.charter === current.charter && version.superseded);

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  const clerk = createClerk({ pool: house.database.pool, law: groupLaw(charters), clock: house.now });
  const { hash = '', from = '' } = before ?? {};
  const command = { type: 'foundGroup', demonstration: false, holding: 'h1', charter: current.charter, from, hash };
  const founded = await clerk.submit({
    ...{ group, id: 'founding', by: 'officer', said: '{}' },
    command: { ...command, type: 'foundGroup' },
    beside: [personRow(group, { person: 'officer', name: 'Orucova Sevinc', position: null })],
  });
  expect(founded).toHaveProperty('done');
  await clerk.stop();
});
afterAll(() => house.stop());

test('a group under a superseded edition does what that edition knows, is shown the new one, and adopts it', async () => {
  const officer = house.as('officer', group);
  const invite = () => officer.send(`/g/${group}/secretariat/people/officer/invitations`, {});
  expect((await invite()).json).toMatchObject({ refused: 'notAuthorised' });

  const shown = await officer.get(`/g/${group}/charter`);
  expect(shown.text).toContain('Qaydaların yeni redaksiyası');
  const { newer } = (await officer.get(`/g/${group}/charter`, { accept: 'application/json' })).json as {
    newer: readonly { charter: string; from: string; hash: string }[];
  };
  expect(newer).toEqual([{ charter: current.charter, from: current.from, hash: current.hash }]);

  const adopted = await officer.post(`/g/${group}/charter/versions`, { ...newer[0] });
  expect([adopted.status, adopted.headers.get('location')]).toEqual([303, `/g/${group}/charter?done=3`]);
  expect((await officer.get(`/g/${group}/charter`)).text).not.toContain('act-adoption');
  const again = await officer.send(`/g/${group}/charter/versions`, { ...newer[0] });
  expect(again.json).toMatchObject({ refused: 'charterAlreadyInForce' });
  expect((await invite()).json).not.toMatchObject({ refused: 'notAuthorised' });
});
