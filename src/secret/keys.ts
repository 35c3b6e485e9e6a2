import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, stat, statfs, unlink } from 'node:fs/promises';
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

/** Keys in files of that folder, which must lie in memory: never on a disk, in a back-up or in the store. */
export function keysInFolder(folder: string): BallotKeys {
  const fileOf = (publicKey: string) => join(folder, named.test(publicKey) ? publicKey : 'none');
  return {
    async keep(key) {
      const file = await open(fileOf(key.publicKey), 'wx', 0o600);
      try {
        await file.writeFile(bytesOfKey(key));
      } finally {
        await file.close();
      }
    },
    async find(publicKey) {
      const bytes = await readFile(fileOf(publicKey)).catch(unlessMissing);
      return bytes && keyOfBytes(bytes);
    },
    async destroy(publicKey) {
      const path = fileOf(publicKey);
      const file = await open(path, 'r+').catch(unlessMissing);
      if (!file) return;
      // The pages of memory that held it are overwritten before they are given back.
      try {
        const { size } = await file.stat();
        await file.write(Buffer.alloc(size), 0, size, 0);
      } finally {
        await file.close();
      }
      await unlink(path).catch(unlessMissing);
    },
    async olderThan(age) {
      const names = (await readdir(folder)).filter((name) => named.test(name));
      const old = await Promise.all(
        names.map(async (name) => {
          const file = await stat(join(folder, name)).catch(unlessMissing);
          return file && Date.now() - file.mtimeMs >= age ? [name] : [];
        }),
      );
      return old.flat();
    },
  };
}

const named = /^[\w-]{43}$/;

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

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
    const folder = place ? await folderBelow(place, name, user).catch(() => undefined) : undefined;
    if (folder !== undefined) return keysInFolder(folder);
  }
  return keysInMemory();
}

async function folderBelow(place: string, name: string, user: number): Promise<string | undefined> {
  if (!inMemory.includes((await statfs(place)).type)) return undefined;
  const folder = join(place, name);
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  // Somebody else may have put a folder or a link of his there before us.
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0 ? folder : undefined;
}
