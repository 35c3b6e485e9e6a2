import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';

export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? process.arch;
  return `${availableParallelism()} cores (${model}), ${memory} GiB, ${process.platform} ${process.arch}, Node.js ${process.versions.node}`;
}

/** How many processes ran or waited in the last minute, on average. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Milliseconds for 8 kB to reach the disk on which the stores lie, in the middle of 200 times. */
export function syncTime(folder: string): number {
  const file = openSync(join(folder, 'sync'), 'w');
  const page = Buffer.alloc(8192);
  const times = Array.from({ length: 200 }, (_, index) => {
    const begun = performance.now();
    writeSync(file, page, 0, page.length, (index % 64) * page.length);
    fdatasyncSync(file);
    return performance.now() - begun;
  });
  closeSync(file);
  return median(times);
}
