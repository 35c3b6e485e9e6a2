import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLinks } from './links.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vahid-links-'));
  await mkdir(join(folder, 'native', 'lib'), { recursive: true });
  const links = ['native/lib/libicu.so', 'native/lib/libicu.so.60'].map((target) => ({
    source: 'native/lib/libicu.so.60.2',
    target,
  }));
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
});

afterEach(() => rm(folder, { recursive: true }));

const linkAt = (name: string) => readlink(join(folder, 'native', 'lib', name));

test('the links that npm cannot pack are made, and stay valid when the folder moves', async () => {
  await makeLinks(folder);
  expect(await linkAt('libicu.so')).toBe('libicu.so.60.2');
  expect(await linkAt('libicu.so.60')).toBe('libicu.so.60.2');
});

test('links that are there are left, and what an interruption left out is added', async () => {
  await makeLinks(folder);
  await rm(join(folder, 'native', 'lib', 'libicu.so'));
  await makeLinks(folder);
  expect(await linkAt('libicu.so')).toBe('libicu.so.60.2');
});

test('a package without links needs none', async () => {
  await rm(join(folder, 'native', 'pg-symlinks.json'));
  await expect(makeLinks(folder)).resolves.toBeUndefined();
});
