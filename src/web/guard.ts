import type { MiddlewareHandler } from 'hono';
import { nonceOf } from './frame.ts';
import type { House } from './house.ts';

/**
 * Answers only to its own name: a foreign Host (DNS rebinding, a proxy that makes a loopback address public) or a form sent
 * from another site's page is refused. Then sets the headers that keep a page to itself.
 */
export function guard({ publicUrl }: House): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host') !== publicUrl.host) {
      return c.text(`This program answers at ${publicUrl.origin} only.\n`, 421);
    }
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const foreign =
      (origin !== undefined && origin !== publicUrl.origin) || site === 'cross-site' || site === 'same-site';
    if (writes && foreign) return c.text('A form of another site is not accepted.\n', 403);
    await next();
    const { headers } = c.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    if (headers.get('Content-Type')?.startsWith('text/html')) {
      headers.set('Content-Security-Policy', policy(nonceOf(c)));
      if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
    }
  };
}

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
