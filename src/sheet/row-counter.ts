import type { RowsTold } from './vocabulary.ts';

/**
 * Tells of each row that is begun. How many there will be is counted ahead by what begins one in the source: rows in what nobody
 * sees count as well, so that the end is never before the last.
 */
export function rowCounter(source: string, begins: RegExp, told: RowsTold): () => void {
  const of = [...source.matchAll(begins)].length;
  let done = 0;
  return () => {
    done += 1;
    told(done, Math.max(done, of));
  };
}
