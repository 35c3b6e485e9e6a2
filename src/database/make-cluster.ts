import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, identity } from './account.ts';
import type { Binaries } from './binaries.ts';
import { StoreRefused } from './refused.ts';

const run = promisify(execFile);

/** The database's own superuser; nobody outside the program types this name. */
export const USER = 'vahid';

/**
 * Makes PostgreSQL's files under another name and renames them when they are whole and on the disk: a power cut on the
 * first start leaves no half of a store.
 */
export async function makeCluster(
  folder: string,
  binaries: Binaries,
  account: Account,
  password?: string,
): Promise<void> {
  const scratch = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const secret = `${scratch}.password`;
  try {
    await ownFolder(scratch, account);
    if (password) await writeSecret(secret, password, account);
    await initdb(scratch, binaries, account, password ? [`--pwfile=${secret}`] : []);
    await rename(scratch, folder);
    await syncFolder(dirname(folder));
  } catch (cause) {
    // Another program made the store in the meantime: that one is used.
    if (existsSync(join(folder, 'PG_VERSION'))) return;
    throw new StoreRefused(`PostgreSQL could not make its files in ${folder}: ${reason(cause)}.`, { cause });
  } finally {
    await rm(secret, { force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Makes a folder that only the account (and root) can enter. */
export async function ownFolder(path: string, { uid }: Account): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (uid !== undefined) await chown(path, uid, uid);
}

async function writeSecret(path: string, password: string, { uid }: Account): Promise<void> {
  await writeFile(path, password, { mode: 0o600 });
  if (uid !== undefined) await chown(path, uid, uid);
}

async function initdb(folder: string, binaries: Binaries, account: Account, more: readonly string[]): Promise<void> {
  const [file = '', ...args] = [
    ...account.prefix,
    join(binaries.folder, 'initdb'),
    `--pgdata=${folder}`,
    `--username=${USER}`,
    '--encoding=UTF8',
    ...localeOf(binaries),
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--no-instructions',
    ...more,
  ];
  await run(file, args, { ...identity(account), windowsHide: true });
}

/** The same order of letters on every system; before 17 PostgreSQL had none of its own. Names are sorted by ICU. */
function localeOf({ major }: Binaries): string[] {
  return major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

function reason(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
  return (said || String(error)).replace(/\.$/, '');
}
