import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * Whose place the reader has taken in a group. There are no accounts yet: whoever reaches a loopback address takes any
 * place, and nothing else is served (`loopbackOnly`).
 */
export function readerOf(c: Context, group: string): string | undefined {
  const person = getCookie(c, `place-${group}`);
  return person !== undefined && /^[\w.-]{1,100}$/.test(person) ? person : undefined;
}

export function takePlace(c: Context, group: string, person: string): void {
  setCookie(c, `place-${group}`, person, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 * 60 * 24 * 30 });
}
