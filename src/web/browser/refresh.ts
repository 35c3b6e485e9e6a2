import { morphLive } from './morph.ts';

let tag: string | undefined;

/** Asks for the page again and brings its live regions up to date. A page that is gone or refused is left as it is. */
export async function refresh(page: Document): Promise<void> {
  const headers = new Headers({ 'X-Vahid-Live': '1', Accept: 'text/html' });
  if (tag) headers.set('If-None-Match', tag);
  const answer = await fetch(page.location.href, { headers, cache: 'no-store', credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (!answer?.ok) return;
  const html = await answer.text();
  tag = answer.headers.get('ETag') ?? undefined;
  morphLive(page, new DOMParser().parseFromString(html, 'text/html'));
}
