import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { writable } from '#journal/canonical.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { nonceOf } from './frame.ts';
import type { House } from './house.ts';
import { tongueOf } from './request.ts';

/**
 * Answers only to its own name: a foreign Host (DNS rebinding, a proxy that makes a loopback address public) or a form sent
 * from another site's page is refused. Then sets the headers that keep a page to itself.
 */
export function guard({ publicUrl }: Pick<House, 'publicUrl'>): MiddlewareHandler {
  return async (c, next) => {
    const refusal = refusalOf(c, publicUrl);
    if (refusal) c.res = await refusal;
    else await next();
    setHeaders(c, publicUrl.protocol === 'https:');
  };
}

function refusalOf(c: Context, publicUrl: URL): Response | Promise<Response> | undefined {
  if (c.req.header('host') !== publicUrl.host) {
    return c.text(`${words.otherHost[tongueOf(c)]} ${publicUrl.origin}\n`, 421);
  }
  if (!isAddress(c.req.url)) return c.notFound();
  const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  return writes && !isOurs(c, publicUrl) ? c.text(`${words.otherSite[tongueOf(c)]}\n`, 403) : undefined;
}

/**
 * Whether what is sent was sent from our own page, or by no browser at all. Browsers say where a form comes from (`Origin`,
 * `Sec-Fetch-Site`). Where neither is said and a session is shown, only JSON is taken: no page of another site can send it
 * without being asked first, and we never agree to that.
 */
function isOurs(c: Context, { origin }: URL): boolean {
  const from = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  // A page whose address is a secret tells it to nobody (`no-referrer`): its forms come from "null", and from here.
  if (from === 'null' && site === 'same-origin') return true;
  if (from !== undefined && from !== origin) return false;
  if (site === 'cross-site' || site === 'same-site') return false;
  if (from !== undefined || site !== undefined) return true;
  const isJson = /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '');
  return isJson || !(getCookie(c, 'session', 'host') ?? getCookie(c, 'session'));
}

function setHeaders(c: Context, secure: boolean): void {
  const { headers } = c.res;
  const put = (name: string, value: string) => headers.has(name) || headers.set(name, value);
  headers.set('X-Content-Type-Options', 'nosniff');
  // A page whose address is itself a secret says no-referrer of itself.
  put('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', permissions);
  if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000');
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true;
  headers.set('Content-Security-Policy', policy(isPage ? pageSources(nonceOf(c)) : nothingElse, secure));
  // Assets say that they may be kept. What somebody reads here stays in no cache and comes back for nobody after sign-out.
  if (!headers.get('Cache-Control')?.startsWith('public')) headers.set('Cache-Control', 'private, no-store');
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

const nothingElse: readonly string[] = ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"];

const pageSources = (nonce: string): readonly string[] => [
  ...nothingElse,
  `script-src 'nonce-${nonce}'`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
];

const policy = (sources: readonly string[], secure: boolean): string =>
  [...sources, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ');

/** Passkeys for our own pages; nothing else of the device for anybody. */
const permissions = [
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  ...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((feature) => `${feature}=()`),
].join(', ');
