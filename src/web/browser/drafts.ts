import { say } from './connection.ts';

const pause = 700;

/** Keeps what is typed into forms with a working copy (`data-working-copy` is its address) while it is typed. */
export function keepDrafts(page: Document): void {
  const waiting = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
  const formOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-working-copy]') : null;

  page.addEventListener('input', (event) => {
    const form = formOf(event);
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(
      form,
      setTimeout(() => {
        waiting.delete(form);
        void keep(page, form);
      }, pause),
    );
  });

  page.addEventListener('submit', (event) => {
    const form = formOf(event);
    if (!form) return;
    clearTimeout(waiting.get(form));
    // What is sent is no draft any more: kept once more, it would stand in the form again after it was recorded.
    waiting.delete(form);
  });

  // A window that closes takes nothing with it.
  page.defaultView?.addEventListener('pagehide', () => {
    for (const [form, timer] of waiting) {
      clearTimeout(timer);
      navigator.sendBeacon(addressOf(form), draftOf(form));
    }
    waiting.clear();
  });
}

async function keep(page: Document, form: HTMLFormElement): Promise<void> {
  // Its place was closed to the reader meanwhile.
  if (!form.isConnected) return;
  say(page, 'saving');
  const kept = await fetch(addressOf(form), { method: 'POST', body: draftOf(form), credentials: 'same-origin' })
    .then((answer) => answer.ok)
    .catch(() => false);
  if (!form.isConnected) return;
  say(page, kept ? 'saved' : 'notSaved');
  if (!kept) setTimeout(() => form.dispatchEvent(new Event('input', { bubbles: true })), 5000);
}

const addressOf = (form: HTMLFormElement): string => form.dataset.workingCopy ?? form.action;

/** Texts only, without the command's id and files. */
function draftOf(form: HTMLFormElement): URLSearchParams {
  const draft = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (name !== 'command' && typeof value === 'string') draft.append(name, value);
  }
  return draft;
}
