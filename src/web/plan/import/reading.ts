import type { Pool } from 'pg';
import { finishImport, type ImportId, tellRows } from '#plan/reading/store.ts';
import type { RowsTold, SheetRead, SheetTrouble } from '#sheet/vocabulary.ts';
import { inThread } from '../../thread.ts';
import type { ReaderSays } from './sheet-reader.ts';

/** An honest table of the greatest size is read in two seconds. */
const patience = 20_000;
/** Megabytes besides the bytes of the file. */
const memory = 512;

/** One file at a time: whoever sends many hostile ones takes time from himself and other imports alone. */
let before: Promise<unknown> = Promise.resolve();

/** Reads the tables of a file, in a thread that is ended if it takes too long or too much. */
function readInThread(bytes: Uint8Array, log: Reading['log'], told: RowsTold) {
  const reading = before.then(async (): Promise<SheetRead | SheetTrouble> => {
    const last = await inThread<ReaderSays>({
      // It is not silent while it counts rows: time runs from its beginning all the same.
      ...{ file: 'sheet-reader.js', data: bytes, patience, memory, over: AbortSignal.timeout(patience) },
      heard(said) {
        if (said.said === 'rows') told(said.done, said.of);
        return said.said === 'read';
      },
    });
    if (!('ended' in last)) return last.said === 'read' ? last.read : { trouble: 'broken' };
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
  let writing = Promise.resolve();
  const told: RowsTold = (done, of) => {
    writing = tellRows(pool, id, done, of).catch((error: unknown) => log('how far a table is was not kept', error));
  };
  try {
    const read = await readInThread(bytes, log, told);
    await writing;
    await finishImport(pool, id, read, clock().toISOString());
  } catch (error) {
    log(`an import was not kept`, error);
  }
}
