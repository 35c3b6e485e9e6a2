import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { group as demonstrationGroup } from './demonstration/story.ts';
import { sessionOf } from './session.ts';

/**
 * Who reads in a group: the system whose token was sent, or the person that the signed-in account is there. The
 * demonstration has no accounts: there, and only on the program's own computer, the reader takes a place.
 */
export function readerOf(c: Context, group: string): string | undefined {
  const bearer = c.get('bearer');
  if (bearer) return bearer.group === group ? bearer.person : undefined;
  if (group === demonstrationGroup) return placeOf(c);
  return sessionOf(c)?.persons.get(group);
}

/** Whether the reader may choose whose place to take. */
export const takesPlaces = (c: Context, group: string): boolean =>
  group === demonstrationGroup && c.get('onLoopback') === true && !c.get('bearer');

const cookie = `place-${demonstrationGroup}`;

function placeOf(c: Context): string | undefined {
  const person = takesPlaces(c, demonstrationGroup) ? getCookie(c, cookie) : undefined;
  return person !== undefined && /^[\w.-]{1,100}$/.test(person) ? person : undefined;
}

export function takePlace(c: Context, person: string): void {
  setCookie(c, cookie, person, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 * 60 * 24 * 30 });
}
