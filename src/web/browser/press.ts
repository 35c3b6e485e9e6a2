import { ask } from './line.ts';
import { sayAt } from './say-at.ts';

/** Milliseconds after which nothing is sent any more that was pressed before: who pressed may think otherwise by then. */
const soon = 30_000;
const between = 1_500;

/**
 * A press that waits for its answer. It lives in the memory of the page alone, a secret choice with it: a page that is
 * closed or loaded anew has forgotten it. `sent`: it may have arrived.
 */
type Held = {
  readonly form: HTMLFormElement;
  readonly button: HTMLElement | null;
  readonly about: string;
  readonly body: URLSearchParams;
  readonly at: number;
  sent: boolean;
};

/** What is to be done with a press, once the page has been asked for anew. */
export type Fate = 'send' | 'again' | 'changed' | 'over';

/**
 * `now`: what the form of this act is about on the page as it is now; undefined when it is not there any more. Nothing
 * that was pressed is sent late, or about anything else than what was on the screen.
 */
export function fateOf(about: string, now: string | undefined, age: number): Fate {
  if (now === undefined) return 'over';
  if (now !== about) return 'changed';
  return age <= soon ? 'send' : 'again';
}

/**
 * Sends acts of one press (`data-press` says what they are about) without leaving the page, so that a line that is lost
 * takes nothing with it. Each has the id of its form's command, so that it counts once however often it is sent.
 */
export function holdPresses(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    // A page that shows a refusal stands at the address of the act: there is nothing to catch up with.
    if (!(form instanceof HTMLFormElement) || !form.dataset.press || page.querySelector('#refusal')) return;
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (form.dataset.held) return;
    form.dataset.held = 'true';
    const button = event.submitter;
    button?.setAttribute('aria-disabled', 'true');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, button)) if (typeof value === 'string') body.append(name, value);
    sayAt(form, undefined);
    void settle(page, { form, button, about: form.dataset.press, body, at: Date.now(), sent: false });
  });
}

async function settle(page: Document, held: Held): Promise<void> {
  const first = await send(page, held);
  if (first) return received(page, held, first, true);
  for (;;) {
    say(page, held, held.sent ? 'pressUnsure' : Date.now() - held.at > soon ? 'pressAgain' : 'pressUnsent');
    await new Promise((waited) => setTimeout(waited, between));
    if (!held.form.isConnected) return;
    if (await isSettled(page, held)) return;
  }
}

/** Catches up, then asks what became of the press, and only then, if ever, sends it again. */
async function isSettled(page: Document, held: Held): Promise<boolean> {
  if (!navigator.onLine) return false;
  const fresh = await freshPage(page);
  if (!fresh) return false;
  if (held.sent) {
    const known = await receiptOf(page, held);
    if (known === undefined) return false;
    if (known) {
      page.location.assign(withDone(page.location.pathname + page.location.search, known));
      return true;
    }
  }
  const fate = fateOf(held.about, aboutOf(fresh, held), Date.now() - held.at);
  if (fate !== 'send') return release(page, held, fate);
  const answer = await send(page, held);
  if (answer) await received(page, held, answer, false);
  return answer !== undefined;
}

async function send(page: Document, held: Held): Promise<Response | undefined> {
  if (!navigator.onLine) return undefined;
  held.sent = true;
  return ask(page, held.form.action, { method: 'POST', body: held.body, headers: { Accept: 'application/json' } });
}

/** The result where it was recorded. A refusal is shown by the server at once, and of a press from before beside it. */
async function received(page: Document, held: Held, answer: Response, atOnce: boolean): Promise<void> {
  if (answer.ok) {
    const { result, from } = (await answer.json()) as { readonly result: string; readonly from: number };
    return page.location.assign(withDone(result, from));
  }
  if (atOnce) return held.form.submit();
  const said = (await answer.json().catch(() => ({}))) as { readonly sentence?: Readonly<Record<string, string>> };
  free(held);
  sayAt(held.form, said.sentence?.[page.documentElement.lang]);
}

/** What the form of the same act is about on that page. */
function aboutOf(fresh: Document, { form, about }: Held): string | undefined {
  const same = [...fresh.querySelectorAll<HTMLFormElement>('form[data-press]')].filter(
    (each) => each.getAttribute('action') === form.getAttribute('action'),
  );
  const abouts = same.map(({ dataset }) => dataset.press ?? '');
  return abouts.includes(about) ? about : abouts[0];
}

async function freshPage(page: Document): Promise<Document | undefined> {
  const answer = await ask(page, page.location.href, { headers: { Accept: 'text/html', 'X-Vahid-Live': '1' } });
  // Whoever was signed out meanwhile is asked to sign in.
  if (answer?.redirected) page.location.reload();
  const html = answer?.ok && !answer.redirected ? await answer.text().catch(() => undefined) : undefined;
  return html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
}

/** Where in the journal the command was recorded; null if it was not; undefined if nobody answered. */
async function receiptOf(page: Document, { body, form }: Held): Promise<number | null | undefined> {
  const [base = ''] = /^\/g\/[^/]+/.exec(new URL(form.action).pathname) ?? [];
  const address = `${base}/answers/${encodeURIComponent(body.get('command') ?? '')}`;
  const answer = await ask(page, address, { headers: { Accept: 'application/json' } });
  if (!answer?.ok) return undefined;
  const said = (await answer.json()) as { readonly answer: { readonly from: number } | null };
  return said.answer?.from ?? null;
}

function release(page: Document, held: Held, fate: Exclude<Fate, 'send'>): true {
  if (fate === 'over') sayAt(held.form, held.form.dataset.pressOver);
  else say(page, held, fate === 'again' ? 'pressAgain' : 'pressChanged');
  free(held);
  return true;
}

function free({ form, button }: Held): void {
  delete form.dataset.held;
  button?.removeAttribute('aria-disabled');
}

const say = (page: Document, { form }: Held, word: 'pressUnsent' | 'pressUnsure' | 'pressAgain' | 'pressChanged') =>
  sayAt(form, page.getElementById('connection')?.dataset[word]);

function withDone(address: string, position: number): string {
  const url = new URL(address, document.location.href);
  url.searchParams.set('done', String(position));
  return url.pathname + url.search + url.hash;
}
