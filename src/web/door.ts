import type { Context, MiddlewareHandler } from 'hono';
import type { Config } from '#config.ts';
import type { House } from './house.ts';
import { type Limits, limitOpen, limitRate, networkKey, usualLimits } from './limits.ts';
import type { Log } from './logging.ts';
import { isLoopback } from './loopback.ts';
import { tooManyRequests } from './trouble.tsx';

/** What every request passes before it is heard. */
export type Door = {
  /** Proxies whose word on the caller's address is taken. */
  readonly trustedProxy: readonly string[];
  /** Takes a line for each request; undefined takes none. */
  readonly log: Log | undefined;
  readonly limits: Limits;
};

export function doorOf({ trustedProxy = [], log, publicUrl }: Config, lines: Log): Door {
  // The program speaks no TLS itself: whoever comes by https comes through a proxy.
  if (publicUrl.startsWith('https:') && trustedProxy.length === 0) lines({ level: 'info', message: unnamedProxy });
  return { trustedProxy, log: log === 'trouble' ? undefined : lines, limits: usualLimits };
}

const unnamedProxy =
  'PUBLIC_URL is https, and TRUSTED_PROXY names no proxy: everybody seems to call from the address of the proxy, and limits count them as one.';

/** A computer that serves itself alone is not kept waiting. */
const outside = (house: House, keyOf: (c: Context) => string | undefined) => (c: Context) =>
  isLoopback(house, c) ? undefined : keyOf(c);

export const limitNetworks = (house: House, { limits }: Door): MiddlewareHandler =>
  limitRate(limits.ofNetwork, outside(house, networkKey), (c, seconds) => tooManyRequests(house, c, seconds));

/** Beside the network, so that nobody gets more by asking from many places. */
export const limitAccounts = (house: House, { limits }: Door): MiddlewareHandler =>
  limitRate(limits.ofAccount, accountKey, (c, seconds) => tooManyRequests(house, c, seconds));

export const limitStreams = (house: House, { limits }: Door): MiddlewareHandler =>
  limitOpen(
    limits.streams,
    outside(house, (c) => accountKey(c) ?? networkKey(c)),
    (c, seconds) => tooManyRequests(house, c, seconds),
  );

function accountKey(c: Context): string | undefined {
  const [session, bearer] = [c.get('session'), c.get('bearer')];
  return session ? `account ${session.account}` : bearer && `system ${bearer.group}/${bearer.person}`;
}
