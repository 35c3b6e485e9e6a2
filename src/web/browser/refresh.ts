import { closedForms, isClosed } from './closed.ts';
import { heard, say } from './connection.ts';
import { keepingFocus } from './focus.ts';
import { isTouched, morphLive } from './morph.ts';

let tag: string | undefined;

/**
 * Asks for the page again and brings its live regions up to date. A page that is no longer this reader's is gone at once; one
 * that shows a form again after a refusal stays, since its address is that of an act, until that place is closed to him.
 * False when nobody answered: what was to be shown is not, and it should be asked for again.
 */
export async function refresh(page: Document): Promise<boolean> {
  if (page.querySelector('#refusal')) return leaveIfClosed(page.location);
  const headers = new Headers({ 'X-Vahid-Live': '1', Accept: 'text/html' });
  if (tag) headers.set('If-None-Match', tag);
  const answer = await fetch(page.location.href, { headers, cache: 'no-store', credentials: 'same-origin' }).catch(
    () => undefined,
  );
  const html = await answer?.text().catch(() => undefined);
  if (!answer || html === undefined) {
    say(page, 'lost');
    return false;
  }
  heard(page);
  if (answer.redirected || answer.status === 404) page.location.reload();
  if (!answer.ok || answer.redirected) return true;
  tag = answer.headers.get('ETag') ?? undefined;
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const closed = await closedForms(page, fresh, isTouched);
  keepingFocus(page, () => morphLive(page, fresh, closed));
  if (closed.size > 0) say(page, 'closed');
  return true;
}

async function leaveIfClosed(location: Location): Promise<true> {
  if (await isClosed(location.pathname)) location.replace(location.href);
  return true;
}
