import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Revealed } from '#page/act-route.ts';
import type { House } from './house.ts';

type At = Pick<House, 'publicUrl'>;

/** Seconds that a browser keeps what it has not shown yet. */
const patience = 300;

const shape = z.object({
  kind: z.enum(['invitation', 'recovery', 'system', 'wall']),
  of: z.string(),
  value: z.string(),
  mailedTo: z.string().nullable(),
  until: z.string(),
});

const isSecure = ({ publicUrl }: At) => publicUrl.protocol === 'https:';

/**
 * One of its own for each page. The prefix keeps other hosts of the same domain from writing it, and so from showing an
 * officer a link of theirs; it asks for the path of the whole program.
 */
function cookieFor(at: At, page: string): string {
  const { pathname } = new URL(page, at.publicUrl);
  const digest = createHash('sha256').update(pathname).digest('hex').slice(0, 16);
  return `${isSecure(at) ? '__Host-' : ''}revealed-${digest}`;
}

/**
 * Hands a link or a token to the page that comes next. It travels in a cookie that only that page reads, for an address
 * would stand in the history, and in the logs of proxies.
 */
export function reveal(at: At, c: Context, page: string, revealed: Revealed): void {
  setCookie(c, cookieFor(at, page), Buffer.from(JSON.stringify(revealed)).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(at),
    maxAge: patience,
  });
}

/** What the page is to show this once; it is forgotten with that, and the answer is kept nowhere. */
export function revealedOnce(at: At, c: Context): Revealed | undefined {
  const cookie = cookieFor(at, c.req.path);
  const kept = getCookie(c, cookie);
  if (kept === undefined) return undefined;
  deleteCookie(c, cookie, { path: '/', secure: isSecure(at) });
  c.header('Cache-Control', 'no-store');
  return shape.safeParse(read(kept)).data;
}

function read(kept: string): unknown {
  try {
    return JSON.parse(Buffer.from(kept, 'base64url').toString());
  } catch {
    return undefined;
  }
}
