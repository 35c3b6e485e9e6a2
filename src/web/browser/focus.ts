/**
 * Makes a change of the page that may take away or move what has the focus. What was only moved has it again; where it is
 * gone, what stood around it has, so that whoever goes by keyboard goes on from there and not from the top of the page.
 */
export function keepingFocus(page: Document, change: () => void): void {
  const held = page.activeElement;
  if (!(held instanceof HTMLElement) || held === page.body) {
    change();
    return;
  }
  const around = namedAround(held);
  change();
  if (page.activeElement !== page.body && page.activeElement !== null) return;
  if (held.isConnected) held.focus({ preventScroll: true });
  else goTo(around.map((id) => page.getElementById(id)).find((each) => each !== null));
}

/** Gives the focus to a place in the page that is no control, as its next control has it next. */
export function goTo(place: HTMLElement | null | undefined): void {
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
}

/** Ids of what stands around an element, nearest first. */
function namedAround(element: Element): readonly string[] {
  const ids: string[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) if (each.id) ids.push(each.id);
  return ids;
}
