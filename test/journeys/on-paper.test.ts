import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateIn } from '#text/moments.ts';
import { type Caller, openHouse, type TestHouse } from '../house.ts';
import { faultsOf } from '../journal/golden.ts';
import { confirmOffices } from '../offices.ts';

let house: TestHouse;
let officer: Caller;
let second: Caller;
let coordinator: Caller;
let head: Caller;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  officer = house.as('orucova');
  second = house.as('mirzayev');
  coordinator = house.as('tahirli');
  head = house.as('aslanli');
});
afterAll(() => house?.stop());

const json = { accept: 'application/json' };
const letters = '/g/demo/secretariat/letters';
const onPaper = '/g/demo/secretariat/on-paper';
const scan = new Blob(['%PDF-1.7\nscan of a letter'], { type: 'text/html' });

/** A form with a file, as a browser sends it. */
async function sendForm(who: string, path: string, fields: Record<string, string>, file?: Blob, name = 'məktub.pdf') {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  if (file) form.append('scan', file, name);
  return fetch(house.url + path, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: `place-demo=${who}`, origin: house.url, accept: 'text/html' },
  });
}

const letter = { direction: 'in', on: '2026-11-19', theirs: '11/204', body: 'health', subject: 'Razılıq barədə' };
const register = async (change: Record<string, string> = {}, file: Blob | undefined = scan) =>
  sendForm('orucova', letters, { ...letter, ...change }, file);

type PaperActs = {
  readonly awaiting: readonly { readonly paperAct: string; readonly person: string }[];
  readonly settled: readonly { readonly paperAct: string; readonly state: string }[];
};
const paperActs = async () => (await officer.get(onPaper, json)).json as PaperActs;

describe('the register of letters', () => {
  it('numbers a letter that is entered with its scan, and leads to it', async () => {
    const answer = await register();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/g\/demo\/secretariat\/letters\/in-2026-1\?done=\d+$/);
    const { text } = await officer.get(`${letters}/in-2026-1`);
    expect(text).toContain('G-2026/1');
    expect(text).toContain('Razılıq barədə');
    expect(text).toContain('11/204');
  });

  it('gives the scan back byte by byte, to be kept and not shown, whatever it was said to be', async () => {
    const answer = await officer.get(`${letters}/in-2026-1/scan`);
    expect(answer.text).toBe('%PDF-1.7\nscan of a letter');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="G-2026-1\.pdf"/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  it('is the desk’s: to a member neither list, letter, scan nor table exist', async () => {
    const member = house.as('quliyeva');
    const nowhere = await member.get(`${letters}/in-2026-999/scan`, json);
    for (const path of [letters, `${letters}/in-2026-1`, `${letters}/in-2026-1/scan`, `${letters}.csv`, onPaper]) {
      const answer = await member.get(path, json);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).toBe(nowhere.text);
    }
  });

  it('refuses a file of another kind with a sentence, keeps what was typed, and gives no number', async () => {
    const answer = await register({ subject: 'Yanlış fayl' }, new Blob(['<html><script>alert(1)</script>']));
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('yalnız PDF, PNG, JPEG, TIFF və ya DOCX faylı qəbul edilir');
    expect(text).toContain('Yanlış fayl');
    expect((await officer.get(`${letters}/in-2026-2`)).status).toBe(404);
  });

  it('keeps a good file when another field is refused: the form goes on with its hash', async () => {
    const refused = await register({ on: '2027-01-01' });
    expect(refused.status).toBe(409);
    const hash = /name="scan" value="([0-9a-f]{64})"/.exec(await refused.text())?.[1] ?? '';
    expect(hash).not.toBe('');
    const answer = await register({ scan: hash }, undefined);
    expect(answer.headers.get('location')).toContain('in-2026-2');
    expect((await officer.get(`${letters}/in-2026-2/scan`)).status).toBe(200);
  });

  it('does not take a file by its hash from whoever did not bring it', async () => {
    const { scan: hash } = (await officer.get(`${letters}/in-2026-1`, json)).json as { scan: string };
    const answer = await second.send(letters, { ...letter, scan: hash });
    expect(answer).toMatchObject({ status: 422, json: { refused: 'badInput', problems: [{ field: 'scan' }] } });
  });

  it('lets systems bring the file first and name it afterwards', async () => {
    const form = new FormData();
    form.append('file', scan, 'a.pdf');
    const brought = await fetch(`${house.url}/g/demo/files`, {
      method: 'POST',
      body: form,
      headers: { cookie: 'place-demo=mirzayev', origin: house.url, accept: 'application/json' },
    });
    expect(brought.status).toBe(201);
    const { hash } = (await brought.json()) as { hash: string };
    // The story of the demonstration has sent letters before.
    const sent = await officer.get(`${letters}?direction=out&year=2026`, json);
    const next = (sent.json as { letters: unknown[] }).letters.length + 1;
    const answer = await second.send(letters, { ...letter, direction: 'out', scan: hash });
    expect(answer).toMatchObject({ status: 201, json: { result: `/g/demo/secretariat/letters/out-2026-${next}` } });
  });

  it('is filtered by the address, and can be taken away as a table', async () => {
    const out = await officer.get(`${letters}?direction=out&year=2026`);
    expect(out.text).toContain('Ç-2026/1');
    expect(out.text).not.toContain('id="letter-in-2026-1"');
    const found = await officer.get(`${letters}?text=RAZILIQ`, json);
    expect((found.json as { letters: unknown[] }).letters.length).toBe(3);
    const { text, headers } = await officer.get(`${letters}.csv?direction=in`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
  });
});

describe('an agreement on paper', () => {
  const agree = {
    act: '/meetings/2026-4/date-agreement',
    whose: 'tahirli',
    evidence: 'in-2026-1',
    revision: '1',
    matter: 'date-2026-4',
  };

  it('is offered to the officer among what waits for the Coordinator, with the letters that can bring it', async () => {
    const { text } = await officer.get(onPaper);
    expect(text).toContain('matter=date-2026-4');
    const form = await officer.get(`${onPaper}?matter=date-2026-4`);
    expect(form.text).toContain('name="act" value="/meetings/2026-4/date-agreement"');
    expect(form.text).toContain('<option value="in-2026-1"');
    expect(form.text).not.toContain('<option value="out-2026-1"');
  });

  it('is recorded by one officer and takes no effect', async () => {
    const meeting = (await officer.get('/g/demo/meetings/2026-4', json)).json as { keys: { date: string } };
    expect(meeting.keys.date).toBe('awaited');
    const answer = await officer.post(onPaper, agree);
    expect(answer.status).toBe(303);
    const after = (await officer.get('/g/demo/meetings/2026-4', json)).json as { keys: { date: string } };
    expect(after.keys.date).toBe('awaited');
    expect((await paperActs()).awaiting).toMatchObject([{ person: 'tahirli' }]);
  });

  it('is shown to the second officer on Today, and to the first with the reason why not', async () => {
    expect((await second.get('/g/demo')).text).toContain('Kağız üzərində akt təsdiqinizi gözləyir');
    expect((await officer.get('/g/demo')).text).not.toContain('Kağız üzərində akt təsdiqinizi gözləyir');
    expect((await officer.get(onPaper)).text).toContain('Onu katibliyin başqa əməkdaşı təsdiq etməlidir');
  });

  it('is refused to the officer who recorded it', async () => {
    const [waiting] = (await paperActs()).awaiting;
    const answer = await officer.send(`${onPaper}/${waiting?.paperAct}/confirmation`);
    expect(answer).toMatchObject({ status: 409, json: { refused: 'paperRecordedByYou', clause: '4.2' } });
  });

  it('takes effect when another officer confirms it, and is shown as what it is', async () => {
    const [waiting] = (await paperActs()).awaiting;
    const answer = await second.post(`${onPaper}/${waiting?.paperAct}/confirmation`);
    expect(answer.status).toBe(303);
    const meeting = await coordinator.get('/g/demo/meetings/2026-4');
    expect(meeting.text).toContain(
      'Kağız üzərində, qeydiyyat № G-2026/1; qeyd edən A. Orucova, təsdiq edən C. Mirzəyev',
    );
    const { from } = (await second.send(`${onPaper}/${waiting?.paperAct}/confirmation`)).json as { from?: number };
    expect(from).toBeUndefined();
    const journal = await house.as('quliyeva').get('/g/demo/journal');
    expect(journal.text).toContain('M. Tahirli, Milli Koordinator');
    expect(journal.text).toContain('qeydiyyat № G-2026/1');
  });

  it('keeps the journal whole for the checker that shares no code with the program', async () => {
    const { text } = await officer.get('/g/demo/journal/export');
    const lines = text.split('\n').slice(0, -1);
    expect(lines.some((line) => line.includes('"onPaper":{"confirmedBy":"mirzayev"'))).toBe(true);
    expect(await faultsOf(lines)).toEqual([]);
  });

  it('that the person could not give himself is refused as his, and nothing is recorded', async () => {
    const answer = await officer.send(onPaper, {
      ...agree,
      act: '/meetings/2026-4/agenda-agreement',
      whose: 'aslanli',
    });
    expect(answer).toMatchObject({
      status: 409,
      json: { refused: 'notOfTheirOffice', clause: '3.4', person: 'aslanli' },
    });
    expect((await paperActs()).awaiting).toEqual([]);
  });

  it('is never a ballot, and never an act that has no such noun', async () => {
    const ballot = { ...agree, act: '/meetings/2026-4/proposals/1/ballots', choice: 'for' };
    expect(await officer.send(onPaper, ballot)).toMatchObject({ status: 422, json: { problems: [{ field: 'act' }] } });
    const opening = { ...agree, act: '/meetings/2026-4/opening', whose: 'aslanli' };
    expect(await officer.send(onPaper, opening)).toMatchObject({ status: 409, json: { refused: 'notOnPaper' } });
  });

  it('asks for what its own form would ask for, and keeps what was typed', async () => {
    const back = { ...agree, act: '/meetings/2026-4/agenda-return', matter: 'agenda-2026-4-return', reason: '' };
    const answer = await officer.post(onPaper, back);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('name="matter" value="agenda-2026-4-return"');
    expect(answer.text).toMatch(/<option value="in-2026-1" selected/);
  });
});

describe('the aide', () => {
  const aide = () => house.as('aliyeva-aide');

  beforeAll(async () => {
    const answer = await officer.post('/g/demo/secretariat/offices', {
      office: 'aide',
      name: 'F. Əliyeva',
      position: 'Koordinatorun köməkçisi',
    });
    expect(answer.status).toBe(303);
    await confirmOffices(house.as('mirzayev'));
    const { rows } = await house.database.pool.query("select person from person where name = 'F. Əliyeva'");
    const person = String(rows[0]?.person);
    const as = house.as.bind(house);
    house = { ...house, as: (who, group) => as(who === 'aliyeva-aide' ? person : who, group) };
  });

  it('sees what waits for the Coordinator, with the reason why not in place of the button', async () => {
    const { text } = await aide().get('/g/demo');
    expect(text).toContain('Koordinator gündəliyi razılaşdıracaq');
    expect(text).toContain('Səlahiyyəti olan: Milli Koordinator');
    expect(text).not.toContain('action="/g/demo/meetings/2026-4/agenda-agreement"');
  });

  it('cannot agree', async () => {
    const answer = await aide().send('/g/demo/meetings/2026-4/agenda-agreement', { revision: 1 });
    expect(answer).toMatchObject({ status: 409, json: { refused: 'notAuthorised', clause: '3.4' } });
  });

  it('advises the Coordinator, whom alone it reaches', async () => {
    const advice = { about: 'agenda', revision: '1', text: 'Üçüncü məsələ hazır deyil.' };
    expect((await aide().post('/g/demo/meetings/2026-4/advice', advice)).status).toBe(303);
    const today = await coordinator.get('/g/demo');
    expect(today.text).toContain('Hazırlayıb:');
    expect(today.text).toContain('Üçüncü məsələ hazır deyil.');
    for (const other of [head, officer, house.as('quliyeva')]) {
      const pages = await Promise.all(
        ['/g/demo', '/g/demo/meetings/2026-4', '/g/demo/journal'].map((page) => other.get(page)),
      );
      for (const { text } of pages) {
        expect(text).not.toContain('Üçüncü məsələ hazır deyil');
        expect(text).not.toContain('rəy hazırlandı');
      }
    }
  });
});

describe('a protocol that the head signs on the print', () => {
  const meeting = '/g/demo/meetings/2026-4';
  const protocol = async () =>
    (await officer.get(`${meeting}/protocol`, json)).json as { stage: string; paper: string | null };

  beforeAll(async () => {
    await coordinator.send(`${meeting}/agenda-agreement`, { revision: 1 });
    await officer.send(`${meeting}/notice`);
    house.pass(14 * 24 * 60);
    await officer.send(`${meeting}/failure`);
    const answer = await officer.send(`${meeting}/protocol/submission`, { number: '4', revision: 0 });
    expect(answer.status).toBe(201);
  });

  it('is offered with the hash of the very paper that was submitted', async () => {
    const { paper } = await protocol();
    const { text } = await officer.get(`${onPaper}?matter=protocol-2026-4`);
    expect(text).toContain(`name="paper" value="${paper}"`);
    expect(text).toContain('/protocol.pdf?copy=submitted');
  });

  it('is signed once two officers have brought it in, and says so on its page', async () => {
    const { paper } = await protocol();
    const sign = { act: '/meetings/2026-4/protocol/signature', whose: 'aslanli', evidence: 'in-2026-2', paper };
    expect(await second.send(onPaper, sign)).toMatchObject({ status: 201 });
    const [waiting] = (await paperActs()).awaiting;
    expect((await protocol()).stage).toBe('submitted');
    expect(await officer.send(`${onPaper}/${waiting?.paperAct}/confirmation`)).toMatchObject({ status: 201 });
    expect((await protocol()).stage).toBe('signed');
    const { text } = await head.get(`${meeting}/protocol`);
    expect(text).toContain('Kağız üzərində imzalanıb');
    expect(text).toContain('H. Aslanlı');
    expect(text).toContain('qeydiyyat № G-2026/2; qeyd edən C. Mirzəyev, təsdiq edən A. Orucova');
    expect((await head.get(`${meeting}/protocol.pdf`)).status).toBe(200);
  });
});

describe('a nomination on paper of somebody new', () => {
  it('shows the second officer the name that is to be compared with the paper', async () => {
    const nominee = { act: '/composition/nominations', body: 'court', name: 'Z. Qarayeva', position: 'Hakim' };
    const answer = await officer.send(onPaper, { ...nominee, whose: 'hacizada', evidence: 'in-2026-1' });
    expect(answer.status).toBe(201);
    expect((await second.get(onPaper)).text).toContain('Z. Qarayeva, Ali Məhkəmə');
    const [waiting] = (await paperActs()).awaiting;
    expect(await second.send(`${onPaper}/${waiting?.paperAct}/confirmation`)).toMatchObject({ status: 201 });
    const composition = await coordinator.get('/g/demo/composition');
    expect(composition.text).toContain('Z. Qarayeva');
    expect(composition.text).toContain('Kağız üzərində, qeydiyyat № G-2026/1; qeyd edən A. Orucova');
  });

  it('once approved, goes with the paper of the composition: to the desk with its letter, to a member without', async () => {
    const composition = await coordinator.get('/g/demo/composition');
    const nomination = /name="nominations" value="([^"]+)"[^>]*>(?:(?!<input)[\s\S])*?Z\. Qarayeva/.exec(
      composition.text,
    )?.[1];
    const instrument = { number: '3-İQ', date: '2026-11-20', nominations: [nomination ?? ''] };
    expect(await coordinator.send('/g/demo/composition/instruments', instrument)).toMatchObject({ status: 201 });
    const name = `terkib-${dateIn(house.now().toISOString(), 'Asia/Baku')}`;
    const filesOf = async (reader: Caller) => unzipSync((await reader.get('/g/demo/composition.zip')).bytes);
    const whole = await filesOf(officer);
    expect(Object.keys(whole)).toEqual([`${name}.pdf`, `${name}.docx`, 'mektublar/G-2026-1.pdf']);
    expect(strFromU8(whole['mektublar/G-2026-1.pdf'] ?? new Uint8Array())).toBe('%PDF-1.7\nscan of a letter');
    const member = await filesOf(house.as('quliyeva'));
    expect(Object.keys(member)).toEqual([`${name}.pdf`, `${name}.docx`]);
    const wordsOf = (files: typeof member) =>
      strFromU8(unzipSync(files[`${name}.docx`] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    expect(wordsOf(whole)).toContain('G-2026/1');
    expect(wordsOf(member)).toContain('Z. Qarayeva');
    expect(wordsOf(member)).not.toContain('G-2026/1');
  });
});

describe('what bodies answer, report and register by official letter', () => {
  const place = (act: string) => `${onPaper}?${new URLSearchParams({ matter: act })}`;
  const recorded = async () => (await paperActs()).awaiting.at(-1)?.paperAct ?? '';
  const confirm = async () => second.send(`${onPaper}/${await recorded()}/confirmation`);
  const openSending = async () => {
    const { duties } = (await officer.get('/g/demo/duties', json)).json as {
      duties: readonly { readonly sending: string; readonly state: string; readonly body: string }[];
    };
    return duties.find(({ state }) => state === 'awaiting' || state === 'silent' || state === 'under control');
  };

  it('stands one click away from the sending, with whoever could have signed the letter', async () => {
    const sending = await openSending();
    const act = `/duties/${sending?.sending}/${sending?.state === 'under control' ? 'extensions' : 'taking-on'}`;
    const page = await officer.get(`/g/demo/duties/${sending?.sending}`);
    expect(page.text).toContain(new URLSearchParams({ matter: act }).toString());
    const form = await officer.get(place(act));
    expect(form.text).toContain(`name="act" value="${act}"`);
    expect(form.text).toMatch(/<select[^>]*name="whose"/);
    expect(form.text).toContain('name="until"');
    expect((await house.as('quliyeva').get(`/g/demo/duties/${sending?.sending}`)).text).not.toContain(
      'secretariat/on-paper',
    );
  });

  it('registers a problem as the signatory’s, with the letter and both officers named on its page', async () => {
    const typed = { title: 'Məktubla gələn problem', what: 'Sığınacaqda yer çatmır.', gravity: 'serious' };
    const mark = { audience: 'participants', domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' };
    const said = { act: '/problems', matter: '/problems', whose: 'quliyeva', evidence: 'in-2026-1', ...typed, ...mark };
    const own = await officer.post(onPaper, { ...said, whose: 'orucova' });
    expect(own.status).toBe(409);
    expect(own.text).toContain('Məktubla gələn problem');
    expect(await officer.send(onPaper, said)).toMatchObject({ status: 201 });
    const waits = await second.get(onPaper);
    expect(waits.text).toContain('Sığınacaqda yer çatmır.');
    expect(waits.text).toContain('Kim oxuya bilər');
    expect(await confirm()).toMatchObject({ status: 201 });
    const { problems } = (await officer.get('/g/demo/problems', json)).json as {
      problems: readonly { readonly problem: string; readonly title: string }[];
    };
    const problem = problems.find(({ title }) => title === typed.title)?.problem;
    const { text } = await house.as('quliyeva').get(`/g/demo/problems/${problem}`);
    expect(text).toContain('S. Quliyeva');
    expect(text).toContain('qeydiyyat № G-2026/1; qeyd edən A. Orucova, təsdiq edən C. Mirzəyev');
  });

  it('hands in a report of the letter’s body from the page of the letter, and a report that came meanwhile stands', async () => {
    const page = await officer.get(`${letters}/in-2026-1`);
    const act = /matter=(%2Fplans[^&"]*)/.exec(page.text)?.[1];
    expect(act).toBeDefined();
    const matter = decodeURIComponent(act ?? '');
    const form = await officer.get(`${place(matter)}&letter=in-2026-1`);
    const base = /name="base" value="(\d+)"/.exec(form.text)?.[1] ?? '';
    const said = { act: matter, matter, whose: 'quliyeva', evidence: 'in-2026-1', base, progress: 'under way' };
    expect(await officer.send(onPaper, { ...said, done: 'Məktubda yazılan.' })).toMatchObject({ status: 201 });
    const own = { base, progress: 'under way', done: 'Burada yazılan.' };
    expect(await house.as('quliyeva').send(`/g/demo${matter}`, own)).toMatchObject({ status: 201 });
    expect(await confirm()).toMatchObject({ status: 409, json: { refused: 'reportSubmitted' } });
    const waits = await second.get(onPaper);
    expect(waits.text).toContain('Məktubda yazılan.');
    expect(waits.text).toContain(`href="/g/demo${matter}"`);
    const again = await officer.post(onPaper, { ...said, done: 'Yenidən yazılan.' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Yenidən yazılan.');
  });
});
