import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { folderOfBlobs } from '#database/blobs.ts';
import { bindPack } from './bind.ts';
import type { PackRecord, RecordedPaper } from './record.ts';
import type { BinderSays, MadeFile } from './vocabulary.ts';
import { zipPack } from './zip.ts';

/** The thread in which one pack is made; it says how far it is, and ends. */

export type BinderData = { readonly folder: string; readonly record: PackRecord };

class MissingFile extends Error {}

const { folder, record } = workerData as BinderData;
const blobs = folderOfBlobs(folder);
const say = (said: BinderSays): void => parentPort?.postMessage(said);

/** What an act names by its hash is that, or it is not there. */
async function read({ hash }: RecordedPaper): Promise<Uint8Array> {
  const bytes = await blobs.get(hash);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) throw new MissingFile(hash);
  return bytes;
}

const kept = async (bytes: Uint8Array): Promise<MadeFile> => ({ hash: await blobs.put(bytes), size: bytes.length });

async function make(): Promise<void> {
  const bound = await bindPack(record, read, (done) => say({ said: 'progress', done }));
  const pdf = await kept(bound.bytes);
  const zip = await kept(await zipPack(record, bound, read));
  const apart = [...bound.measures].flatMap(([paper, measure]) =>
    'apart' in measure ? [[paper, measure.apart] as const] : [],
  );
  say({ said: 'made', made: { pages: bound.pages, pdf, zip, apart } });
}

make().catch((error: unknown) => {
  const trouble = error instanceof MissingFile ? 'missing' : 'failed';
  say({ said: 'failed', trouble, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
});
