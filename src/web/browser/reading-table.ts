import { morphLive } from './morph.ts';

const every = 400;
const region = 'import-reading';

/** Follows how far the reading of a table is (`web/plan/import/waiting-page.tsx`); what came of it is another page. */
export function followReading(page: Document): void {
  if (page.getElementById(region)) setTimeout(() => void ask(page), every);
}

async function ask(page: Document): Promise<void> {
  const headers = { 'X-Vahid-Live': '1', Accept: 'text/html' };
  const answer = await fetch(page.location.href, { headers, cache: 'no-store' }).catch(() => undefined);
  const html = await answer?.text().catch(() => undefined);
  if (html !== undefined) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    if (!answer?.ok || !fresh.getElementById(region)) return page.location.reload();
    morphLive(page, fresh);
  }
  setTimeout(() => void ask(page), every);
}
