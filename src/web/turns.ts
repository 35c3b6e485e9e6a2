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

  async refresh<Result>(task: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((turn) => {
      this.#waiting.push(turn);
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

/** Before it is known who asks: what ended while a page waited for its turn has ended when the page is made. */
export function takeTurns(turns: Turns = new Turns()): MiddlewareHandler {
  return (c, next) => (isRefresh(c) ? turns.refresh(next) : isAct(c) ? turns.act(next) : next());
}
