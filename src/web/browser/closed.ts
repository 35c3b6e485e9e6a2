const group = /^\/g\/[^/]+/;

/**
 * Of the forms in use those that the fresh page has no more because their place is closed to the reader now: what they are
 * about is not there for him. Where an act is merely no longer possible the form stays, and the answer to it will say why.
 */
export async function closedForms(
  page: Document,
  fresh: Document,
  isInUse: (form: HTMLFormElement) => boolean,
): Promise<ReadonlySet<Element>> {
  const inUse = [...page.querySelectorAll<HTMLFormElement>('form[method="post"][action]')].filter(isInUse);
  const missing = inUse.filter((form) => !sameForm(fresh, form));
  const closed = await Promise.all(missing.map((form) => isClosed(form.getAttribute('action') ?? '')));
  return new Set(missing.filter((_, at) => closed[at]));
}

export const sameForm = (fresh: Document, form: HTMLFormElement): HTMLFormElement | undefined =>
  [...fresh.querySelectorAll<HTMLFormElement>('form[action]')].find(
    (each) => each.getAttribute('action') === form.getAttribute('action'),
  );

/** Whether the server knows no such place for this reader. Nobody's answer is no answer. */
export async function isClosed(place: string): Promise<boolean> {
  const [base] = group.exec(place) ?? [];
  if (base === undefined) return false;
  const address = `${base}/working-copies${place.slice(base.length)}`;
  const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin' }).catch(() => undefined);
  return answer?.status === 404;
}

/**
 * Takes away from a form in use what can no longer be chosen in it: its name may be that of a thing that was closed. What
 * was chosen and is gone leaves the choice open, so that nothing else is sent in its place.
 */
export function withoutGoneChoices(form: HTMLFormElement, now: HTMLFormElement): void {
  for (const select of form.querySelectorAll('select')) {
    const other = namedIn(now, select.name);
    if (!(other instanceof HTMLSelectElement)) continue;
    const offered = new Set([...other.options].map(({ value }) => value));
    const chosen = select.selectedOptions[0];
    const gone = [...select.options].filter(({ value }) => !offered.has(value));
    for (const option of gone) option.remove();
    if (chosen && gone.includes(chosen) && !select.multiple) select.selectedIndex = -1;
  }
}

const namedIn = (form: HTMLFormElement, name: string): Element | undefined =>
  [...form.querySelectorAll('select')].find((each) => each.name === name);
