import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type BallotKeys, ballotKeys, keysInFolder, keysInMemory } from './keys.ts';
import { bytesOfKey, drawKey } from './sealing.ts';

const made: string[] = [];
async function folder(below = tmpdir()): Promise<string> {
  const path = await mkdtemp(join(below, 'vahid-keys-'));
  made.push(path);
  return path;
}
afterEach(async () => {
  await Promise.all(made.splice(0).map((path) => rm(path, { recursive: true, force: true })));
});

const kinds: readonly (readonly [string, () => Promise<BallotKeys>])[] = [
  ['in files of memory', async () => keysInFolder(await folder())],
  ['in the program', async () => keysInMemory()],
];

describe.each(kinds)('the key of a vote, kept %s', (_, open) => {
  test('is found until it is destroyed', async () => {
    const keys = await open();
    const key = drawKey();
    await keys.keep(key);
    expect((await keys.find(key.publicKey))?.publicKey).toBe(key.publicKey);
    expect(await keys.olderThan(0)).toEqual([key.publicKey]);
    expect(await keys.olderThan(60_000)).toEqual([]);
    await keys.destroy(key.publicKey);
    await keys.destroy(key.publicKey);
    expect(await keys.find(key.publicKey)).toBeUndefined();
    expect(await keys.olderThan(0)).toEqual([]);
  });
});

test('a file of a key is its user’s alone, outlives the program, and is gone with the key', async () => {
  const place = await folder();
  const key = drawKey();
  await keysInFolder(place).keep(key);
  expect(await readdir(place)).toEqual([key.publicKey]);
  expect((await stat(join(place, key.publicKey))).mode & 0o777).toBe(0o600);
  const later = keysInFolder(place);
  expect((await later.find(key.publicKey))?.publicKey).toBe(key.publicKey);
  await utimes(join(place, key.publicKey), 1, 1);
  expect(await later.olderThan(60_000)).toEqual([key.publicKey]);
  await later.destroy(key.publicKey);
  expect(await later.find(key.publicKey)).toBeUndefined();
  await expect(readdir(place)).rejects.toThrow('ENOENT');
});

test('a file with other bytes than those of its key is no key', async () => {
  const place = await folder();
  const [key, other] = [drawKey(), drawKey()];
  await writeFile(join(place, key.publicKey), Buffer.alloc(48));
  await writeFile(join(place, other.publicKey), bytesOfKey(key));
  for (const { publicKey } of [key, other]) expect(await keysInFolder(place).find(publicKey)).toBeUndefined();
});

test('no name leads out of the folder', async () => {
  const place = await folder();
  expect(await keysInFolder(join(place)).find('../../etc/passwd')).toBeUndefined();
});

const inMemory = await stat('/dev/shm').then(
  () => true,
  () => false,
);

test.runIf(inMemory)('keys lie in memory, in a folder that nobody else may enter', async () => {
  const place = await folder('/dev/shm');
  const key = drawKey();
  await (await ballotKeys('one', [undefined, place])).keep(key);
  const [own = ''] = await readdir(place);
  expect((await stat(join(place, own))).mode & 0o777).toBe(0o700);
  expect(await readFile(join(place, own, key.publicKey))).toHaveLength(48);
  expect(await (await ballotKeys('two', [place])).find(key.publicKey)).toBeUndefined();
  await chmod(join(place, own), 0o755);
  expect(await (await ballotKeys('one', [place])).find(key.publicKey)).toBeUndefined();
});

test.runIf(inMemory)('a folder that somebody else laid there as a link is not used', async () => {
  const place = await folder('/dev/shm');
  const elsewhere = await folder();
  const early = await ballotKeys('one', [place]);
  expect(await readdir(place)).toEqual([]);
  await early.keep(drawKey());
  const [own = ''] = await readdir(place);
  await rm(join(place, own), { recursive: true });
  await symlink(elsewhere, join(place, own));
  await (await ballotKeys('one', [place])).keep(drawKey());
  await expect(early.keep(drawKey())).rejects.toThrow('open to others');
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a folder on a disk is not used', async () => {
  const place = await folder(process.cwd());
  await (await ballotKeys('one', [place, '/nowhere'])).keep(drawKey());
  expect(await readdir(place)).toEqual([]);
});
