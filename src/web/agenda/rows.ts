import type { Context } from 'hono';
import { typedMany } from '#page/view.ts';
import type { GroupView } from '../view.ts';

/** One row of an agenda as it is typed; `item` is the number of an item that is there already. */
export type Row = {
  readonly item: string;
  readonly title: string;
  readonly kind: string;
  readonly rapporteur: string;
  readonly minutes: string;
};

export const emptyRow: Row = { item: '', title: '', kind: '', rapporteur: '', minutes: '' };

/** What the page's address carries over from the form: a button other than the act's own sends it there. */
export type Asked = {
  /** Undefined before the first press. */
  readonly query: Readonly<Record<string, readonly string[]>> | undefined;
  /** `more`, `up-3`, `down-3`, `out-3`: what was pressed, of which row. */
  readonly press: string | undefined;
  /** A template whose items are asked for. */
  readonly template: string | undefined;
};

export function askedOf(c: Context): Asked {
  const query = c.req.queries();
  return { query: query.title ? query : undefined, press: query.press?.at(-1), template: query.template?.at(-1) };
}

export const rowsAtOnce = 5;
const mostRows = 60;

/** What was typed and refused, else carried over in the address, else kept from a closed window, else as it stands. */
export function rowsOf(view: GroupView, path: string, { query, press }: Asked, now: readonly Row[]): readonly Row[] {
  const refused = view.refused?.path === path;
  const many = (name: string) => (query && !refused ? query[name] : typedMany(view, path, name));
  const titles = many('title');
  const rows = titles
    ? titles.map((title, row) => ({
        item: many('item')?.[row] ?? '',
        title,
        kind: many('kind')?.[row] ?? '',
        rapporteur: many('rapporteur')?.[row] ?? '',
        minutes: many('minutes')?.[row] ?? '',
      }))
    : now;
  return withSpare(query && !refused && press ? pressed(rows, press) : rows, press === 'more');
}

/** The rows after a button of theirs was pressed. */
export function pressed(rows: readonly Row[], press: string): readonly Row[] {
  const [what, number] = press.split('-');
  const at = Number(number) - 1;
  const row = rows[at];
  if (!row) return rows;
  const rest = rows.filter((_, index) => index !== at);
  if (what === 'out') return rest;
  const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
  return to < 0 || to >= rows.length ? rows : rest.toSpliced(to, 0, row);
}

/** Always some empty rows after the last that is filled in; five more of them when asked for. */
export function withSpare(rows: readonly Row[], more = false): readonly Row[] {
  const last = rows.findLastIndex(({ item, title }) => item !== '' || title !== '');
  const filled = rows.slice(0, last + 1);
  const spare = more ? rows.length - filled.length + rowsAtOnce : Math.max(2, rowsAtOnce - filled.length);
  const all = Math.min(filled.length + spare, Math.max(mostRows, filled.length));
  return [...filled, ...Array.from({ length: all - filled.length }, () => emptyRow)];
}

/** Minutes of all rows that have a title. */
export const minutesOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { title, minutes }) => sum + (title.trim() === '' ? 0 : Number(minutes) || 0), 0);
