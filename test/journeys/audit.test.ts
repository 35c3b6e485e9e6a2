import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '#journal/store.ts';
import { root } from '#root.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let folder = '';
let journal: Buffer;

beforeAll(async () => {
  house = await openHouse({ demo: true });
  folder = await mkdtemp(join(tmpdir(), 'vahid-audit-'));
  const cookie = 'place-demo=tahirli';
  const answer = await fetch(`${house.url}/g/demo/journal/export`, { headers: { cookie } });
  journal = Buffer.from(await answer.arrayBuffer());
});
afterAll(async () => {
  await house?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The checker as an auditor runs it: one file of ours, Node.js, nothing else. */
async function verify(bytes: Uint8Array): Promise<{ code: number; says: string }> {
  const file = join(folder, 'journal.jsonl');
  await writeFile(file, bytes);
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'verify', 'verify.mjs'), file], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, says: stdout + stderr });
    });
  });
}

describe('an auditor takes the journal home', () => {
  it('and finds it whole, as long as the group says it is', async () => {
    const { position, hash } = await readHead(house.database.pool, 'demo');
    const { code, says } = await verify(journal);
    expect({ code, says }).toEqual({ code: 0, says: expect.stringContaining(hash) });
    expect(says).toContain(String(position));
  });

  it('a single bit that was turned anywhere is found', async () => {
    for (let place = 0; place < 24; place++) {
      const forged = Buffer.from(journal);
      const at = Math.floor(((place + 0.5) * forged.length) / 24);
      forged[at] = (forged[at] ?? 0) ^ 1;
      const { code, says } = await verify(forged);
      expect(code, `byte ${at}`).toBe(1);
      expect(says).toMatch(/[Ll]ine \d+/);
    }
  });

  it('an entry that was left out, put twice or moved is found, and so is an end that was cut off', async () => {
    const lines = journal.toString().trimEnd().split('\n');
    const without = lines.toSpliced(40, 1);
    const twice = lines.toSpliced(40, 0, lines[40] ?? '');
    const moved = lines.toSpliced(40, 2, lines[41] ?? '', lines[40] ?? '');
    for (const forged of [without, twice, moved, lines.slice(0, -1)]) {
      expect((await verify(Buffer.from(`${forged.join('\n')}\n`))).code).toBe(1);
    }
  });

  it('the store itself refuses to change, remove or empty it', async () => {
    for (const forge of [
      `update entry set body = replace(body, 'tahirli', 'tahirov') where position = 30`,
      'delete from entry where position = 30',
      'truncate entry',
    ]) {
      await expect(house.database.pool.query(forge)).rejects.toThrow('only ever appended to');
    }
  });
});
