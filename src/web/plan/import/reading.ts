import type { Pool } from 'pg';
import { finishImport, type ImportId } from '#plan/reading/store.ts';
import type { SheetRead, SheetTrouble } from '#sheet/vocabulary.ts';
import { inThread } from '../../thread.ts';
import type { ReaderSays } from './sheet-reader.ts';

/** An honest table of the greatest size is read in two seconds. */
const patience = 20_000;
/** Megabytes besides the bytes of the file. */
const memory = 512;

/** One file at a time: whoever sends many hostile ones takes time from himself and other imports alone. */
let before: Promise<unknown> = Promise.resolve();

/** Reads the tables of a file, in a thread that is ended if it takes too long or too much. */
export function readInThread(bytes: Uint8Array, log: (message: string, error: unknown) => void) {
  const reading = before.then(async (): Promise<SheetRead | SheetTrouble> => {
    const last = await inThread<ReaderSays>({
      ...{ file: 'sheet-reader.js', data: bytes, patience, memory },
      heard: () => true,
    });
    if (!('ended' in last)) return last.read;
    log(`a table was not read (${last.ended})`, last.reason);
    return { trouble: last.ended === 'failed' ? 'broken' : 'tooHeavy' };
  });
  before = reading.catch(() => undefined);
  return reading;
}

type Reading = {
  readonly pool: Pool;
  readonly clock: () => Date;
  readonly log: (message: string, error: unknown) => void;
};

/** Reads the file of an import and keeps what came of it. Never rejects: whoever began it may be gone. */
export async function readImportFile({ pool, clock, log }: Reading, id: ImportId, bytes: Uint8Array): Promise<void> {
  try {
    await finishImport(pool, id, await readInThread(bytes, log), clock().toISOString());
  } catch (error) {
    log(`an import was not kept`, error);
  }
}
