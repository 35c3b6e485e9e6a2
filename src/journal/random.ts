import { randomFillSync } from 'node:crypto';

/** Asking the system costs as much for four thousand bytes as for sixteen: a tenth of deciding a ballot. */
const pool = Buffer.alloc(4_096);
let given = pool.length;

/** Random bytes from the system, as hex; at most 4,096 at a time, and none is given twice. */
export function randomHex(bytes: number): string {
  if (bytes > pool.length) throw new RangeError(`${bytes} random bytes at once`);
  if (given + bytes > pool.length) {
    randomFillSync(pool);
    given = 0;
  }
  given += bytes;
  return pool.toString('hex', given - bytes, given);
}
