/** `/` finds; Escape closes the menu or the question that is open and gives the focus back to its button. */
export function readKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === '/' && !isTyping(event.target)) return find(page, event);
    if (event.key === 'Escape') close(page);
  });
}

function find(page: Document, event: KeyboardEvent): void {
  const search = page.querySelector<HTMLInputElement>('input[type="search"]');
  if (!search || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  search.focus();
}

function close(page: Document): void {
  const open = page.activeElement?.closest<HTMLDetailsElement>('details[open]');
  if (!open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable);
