import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

const base = '/g/demo';
const pages = [
  '/composition',
  '/composition?on=2025-11-01',
  '/secretariat',
  '/secretariat/bodies',
  '/secretariat/offices',
];
/** Coordinator, head and secretariat, for whom the desk is; a member; the leadership of a body. */
const desk = ['tahirli', 'aslanli', 'orucova'];
const everyone = [...desk, 'quliyeva', 'rzayeva'];

const seeOther = (answer: Answer): string => {
  expect(answer.status, answer.text.match(/id="refusal"[\s\S]{0,900}/)?.[0] ?? answer.text.slice(0, 400)).toBe(303);
  return answer.headers.get('location') ?? '';
};

describe('the pages of composition and secretariat', () => {
  it('open for every office that they are for in every language, and say nothing that is not a word', async () => {
    for (const person of everyone) {
      for (const page of pages) {
        for (const tongue of ['az', 'en', 'ru']) {
          const { status, text } = await house.as(person).get(base + page, { 'accept-language': tongue });
          expect(status, `${person} ${page}`).toBe(
            page.startsWith('/composition') || desk.includes(person) ? 200 : 404,
          );
          // Whole words: a page holds random letters too, such as the nonce of its script.
          expect(text, page).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
        }
      }
    }
  });

  it('ask a reader without a place to take one first', async () => {
    for (const page of pages) {
      expect(seeOther(await house.as('nobody').get(base + page))).toBe(`${base}/place`);
    }
  });
});

describe('the composition', () => {
  it('is that of any day: of an old one with whom sat then', async () => {
    const reader = house.as('quliyeva');
    const then = await reader.get(`${base}/composition?on=2025-11-01`);
    expect(then.text).toContain('E. Babayev');
    const today = await reader.get(`${base}/composition`);
    expect(today.text).toMatch(/R. Məmmədov/);
    const before = await reader.get(`${base}/composition?on=2025-10-01`);
    expect(before.text).toContain('Burada İşçi Qrupun üzvləri olacaq');
  });

  it('leads from each line to the act behind it', async () => {
    const { text } = await house.as('quliyeva').get(`${base}/composition`);
    const act = /href="(\/g\/demo\/journal\/\d+)"[^>]*>\s*№ 1-İQ/.exec(text)?.[1] ?? '';
    const entry = await house.as('quliyeva').get(act);
    expect(entry.status).toBe(200);
    expect(entry.text).toContain('1-İQ');
  });

  it('is taken away as CSV and as JSON with the same members', async () => {
    const reader = house.as('quliyeva');
    const lines = (await reader.get(`${base}/composition.csv`)).text.trim().split('\r\n');
    expect(lines).toHaveLength(15);
    const { json } = await reader.get(`${base}/composition`, { accept: 'application/json' });
    expect(json).toMatchObject({ members: { length: 14 } });
  });

  it('is printed, and given to a word processor, as of any day: the same bytes to every reader', async () => {
    const bytesOf = async (person: string, file: string) => {
      const { status, bytes } = await house.as(person).get(`${base}/${file}`);
      expect(status, file).toBe(200);
      return Buffer.from(bytes);
    };
    const pdf = await bytesOf('quliyeva', 'composition.pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.equals(await bytesOf('rzayeva', 'composition.pdf'))).toBe(true);
    expect(pdf.equals(await bytesOf('rzayeva', 'composition.pdf?on=2025-11-01'))).toBe(false);
    const docx = await bytesOf('quliyeva', 'composition.docx');
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    expect(docx.equals(await bytesOf('rzayeva', 'composition.docx'))).toBe(true);
    expect((await house.as('quliyeva').get(`${base}/composition.odt`)).status).toBe(404);
  });

  it('says which seats are vacant and what that does to the quorum; the day of the secretariat says it too', async () => {
    const { text } = await house.as('quliyeva').get(`${base}/composition`);
    expect(text).toContain('Hazırda yetərsay üçün 14 üzvdən 10-u tələb olunur. Boş yerlər tutulsa, 17 üzvdən 12-si');
    expect(text).toContain('id="vacant-ombudsman"');
    const past = await house.as('quliyeva').get(`${base}/composition?on=2025-11-01`);
    expect(past.text).not.toContain('id="seats"');
    expect((await house.as('orucova').get(base)).text).toContain('href="/g/demo/composition#seats"');
    expect((await house.as('quliyeva').get(base)).text).not.toContain('composition#seats');
  });

  it('shows the quorum as arithmetic', async () => {
    const { text } = await house.as('quliyeva').get(`${base}/composition`);
    expect(text).toContain('3 × 10 ≥ 2 × 14');
  });
});

describe('from a nomination to a membership', () => {
  it('a refused nomination keeps what was typed and leaves no trace', async () => {
    const leader = house.as('yusifova');
    const answer = await leader.post(`${base}/composition/nominations`, {
      body: 'ombudsman',
      person: '',
      name: 'V. Quluyev',
      position: 'Şöbə müdiri',
      letter: '№ 9',
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('value="V. Quluyev"');
    expect(answer.text).toContain('hələ təsdiq gözləyir');
  });

  it('is returned with a reason that the body sees, mended, approved as one instrument, and ended', async () => {
    const [coordinator, leader] = [house.as('tahirli'), house.as('yusifova')];
    const nominations = `${base}/composition/nominations`;
    seeOther(await coordinator.post(`${nominations}/nomination-ombudsman/return`, { reason: 'Məktub imzalanmayıb.' }));
    expect((await leader.get(`${base}/composition`)).text).toContain('Məktub imzalanmayıb.');
    seeOther(await leader.post(nominations, { body: 'ombudsman', person: 'nagiyeva', letter: '№ 10' }));
    const page = (await coordinator.get(`${base}/composition`)).text;
    const nomination = /name="nominations" value="([^"]+)" checked/.exec(page)?.[1] ?? '';
    const instrument = { number: '3-İQ', date: '2026-11-20', nominations: nomination };
    const instruments = `${base}/composition/instruments`;
    const future = await coordinator.post(instruments, { ...instrument, date: '2026-11-21' });
    expect(future.status).toBe(409);
    expect(future.text).toContain('value="3-İQ"');
    seeOther(await coordinator.post(instruments, instrument));
    expect((await coordinator.get(`${base}/composition`)).text).toContain('3 × 10 ≥ 2 × 15');
    const ending = await coordinator.get(`${base}/composition?end=nagiyeva`);
    expect(ending.text).toContain('action="/g/demo/composition/members/nagiyeva/end"');
    seeOther(await coordinator.post(`${base}/composition/members/nagiyeva/end`, { reason: 'Başqa işə keçib.' }));
    expect((await coordinator.get(`${base}/composition`)).text).toContain('3 × 10 ≥ 2 × 14');
  });
});

describe('the registers of the secretariat', () => {
  it('take a body, its new name, its seat, and its successor', async () => {
    const officer = house.as('orucova');
    const register = `${base}/secretariat/bodies`;
    const names = { name_az: 'Statistika Komitəsi', name_en: 'Statistics Committee', name_ru: 'Комитет по статистике' };
    const entered = seeOther(await officer.post(register, { ...names, kind: 'state', since: '' }));
    const body = /#body-(.+)$/.exec(entered)?.[1] ?? '';
    seeOther(await officer.post(`${register}/${body}/seat`, { seat: 'recommended' }));
    const wrong = await officer.post(`${register}/${body}/seat`, { seat: 'ngo' });
    expect(wrong.status).toBe(409);
    expect(wrong.text).toContain('id="entry"');
    const renamed = { ...names, name_az: 'Dövlət Statistika Komitəsi', since: '2026-01-01' };
    seeOther(await officer.post(`${register}/${body}/names`, renamed));
    const { text } = await officer.get(register);
    expect(text).toContain('Dövlət Statistika Komitəsi');
    expect(text).toContain('2026-cı il yanvarın 1-dək: Statistika Komitəsi');
    seeOther(await officer.post(`${register}/${body}/successor`, { successor: 'digital', since: '2026-11-01' }));
  });

  it('take an acting head, who leads until his entry ends', async () => {
    const officer = house.as('orucova');
    const register = `${base}/secretariat/offices`;
    const acting = { office: 'head', person: 'sultanov', acting: 'yes', basis: '№ 301' };
    seeOther(await officer.post(register, acting));
    expect((await officer.get(`${base}/composition`)).text).not.toContain('vəzifəsini icra edən');
    await confirmOffices(house.as('mirzayev'));
    expect((await officer.get(`${base}/composition`)).text).toContain('vəzifəsini icra edən');
    const page = (await officer.get(register)).text;
    const ends = [...page.matchAll(/\?end=([^#"]+)#end/g)].map(([, id]) => id ?? '');
    const holding = ends.find((id) => !/^(office|authority)-/.test(id)) ?? '';
    seeOther(await officer.post(`${register}/${holding}/end`));
    expect((await officer.get(`${base}/composition`)).text).not.toContain('vəzifəsini icra edən');
  });

  it('belong to the secretariat: the head reads them and finds no form, a member finds nothing', async () => {
    for (const page of ['/secretariat/bodies', '/secretariat/offices']) {
      expect((await house.as('quliyeva').get(base + page)).status).toBe(404);
      const { text } = await house.as('aslanli').get(base + page);
      expect(text).toContain('Bu siyahını katiblik aparır.');
      expect(text).not.toContain('class="act-form"');
    }
    const refused = await house
      .as('aslanli')
      .post(`${base}/secretariat/offices`, { office: 'head', person: 'quliyeva' });
    expect(refused.status).toBe(409);
  });
});
