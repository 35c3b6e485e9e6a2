import { chosen } from '#plan/reading/start.ts';
import type { Said } from '#plan/reading/store.ts';
import {
  type ColumnRole,
  type Columns,
  type CorrectedExecutor,
  type Correction,
  columnRoles,
  type Draft,
  type ReadRow,
  rowKinds,
  type Unmarked,
} from '#plan/reading/vocabulary.ts';
import type { ExecutorKind, Term } from '#plan/vocabulary.ts';
import type { SheetTable } from '#sheet/vocabulary.ts';
import { isDate } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { words } from './words.ts';

/** Fields of a form, by name; several of one name in their order. */
export type Fields = Readonly<Record<string, unknown>>;

export type Wrong = { readonly field: string; readonly sentence: Sentence };

export const one = (fields: Fields, name: string): string => {
  const [value] = [fields[name]].flat();
  return typeof value === 'string' ? value.trim() : '';
};
export const all = (fields: Fields, name: string): readonly string[] =>
  [fields[name] ?? []].flat().map((value) => String(value).trim());

/** Two days, or none; undefined of what is neither. */
function termOf(from: string, until: string): Term | null | undefined {
  if (from === '' && until === '') return null;
  return isDate(from) && isDate(until) ? { from, until } : undefined;
}

const isOneOf = <Value extends string>(values: readonly Value[], text: string): text is Value =>
  values.some((value) => value === text);

/** The table that was chosen: what was said of its rows goes on only if it is the same one. */
export function tableChosen(said: Said, tables: readonly SheetTable[], fields: Fields): Said {
  const at = Number(one(fields, 'table'));
  if (!tables[at]) return said;
  const { tables: _tables, ...next } = chosen({ ...said, tables }, at);
  return { ...next, period: said.period };
}

/** Columns, first row, period, and how unmarked executors are taken; or what is wrong with them. */
export function settingsOf(said: Said, width: number, fields: Fields): Said | Wrong {
  const columns = Object.fromEntries(
    columnRoles.map((role): [ColumnRole, number | null] => {
      const text = one(fields, role);
      const at = Number(text);
      return [role, text !== '' && Number.isInteger(at) && at >= 0 && at < width ? at : null];
    }),
  ) as Columns;
  if (columns.title === null) return { field: 'title', sentence: words.noTitleColumn };
  const taken = Object.values(columns).filter((at) => at !== null);
  if (new Set(taken).size < taken.length) return { field: 'title', sentence: words.sameColumn };
  const period = termOf(one(fields, 'from'), one(fields, 'until'));
  if (period === undefined) return { field: 'from', sentence: words.wrongTerm };
  const first = Math.max(1, Number(one(fields, 'first')) || 1) - 1;
  const unmarked: Unmarked = one(fields, 'unmarked') === 'first main' ? 'first main' : 'all main';
  return { ...said, columns, first, unmarked, period };
}

/** What names stand for: only those of the form are said anew. */
export function namesOf(said: Said, fields: Fields, known: (body: string) => boolean): Said {
  const bodies = all(fields, 'body');
  const names: Record<string, string> = { ...said.names };
  for (const [at, key] of all(fields, 'key').entries()) {
    const body = bodies[at] ?? '';
    if (body === 'none') names[key] = '';
    else if (known(body)) names[key] = body;
    else delete names[key];
  }
  return { ...said, names };
}

/**
 * What a person said of one row: only what differs from how it is understood without him, so that whatever he did not touch is
 * still read from the table.
 */
export function correctionOf(plain: ReadRow, fields: Fields, known: (body: string) => boolean): Correction | Wrong {
  const kind = one(fields, 'is');
  const number = one(fields, 'number').slice(0, 20);
  const title = one(fields, 'name').slice(0, 4_000);
  const head = {
    ...(isOneOf(rowKinds, kind) && kind !== plain.kind ? { kind } : {}),
    ...(number === plain.number ? {} : { number }),
    ...(title === plain.title ? {} : { title }),
  };
  // Of a heading the form asks no more than that.
  if (one(fields, 'whole') === '') return head;
  const term = termOf(one(fields, 'from'), one(fields, 'until'));
  if (term === undefined) return { field: 'from', sentence: words.wrongTerm };
  const executors = executorsOf(fields, known);
  if ('field' in executors) return executors;
  const section = one(fields, 'section') || null;
  const [measure, carries] = [one(fields, 'measure'), one(fields, 'carries')];
  const sameExecutors = JSON.stringify(executors) === JSON.stringify(plain.executors.map(bare));
  return {
    ...head,
    ...(section === plain.section ? {} : { section }),
    ...(JSON.stringify(term) === JSON.stringify(plain.term) ? {} : { term }),
    ...(sameExecutors ? {} : { executors }),
    ...(measure === '' ? {} : { measure: measure === 'new' ? null : measure }),
    ...(carries === '' ? {} : { carries: carries === 'new' ? null : carries }),
  };
}

const bare = ({ text, body, kind, term }: CorrectedExecutor): CorrectedExecutor => ({ text, body, kind, term });

const kinds: readonly ExecutorKind[] = ['main', 'other', 'recommended'];

function executorsOf(fields: Fields, known: (body: string) => boolean): readonly CorrectedExecutor[] | Wrong {
  const texts = all(fields, 'text');
  const [named, from, until] = [all(fields, 'executor'), all(fields, 'bodyFrom'), all(fields, 'bodyUntil')];
  const found: CorrectedExecutor[] = [];
  for (const [at, kind] of all(fields, 'bodyKind').entries()) {
    const [text = '', body = ''] = [texts[at], named[at]];
    const term = termOf(from[at] ?? '', until[at] ?? '');
    if (term === undefined) return { field: `bodyFrom-${at}`, sentence: words.wrongTerm };
    // Neither written in the table nor chosen now, or taken out: no executor.
    if (body === 'none' || (text === '' && body === '')) continue;
    found.push({ text, body: known(body) ? body : null, kind: isOneOf(kinds, kind) ? kind : 'main', term });
  }
  return found;
}

/** The same draft without what a person said of one row. */
export function withoutCorrection(draft: Draft, row: number): Draft {
  const { [row]: _row, ...corrections } = draft.corrections;
  return { ...draft, corrections };
}
