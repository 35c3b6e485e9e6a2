import { readdirSync, readFileSync } from 'node:fs';

/** What Linux knows of processes; elsewhere there are none to be seen, and the bench prints a dash. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Fields of `/proc/PID/stat` after the name: state, parent, ... (proc(5)). */
const statOf = (pid: number) => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

/** The process and its children. */
export function family(pid: number): readonly number[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return [pid, ...all.filter((each) => Number(statOf(each)[1]) === pid)];
}

/** Processor time that these processes have taken, milliseconds; Linux counts in hundredths of a second. */
export function processorTime(pids: readonly number[]): number {
  const ticks = pids.map((pid) => Number(statOf(pid)[11] ?? 0) + Number(statOf(pid)[12] ?? 0));
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

/** Megabytes that the process has in memory. */
export function memory(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Megabytes that these processes have in memory together, what they share counted once (`Pss`). */
export function memoryTogether(pids: readonly number[]): number | undefined {
  const kilobytes = pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  const sum = kilobytes.reduce((total, each) => total + each, 0);
  return sum === 0 ? undefined : sum / 1024;
}
