import { exactTimeIn } from '#text/moments.ts';

/**
 * The line at the foot of the page that tells what the reader cannot see: the connection is lost, is back, a draft is
 * kept, a form has gone. Its words stand in data attributes, so that they are in the reader's language.
 */
export type Saying = 'lost' | 'signedOut' | 'back' | 'saving' | 'saved' | 'notSaved' | 'closed';

const stays: ReadonlySet<Saying> = new Set(['lost', 'signedOut', 'notSaved', 'saving', 'closed']);
let waiting: ReturnType<typeof setTimeout> | undefined;
let said: Saying | undefined;
let heardAt = new Date();

/** Notes that the server was heard just now, and takes back that the connection is lost. */
export function heard(page: Document): void {
  heardAt = new Date();
  if (said === 'lost' || said === 'signedOut') say(page, 'back');
}

export function say(page: Document, saying: Saying): void {
  const line = page.getElementById('connection');
  const words = line?.dataset[saying];
  if (!line || !words || said === saying) return;
  clearTimeout(waiting);
  said = saying;
  line.textContent = saying === 'lost' ? `${words} ${sinceWhen(line.dataset)}`.trim() : words;
  if (saying === 'signedOut') line.append(' ', toSignIn(page, line.dataset));
  if (stays.has(saying)) return;
  waiting = setTimeout(() => {
    said = undefined;
    line.replaceChildren();
  }, 2500);
}

/** The way to sign in, which comes back to this page. */
function toSignIn(page: Document, { signIn = '' }: DOMStringMap): HTMLAnchorElement {
  const link = page.createElement('a');
  const { pathname, search } = page.location;
  link.href = `/sign-in?to=${encodeURIComponent(pathname + search)}`;
  link.textContent = signIn;
  return link;
}

/** Says a sentence of the page itself for some seconds, unless something else is said there. */
export function tell(page: Document, sentence: string): void {
  const line = page.getElementById('connection');
  if (!line || said !== undefined) return;
  clearTimeout(waiting);
  line.textContent = sentence;
  waiting = setTimeout(() => line.replaceChildren(), 5000);
}

/** `Last news: 10:36:08`, in the charter's time where the page has one. */
function sinceWhen({ lastNews, zone }: DOMStringMap): string {
  if (!lastNews) return '';
  return `${lastNews} ${exactTimeIn(heardAt.toISOString(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)}`;
}
