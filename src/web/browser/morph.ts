import { Idiomorph } from 'idiomorph';
import { withoutGoneChoices } from './closed.ts';

/**
 * Makes the live regions (`data-live`, matched by id) of `page` like those of `fresh`. What the reader holds stays: the
 * focus, what is typed or chosen, open details and dialogs, anything marked `data-permanent`. A region that is new or
 * gone is left to the next visit, unless it lies inside another one. `closed` are forms whose place is not the reader's any
 * more: they go, with all that stood around them, whatever he typed.
 */
export function morphLive(page: Document, fresh: Document, closed: ReadonlySet<Element> = new Set()): void {
  for (const region of page.querySelectorAll<HTMLElement>('[data-live][id]')) {
    if (!region.isConnected || region.parentElement?.closest('[data-live]')) continue;
    const next = fresh.getElementById(region.id);
    if (next) morphRegion(region, next, closed);
  }
  for (const form of closed) form.remove();
}

function morphRegion(region: Element, next: Element, closed: ReadonlySet<Element>): void {
  void Idiomorph.morph(region, next, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed(old, now) {
        if (!(old instanceof Element) || !now || closed.has(old) || !isHeld(old)) return true;
        if (old instanceof HTMLFormElement && now instanceof HTMLFormElement) withoutGoneChoices(old, now);
        return false;
      },
      beforeNodeRemoved: (node) => !(node instanceof Element) || !holdsReader(node, closed),
      beforeAttributeUpdated: (name, element) => !isReaders(name, element),
    },
  });
}

/** Left alone altogether, with all that is in it. */
function isHeld(element: Element): boolean {
  if (element.hasAttribute('data-permanent')) return true;
  if (element instanceof HTMLDialogElement) return element.open;
  return element instanceof HTMLFormElement && isTouched(element);
}

/** A form that somebody has begun to fill in, or that waits for its answer, keeps its fields and its command's id. */
export function isTouched(form: HTMLFormElement): boolean {
  if (form.dataset.held) return true;
  return form.contains(document.activeElement) || [...form.elements].some(isChanged);
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLInputElement) {
    if (field.type === 'hidden' || field.type === 'submit') return false;
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return field instanceof HTMLSelectElement && isChosen(field);
}

/** Where no option is marked as the one chosen, the browser itself shows the first: nobody has chosen that. */
function isChosen(select: HTMLSelectElement): boolean {
  const options = [...select.options];
  if (select.multiple || options.some((each) => each.defaultSelected))
    return options.some((each) => each.selected !== each.defaultSelected);
  return select.selectedOptions[0] !== options.find((each) => !each.disabled);
}

/** A form in use is not taken away even when the act is no longer possible: the answer to it will say why. */
function holdsReader(element: Element, closed: ReadonlySet<Element>): boolean {
  if (element.hasAttribute('data-permanent')) return true;
  const forms = element instanceof HTMLFormElement ? [element] : [...element.querySelectorAll('form')];
  return forms.some((form) => !closed.has(form) && isTouched(form));
}

/** What the reader has set, not the server; a place that has the focus and is no control would lose it (`focus.ts`). */
const isReaders = (name: string, element: Element): boolean =>
  (name === 'open' && (element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement)) ||
  (name === 'aria-disabled' && element instanceof HTMLButtonElement) ||
  (name === 'tabindex' && element === element.ownerDocument.activeElement);
