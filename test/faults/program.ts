import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { root } from '#root.ts';

/** The real program in a process of its own, on a free port of loopback. */
export type Program = {
  readonly url: string;
  /** Ends it with this signal and tells how it ended and all that it said of errors. */
  end(signal: 'SIGKILL' | 'SIGINT'): Promise<End>;
};

export type End = { readonly code: number | null; readonly signal: string | null; readonly errors: string };

type Store = { readonly data: string; readonly databaseUrl: string | undefined };

/** Needs `dist/`, which `npm test` builds. No program outlives the test that started it. */
export async function startProgram({ data, databaseUrl = '' }: Store): Promise<Program> {
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      VAHID_DATA: data,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      HOST: '',
      PUBLIC_URL: '',
      LOG: 'trouble',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  const url = await Promise.race([addressIn(child.stdout), ended.then(() => undefined)]);
  if (!url) throw new Error(`the program ended before it listened: ${errors}`);
  return {
    url,
    async end(asked) {
      child.kill(asked);
      const [code, signal] = await ended;
      return { code, signal, errors };
    },
  };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const url = /http:\S+/.exec(line)?.[0];
    if (url) return url;
  }
  return undefined;
}
