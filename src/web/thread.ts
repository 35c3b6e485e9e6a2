import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '#root.ts';

/** How a thread ended that did not say its last word. `silent`: it said nothing for longer than it may. */
export type ThreadEnd = {
  readonly ended: 'stopped' | 'silent' | 'outOfMemory' | 'failed';
  readonly reason: string;
};

/**
 * Runs a file of `dist/` in a thread of its own, and waits for the last of what it has to say.
 *
 * @param patience milliseconds for which it may be silent.
 * @param memory megabytes that it may use besides the bytes of files.
 * @param heard told of each thing that it says; true ends it.
 */
export async function inThread<Said>(thread: {
  readonly file: string;
  readonly data: unknown;
  readonly patience: number;
  readonly memory: number;
  readonly over?: AbortSignal;
  readonly heard: (said: Said) => boolean;
}): Promise<Said | ThreadEnd> {
  const { over, patience } = thread;
  if (over?.aborted) return { ended: 'stopped', reason: 'stopped before it began' };
  const worker = new Worker(join(root, 'dist', thread.file), {
    workerData: thread.data,
    resourceLimits: { maxOldGenerationSizeMb: thread.memory },
  });
  const ended = new AbortController();
  let silence: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Said | ThreadEnd>((resolve) => {
      const end = (how: ThreadEnd['ended'], reason: string) => resolve({ ended: how, reason });
      const wait = () => {
        clearTimeout(silence);
        silence = setTimeout(() => end('silent', 'the thread has hung'), patience);
      };
      wait();
      over?.addEventListener('abort', () => end('stopped', 'stopped'), { once: true, signal: ended.signal });
      worker.on('message', (said: Said) => {
        wait();
        if (thread.heard(said)) resolve(said);
      });
      worker.on('error', (error: Error) =>
        end(isOutOfMemory(error) ? 'outOfMemory' : 'failed', String(error.stack ?? error)),
      );
      worker.on('exit', (code) => end('failed', `the thread ended with ${code}`));
    });
  } finally {
    clearTimeout(silence);
    ended.abort();
    await worker.terminate();
  }
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
