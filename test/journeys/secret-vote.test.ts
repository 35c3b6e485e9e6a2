import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { quoted } from '#database/archive/catalogue.ts';
import { archiveLines } from '#database/archive/write.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { keysInFolder } from '#secret/keys.ts';
import { bytesOfKey } from '#secret/sealing.ts';
import { opened } from '../browser/visit.ts';
import { type Answer, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let meeting = '';
const logged: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  house = await openHouse({ demo: true, settings: { log: 'requests' } });
  meeting = await opened(house);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await house?.stop();
});

/** Who votes what, in the order of casting; the head last. */
const votes = [
  ['quliyeva', 'against'],
  ['ahmadova', 'for'],
  ['cafarov', 'for'],
  ['huseynli', 'abstain'],
  ['sixaliyev', 'for'],
  ['karimova', 'against'],
  ['valiyev', 'for'],
  ['safarova', 'for'],
  ['aslanli', 'for'],
] as const;

type Vote = {
  readonly manner: string;
  readonly stage: string;
  readonly voted: readonly string[];
  readonly ballots?: unknown;
};
const shown = async () => {
  const { json } = await house.as('nasirli').get(meeting, { accept: 'application/json' });
  return (json as { proposals: readonly Vote[] }).proposals[0];
};
const at = (noun: string) => `${meeting}/proposals/1/${noun}`;
const give = (person: string, noun: string, fields: object = {}, headers: Record<string, string> = {}) =>
  house.as(person).send(at(noun), fields, headers);
const done = (answer: Answer) => expect(answer.status, answer.text.slice(0, 300)).toBe(201);
const refused = (answer: Answer) => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(409);
  return answer.json;
};

/** Every row of every table, as text, with the numbers of its transaction and of its place. */
async function everything(): Promise<readonly string[]> {
  const { pool } = house.database;
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const all: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select xmin::text, ctid::text, t::text as whole from ${quoted(name)} t order by ctid`,
    );
    all.push(...rows.map(({ xmin, ctid, whole }) => `${name} ${xmin} ${ctid} ${whole}`));
  }
  return all;
}

/** What the store writes so as to recover, as bytes; undefined where a test cannot read it. */
async function log(): Promise<Buffer | undefined> {
  const { rows } = await house.database.pool.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  const folder = join(rows[0]?.folder ?? '', 'pg_wal');
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return undefined;
  return Buffer.concat(
    await Promise.all(names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0)))),
  );
}

async function backup(): Promise<string> {
  let text = '';
  const blobs = folderOfBlobs('/nowhere');
  for await (const line of archiveLines({ pool: house.database.pool, folder: '/nowhere', blobs }, '')) text += line;
  return text;
}

const receiptIn = (page: Answer): string => page.text.match(/<code>((?:[A-Z]{4}-){3}[A-Z]{4})<\/code>/)?.[1] ?? '';
const receipts = new Map<string, string>();
let publicKey = '';
let privateKey: Buffer = Buffer.alloc(0);

it('the charter as it is read lets nobody ask for secrecy; once the Coordinator settles it, a member may', async () => {
  expect(refused(await give('aslanli', 'secret-vote', { asked: 'quliyeva' }))).toMatchObject({
    refused: 'votesAreOpen',
    clause: '3.6',
  });
  expect((await house.as('aslanli').get(meeting)).text).not.toContain(at('secret-vote'));
  done(await house.as('tahirli').send('/g/demo/charter/silences/ballot-openness', { reading: 'secret-on-request' }));
  expect((await house.as('aslanli').get(meeting)).text).toContain(at('secret-vote'));
  done(await give('aslanli', 'secret-vote', { asked: 'quliyeva' }));
  const opening = (await everything()).find((row) => row.includes('SecretVoteOpened'));
  publicKey = opening?.match(/publicKey\W+([\w-]{43})\W/)?.[1] ?? '';
  expect(publicKey).not.toBe('');
});

it('the key lies in the memory of the machine, where there is such a place, and nowhere else', async () => {
  const places = (await readdir('/dev/shm').catch(() => [])).filter((name) => name.startsWith('vahid-'));
  for (const place of places) {
    const key = await keysInFolder(join('/dev/shm', place)).find(publicKey);
    if (key) privateKey = bytesOfKey(key).subarray(16);
  }
  // Where XDG_RUNTIME_DIR is a place of memory it is taken first, and there is none to look at here.
  if (process.env.XDG_RUNTIME_DIR === undefined) expect(privateKey).toHaveLength(32);
});

it('each casts a ballot, and finds the receipt on his own page alone', async () => {
  for (const [person, choice] of votes) {
    const command = `secret-ballot-of-${person}`;
    const cast = await house.as(person).post(at('secret-ballots'), { choice, command });
    expect(cast.status, cast.text.slice(0, 300)).toBe(303);
    expect(cast.headers.get('set-cookie') ?? '').not.toMatch(/revealed/);
    const receipt = receiptIn(await house.as(person).get(meeting));
    expect(receipt).not.toBe('');
    receipts.set(person, receipt);
  }
  expect(new Set(receipts.values()).size).toBe(votes.length);
  for (const person of ['nasirli', 'orucova', 'tahirli'])
    expect(receiptIn(await house.as(person).get(meeting))).toBe('');
  expect(receiptIn(await house.as('cafarov').get(meeting))).toBe(receipts.get('cafarov'));
});

it('a ballot sent again is the same ballot; another one of the same member is none', async () => {
  const again = await give(
    'quliyeva',
    'secret-ballots',
    { choice: 'for' },
    { 'idempotency-key': 'secret-ballot-of-quliyeva' },
  );
  done(again);
  expect(receiptIn(await house.as('quliyeva').get(meeting))).toBe(receipts.get('quliyeva'));
  const second = await house.as('quliyeva').post(at('secret-ballots'), { choice: 'abstain' });
  expect(second.status).toBe(409);
  expect(second.text).not.toMatch(/value="abstain"[^>]*checked/);
  expect(refused(await give('quliyeva', 'ballots', { choice: 'for' }))).toMatchObject({ refused: 'voteSecret' });
  const none = await give('karimova', 'secret-ballots', {});
  expect(none.status).toBe(422);
});

it('until closing all see who has voted, and nobody what', async () => {
  const vote = await shown();
  expect(vote).toMatchObject({ manner: 'secret', stage: 'voting' });
  expect([...(vote?.voted ?? [])].sort()).toEqual(votes.map(([person]) => person).sort());
  expect(vote?.ballots).toBeUndefined();
});

it('what is stored, logged and backed up holds no choice, no receipt and no key', async () => {
  const rows = await everything();
  const sealed = rows.filter((row) => row.startsWith('sealed_ballot '));
  expect(sealed).toHaveLength(votes.length);
  expect(new Set(sealed.map((row) => row.split(',').at(-1)?.length)).size).toBe(1);
  const traces = [...receipts.values(), ...traceOf(privateKey)];
  const all = [rows.join('\n'), await backup(), logged.join('')];
  for (const trace of traces) for (const text of all) expect(text).not.toContain(trace);
  const bytes = await log();
  if (house.database.kind === 'embedded') expect(bytes).toBeDefined();
  if (bytes) {
    expect(bytes.includes(publicKey), 'the log of the store holds what was written').toBe(true);
    for (const trace of [...traces, privateKey].filter(({ length }) => length > 0))
      expect(bytes.includes(trace)).toBe(false);
  }
  expect(await backup()).not.toContain(sealed[0]?.split(',').at(-1)?.replace(')', ''));
  expect(logged.join('')).toContain('secret-ballots');
  expect(logged.join('')).not.toMatch(/against|abstain|"choice"/);
});

it('nor can a choice be tried out on what is remembered of the command', async () => {
  const { rows } = await house.database.pool.query<{ command: string; salt: string; said: string }>(
    `select command, encode(salt, 'hex') as salt, encode(said, 'hex') as said from answer where command like 'secret-ballot-of-%'`,
  );
  expect(rows).toHaveLength(votes.length);
  const params = { meeting: meeting.split('/').at(-1), proposal: '1' };
  const digest = (salt: string, fields: readonly unknown[]) =>
    createHash('sha256')
      .update(`vahid:said:1\n${salt}\n${JSON.stringify(['castSecretBallot', { group: 'demo', ...params }, fields])}`)
      .digest('hex');
  for (const { salt, said } of rows) {
    expect(said, 'the digest is that of no field at all').toBe(digest(salt, []));
    for (const choice of ['for', 'against', 'abstain']) expect(said).not.toBe(digest(salt, [['choice', choice]]));
  }
});

it('at closing the box is opened: by receipt, with the sum, and nothing is left that could link it', async () => {
  expect(refused(await give('aslanli', 'closing'))).toMatchObject({ refused: 'voteSecret' });
  expect(refused(await give('aslanli', 'secret-annulment'))).toMatchObject({ refused: 'voteCanBeCounted' });
  expect(refused(await give('quliyeva', 'secret-closing'))).toMatchObject({ refused: 'notAuthorised' });
  done(await give('aslanli', 'secret-closing'));
  const expected = votes
    .map(([person, choice]) => ({ receipt: receipts.get(person) ?? '', choice }))
    .sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  expect(await shown()).toMatchObject({
    stage: 'decided',
    ballots: expected,
    result: { outcome: 'adopted', count: { for: 6, against: 2, abstain: 1, noBallot: 1 } },
  });
  const rows = await everything();
  expect(rows.filter((row) => row.startsWith('sealed_ballot '))).toEqual([]);
  // A receipt stands only in the list of all of them, which the head's act brought.
  const holding = rows.filter((row) => [...receipts.values()].some((receipt) => row.includes(receipt)));
  expect(holding.length).toBeGreaterThan(0);
  for (const row of holding) {
    for (const { receipt } of expected) expect(row).toContain(receipt);
    const places = expected.map(({ receipt }) => row.indexOf(receipt));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(row).not.toMatch(/quliyeva|ahmadova|cafarov/);
  }
  for (const [person, receipt] of receipts) {
    const page = await house.as(person).get(meeting);
    expect(page.text).not.toContain(`<details class="receipt"`);
    expect(page.text).toContain(receipt);
  }
});

it('its key is destroyed', async () => {
  for (const place of (await readdir('/dev/shm').catch(() => [])).filter((name) => name.startsWith('vahid-')))
    expect(await readdir(join('/dev/shm', place)).catch(() => [])).not.toContain(publicKey);
});

/** Bytes as a text might hold them. */
const traceOf = (bytes: Buffer): readonly string[] =>
  bytes.length === 0
    ? []
    : [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];

it('an annulment sent again takes nothing from the vote that was opened since', async () => {
  const draft = { kind: 'recommendation', item: '1', text: 'Qeyd olunsun.', addressee: '', dueBy: '' };
  const of = (noun: string) => `${meeting}/proposals/2/${noun}`;
  const send = (person: string, noun: string, fields: object = {}, id?: string) =>
    house.as(person).send(of(noun), fields, id ? { 'idempotency-key': id } : {});
  done(await house.as('aslanli').send(`${meeting}/proposals`, draft));
  done(await send('aslanli', 'secret-vote', { asked: 'quliyeva' }));
  done(await send('aslanli', 'secret-annulment', {}, 'annulment-of-the-first'));
  done(await send('aslanli', 'secret-vote', { asked: 'quliyeva' }));
  for (const [person] of votes.slice(0, 4)) done(await send(person, 'secret-ballots', { choice: 'for' }));
  done(await send('aslanli', 'secret-annulment', {}, 'annulment-of-the-first'));
  expect(refused(await send('aslanli', 'secret-annulment'))).toMatchObject({ refused: 'voteCanBeCounted' });
  const offer = `${of('secret-annulment')}"`;
  expect((await house.as('aslanli').get(meeting)).text).not.toContain(offer);
  // As after a back-up was put back on a machine that still has the key.
  await house.database.pool.query('delete from sealed_ballot where ctid = (select ctid from sealed_ballot limit 1)');
  expect(refused(await send('aslanli', 'secret-closing'))).toMatchObject({ refused: 'ballotsDoNotFit' });
  expect((await house.as('aslanli').get(meeting)).text).toContain(offer);
  done(await send('aslanli', 'secret-annulment'));
  done(await send('aslanli', 'secret-vote', { asked: 'quliyeva' }));
  for (const [person] of votes.slice(0, 4)) done(await send(person, 'secret-ballots', { choice: 'for' }));
  done(await send('aslanli', 'secret-closing'));
});

it('an election goes on in a second round; each is sealed, counted and forgotten for itself', async () => {
  const of = (noun: string) => `${meeting}/proposals/e1/${noun}`;
  const send = (person: string, noun: string, fields: object = {}, headers: Record<string, string> = {}) =>
    house.as(person).send(of(noun), fields, headers);
  const election = async () => {
    const { json } = await house.as('nasirli').get(meeting, { accept: 'application/json' });
    return (json as { proposals: readonly { proposal: string; election?: object }[] }).proposals.find(
      ({ proposal }) => proposal === 'e1',
    );
  };
  const candidates = ['quliyeva', 'cafarov', 'orucova'];
  const named = { item: '1', text: 'Sığınacaqlar üzrə məruzəçi', candidates };
  const stranger = await house
    .as('orucova')
    .send(`${meeting}/elections`, { ...named, candidates: ['quliyeva', 'kimsə'] });
  expect(stranger.status).toBe(422);
  done(await house.as('orucova').send(`${meeting}/elections`, named));
  for (const noun of ['vote', 'consent']) {
    expect(refused(await send('aslanli', noun))).toMatchObject({ refused: 'electionIsSecret' });
  }
  let before = '';
  const round = async (choices: readonly string[]) => {
    done(await send('aslanli', 'secret-vote'));
    const vote = /name="vote" value="(e1 [^"]+)"/.exec((await house.as('quliyeva').get(meeting)).text)?.[1] ?? '';
    if (before !== '') {
      const late = await send('quliyeva', 'secret-ballots', { choice: 'cafarov', vote: before });
      expect([late.status, late.text]).toEqual([422, expect.stringContaining('əvvəlki səsvermə')]);
    }
    expect(vote).not.toBe(before);
    before = vote;
    expect((await send('quliyeva', 'secret-ballots', { choice: 'sixaliyev' })).status).toBe(422);
    expect(refused(await send('nasirli', 'secret-ballots', { choice: 'sixaliyev' }))).toMatchObject({
      refused: 'notEntitled',
    });
    const own = new Map<string, string>();
    for (const [index, choice] of choices.entries()) {
      const person = votes[index]?.[0] ?? '';
      done(
        await send(
          person,
          'secret-ballots',
          { choice, vote },
          { 'idempotency-key': `elects-${person}-${choices.length}` },
        ),
      );
      const { text } = await house.as(person).get(meeting);
      const receipt = /receipt-letters[\s\S]*?<code>([A-Z-]{19})</.exec(text)?.[1] ?? '';
      expect(receipt).not.toBe('');
      own.set(receipt, choice);
    }
    const rows = await everything();
    const sealed = rows.filter((row) => row.startsWith('sealed_ballot '));
    expect(new Set(sealed.map((row) => row.split(',').at(-1)?.length)).size).toBe(1);
    for (const receipt of own.keys()) expect(rows.some((row) => row.includes(receipt))).toBe(false);
    for (const row of rows.filter((each) => each.includes('SecretBallotCast') && each.includes('"e1"')))
      expect(candidates.filter((person) => row.includes(`"${person}"`)).length).toBeLessThanOrEqual(1);
    done(await send('aslanli', 'secret-closing'));
    const after = await everything();
    expect(after.filter((row) => row.startsWith('sealed_ballot '))).toEqual([]);
    for (const row of after.filter((each) => [...own.keys()].some((receipt) => each.includes(receipt))))
      for (const receipt of own.keys()) expect(row).toContain(receipt);
    return [...own].map(([receipt, choice]) => ({ receipt, choice })).sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  };

  const first = await round([
    'quliyeva',
    'quliyeva',
    'quliyeva',
    'cafarov',
    'cafarov',
    'orucova',
    'against',
    'abstain',
  ]);
  expect(await election()).toMatchObject({
    stage: 'draft',
    election: { standing: ['quliyeva', 'cafarov'], rounds: [{ round: 1, ballots: first, result: { noBallot: 2 } }] },
  });
  expect(refused(await send('orucova', 'election-withdrawal', { reason: 'Lazım deyil' }))).toMatchObject({
    refused: 'electionBegun',
  });
  await round(['quliyeva', 'quliyeva', 'quliyeva', 'cafarov', 'cafarov', 'quliyeva', 'against']);
  expect(await election()).toMatchObject({
    stage: 'decided',
    election: { rounds: [{ round: 1 }, { result: { end: { is: 'elected', person: 'quliyeva' }, against: 1 } }] },
  });
  const { rows } = await house.database.pool.query(
    `select elected, outcome, way from decision_view where proposal = 'e1' and meeting = $1`,
    [meeting.split('/').at(-1)],
  );
  expect(rows).toEqual([{ elected: 'quliyeva', outcome: 'adopted', way: 'election' }]);
  const page = await house.as('karimova').get(`${meeting}?proposal=e1`);
  expect(page.text).toContain('Seçildi: S. Quliyeva');
  expect((await house.as('karimova').get(`${meeting}/screen`)).text).toContain('Seçildi: S. Quliyeva');
});
