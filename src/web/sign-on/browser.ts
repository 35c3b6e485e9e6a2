import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { newToken } from '#accounts/tokens.ts';
import type { House } from '../house.ts';

/** Seconds between leaving for the issuer and coming back. */
export const patience = 10 * 60;

const nameIn = ({ publicUrl }: House) => (publicUrl.protocol === 'https:' ? '__Host-sign-on' : 'sign-on');

const attributes = ({ publicUrl }: House) =>
  // Lax, for it is the issuer's page that leads back.
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: publicUrl.protocol === 'https:' }) as const;

/**
 * Gives the browser what shows that it comes back itself. A link by which somebody joins is as good as a key, so that the
 * browser keeps it too and the store does not. Returns the hash that the store keeps.
 */
export function markBrowser(house: House, c: Context, link: string): string {
  const value = `${newToken()}.${link}`;
  setCookie(c, nameIn(house), value, { ...attributes(house), maxAge: patience });
  return hashOf(value);
}

/** What the browser kept, and no longer does. */
export function unmarkBrowser(house: House, c: Context): { readonly hash: string; readonly link: string } | undefined {
  const value = getCookie(c, nameIn(house));
  if (value === undefined) return undefined;
  deleteCookie(c, nameIn(house), attributes(house));
  return { hash: hashOf(value), link: value.split('.')[1] ?? '' };
}

const hashOf = (value: string): string => createHash('sha256').update(value).digest('hex');
