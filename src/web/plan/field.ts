import { problemOf, typed, typedMany } from '#page/view.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';

/** A field of a form with what was typed into it and why it was refused; `id` keeps apart forms of one page. */
export const fieldOf =
  (view: GroupView, path: string, labels: Readonly<Record<string, Sentence>>, id = '') =>
  (name: string, value?: string) => ({
    tongue: view.tongue,
    name,
    id: `${id}${name}`,
    label: labels[name]?.[view.tongue] ?? name,
    value: typed(view, path, name) ?? value,
    problem: problemOf(view, path, name),
  });

/** What was typed in rows, or what stands there; with so many empty rows after them. */
export function rowsOf<Row extends Readonly<Record<string, string>>>(
  view: GroupView,
  path: string,
  standing: readonly Row[],
  empty: Row,
  more: number,
): readonly Row[] {
  const names = Object.keys(empty);
  const columns = names.map((name) => typedMany(view, path, name));
  const most = Math.max(...columns.map((column) => column?.length ?? 0));
  const rows =
    most === 0
      ? standing
      : Array.from(
          { length: most },
          (_, at) => Object.fromEntries(names.map((name, index) => [name, columns[index]?.[at] ?? ''])) as Row,
        );
  return [...rows, ...Array.from({ length: more }, () => empty)];
}
