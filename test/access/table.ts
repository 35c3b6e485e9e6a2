import type { OfficeId } from '#charter/vocabulary.ts';
import { read } from '../pages.ts';

/** ✓ reads or may; ✗ is refused with the clause; – there is no such page; → is asked to sign in. */
export const signs = ['✓', '✗', '–', '→'] as const;
export type Sign = (typeof signs)[number];

export type Row = {
  readonly method: string;
  /** `/g/{group}/meetings/{meeting}`; empty for a command that no address gives. */
  readonly path: string;
  /** The command of an act. */
  readonly command: string;
  readonly cells: ReadonlyMap<string, Sign>;
};

/** The rows of the tables of docs/access.md: those whose first cell is an address or a command. Throws on an unknown sign. */
export function rowsOf(page: string): readonly Row[] {
  let columns: readonly string[] = [];
  return page.split('\n').flatMap((line) => {
    if (!line.startsWith('| ')) return [];
    const [first = '', ...cells] = line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());
    if (!first.startsWith('`')) {
      columns = cells;
      return [];
    }
    const [, method = '', path = ''] = /`(GET|POST) ([^`]+)`/.exec(line) ?? [];
    const command = /`(\w+)`/.exec(line)?.[1] ?? '';
    const marked = columns.map((column, at) => [column, cells[at] ?? ''] as const);
    const signed = marked.filter(([column]) => column !== 'asked at');
    const wrong = signed.filter(([, cell]) => !signs.some((sign) => sign === cell));
    if (wrong.length > 0) throw new Error(`${first}: no sign in ${wrong.map(([column]) => column).join(', ')}`);
    return [{ method, path, command, cells: new Map(signed as readonly (readonly [string, Sign])[]) }];
  });
}

export const accessTable = (): readonly Row[] => rowsOf(read('docs/access.md'));

const offices: Readonly<Record<string, OfficeId>> = {
  coordinator: 'coordinator',
  head: 'head',
  secretariat: 'secretariat',
  aide: 'aide',
  member: 'member',
  ngo: 'member',
  nominating: 'nominatingAuthority',
  focal: 'focalPoint',
  observer: 'observer',
  auditor: 'auditor',
  admin: 'administrator',
};

/** The office of whoever stands in a column; undefined for those who hold none. */
export const officeOf = (column: string): OfficeId | undefined => offices[column];

/** Offices to which the table gives a command; a command of several addresses has the same in each. */
export function officesThatMay(command: string): readonly OfficeId[] {
  const row = accessTable().find((each) => each.command === command);
  const may = [...(row?.cells ?? [])].filter(([, sign]) => sign === '✓').map(([column]) => officeOf(column));
  return [...new Set(may)].filter((office) => office !== undefined);
}
