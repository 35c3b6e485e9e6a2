type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Rows of an agenda (`data-rows`) are moved in their place: what was typed goes from row to row, so that headings, ids and
 * names stay where they are. Without this the same buttons send the form, which comes back with its rows moved.
 */
export function moveRows(page: Document): void {
  page.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-row] button') : null;
    const row = button?.closest<HTMLElement>('[data-row]');
    const rows = row ? rowsAbout(row) : [];
    const [what = ''] = (button?.value ?? '').split('-');
    if (!button || !row || !['up', 'down', 'out'].includes(what)) return;
    event.preventDefault();
    const at = rows.indexOf(row);
    const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : rows.length - 1;
    if (to < 0 || to >= rows.length) return;
    shift(rows, at, to);
    if (what === 'out') empty(rows[to]);
    else rows[to]?.querySelector<HTMLButtonElement>(`button[value^="${what}"]`)?.focus();
    told(row);
  });

  page.addEventListener('input', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    if (form?.querySelector('[data-rows]')) count(form);
  });

  dragRows(page);
}

/** By its grip a row is dragged onto the place of another. */
function dragRows(page: Document): void {
  let dragged: HTMLElement | undefined;
  const rowAt = (event: Event) =>
    event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-row]') ?? undefined) : undefined;
  page.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    const row = grip?.closest<HTMLElement>('[data-row]');
    if (row) row.draggable = true;
  });
  page.addEventListener('dragstart', (event) => {
    const row = rowAt(event);
    if (!row?.draggable) return;
    dragged = row;
    row.dataset.dragged = '';
    event.dataTransfer?.setData('text/plain', '');
  });
  page.addEventListener('dragover', (event) => {
    if (dragged && rowAt(event)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    const [from, onto] = [dragged, rowAt(event)];
    if (!from || !onto) return;
    event.preventDefault();
    const rows = rowsAbout(from);
    const [at, to] = [rows.indexOf(from), rows.indexOf(onto)];
    if (to < 0 || at === to) return;
    shift(rows, at, to);
    told(from);
  });
  page.addEventListener('dragend', () => {
    if (!dragged) return;
    dragged.draggable = false;
    delete dragged.dataset.dragged;
    dragged = undefined;
  });
}

const rowsAbout = (row: HTMLElement): HTMLElement[] => [
  ...(row.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
];

const fieldsOf = (row: HTMLElement): Field[] => [...row.querySelectorAll<Field>('input[name], select[name]')];

type Typed = { readonly value: string; readonly options: readonly HTMLOptionElement[] };

const typedIn = (row: HTMLElement): Typed[] =>
  fieldsOf(row).map((field) => ({
    value: field.value,
    options:
      field instanceof HTMLSelectElement ? [...field.options].map((each) => each.cloneNode(true) as typeof each) : [],
  }));

function write(row: HTMLElement | undefined, typed: readonly Typed[]): void {
  for (const [index, field] of (row ? fieldsOf(row) : []).entries()) {
    const given = typed[index];
    if (!given) continue;
    // What may be chosen goes along: a row that has a rapporteur offers to have none.
    if (field instanceof HTMLSelectElement) field.replaceChildren(...given.options);
    field.value = given.value;
  }
}

function shift(rows: readonly HTMLElement[], at: number, to: number): void {
  const typed = rows.map(typedIn);
  const [moved] = typed.splice(at, 1);
  if (moved) typed.splice(to, 0, moved);
  for (const [index, row] of rows.entries()) write(row, typed[index] ?? []);
}

function empty(row: HTMLElement | undefined): void {
  for (const field of row ? fieldsOf(row) : []) if (field instanceof HTMLInputElement) field.value = '';
}

/** Drafts are kept, and minutes counted, by what the form hears. */
const told = (row: HTMLElement): void => void row.dispatchEvent(new Event('input', { bubbles: true }));

function count(form: HTMLFormElement): void {
  const minutes = [...form.querySelectorAll<HTMLElement>('[data-row]')].reduce((sum, row) => {
    const of = (name: string) => row.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
    return sum + (of('title').trim() === '' ? 0 : Number(of('minutes')) || 0);
  }, 0);
  const total = form.querySelector('[data-total]');
  if (total) total.textContent = String(minutes);
  const rows = form.querySelector<HTMLElement>('[data-rows]');
  const on = form.querySelector<HTMLInputElement>('input[name="on"]')?.value || rows?.dataset.begins;
  const start = Date.parse(`${on}Z`);
  const line = form.querySelector<HTMLElement>('[data-ends-line]');
  const ends = form.querySelector('[data-ends]');
  if (!line || !ends) return;
  line.hidden = !(minutes > 0 && Number.isFinite(start));
  if (!line.hidden) ends.textContent = new Date(start + minutes * 60_000).toISOString().slice(11, 16);
}
