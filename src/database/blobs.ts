import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Papers and attachments by the SHA-256 of their bytes, hex: what an act names cannot change under it. */
export type Blobs = {
  /** Returns after the bytes are on the disk. */
  put(bytes: Uint8Array): Promise<string>;
  get(hash: string): Promise<Uint8Array | undefined>;
  /** The same piece by piece, for what may be larger than memory should hold. */
  open(hash: string): Promise<{ readonly size: number; readonly chunks: AsyncIterable<Uint8Array> } | undefined>;
};

export function folderOfBlobs(folder: string): Blobs {
  const place = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = place(hash);
      await mkdir(dirname(path), { recursive: true });
      const scratch = `${path}.${randomUUID()}`;
      await writeSynced(scratch, bytes);
      await rename(scratch, path);
      await syncFolder(dirname(path));
      return hash;
    },
    async get(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
      return readFile(place(hash)).catch((error) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
    },
    async open(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
      const file = await open(place(hash), 'r').catch((error) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return file && { size: (await file.stat()).size, chunks: file.createReadStream() };
    },
  };
}

/** The hashes of all blobs in the folder, in their order. */
export async function* blobsIn(folder: string): AsyncGenerator<string> {
  for (const first of await namesIn(folder)) {
    for (const rest of await namesIn(join(folder, first))) {
      // What else lies there was being written when the program was killed.
      if (/^[0-9a-f]{64}$/.test(first + rest)) yield first + rest;
    }
  }
}

/** Takes back a blob that nothing refers to. */
export const removeBlob = (folder: string, hash: string): Promise<void> =>
  rm(join(folder, hash.slice(0, 2), hash.slice(2)), { force: true });

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.sort();
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name must survive a power cut as the bytes do; Windows has no folder to sync. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
