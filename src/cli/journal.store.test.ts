import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { root } from '#root.ts';
import { boxes, enrol } from '../../test/journal/boxes.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { write } from './export.ts';
import { remake } from './rebuild.ts';
import { verify } from './verify.ts';

let store: FreshDatabase;
let folder: string;
let said: string[] = [];
const terminal = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-cli-'));
  store = await freshDatabase();
  await migrate(store.pool);
  await ensureViews(store.pool, boxes);
});
afterAll(async () => {
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

async function run(command: Promise<number>): Promise<{ code: number; said: string[] }> {
  const code = await command;
  const lines = said;
  said = [];
  return { code, said: lines };
}

/** The stand-alone checker as a person runs it: in a process of its own. */
async function checker(file: string): Promise<{ code: number; stdout: string }> {
  const node = promisify(execFile)(process.execPath, [join(root, 'verify/verify.mjs'), file]);
  return node.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
}

it('an empty store verifies', async () => {
  expect(await run(verify(store.pool, undefined, terminal))).toEqual({ code: 0, said: ['The store holds no group.'] });
});

it('an unknown group is named, and nothing is written for it', async () => {
  expect((await run(verify(store.pool, 'nobody', terminal))).code).toBe(2);
  const nobody = { group: 'nobody', file: join(folder, 'x'), wordings: false };
  expect((await run(write(store.pool, nobody, terminal))).code).toBe(2);
});

it('a group that holds is verified, rebuilt, exported, and holds offline', async () => {
  const clerk = createClerk({ pool: store.pool, law: boxes, clock: () => new Date('2026-09-18T06:04:00Z') });
  await Promise.all(['m1', 'm2', 'm3'].map((member) => clerk.submit(enrol('a', member))));
  await clerk.stop();
  const { code, said: lines } = await run(verify(store.pool, 'a', terminal));
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^a: 3 entries, all hold\. Head [0-9a-f]{64}, 2026-09-18T06:04:00\.000Z\.$/);
  expect(await run(remake(store.pool, boxes, terminal))).toEqual({
    code: 0,
    said: ['3 of 3 entries', '2 tables made again: box_ballot, box_count.'],
  });
  const file = join(folder, 'a.jsonl');
  expect((await run(write(store.pool, { group: 'a', file, wordings: true }, terminal))).code).toBe(0);
  expect(await checker(file)).toMatchObject({ code: 0, stdout: expect.stringContaining('holds: 3 entries') });
});

it('the offline checker names a changed entry, and says when there is no file', async () => {
  const file = join(folder, 'changed.jsonl');
  await writeFile(file, (await readFile(join(folder, 'a.jsonl'), 'utf8')).replace('"m2"', '"m4"'));
  expect(await checker(file)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^Entry 2 \(line 3\)/) });
  expect((await checker(join(folder, 'none'))).code).toBe(2);
});

it('the offline checker minds a torn file and a line that is not UTF-8', async () => {
  const whole = await readFile(join(folder, 'a.jsonl'));
  const file = join(folder, 'torn.jsonl');
  await writeFile(file, whole.subarray(0, -1));
  expect((await checker(file)).code).toBe(1);
  await writeFile(file, Buffer.concat([whole.subarray(0, 40), Buffer.from([0xff]), whole.subarray(41)]));
  expect(await checker(file)).toMatchObject({ code: 1, stdout: expect.stringContaining('is not UTF-8') });
});

it('a changed journal is named with the entry and what is wrong with it', async () => {
  await store.pool.query(`ALTER TABLE entry DISABLE TRIGGER entry_is_for_ever;
    UPDATE entry SET body = replace(body, 'm2', 'm9') WHERE position = 2`);
  const { code, said: lines } = await run(verify(store.pool, undefined, terminal));
  expect(code).toBe(1);
  expect(lines).toEqual([
    'a: entry 2 was changed: its bytes have another hash than the one kept with them. The 1 before it hold.',
  ]);
});
