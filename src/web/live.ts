import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { House } from './house.ts';

/** Signals of commits to open pages: which streams of which group grew. The pages ask for themselves again. */
export class Live {
  readonly #listeners = new Set<(group: string, streams: readonly string[]) => void>();
  readonly #open = new Set<() => void>();
  readonly #quiet: () => void;

  constructor({ clerk }: House) {
    this.#quiet = clerk.onCommit((group, entries) => {
      const streams = [...new Set(entries.map(({ stream }) => stream))];
      for (const tell of this.#listeners) tell(group, streams);
    });
  }

  /** One stream of server-sent events for a browser, of one group. */
  answer(c: Context, group: string): Response {
    return streamSSE(c, async (stream) => {
      const ended = new Promise<void>((end) => {
        this.#open.add(end);
        stream.onAbort(end);
        this.#whenOver(end, stream);
      });
      const tell = (of: string, streams: readonly string[]) => {
        if (of === group) void stream.writeSSE({ event: 'commit', data: JSON.stringify({ group, streams }) });
      };
      this.#listeners.add(tell);
      await stream.writeSSE({ event: 'open', data: group });
      const beat = setInterval(() => void stream.writeSSE({ event: 'beat', data: '' }), 20_000);
      await ended;
      clearInterval(beat);
      this.#listeners.delete(tell);
    });
  }

  #whenOver(end: () => void, stream: { onAbort(listener: () => void): void }): void {
    stream.onAbort(() => this.#open.delete(end));
  }

  /** Ends every open stream, so that the server can close. */
  stop(): void {
    this.#quiet();
    for (const end of this.#open) end();
    this.#open.clear();
  }
}
