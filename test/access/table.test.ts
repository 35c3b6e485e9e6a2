import { describe, expect, it } from 'vitest';
import type { OfficeId } from '#charter/vocabulary.ts';
import { charter } from '../given.ts';
import { unlike } from '../pages.ts';
import { acts, plain, routes } from '../routes.ts';
import { accessTable, officeOf, rowsOf } from './table.ts';

const rows = accessTable();
const addressed = rows.filter(({ path }) => path !== '');

describe('docs/access.md', () => {
  it('has one row for every address at which the program answers, and no row without one', () => {
    const known = routes().map(({ method, path }) => `${method} ${plain(path)}`);
    expect(known.length).toBeGreaterThan(70);
    expect(
      unlike(
        addressed.map(({ method, path }) => `${method} ${path}`),
        known,
      ),
    ).toEqual([]);
  });

  it('names the command that each address gives', () => {
    const given = addressed.filter(({ command }) => command !== '').map(({ command, path }) => `${command} ${path}`);
    expect(
      unlike(
        given,
        acts().map(({ type, path }) => `${type} ${plain(path)}`),
      ),
    ).toEqual([]);
  });

  it('lets every office do what the charter’s table of authority says, and nothing else', () => {
    const { authority } = charter('az-working-group').law;
    const commands = rows.filter(({ command }) => command !== '');
    expect(Object.keys(authority).filter((each) => !commands.some(({ command }) => command === each))).toEqual([]);
    const untrue = commands.flatMap(({ command, cells }) =>
      [...cells].flatMap(([column, sign]) => {
        const may = mayDo(authority[command]?.offices ?? [], officeOf(column));
        return may === (sign === '✓') ? [] : [`${command}: ${column} ${sign}`];
      }),
    );
    expect(untrue).toEqual([]);
  });
});

/** The head is a member by office, so what a member may, the head may. */
const mayDo = (offices: readonly OfficeId[], office: OfficeId | undefined): boolean =>
  office !== undefined && (offices.includes(office) || (office === 'head' && offices.includes('member')));

it('a table is read in a way that can fail', () => {
  const table = '| address | out | head |\n|---|---|---|\n| `GET /x/{y}` | → | ✓ |\n';
  expect(rowsOf(table)).toEqual([
    { method: 'GET', path: '/x/{y}', command: '', cells: new Map([['out', '→'], ['head', '✓']]) }, // biome-ignore format: one row
  ]);
  expect(rowsOf('| command | asked at | head |\n| `openVote` | — | ✗ |\n')).toEqual([
    { method: '', path: '', command: 'openVote', cells: new Map([['head', '✗']]) },
  ]);
  expect(() => rowsOf('| address | out |\n| `GET /` | maybe |\n')).toThrow('no sign in out');
});
