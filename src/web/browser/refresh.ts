import { answered, say } from './connection.ts';
import { morphLive } from './morph.ts';

let tag: string | undefined;

/**
 * Asks for the page again and brings its live regions up to date. A page that is no longer this reader's is gone at once; one
 * that shows a form again after a refusal stays, since its address is that of an act.
 * False when nobody answered: what was to be shown is not, and it should be asked for again.
 */
export async function refresh(page: Document): Promise<boolean> {
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
  answered(page);
  if ((answer.redirected || answer.status === 404) && !page.querySelector('#refusal')) page.location.reload();
  if (!answer.ok || answer.redirected) return true;
  tag = answer.headers.get('ETag') ?? undefined;
  morphLive(page, new DOMParser().parseFromString(html, 'text/html'));
  return true;
}
