import type { ServerOptions } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '#accounts/network.ts';
import { networkOf as addressOf } from './client.ts';
import { isOwn } from './logging.ts';

/**
 * How much one caller may ask for. Generous: in a meeting every act makes every open page ask for itself again, and a whole
 * ministry may share one address. Counted in this process.
 */
export type Limits = {
  /** Requests a minute from one network (of IPv6, from one /64). */
  readonly ofNetwork: number;
  /** Requests a minute of one account, from wherever. */
  readonly ofAccount: number;
  /** Open streams of signals of one account or, without one, of one network. */
  readonly streams: number;
};

export const usualLimits: Limits = { ofNetwork: 6_000, ofAccount: 900, streams: 40 };

/** Answers 429; `seconds` until the next request may be answered. */
export type TooMany = (c: Context, seconds: number) => Response | Promise<Response>;

/** Where a request is counted; undefined is not counted. */
type KeyOf = (c: Context) => string | undefined;

/** Refuses requests above so many a minute for each key. */
export function limitRate(points: number, keyOf: KeyOf, refuse: TooMany): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (c, next) => {
    const key = isOwn(c) ? undefined : keyOf(c);
    const wait = key === undefined ? undefined : await secondsToWait(limiter, key);
    return wait === undefined ? next() : tooMany(c, wait, refuse);
  };
}

/** Refuses streams above so many open at once for each key; a stream counts until its connection is closed. */
export function limitOpen(most: number, keyOf: KeyOf, refuse: TooMany): MiddlewareHandler {
  const open = new Map<string, number>();
  return async (c, next) => {
    const key = isOwn(c) ? undefined : keyOf(c);
    if (key === undefined) return next();
    const count = open.get(key) ?? 0;
    if (count >= most) return tooMany(c, 30, refuse);
    open.set(key, count + 1);
    onceClosed(c, () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
    return next();
  };
}

async function tooMany(c: Context, seconds: number, refuse: TooMany): Promise<Response> {
  const answer = await refuse(c, seconds);
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    return Math.max(1, Math.ceil(full.msBeforeNext / 1000));
  }
}

function onceClosed(c: Context, done: () => void): void {
  const { outgoing } = c.env as { outgoing?: { once(event: 'close', done: () => void): unknown } };
  outgoing?.once('close', done);
}

/** The caller's network as a key: counted as attempts to sign in are. */
export const networkKey = (c: Context): string => networkOf(addressOf(c));

/**
 * How long a caller may take over the head of a request and over all of it, and how long the head may be. A proxy that keeps
 * connections should let go of them before we do.
 */
export const patience = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 75_000,
  maxHeaderSize: 16_384,
} as const satisfies ServerOptions;

/** Lets go of connections that say nothing for two minutes; the stream of signals says something every twenty seconds. */
export function limitConnections(server: object): void {
  Object.assign(server, { timeout: 120_000, maxHeadersCount: 100, maxConnections: 5_000 });
}
