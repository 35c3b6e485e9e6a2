import { isThere } from './line.ts';
import { sayAt } from './say-at.ts';

/** Forms for which there was a line a moment ago: they go their way. */
const onTheirWay = new WeakSet<HTMLFormElement>();
const asked = new WeakSet<HTMLFormElement>();

/**
 * Sends a form only while there is a line: without one the browser would put a page of its own in the place of ours, and
 * what was typed would be gone with it.
 */
export function keepUnsent(page: Document): void {
  page.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.dataset.press) return;
      if (onTheirWay.has(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!asked.has(form)) void send(page, form, event.submitter);
    },
    { capture: true },
  );
}

async function send(page: Document, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  asked.add(form);
  sayAt(form, undefined);
  const there = await isThere(page);
  asked.delete(form);
  if (!form.isConnected) return;
  if (!there) return sayAt(form, page.getElementById('connection')?.dataset.unsent);
  onTheirWay.add(form);
  // A touch of a passkey may come in between, so it is not asked anew for some time.
  setTimeout(() => onTheirWay.delete(form), 5_000);
  form.requestSubmit(submitter);
}
