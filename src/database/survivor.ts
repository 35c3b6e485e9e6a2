import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, lookAt } from './processes.ts';
import { StoreRefused } from './refused.ts';

const STEP = 20;
const PATIENCE = 30_000;
const DYING = 1_000;

/** Set on PostgreSQL's command line, where it stands from its first instant: which program started it. */
export const ownerFlag = (pid: number): string => `vahid.owner=${pid}`;

/**
 * Makes sure that no PostgreSQL runs on `folder`: one that outlived its program is waited for and, if need be, stopped.
 * @throws StoreRefused when another program, which lives, has the folder open, or when a survivor cannot be stopped.
 */
export async function clearSurvivor(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  const pid = await firstLine(lock);
  const found = pid ? await lookAt(pid) : undefined;
  if (!pid || !found) return;
  if (!found.command.includes(folder)) return forgetStranger(lock, pid);
  const owner = Number(/vahid\.owner=(\d+)/.exec(found.command)?.[1]);
  if (await staysWith(owner, pid)) {
    throw new StoreRefused(
      `The store in ${folder} is already open in another Vahid (process ${owner}): stop that one first, or give this one another folder (VAHID_DATA).`,
    );
  }
  if (await lookAt(pid)) await stop(pid, folder);
}

/** Whether the program that started it lives on; one that was killed a moment ago is still there for an instant. */
async function staysWith(owner: number, pid: number): Promise<boolean> {
  const end = performance.now() + DYING;
  for (;;) {
    const found = await lookAt(pid);
    if (!found || !isAlive(owner) || (found.parent ?? owner) !== owner) return false;
    if (performance.now() > end) return true;
    await pause(STEP);
  }
}

async function firstLine(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || undefined;
}

/**
 * After a power cut the number in `postmaster.pid` may belong to another program, and PostgreSQL would wait for it in
 * vain. The file must stay: its other lines tell PostgreSQL of shared memory that is still in use. So only the number is
 * replaced, by one that no system gives.
 */
async function forgetStranger(lock: string, pid: number): Promise<void> {
  const text = await readFile(lock, 'utf8');
  await writeFile(lock, text.replace(String(pid), '999999999'));
}

async function stop(pid: number, folder: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < PATIENCE; waited += STEP) {
      if (!(await lookAt(pid))) return;
      await pause(STEP);
    }
  }
  throw new StoreRefused(
    `A PostgreSQL left over from an earlier run (process ${pid}) keeps ${folder} open: stop it, and start Vahid again.`,
  );
}
