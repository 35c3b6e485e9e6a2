import type { MiddlewareHandler } from 'hono';
import { writable } from '#journal/canonical.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { nonceOf } from './frame.ts';
import type { House } from './house.ts';
import { tongueOf } from './request.ts';

/**
 * Answers only to its own name: a foreign Host (DNS rebinding, a proxy that makes a loopback address public) or a form sent
 * from another site's page is refused. Then sets the headers that keep a page to itself.
 */
export function guard({ publicUrl }: House): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host') !== publicUrl.host) {
      return c.text(`${words.otherHost[tongueOf(c)]} ${publicUrl.origin}\n`, 421);
    }
    if (!isAddress(c.req.url)) return c.notFound();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const foreign =
      (origin !== undefined && origin !== publicUrl.origin) || site === 'cross-site' || site === 'same-site';
    if (writes && foreign) return c.text(`${words.otherSite[tongueOf(c)]}\n`, 403);
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

/** Printable ASCII and nothing escaped: nearly every address, known to be one without taking it apart. */
const PLAIN = /^[!-$&-~]*$/;

/** What the store cannot hold is nobody's address: U+0000, or letters that are not composed (NFC). */
function isAddress(url: string): boolean {
  if (PLAIN.test(url)) return true;
  const { pathname, search } = new URL(url);
  if (search.includes('%00')) return false;
  try {
    const path = decodeURIComponent(pathname);
    return path === writable(path);
  } catch {
    return false;
  }
}

const words = {
  otherHost: {
    az: 'Proqram yalnız bu ünvanda cavab verir:',
    en: 'This program answers at this address only:',
    ru: 'Программа отвечает только по этому адресу:',
  },
  otherSite: {
    az: 'Başqa saytdan göndərilən forma qəbul edilmir.',
    en: 'A form of another site is not accepted.',
    ru: 'Форма с другого сайта не принимается.',
  },
} as const satisfies Record<string, Sentence>;

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
