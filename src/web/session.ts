import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Session, SignedIn } from '#accounts/vocabulary.ts';
import { type OwnGroup, ownGroups } from './home.ts';
import type { House } from './house.ts';
import { isLoopback } from './loopback.ts';

/** A system that asks with a token, as the person under which the journal knows it. */
export type Bearer = { readonly group: string; readonly person: string };

declare module 'hono' {
  interface ContextVariableMap {
    session: Session | undefined;
    bearer: Bearer | undefined;
    /** Whether the program answers this request to its own computer alone: only there places are taken. */
    onLoopback: boolean | undefined;
    /** The groups of an account that has several. */
    groups: readonly OwnGroup[] | undefined;
  }
}

const isSecure = ({ publicUrl }: House) => publicUrl.protocol === 'https:';

/** The prefix binds a cookie to this very host and to TLS; browsers refuse it without TLS. */
const cookieName = (house: House, name: string) => (isSecure(house) ? `__Host-${name}` : name);

/** The signed-in browser; undefined for one that is not, or no longer. */
export const sessionOf = (c: Context): Session | undefined => c.get('session');

/** A page left open asks by itself: that keeps nobody signed in who has gone. */
const asker = (c: Context) =>
  c.req.header('x-vahid-live') !== undefined || c.req.path.endsWith('/live') ? 'page' : 'reader';

/** Whether whoever was signed in when the request began still is; true where nobody was. */
export async function isStillSignedIn(house: House, c: Context): Promise<boolean> {
  const token = getCookie(c, cookieName(house, 'session'));
  return !sessionOf(c) || (token !== undefined && (await house.accounts.session(token, 'page')) !== undefined);
}

/** Asks once a request whose browser this is. Whatever comes after knows it without asking. */
export function readSession(house: House): MiddlewareHandler {
  return async (c, next) => {
    c.set('onLoopback', isLoopback(house, c));
    const token = getCookie(c, cookieName(house, 'session'));
    const session = token ? await house.accounts.session(token, asker(c)) : undefined;
    c.set('session', session);
    if (session && session.persons.size > 1) c.set('groups', await ownGroups(house, session));
    await next();
  };
}

const year = 60 * 60 * 24 * 365;

/**
 * Gives the browser what it must keep: the session until it is closed, and by what it is known again for a year. What it
 * was signed in to before ends.
 */
export async function keepSession(house: House, c: Context, { session, token, device }: SignedIn): Promise<void> {
  const before = sessionOf(c);
  if (before && before.session !== session.session) await house.accounts.endSession(before.account, before.session);
  if (!getCookie(c, 'tongue')) setCookie(c, 'tongue', session.tongue, { path: '/', sameSite: 'Lax', maxAge: year });
  const always = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(house) } as const;
  setCookie(c, cookieName(house, 'session'), token, always);
  setCookie(c, cookieName(house, 'device'), device, { ...always, maxAge: year });
}

/** Ends the session of this browser, here and in the store. */
export async function endSession(house: House, c: Context): Promise<void> {
  const session = sessionOf(c);
  if (session) await house.accounts.endSession(session.account, session.session);
  deleteCookie(c, cookieName(house, 'session'), { path: '/', secure: isSecure(house) });
}
