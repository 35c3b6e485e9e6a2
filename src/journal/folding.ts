import type { Fold } from './fold.ts';
import { type Database, PAGE, readSealed, readStreams } from './store.ts';
import { orMistake } from './trouble.ts';

/**
 * Brings a fold to position `through` and has it hold these streams. What other processes wrote is folded in; after a
 * long absence it is cheaper to forget and to read only the streams that are asked for.
 */
export async function catchUp<State>(
  fold: Fold<State>,
  db: Database,
  group: string,
  through: number,
  streams: readonly string[],
): Promise<void> {
  if (through - fold.position > PAGE || through < fold.position) fold.restart(through);
  if (through > fold.position) {
    const sealed = await readSealed(db, group, fold.position, through);
    orMistake(() => fold.advance(sealed));
  }
  const missing = fold.missing(streams);
  if (missing.length === 0) return;
  const entries = through === 0 ? [] : await readStreams(db, group, missing, through);
  orMistake(() => fold.load(missing, entries));
}
