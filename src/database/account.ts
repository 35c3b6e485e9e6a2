import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreRefused } from './refused.ts';

/**
 * Under which account PostgreSQL runs. `prefix` goes before each of its programs; with `uid`, they are started as that
 * user, to whom their folders must belong.
 */
export type Account = { readonly prefix: readonly string[]; readonly uid?: number };

const NOBODY = 65534;
const OURSELVES: Account = { prefix: [] };

/**
 * PostgreSQL refuses root because a hole in it would be a hole in everything. In a user namespace of its own it has
 * another id and no power, while the files stay root's: this also works below a folder that only root can enter.
 */
const NAMESPACE: Account = { prefix: ['unshare', '--user', `--map-user=${NOBODY}`, '--'] };

/**
 * The account that may run the PostgreSQL in `binaries` on a store in `data`.
 * Whoever owns an existing store goes on running it: PostgreSQL opens no store of another owner.
 * @throws StoreRefused when we are root, and nobody less can do it.
 */
export function chooseAccount(data: string, binaries: string): Account {
  if (process.getuid?.() !== 0) return OURSELVES;
  const fit = candidates(data).find((account) => {
    if (account.uid !== undefined) letThrough(data);
    return canEnter(account, data, binaries);
  });
  if (fit) return fit;
  throw new StoreRefused(
    `PostgreSQL does not run as root, and no other account can enter both ${data} and ${binaries}: start Vahid as an ordinary user who owns them, or set VAHID_DATA and the program's place outside closed folders, or set DATABASE_URL.`,
  );
}

function candidates(data: string): Account[] {
  const owner = ownerOf(join(data, 'postgres'));
  if (owner !== undefined) return [owner === 0 ? NAMESPACE : { prefix: [], uid: owner }];
  return [NAMESPACE, { prefix: [], uid: ownerOf(data) || NOBODY }, { prefix: [], uid: NOBODY }];
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

/** Lets another account pass through a folder of root's to its own folder inside, without letting it look around. */
function letThrough(folder: string): void {
  const { uid, mode } = statSync(folder);
  if (uid === 0) chmodSync(folder, mode | 0o011);
}

function canEnter(account: Account, data: string, binaries: string): boolean {
  const question = ['sh', '-c', 'test -x "$1" && test -x "$2/postgres"', 'sh', data, binaries];
  const [file = 'sh', ...args] = [...account.prefix, ...question];
  return spawnSync(file, args, { stdio: 'ignore', ...identity(account) }).status === 0;
}

/** The part of an account that Node applies when it starts a program. */
export function identity({ uid }: Account): { uid: number; gid: number } | Record<never, never> {
  return uid === undefined ? {} : { uid, gid: uid };
}
