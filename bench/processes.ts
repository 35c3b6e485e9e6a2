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

/**
 * Processor time that the process and its children have taken, those that have ended included, milliseconds; Linux counts
 * in hundredths of a second.
 */
export function processorTime(pid: number): number {
  const [, ...children] = family(pid);
  const ticks = [ticksOf(pid, OWN), ticksOf(pid, ENDED), ...children.map((child) => ticksOf(child, OWN))];
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

/** Where `/proc/PID/stat` tells of user and system time: of the process, and of the children it has waited for. */
const OWN = 11;
const ENDED = 13;

function ticksOf(pid: number, place: number): number {
  const stat = statOf(pid);
  return Number(stat[place] ?? 0) + Number(stat[place + 1] ?? 0);
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
