import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundGroup, foundingFields } from '../founded.ts';
import { charter } from '../given.ts';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
let founder: Caller;
let second: Caller;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.stop());

const group = '/g/isci-qrup';

const done = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0] ?? answer.text.slice(0, 400)).toBe(303);
  return answer.headers.get('location') ?? '';
};

/** Persons by name. */
async function personOf(name: string): Promise<string> {
  const { rows } = await house.database.pool.query(
    "select person from person where group_id = 'isci-qrup' and name = $1",
    [name],
  );
  if (rows.length !== 1) throw new Error(`${rows.length} persons are called ${name}`);
  return rows[0].person;
}

/** A body, as the journal knows it by its name. */
async function bodyOf(name: string): Promise<string> {
  const { json } = await founder.get(`${group}/journal`, { accept: 'application/json' });
  const { entries } = json as {
    entries: { entry: { type: string; data: { body?: string; name?: { az: string } } } }[];
  };
  const found = entries.find(({ entry }) => entry.type === 'BodyEntered' && entry.data.name?.az === name);
  return found?.entry.data.body ?? '';
}

describe('a group founded from nothing by its set-up link', () => {
  it('a charter that asks for what is not yet offered is refused with its reason, and the link lives on', async () => {
    const address = new URL(house.setUp ?? '').pathname;
    const refused = await house.visitor().post(address, { ...foundingFields, charter: charter('un-hrc').hash });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('value="isci-qrup"');
    expect(refused.text).toContain(charter('az-working-group').hash);
    expect((await house.visitor().get(address)).status).toBe(200);
  });

  it('begins with the body that hosts its secretariat and with two officers', async () => {
    const founded = await foundGroup(house);
    [founder, second] = [founded.first, founded.second];
    const { json } = await founder.get(`${group}/journal`, { accept: 'application/json' });
    const { entries } = json as { entries: { entry: { type: string } }[] };
    expect(entries.map(({ entry }) => entry.type).reverse()).toEqual([
      'GroupFounded',
      'BodyEntered',
      'OfficeRecorded',
      'OfficeRecorded',
    ]);
  });

  it('is led from Today through what the group still lacks', async () => {
    const { text } = await founder.get(group);
    expect(text).toContain('Qrup hələ iclas keçirməyə hazır deyil');
    expect(text).toContain(`href="${group}/secretariat/offices"`);
    const registers = { decisions: 'Hələ qərar yoxdur', 'meeting-register': 'Hələ iclas yoxdur' };
    for (const [register, says] of Object.entries(registers)) {
      expect((await founder.get(`${group}/${register}`)).text).toContain(says);
    }
  });

  it('enters bodies and gives them seats, records Coordinator, head and who speaks for a body', async () => {
    for (const [az, kind, seat] of bodies) {
      done(
        await founder.post(`${group}/secretariat/bodies`, { name_az: az, name_en: az, name_ru: az, kind, since: '' }),
      );
      if (seat) done(await founder.post(`${group}/secretariat/bodies/${await bodyOf(az)}/seat`, { seat }));
    }
    for (const [name, office, body] of officers) {
      const fields = {
        office,
        person: '',
        name,
        position: 'vəzifə',
        body: body ? await bodyOf(body) : '',
        basis: '№ 1',
      };
      done(await founder.post(`${group}/secretariat/offices`, fields));
    }
    await confirmOffices(second, group);
    const twice = await founder.post(`${group}/secretariat/offices`, {
      office: 'coordinator',
      person: await personOf('M. Koordinator'),
      name: '',
      position: '',
      body: '',
      basis: '',
    });
    expect(twice.status).toBe(409);
  });

  it('is brought to an approved composition: each body nominates, the Coordinator approves as one instrument', async () => {
    const nominations: string[] = [];
    for (const [leader, body, name] of delegates) {
      const speaks = house.as(await personOf(leader), 'isci-qrup');
      const nomination = `nomination-of-${nominations.length + 1}`;
      const fields = {
        body: await bodyOf(body),
        person: '',
        name,
        position: 'müdir',
        letter: '№ 7',
        command: nomination,
      };
      done(await speaks.post(`${group}/composition/nominations`, fields));
      nominations.push(nomination);
    }
    const seatless = house.as(await personOf('N. Yersiz'), 'isci-qrup');
    const refused = await seatless.send(`${group}/composition/nominations`, {
      body: await bodyOf('Nazirlər Kabineti'),
      name: 'K. Kimsə',
    });
    expect(refused.json).toMatchObject({ refused: 'mayNotNominate', clause: '2.1' });

    const coordinator = house.as(await personOf('M. Koordinator'), 'isci-qrup');
    const instrument = { number: '1-İQ', date: '2026-11-20', nominations, ends: [] };
    expect((await founder.send(`${group}/composition/instruments`, instrument)).json).toMatchObject({
      refused: 'notAuthorised',
      clause: '3.1',
    });
    done(await coordinator.post(`${group}/composition/instruments`, instrument));
    const { text } = await coordinator.get(`${group}/composition`);
    for (const [, , name] of delegates) expect(text).toContain(name);
    expect(text).toContain('H. Rəhbər');
  });

  it('and every act but the founding has its clause', async () => {
    const { json } = await founder.get(`${group}/journal`, { accept: 'application/json' });
    const { entries } = json as { entries: { entry: { type: string; clause: string | null } }[] };
    const without = entries.filter(({ entry }) => entry.clause === null).map(({ entry }) => entry.type);
    expect(without).toEqual(['GroupFounded']);
  });
});

const bodies = [
  ['Səhiyyə Nazirliyi', 'state', 'executing'],
  ['Ali Məhkəmə', 'court', 'recommended'],
  ['QHT Koalisiyası', 'ngo', 'ngo'],
  ['Nazirlər Kabineti', 'state', undefined],
] as const;

const officers = [
  ['M. Koordinator', 'coordinator', undefined],
  ['H. Rəhbər', 'head', undefined],
  ['S. Nazirov', 'nominatingAuthority', 'Səhiyyə Nazirliyi'],
  ['A. Hakimov', 'nominatingAuthority', 'Ali Məhkəmə'],
  ['Q. Sədrov', 'nominatingAuthority', 'QHT Koalisiyası'],
  ['N. Yersiz', 'nominatingAuthority', 'Nazirlər Kabineti'],
] as const;

const delegates = [
  ['S. Nazirov', 'Səhiyyə Nazirliyi', 'Ş. Həkimli'],
  ['A. Hakimov', 'Ali Məhkəmə', 'Ə. İbadoğlu'],
  ['Q. Sədrov', 'QHT Koalisiyası', 'Ğ. Üçüncü'],
] as const;
