import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

/** Milliseconds after which an open page is refreshed although somebody acts: nobody waits for ever. */
const PATIENCE = 250;

/** So many refreshes at once: one is drawn while the other waits for the store. */
const AT_ONCE = 2;

/**
 * Whoever acts goes before open pages that refresh themselves. One ballot makes every open page of the group ask for itself
 * again: without turns the next ballot would wait until the last of a thousand pages is drawn. While an act is under way no
 * refresh is begun, unless none has been for a while; refreshes take turns in the order in which they were asked for.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #now: () => number;
  #acting = 0;
  #refreshing = 0;
  /** When the last refresh and the last act began. A file that comes slowly holds nobody up for longer than an act. */
  #acted = Number.NEGATIVE_INFINITY;
  #begun = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now`: milliseconds of a clock that never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  async act<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#acting += 1;
    this.#acted = this.#now();
    try {
      return await task();
    } finally {
      this.#acting -= 1;
      this.#next();
    }
  }

  /** `first`: before all others that wait. */
  async refresh<Result>(task: () => Promise<Result>, first = false): Promise<Result> {
    await new Promise<void>((turn) => {
      if (first) this.#waiting.unshift(turn);
      else this.#waiting.push(turn);
      this.#next();
    });
    try {
      return await task();
    } finally {
      this.#refreshing -= 1;
      this.#next();
    }
  }

  #next(): void {
    while (this.#waiting.length > 0 && this.#refreshing < AT_ONCE) {
      const wait = this.#acting === 0 ? 0 : Math.min(this.#acted, this.#begun) + PATIENCE - this.#now();
      if (wait > 0) {
        this.#lookAgain(wait);
        return;
      }
      this.#refreshing += 1;
      this.#begun = this.#now();
      this.#waiting.shift()?.();
    }
  }

  #lookAgain(wait: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#next();
    }, wait);
    this.#timer.unref();
  }
}

const isRefresh = (c: Context) => c.req.method === 'GET' && c.req.header('x-vahid-live') !== undefined;
const isAct = (c: Context) => c.req.method !== 'GET' && c.req.method !== 'HEAD';

/** What hangs on the wall is what everybody in the room looks at. */
const isWall = (c: Context) => c.req.path.endsWith('/screen');

/**
 * Before it is known who asks: what ended while a page waited for its turn has ended when the page is made. A refresh is sent
 * compressed, a tenth of the bytes. Other pages are not: whoever makes a browser ask for them from elsewhere could learn
 * from their length what stands in them; a refresh has a header that no page from elsewhere can send.
 */
export function takeTurns(turns: Turns = new Turns()): MiddlewareHandler {
  return async (c, next) => {
    if (isAct(c)) return turns.act(next);
    if (!isRefresh(c)) return next();
    await turns.refresh(next, isWall(c));
    await compress(c);
  };
}

const gzipped = promisify(gzip);

async function compress(c: Context): Promise<void> {
  const isPage = c.res.status === 200 && c.res.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return;
  const body = await gzipped(await c.res.arrayBuffer(), { level: 4 });
  c.res = c.body(new Uint8Array(body), 200, {
    'Content-Encoding': 'gzip',
    'Content-Length': String(body.length),
    Vary: 'Accept-Encoding',
  });
}
