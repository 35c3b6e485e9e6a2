import { BlockList, isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Client } from '#accounts/vocabulary.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** The caller's address. */
    network: string | undefined;
  }
}

/** What the program hands to itself, and tests without a socket, come from nowhere. */
const nowhere = '';

/**
 * Puts the caller's address on the context. `trusted`: addresses and networks (`10.0.0.0/8`) of proxies whose
 * `X-Forwarded-For` is believed; everybody may write that header, so of everybody else it is not read.
 */
export function knowClient(trusted: readonly string[]): MiddlewareHandler {
  const proxies = listOf(trusted);
  return async (c, next) => {
    c.set('network', addressOf(c, proxies));
    await next();
  };
}

/** Address of the caller's network, as the connection or a trusted proxy says; empty for what has no connection. */
export const networkOf = (c: Context): string => c.get('network') ?? nowhere;

/** Who asks: for limits, for the list of sessions, and to know a browser again. */
export function clientOf(c: Context): Client {
  return {
    network: networkOf(c),
    agent: (c.req.header('user-agent') ?? '').slice(0, 200),
    device: getCookie(c, 'device', 'host') ?? getCookie(c, 'device'),
  };
}

function listOf(trusted: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of trusted) {
    const [address = '', length] = each.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (length === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(length), family);
  }
  return list;
}

/** From the connection outwards, as long as each one who reports the next is trusted. */
function addressOf(c: Context, proxies: BlockList): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  let address = plain(incoming?.socket?.remoteAddress ?? '');
  const reported = (c.req.header('x-forwarded-for') ?? '').split(',').map(plain);
  while (isTrusted(proxies, address)) {
    const next = reported.pop();
    if (next === undefined || isIP(next) === 0) break;
    address = next;
  }
  return address;
}

function isTrusted(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Without the port that some proxies add, and an IPv4 address as such where it comes in an IPv6 one. */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
}
