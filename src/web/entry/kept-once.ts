import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import type { House } from '../house.ts';

/** Seconds in which what is shown once can be written down; a page that is opened again shows it again until then. */
const patience = 30 * 60;

/**
 * Hands what may be shown only now to the page that shows it, and to no other, in a cookie that no script reads: an address
 * would stand in histories and logs, and an answer without an address of its own is lost with the first slip of a finger.
 */
export function handOver(house: House, c: Context, page: string, what: object): void {
  const value = Buffer.from(JSON.stringify(what)).toString('base64url');
  setCookie(c, nameOf(page), value, { ...attributes(house, page), maxAge: patience });
}

/** What the page was handed, until the reader says that it is kept. */
export function handedOver<What>(c: Context, page: string, shape: z.ZodType<What>): What | undefined {
  const kept = getCookie(c, nameOf(page));
  if (kept === undefined) return undefined;
  try {
    return shape.safeParse(JSON.parse(Buffer.from(kept, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}

export function forgetHandedOver(house: House, c: Context, page: string): void {
  deleteCookie(c, nameOf(page), attributes(house, page));
}

const nameOf = (page: string) => `once-${page.replace(/\W+/g, '')}`;

const attributes = ({ publicUrl }: House, path: string) =>
  // Lax, for one who joins by an issuer comes from its page.
  ({ path, httpOnly: true, sameSite: 'Lax', secure: publicUrl.protocol === 'https:' }) as const;
