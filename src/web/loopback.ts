import type { Context } from 'hono';
import type { House } from './house.ts';

const own: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Addresses of this machine to itself, as sockets write them. */
const isOwnAddress = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address);

/** A proxy says for whom it asks: then the caller is not who sits here, whatever the socket says. */
const proxied = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'] as const;

/**
 * Whether the program answers to this machine alone: its public name is a loopback one, and the caller sits here. What the
 * program hands to itself has no socket.
 */
export function isLoopback({ publicUrl }: Pick<House, 'publicUrl'>, c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const caller = incoming?.socket?.remoteAddress;
  if (proxied.some((name) => c.req.header(name) !== undefined)) return false;
  return own.includes(publicUrl.hostname) && (caller === undefined || isOwnAddress(caller));
}
