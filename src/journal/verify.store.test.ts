import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { ask, ballot, boxes, enrol } from '../../test/journal/boxes.ts';
import { faultsOf, readLines } from '../../test/journal/golden.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { createClerk } from './clerk.ts';
import { exportGroup } from './export.ts';
import { ensureViews } from './rebuild.ts';
import { readGroups } from './store.ts';
import { verifyGroup } from './verify.ts';
import { sealWording } from './wording.ts';
import { eraseWording, readWordings } from './wordings.ts';

let store: FreshDatabase;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-export-'));
  store = await freshDatabase();
  await migrate(store.pool);
  await ensureViews(store.pool, boxes);
  const clerk = createClerk({ pool: store.pool, law: boxes, clock: () => new Date() });
  for (const group of ['a', 'b']) {
    await clerk.submit(enrol(group, 'm1'));
    const { wording, rows } = sealWording(
      group,
      'w1',
      'Sətir\u2028ayırıcı və "dırnaq"',
      randomBytes(16).toString('hex'),
    );
    const cast = { type: 'cast', box: '1', member: 'm1', choice: 'for', remark: wording } as const;
    await clerk.submit(ask(group, 'cast', cast, 'm1', [rows]));
    await Promise.all(['m2', 'm3', 'm4'].map((member) => clerk.submit(enrol(group, member))));
    await clerk.submit(ballot(group, '1', 'm2'));
  }
  await clerk.stop();
});
afterAll(async () => {
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Changes the journal behind its own back, and back again afterwards. */
async function tampered<Result>(statements: readonly string[], look: () => Promise<Result>): Promise<Result> {
  const keep = 'CREATE TABLE kept AS SELECT * FROM entry; CREATE TABLE kept_head AS SELECT * FROM head';
  const back = `DELETE FROM entry; DELETE FROM head; INSERT INTO entry SELECT * FROM kept;
    INSERT INTO head SELECT * FROM kept_head; DROP TABLE kept, kept_head`;
  await store.pool.query(`${keep}; ALTER TABLE entry DISABLE TRIGGER entry_is_for_ever`);
  try {
    await store.pool.query(statements.join(';'));
    return await look();
  } finally {
    await store.pool.query(`${back}; ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_is_for_ever`);
  }
}

describe('the journal', () => {
  it.each([`UPDATE entry SET stream = 'x'`, 'DELETE FROM entry WHERE position = 1', 'TRUNCATE entry'])(
    'refuses: %s',
    async (statement) => {
      await expect(store.pool.query(statement)).rejects.toThrow('only ever appended to');
    },
  );

  it('verifies as it was written', async () => {
    expect(await readGroups(store.pool)).toEqual(['a', 'b']);
    for (const group of await readGroups(store.pool)) {
      const { head, broken } = await verifyGroup(store.pool, group);
      expect(broken).toBeUndefined();
      expect(head.position).toBe(6);
    }
  });

  it.each([
    [`UPDATE entry SET body = replace(body, 'for', 'not') WHERE position = 2`, 2, 'hash'],
    [`UPDATE entry SET hash = decode(repeat('ab', 32), 'hex') WHERE position = 3`, 3, 'hash'],
    [`UPDATE entry SET body = body || E'\\n' WHERE position = 2`, 2, 'hash'],
    [`UPDATE entry SET stream = stream || E'\\n' WHERE position = 4`, 4, 'stream'],
    [`UPDATE entry SET body = replace(body, '"data"', E'\\n"data"') WHERE position IN (3, 5)`, 3, 'hash'],
    [`UPDATE entry SET stream = 'elsewhere' WHERE position = 4`, 4, 'stream'],
    ['DELETE FROM entry WHERE position = 5', 5, 'missing'],
    ['DELETE FROM entry WHERE position = 6', 6, 'missing'],
    ['DELETE FROM entry', 1, 'missing'],
    ['DELETE FROM head', 1, 'head'],
    [`UPDATE head SET hash = decode(repeat('ab', 32), 'hex')`, 6, 'head'],
    [`UPDATE head SET at = '2020-01-01T00:00:00.000Z'`, 6, 'head'],
    [
      `WITH o AS (SELECT position, body, hash FROM entry WHERE group_id = 'b')
       UPDATE entry SET body = o.body, hash = o.hash FROM o WHERE entry.position = o.position AND group_id = 'a'`,
      1,
      'group',
    ],
  ])('is found out after: %s', async (statement, position, fault) => {
    const { broken } = await tampered([statement], () => verifyGroup(store.pool, 'a'));
    expect(broken).toEqual({ position, fault });
  });
});

describe('an exported journal', () => {
  async function exported(wordings: boolean): Promise<string[]> {
    const file = join(folder, `a-${wordings}.jsonl`);
    await exportGroup(store.pool, 'a', file, wordings);
    return [...(await readLines(file))];
  }

  it('holds for the stand-alone checker, with its texts and without', async () => {
    expect(await faultsOf(await exported(false))).toEqual([]);
    expect(await faultsOf(await exported(true))).toEqual([]);
    expect((await exported(true)).length).toBe((await exported(false)).length + 1);
  });

  it('is found out when any of its letters is another one', async () => {
    const lines = await exported(true);
    for (const [index, line] of lines.entries()) {
      for (let place = 0; place < line.length; place += 3) {
        const letter = line[place] === 'x' ? 'y' : 'x';
        const changed = [...lines];
        changed[index] = line.slice(0, place) + letter + line.slice(place + 1);
        expect((await faultsOf(changed)).length, `line ${index + 1}, letter ${place + 1}`).toBeGreaterThan(0);
      }
    }
  });

  it('is found out when a line is missing, doubled or moved', async () => {
    const lines = await exported(true);
    for (let index = 1; index < lines.length; index++) {
      const line = lines[index] ?? '';
      expect(await faultsOf(lines.toSpliced(index, 1))).not.toEqual([]);
      expect(await faultsOf(lines.toSpliced(index, 0, line))).not.toEqual([]);
    }
    expect(await faultsOf([...lines.slice(0, 2), lines[3] ?? '', lines[2] ?? '', ...lines.slice(4)])).not.toEqual([]);
  });

  it('names everything that is wrong, each once', async () => {
    const lines = await exported(true);
    const changed = lines.map((line, index) =>
      index === 2 ? line.replace('"for"', '"not"') : line.replace('"member":"m4"', '"member":"m9"'),
    );
    const faults = await faultsOf(changed);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^Entry 2 \(line 3\): its bytes have the hash/);
  });

  it('still holds when a text has been erased', async () => {
    await eraseWording(store.pool, 'a', 'w1', 'cast');
    expect(await readWordings(store.pool, 'a', ['w1', 'w2'])).toEqual(new Map([['w1', null]]));
    const lines = await exported(true);
    expect(lines.at(-1)).toBe('{"wording":{"body":null,"ref":"w1","salt":null}}');
    expect(await faultsOf(lines)).toEqual([]);
    expect((await verifyGroup(store.pool, 'a')).broken).toBeUndefined();
  });
});

describe('a wording', () => {
  it.each([
    `UPDATE wording SET body = 'another' WHERE group_id = 'b'`,
    `DELETE FROM wording WHERE group_id = 'b'`,
    `UPDATE wording SET body = NULL WHERE group_id = 'b'`,
  ])('is erased with its salt or left alone: %s is refused', async (statement) => {
    await expect(store.pool.query(statement)).rejects.toThrow();
    expect((await readWordings(store.pool, 'b', ['w1'])).get('w1')).toContain('dırnaq');
  });
});
