import { tell } from './connection.ts';
import { goTo } from './focus.ts';

const kept = 'vahid-place';

/**
 * After an act that was given by keyboard the next page goes on where the hands were: at the line of the list or the
 * form in which the button stood, if that is still there, or where the answer leads, else at the sentence that says what
 * was done. What is kept until then is the id of that place, and nothing of what was typed or chosen. A refusal has the
 * focus already.
 */
export function keepPlace(page: Document): void {
  // A press of a key, or by a program that reads pages aloud, is a click that counts none.
  let byKeys = false;
  page.addEventListener('click', ({ detail }) => (byKeys = detail === 0), { capture: true });
  page.addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement) || target.method !== 'post') return;
      if (byKeys) sessionStorage.setItem(kept, (target.closest('li[id], tr[id]') ?? target).id);
      else sessionStorage.removeItem(kept);
    },
    { capture: true },
  );
  const id = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  if (id === null) return;
  // An address that leads to a part of the page takes the focus away once more when all of it is there.
  if (page.location.hash) page.defaultView?.addEventListener('load', () => setTimeout(() => goOnFrom(page, id)));
  else goOnFrom(page, id);
}

function goOnFrom(page: Document, id: string): void {
  const notice = page.querySelector<HTMLElement>('#just-done');
  if (!notice || page.querySelector('#refusal')) return;
  const place = [id, page.location.hash.slice(1)].map((each) => page.getElementById(each)).find((each) => each);
  goTo(place ?? notice);
  // Whoever hears the page hears there what was done; a form looks as before, and the sentence above it is out of sight.
  place?.setAttribute('aria-describedby', notice.id);
  if (place instanceof HTMLFormElement) tell(page, notice.lastElementChild?.firstChild?.textContent ?? '');
}
