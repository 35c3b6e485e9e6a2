import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charter } from '../given.ts';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
/** The founder, who is known only once the group is founded. */
let founder: Caller;
let founderId = '';

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.stop());

const group = '/g/isci-qrup';

const done = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0] ?? answer.text.slice(0, 400)).toBe(303);
  return answer.headers.get('location') ?? '';
};

/** The value that a form of the page offers for a field, beside that text. */
function offered(page: string, field: string): string {
  return new RegExp(`name="${field}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="${field}"`).exec(page)?.[1] ?? '';
}

/** Persons by name, as the page of places offers them. */
async function personOf(name: string): Promise<string> {
  const { text } = await founder.get(`${group}/place`);
  const id = new RegExp(`name="person" value="([\\w.-]+)"[^>]*>(?:<span>)?<b>${name}</b>`).exec(text)?.[1];
  if (id === undefined) throw new Error(`nobody is called ${name}`);
  return id;
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

describe('a group founded from nothing, on this computer, by forms', () => {
  it('the first page offers the charter of the Working Group, and says why others wait', async () => {
    const { text, status } = await house.as('').get('/');
    expect(status).toBe(200);
    expect(offered(text, 'charter')).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain('Hələ yaradıla bilməyən qruplar');
  });

  it('a charter that asks for what is not yet offered is refused with its reason', async () => {
    const shown = await house.as('').get('/', { accept: 'text/html' });
    const open = offered(shown.text, 'charter');
    const refused = await house.as('').post('/groups', { ...fields, charter: charter('un-hrc').hash });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('value="isci-qrup"');
    expect(refused.text).toContain(open);
    expect((await house.as('').get(group)).status).toBe(404);
  });

  it('what is missing is named, and what was typed stays', async () => {
    const refused = await house.as('').post('/groups', { ...fields, charter: '', address: 'Böyük Hərf' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Böyük Hərf"');
    expect(refused.text).toContain('value="A. Quruculu"');
  });

  it('the founder is the first officer of its secretariat; the same form sent again founds nothing more', async () => {
    const page = await house.as('').get('/');
    const form = { ...fields, charter: offered(page.text, 'charter'), command: offered(page.text, 'command') };
    const answer = await house.as('').post('/groups', form);
    expect(done(answer)).toBe(group);
    founderId = /place-isci-qrup=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
    founder = house.as(founderId, 'isci-qrup');
    expect(done(await house.as('').post('/groups', form))).toBe(group);
    const { json } = await founder.get(`${group}/journal`, { accept: 'application/json' });
    expect(json).toMatchObject({ length: 2 });
    const other = await house.as('').post('/groups', { ...form, command: 'another-founding' });
    expect(other.status).toBe(409);
  });

  it('is led from Today through what the group still lacks', async () => {
    const { text } = await founder.get(group);
    expect(text).toContain('Qrup hələ iclas keçirməyə hazır deyil');
    expect(text).toContain(`href="${group}/secretariat/offices"`);
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

  it('and everybody can be taken the place of, and every act has its clause', async () => {
    for (const [name] of officers) expect(await personOf(name)).not.toBe('');
    const { json } = await founder.get(`${group}/journal`, { accept: 'application/json' });
    const { entries } = json as { entries: { entry: { type: string; clause: string | null } }[] };
    const without = entries.filter(({ entry }) => entry.clause === null).map(({ entry }) => entry.type);
    expect(without).toEqual(['GroupFounded']);
  });
});

const fields = { name: 'A. Quruculu', position: 'Böyük inspektor', address: 'isci-qrup' };

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
