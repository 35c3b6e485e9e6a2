import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL's own words, kept in a file of bounded size. */
export type Log = {
  readonly path: string;
  write(words: string): void;
  /** The last complaint, without its time, to tell why PostgreSQL did not start. */
  lastComplaint(): string | undefined;
};

/** When the file has grown to `limit` bytes it becomes `<path>.1`, the one before that goes: at most twice `limit`. */
export function openLog(path: string, limit = 1_000_000): Log {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let size = existsSync(path) ? statSync(path).size : 0;
  let complaint: string | undefined;
  return {
    path,
    write(words) {
      if (size > limit) {
        renameSync(path, `${path}.1`);
        size = 0;
      }
      appendFileSync(path, words, { mode: 0o600 });
      size += Buffer.byteLength(words);
      complaint = [...words.matchAll(/(?:FATAL|PANIC):\s+(.+)/g)].at(-1)?.[1] ?? complaint;
    },
    lastComplaint: () => complaint,
  };
}
