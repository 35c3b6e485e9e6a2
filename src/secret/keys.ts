import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rmdir, stat, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type BallotKey, bytesOfKey, keyOfBytes } from './sealing.ts';

/** Keys of secret votes while they are open, by their public halves. */
export type BallotKeys = {
  keep(key: BallotKey): Promise<void>;
  find(publicKey: string): Promise<BallotKey | undefined>;
  /** Destroys it, as far as a program can. */
  destroy(publicKey: string): Promise<void>;
  /** Public halves of those that were kept longer ago than these milliseconds. */
  olderThan(age: number): Promise<readonly string[]>;
};

/** Keys that are gone with the program. */
export function keysInMemory(): BallotKeys {
  const kept = new Map<string, { readonly key: BallotKey; readonly since: number }>();
  return {
    async keep(key) {
      kept.set(key.publicKey, { key, since: Date.now() });
    },
    find: async (publicKey) => kept.get(publicKey)?.key,
    async destroy(publicKey) {
      kept.delete(publicKey);
    },
    olderThan: async (age) =>
      [...kept].filter(([, { since }]) => Date.now() - since >= age).map(([publicKey]) => publicKey),
  };
}

/**
 * Keys in files of that folder, which must lie in memory: never on a disk, in a back-up or in the store. The folder is there
 * while a key is; `isSafe` says of one that is there whether it is ours alone.
 */
export function keysInFolder(folder: string, isSafe = async (_: string) => true): BallotKeys {
  const fileOf = (publicKey: string) => join(folder, named.test(publicKey) ? publicKey : 'none');
  return {
    async keep(key) {
      await mkdir(folder, { mode: 0o700 }).catch(unless('EEXIST'));
      if (!(await isSafe(folder))) throw new Error(`${folder} is open to others: no key can be kept there`);
      const file = await open(fileOf(key.publicKey), 'wx', 0o600);
      try {
        await file.writeFile(bytesOfKey(key));
      } finally {
        await file.close();
      }
    },
    async find(publicKey) {
      const bytes = await readFile(fileOf(publicKey)).catch(missing);
      const key = bytes && readKey(bytes);
      return key?.publicKey === publicKey ? key : undefined;
    },
    async destroy(publicKey) {
      const path = fileOf(publicKey);
      const file = await open(path, 'r+').catch(missing);
      if (!file) return;
      // The pages of memory that held it are overwritten before they are given back.
      try {
        const { size } = await file.stat();
        await file.write(Buffer.alloc(size), 0, size, 0);
      } finally {
        await file.close();
      }
      await unlink(path).catch(missing);
      await rmdir(folder).catch(unless('ENOTEMPTY', 'ENOENT'));
    },
    async olderThan(age) {
      const names = ((await readdir(folder).catch(missing)) ?? []).filter((name) => named.test(name));
      const old = await Promise.all(
        names.map(async (name) => {
          const file = await stat(join(folder, name)).catch(missing);
          return file && Date.now() - file.mtimeMs >= age ? [name] : [];
        }),
      );
      return old.flat();
    },
  };
}

/** Nothing of a key that is being destroyed at this moment. */
function readKey(bytes: Uint8Array): BallotKey | undefined {
  try {
    return keyOfBytes(bytes);
  } catch {
    return undefined;
  }
}

const named = /^[\w-]{43}$/;

const unless =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error;
    return undefined;
  };
const missing = unless('ENOENT');

/** File systems that lie in memory: tmpfs and ramfs, by the numbers that Linux gives them. */
const inMemory: readonly number[] = [0x01021994, 0x858458f6];

/**
 * Where the keys of this installation lie: a folder of its own below one of `places` that lies in memory, readable by the
 * program's user alone; where there is none, in the program. `installation` tells installations of one machine apart.
 */
export async function ballotKeys(installation: string, places: readonly (string | undefined)[]): Promise<BallotKeys> {
  const user = process.getuid?.();
  if (user === undefined) return keysInMemory();
  const name = `vahid-${user}-${createHash('sha256').update(installation).digest('hex').slice(0, 16)}`;
  for (const place of places) {
    const folder = place && join(place, name);
    if (folder && (await isInMemory(place)) && (await isOurs(user)(folder))) return keysInFolder(folder, isOurs(user));
  }
  return keysInMemory();
}

const isInMemory = (place: string): Promise<boolean> =>
  statfs(place).then(
    ({ type }) => inMemory.includes(type),
    () => false,
  );

/** Nobody else's folder or link, and closed to others; so is one that is not there yet. */
const isOurs = (user: number) => async (folder: string) => {
  const found = await lstat(folder).catch(missing);
  return found === undefined || (found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0);
};
