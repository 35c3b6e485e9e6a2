import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { House } from './house.ts';

/** Keeps the line open through whatever closes a silent one; the browser takes a longer silence for a lost connection. */
const beatEvery = 20_000;

/** Signals of commits to open pages: which streams of which group grew. The pages ask for themselves again. */
export class Live {
  readonly #open = new Map<SSEStreamingApi, { readonly group: string; readonly end: () => void }>();
  readonly #quiet: () => void;

  constructor({ clerk }: House) {
    this.#quiet = clerk.onCommit((group, entries) => {
      const data = JSON.stringify({ group, streams: [...new Set(entries.map(({ stream }) => stream))] });
      for (const [stream, reader] of this.#open) {
        if (reader.group === group) void stream.writeSSE({ event: 'commit', data });
      }
    });
  }

  /** One stream of server-sent events for a browser, of one group; lasts until either side ends it. */
  answer(c: Context, group: string): Response {
    return streamSSE(c, async (stream) => {
      const over = new Promise<void>((end) => {
        this.#open.set(stream, { group, end });
        stream.onAbort(end);
      });
      const beat = () => void stream.writeSSE({ event: 'beat', data: '' });
      const beats = setInterval(beat, beatEvery);
      beat();
      await over;
      clearInterval(beats);
      this.#open.delete(stream);
    });
  }

  /** Ends every open stream, so that the server can close. */
  stop(): void {
    this.#quiet();
    for (const { end } of this.#open.values()) end();
  }
}
