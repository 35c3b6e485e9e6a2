import type { Mark } from '#marking/vocabulary.ts';
import { read } from '../pages.ts';

/** One row of the truth table of docs/reading.md: a mark, and for each column whether it reads. */
export type TruthRow = { readonly mark: string; readonly cells: ReadonlyMap<string, boolean> };

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The table whose first column is called so: `Mark of the letter`. */
export function truthTable(title: string): readonly TruthRow[] {
  const lines = read('docs/reading.md').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${title} |`));
  const columns = cellsOf(lines[start] ?? '').slice(1);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => {
    const [first = '', ...signs] = cellsOf(line);
    const wrong = signs.filter((sign) => sign !== '✓' && sign !== '–');
    if (wrong.length > 0 || signs.length !== columns.length) throw new Error(`${first} has no sign in each column`);
    return {
      mark: first.replaceAll('`', ''),
      cells: new Map(columns.map((column, at) => [column, signs[at] === '✓'])),
    };
  });
}

/** Names of the surfaces that the page lists in the table whose first column is called so. */
export const surfacesNamed = (title: string): readonly string[] => {
  const [, table = ''] = read('docs/reading.md').split(`| ${title} |`);
  return [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name ?? '');
};

/** The mark that a row names: `bodies health`, `offices`; undefined for no mark. */
export function markNamed(name: string): Mark | undefined {
  const [kind = '', ...list] = name.split(' ');
  const handling = { domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' } as const;
  if (kind === 'none') return undefined;
  if (kind === 'bodies') return { audience: { for: kind, bodies: list }, ...handling };
  if (kind === 'offices') return { audience: { for: kind, offices: list as never }, ...handling };
  return { audience: { for: kind as 'group' | 'participants' | 'state' }, ...handling };
}

/** The same as fields of the form that sets it. */
export function fieldsOf({ audience, domestic, personalData, tlp }: Mark): Record<string, unknown> {
  return {
    audience: audience.for,
    bodies: audience.for === 'bodies' ? audience.bodies : [],
    offices: audience.for === 'offices' ? audience.offices : [],
    domestic,
    personalData,
    tlp,
  };
}
