import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, identity } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Log } from './log.ts';
import { StoreRefused } from './refused.ts';
import { clearSurvivor } from './survivor.ts';

/** Everything a start of PostgreSQL needs; `folder` holds its files. */
export type Plan = {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly folder: string;
  readonly flags: readonly string[];
  readonly log: Log;
};

export type Server = { readonly pid: number; stop(): Promise<void> };

const STEP = 5;
const STOP_PATIENCE = 20_000;
const RESTARTS = 20;

/**
 * Starts PostgreSQL and returns when it answers. It ends with this program, however that ends; when it ends alone, it
 * is started again at the same address.
 * @throws StoreRefused with PostgreSQL's own complaint when it does not start.
 */
export async function startServer(plan: Plan): Promise<Server> {
  let child = await launch(plan);
  let stopping = false;
  const guard = () => void child.kill('SIGINT');
  const watch = () => child.once('exit', () => void (stopping || revive()));
  async function revive(): Promise<void> {
    plan.log.write('Vahid: PostgreSQL ended by itself and is started again.\n');
    for (let attempt = 0; attempt < RESTARTS && !stopping; attempt += 1) {
      await pause(attempt * 50);
      const revived = await launch(plan).catch(() => undefined);
      if (!revived) continue;
      child = revived;
      if (stopping) await end(child, plan);
      else watch();
      return;
    }
  }
  watch();
  process.once('exit', guard);
  return {
    get pid() {
      return child.pid ?? 0;
    },
    async stop() {
      stopping = true;
      await end(child, plan);
      process.off('exit', guard);
    },
  };
}

async function launch(plan: Plan): Promise<ChildProcess> {
  await clearSurvivor(plan.folder);
  const [file = '', ...args] = [
    ...plan.account.prefix,
    ...dieWithParent(),
    join(plan.binaries.folder, 'postgres'),
    ...['-D', plan.folder],
    ...plan.flags.flatMap((flag) => ['-c', flag]),
  ];
  const child = spawn(file, args, {
    ...identity(plan.account),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in the terminal must reach the program first, which then stops the store in order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stderr?.setEncoding('utf8').on('data', plan.log.write);
  await untilReady(child, plan);
  return child;
}

/** Linux alone can promise that the store dies with a program that is killed; elsewhere the next start finds it. */
function dieWithParent(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const asked = ['--pdeathsig', 'INT', '--'];
  return spawnSync('setpriv', [...asked, 'true'], { stdio: 'ignore' }).status === 0 ? ['setpriv', ...asked] : [];
}

/** Waits as long as PostgreSQL works at it: after a crash it first reads its log, which may take a while. */
async function untilReady(child: ChildProcess, plan: Plan): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const lock = join(plan.folder, 'postmaster.pid');
  for (;;) {
    const [pid, , , , , , , status] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
    if (Number(pid) === child.pid && status?.startsWith('ready')) return;
    if (failure || child.exitCode !== null || child.signalCode !== null) break;
    await pause(STEP);
  }
  await pause(STEP);
  const why = failure?.message ?? plan.log.lastComplaint() ?? 'it ended without a word';
  throw new StoreRefused(`PostgreSQL did not start on ${plan.folder}: ${why}. Its log is ${plan.log.path}.`);
}

/** Asks for an orderly end, then insists. */
async function end(child: ChildProcess, plan: Plan): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    ask(child, signal, plan);
    await Promise.race([ended, pause(STOP_PATIENCE, undefined, { ref: false })]);
  }
}

/** On Windows a signal would be a crash, so PostgreSQL's own tool asks. */
function ask(child: ChildProcess, signal: NodeJS.Signals, { binaries, folder }: Plan): void {
  if (process.platform !== 'win32' || signal === 'SIGKILL') child.kill(signal);
  else execFile(join(binaries.folder, 'pg_ctl'), ['stop', '-D', folder, '-m', 'fast'], { windowsHide: true });
}
