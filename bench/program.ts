import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '#root.ts';

/** The program itself, as a child; it listens on a free port of loopback. */
export type Program = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** Milliseconds that a program may take to listen. */
const PATIENCE = 60_000;

/**
 * `script` is `dist/main.js`, or `scripts/start.mjs` for what `npm start` does. With `BENCH_PROFILE` naming a folder, each
 * program leaves its processor profile there.
 */
export async function startProgram(
  env: Readonly<Record<string, string>>,
  script = 'dist/main.js',
  ...args: readonly string[]
): Promise<Program> {
  const profile = process.env.BENCH_PROFILE;
  const child = spawn(
    process.execPath,
    [...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []), join(root, script), ...args],
    {
      cwd: root,
      env: { ...process.env, PUBLIC_URL: '', DATABASE_URL: '', LOG: 'trouble', ...env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  // It must not outlive a bench that fails.
  const guard = () => void child.kill('SIGKILL');
  process.once('exit', guard);
  child.once('exit', () => process.off('exit', guard));
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('the program has no standard output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /http:\S+/.exec(line)?.[0];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it listened`)));
    setTimeout(() => reject(new Error('the program does not listen')), PATIENCE).unref();
  });
}
