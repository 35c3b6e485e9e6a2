import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import type { House } from './house.ts';
import { readFile, takeFile, withFiles } from './uploads.ts';

let store: FreshDatabase;
let folder: string;
let house: House;

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
  folder = await mkdtemp(join(tmpdir(), 'vahid-files-'));
  const clock = () => new Date('2026-11-20T08:00:00.000Z');
  house = { pool: store.pool, blobs: folderOfBlobs(folder), clock, uploadLimit: 100 } as unknown as House;
});
afterAll(async () => {
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

const pdf = (text = 'a letter') => new File([`%PDF-1.7\n${text}`], 'məktub.html', { type: 'text/html' });
const by = { group: 'g', by: 'officer' };
const route = { files: ['scan'], labels: { scan: { az: 'Skan', en: 'Scan', ru: 'Скан' } } };
const asked = (scan: unknown, who: object = {}) =>
  withFiles(house, route, { ...by, ...who, fields: { scan, on: 'x' } });

describe('a file that is brought', () => {
  it('is kept under its hash, of the kind that its bytes are of', async () => {
    const taken = await takeFile(house, by, pdf());
    expect(taken).toMatchObject({ kind: 'pdf', size: 17 });
    if (typeof taken === 'string') throw new Error(taken);
    const read = await readFile(house, taken.hash, 'G-2026/1');
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe('%PDF-1.7\na letter');
    expect(read?.headers['Content-Type']).toBe('application/pdf');
  });

  it.each([
    ['emptyFile', new File([], 'a.pdf')],
    ['tooLargeFile', pdf('x'.repeat(100))],
    ['otherKind', new File(['<svg onload="alert(1)">'], 'a.pdf', { type: 'application/pdf' })],
  ])('is not taken and not kept: %s', async (problem, file) => {
    const before = await store.pool.query('select count(*) from brought_file');
    expect(await takeFile(house, by, file)).toBe(problem);
    expect(await store.pool.query('select count(*) from brought_file')).toMatchObject({ rows: before.rows });
  });
});

describe('a field that holds a file', () => {
  it('gives the command the hash, and leaves the other fields alone', async () => {
    const { fields, problems } = await asked(pdf('another'));
    expect(problems).toEqual([]);
    expect(fields).toEqual({ scan: expect.stringMatching(/^[0-9a-f]{64}$/), on: 'x' });
  });

  it('is nothing where the browser sent an empty file', async () => {
    expect((await asked(new File([], ''))).fields).toEqual({ on: 'x' });
  });

  it('takes the file that was chosen anew before the hash that the form kept', async () => {
    const first = (await asked(pdf('first'))).fields.scan;
    const second = (await asked(pdf('second'))).fields.scan;
    expect((await asked([String(first), pdf('second')])).fields.scan).toBe(second);
  });

  it('takes a hash from whoever brought the file, and from nobody else nor in another group', async () => {
    const { scan } = (await asked(pdf())).fields;
    expect((await asked(scan)).fields.scan).toBe(scan);
    for (const other of [{ by: 'another' }, { group: 'other' }]) {
      const { fields, problems } = await asked(scan, other);
      expect(fields.scan).toBeUndefined();
      expect(problems).toMatchObject([{ field: 'scan', sentence: { en: expect.stringContaining('no such file') } }]);
    }
  });
});

describe('a file that is sent', () => {
  it('is none of a hash that nobody kept, nor of a path', async () => {
    expect(await readFile(house, 'f'.repeat(64), 'x')).toBeUndefined();
    expect(await readFile(house, '../../etc/passwd', 'x')).toBeUndefined();
  });
});
