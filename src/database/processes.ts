import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A running process: its parent, where the system tells, and its command line, arguments parted by a NUL or a space. */
export type Process = { readonly parent: number | undefined; readonly command: string };

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Undefined when there is no such process, or it has ended and only waits for its parent to notice. */
export async function lookAt(pid: number): Promise<Process | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') return lookInProc(pid);
  if (process.platform === 'win32') return { parent: undefined, command: await commandOnWindows(pid) };
  return askPs(pid);
}

async function lookInProc(pid: number): Promise<Process | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // "7 (name) S 1 ...": the name may hold spaces and brackets, so what follows the last bracket is read.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return { parent: Number(parent), command: await readFile(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return undefined;
  }
}

const run = promisify(execFile);

async function askPs(pid: number): Promise<Process | undefined> {
  const found = await run('ps', ['-o', 'ppid=,command=', '-p', String(pid)]).catch(() => undefined);
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/s.exec(found?.stdout ?? '') ?? [];
  return parent && command ? { parent: Number(parent), command } : undefined;
}

async function commandOnWindows(pid: number): Promise<string> {
  const question = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const answer = await run('powershell', ['-NoProfile', '-Command', question], { windowsHide: true }).catch(
    () => undefined,
  );
  return answer?.stdout.trim() ?? '';
}
