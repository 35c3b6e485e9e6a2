import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from '#sheet/read.ts';
import type { SheetRead, SheetTrouble } from '#sheet/vocabulary.ts';

/** The thread in which one file is read: whatever it does there, the program goes on. */

export type ReaderSays =
  | { readonly said: 'rows'; readonly done: number; readonly of: number }
  | { readonly said: 'read'; readonly read: SheetRead | SheetTrouble };

/** Milliseconds between two words on how far it is; a long table has thousands of rows. */
const tellEvery = 100;

const say = (said: ReaderSays) => parentPort?.postMessage(said);

let toldAt = performance.now();
const read = await readSheet(workerData as Uint8Array, (done, of) => {
  if (performance.now() - toldAt < tellEvery) return;
  toldAt = performance.now();
  say({ said: 'rows', done, of });
});
say({ said: 'read', read });
