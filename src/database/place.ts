import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account, chooseAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { StoreRefused } from './refused.ts';

/** Where PostgreSQL keeps its files and its socket, which one it is, and under which account it runs. */
export type Place = { readonly folder: string; readonly binaries: Binaries; readonly account: Account };

/** What every account can enter, and a system does not clear away. */
const OUTSIDE = '/var/lib';

/**
 * The place of the store of `data`: that very folder wherever PostgreSQL can enter it. Where only root can, and the
 * system allows no user namespaces (some containers), the store lies outside, and the link `data/elsewhere` tells where.
 * @throws StoreRefused when that does not help either.
 */
export async function choosePlace(data: string, binaries: Binaries): Promise<Place> {
  const elsewhere = await readlink(join(data, 'elsewhere')).catch(() => undefined);
  const folder = elsewhere ?? data;
  const account = chooseAccount(folder, binaries.folder);
  if (account) return { folder, binaries, account };
  return moveOut(data, elsewhere, binaries).catch((cause) => {
    throw new StoreRefused(
      `PostgreSQL does not run as root, and no other account can enter ${data}: start Vahid as an ordinary user from a folder of that user's, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  });
}

async function moveOut(data: string, elsewhere: string | undefined, binaries: Binaries): Promise<Place> {
  const outside: Binaries = { ...binaries, folder: await copyOut(binaries) };
  const folder = elsewhere ?? (await makeOutside(data));
  const account = chooseAccount(folder, outside.folder);
  if (!account) throw new Error(`${folder} and ${outside.folder} are closed too`);
  return { folder, binaries: outside, account };
}

async function makeOutside(data: string): Promise<string> {
  const folder = await mkdtemp(join(OUTSIDE, 'vahid-'));
  await chmod(folder, 0o711);
  await symlink(folder, join(data, 'elsewhere'));
  return folder;
}

/** A copy of PostgreSQL itself, once for each version, put in place whole. */
async function copyOut({ folder, version }: Binaries): Promise<string> {
  const place = join(OUTSIDE, `vahid-postgres-${version}`);
  if (!existsSync(place)) {
    const scratch = `${place}.new-${process.pid}`;
    await cp(dirname(folder), scratch, { recursive: true, verbatimSymlinks: true });
    await chmod(scratch, 0o755);
    await rename(scratch, place).catch(() => rm(scratch, { recursive: true }));
  }
  return join(place, basename(folder));
}
