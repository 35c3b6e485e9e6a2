import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Under which account PostgreSQL runs. `prefix` goes before each of its programs; with `uid`, they are started as that
 * user, to whom their folders must belong.
 */
export type Account = { readonly prefix: readonly string[]; readonly uid?: number };

/** The user without rights of every Unix. */
const NOBODY = 65534;
const OURSELVES: Account = { prefix: [] };

/**
 * PostgreSQL refuses root because a hole in it would be a hole in everything. In a user namespace of its own it has
 * another id and no power, while the files stay root's: this also works below a folder that only root can enter.
 */
const NAMESPACE: Account = { prefix: ['unshare', '--user', `--map-user=${NOBODY}`, '--'] };

/**
 * The account that can run the PostgreSQL in `binaries` on a store in `folder`; undefined when we are root and nobody
 * less can. Whoever owns an existing store goes on running it: PostgreSQL opens no store of another owner.
 */
export function chooseAccount(folder: string, binaries: string): Account | undefined {
  if (process.getuid?.() !== 0) return OURSELVES;
  return candidates(folder).find((account) => {
    if (account.uid !== undefined) letThrough(folder);
    return canEnter(account, folder, binaries);
  });
}

function candidates(folder: string): Account[] {
  const owner = ownerOf(join(folder, 'postgres'));
  if (owner !== undefined) return [owner === 0 ? NAMESPACE : { prefix: [], uid: owner }];
  return [NAMESPACE, { prefix: [], uid: ownerOf(folder) || NOBODY }, { prefix: [], uid: NOBODY }];
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

/** Lets another account pass through a folder of root's to its own folder inside, without letting it look around. */
function letThrough(folder: string): void {
  const { uid, mode } = statSync(folder);
  if (uid === 0) chmodSync(folder, mode | 0o011);
}

function canEnter(account: Account, folder: string, binaries: string): boolean {
  const question = ['sh', '-c', 'test -x "$1" && test -x "$2/postgres"', 'sh', folder, binaries];
  const [file = 'sh', ...args] = [...account.prefix, ...question];
  return spawnSync(file, args, { stdio: 'ignore', ...identity(account) }).status === 0;
}

/** The part of an account that Node applies when it starts a program. */
export function identity({ uid }: Account): { uid: number; gid: number } | Record<never, never> {
  return uid === undefined ? {} : { uid, gid: uid };
}
