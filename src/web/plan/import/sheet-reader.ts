import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from '#sheet/read.ts';
import type { SheetRead, SheetTrouble } from '#sheet/vocabulary.ts';

/** The thread in which one file is read: whatever it does there, the program goes on. */

export type ReaderSays = { readonly said: 'read'; readonly read: SheetRead | SheetTrouble };

const read = await readSheet(workerData as Uint8Array);
parentPort?.postMessage({ said: 'read', read } satisfies ReaderSays);
