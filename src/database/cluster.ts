import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makeCluster } from './make-cluster.ts';
import { isAlive } from './processes.ts';
import { StoreRefused } from './refused.ts';

/**
 * The folder of PostgreSQL's files inside `data`, made on the first start.
 * @param password for connections over TCP; those over a socket are guarded by its folder's rights.
 * @throws StoreRefused when it was made by another major version, or cannot be made.
 */
export async function cluster(data: string, binaries: Binaries, account: Account, password?: string): Promise<string> {
  const folder = join(data, 'postgres');
  await clearScratch(data);
  if (!existsSync(join(folder, 'PG_VERSION'))) await makeCluster(folder, binaries, account, password);
  await checkVersion(folder, binaries);
  await close(folder);
  return folder;
}

/** What first starts left behind that were cut off. */
async function clearScratch(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    const pid = /^postgres\.new-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(data, name), { recursive: true, force: true });
  }
}

/** A store that was copied or restored may have lost its rights; PostgreSQL opens none that others can read. */
async function close(folder: string): Promise<void> {
  if (((await stat(folder)).mode & 0o077) !== 0) await chmod(folder, 0o700);
}

async function checkVersion(folder: string, binaries: Binaries): Promise<void> {
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (major === String(binaries.major)) return;
  throw new StoreRefused(
    `The store in ${folder} was made by PostgreSQL ${major}, and this Vahid brings PostgreSQL ${binaries.major}: open it with the version of Vahid that made it.`,
  );
}
