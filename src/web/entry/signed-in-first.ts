import type { Context, MiddlewareHandler } from 'hono';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { readerOf, takesPlaces } from '../reader.ts';
import { refusedPage } from '../refused-page.tsx';
import { readBody, wantsJson } from '../request.ts';
import { sessionOf } from '../session.ts';
import { asksForEvents, streamOver } from '../stream-over.ts';

/**
 * The door of every group. Who is not signed in is sent to sign in, whether there is such a group or not; who is signed in
 * and no person of it finds nothing, as at any address that does not exist.
 */
export function signedInFirst(house: House): MiddlewareHandler {
  return async (c, next) => {
    const group = c.req.param('group') ?? '';
    if (readerOf(c, group) !== undefined || takesPlaces(c, group)) return next();
    const isSomebody = sessionOf(c) !== undefined || c.get('bearer') !== undefined;
    if (c.req.path === `/g/${group}/live` && asksForEvents(c)) return streamOver(c, isSomebody ? 'gone' : 'signIn');
    return isSomebody ? c.notFound() : signInFirst(house, c);
  };
}

/** To the page that signs in and leads back; what was typed into a form is given back instead of lost. */
export async function signInFirst(house: House, c: Context): Promise<Response> {
  if (wantsJson(c)) return c.json({ refused: 'signInFirst', clause: null, sentence: says, problems: [] }, 401);
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(signInAddress(c), 303);
  // A file would be held in memory for somebody who is nobody yet: forms that may bring one are not read.
  const mayBring = c.req.header('content-type')?.startsWith('multipart/form-data') === true;
  const body = mayBring ? { fields: {} } : await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  return refusedPage(house, c, 401, says, { typed: body.fields, onward: '/sign-in' });
}

function signInAddress(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return `/sign-in?to=${encodeURIComponent(pathname + search)}`;
}

const says: Sentence = {
  az: 'Əvvəlcə daxil olun.',
  en: 'Sign in first.',
  ru: 'Сначала войдите.',
};
