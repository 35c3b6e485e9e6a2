import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Revealed } from '#page/act-route.ts';
import type { House } from './house.ts';

/** Seconds that a browser keeps what it has not shown yet. */
const patience = 300;

const shape = z.object({
  kind: z.enum(['invitation', 'recovery', 'system']),
  of: z.string(),
  value: z.string(),
  mailedTo: z.string().nullable(),
  until: z.string(),
});

const cookie = 'revealed';

/**
 * Hands a link or a token to the page that comes next. It travels in a cookie that only that page is sent, for an address
 * would stand in the history, and in the logs of proxies.
 */
export function reveal({ publicUrl }: Pick<House, 'publicUrl'>, c: Context, page: string, revealed: Revealed): void {
  setCookie(c, cookie, Buffer.from(JSON.stringify(revealed)).toString('base64url'), {
    path: page,
    httpOnly: true,
    sameSite: 'Strict',
    secure: publicUrl.protocol === 'https:',
    maxAge: patience,
  });
}

/** What the page is to show this once; it is forgotten with that, and the answer is kept nowhere. */
export function revealedOnce({ publicUrl }: Pick<House, 'publicUrl'>, c: Context): Revealed | undefined {
  const kept = getCookie(c, cookie);
  if (kept === undefined) return undefined;
  deleteCookie(c, cookie, { path: c.req.path, secure: publicUrl.protocol === 'https:' });
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
