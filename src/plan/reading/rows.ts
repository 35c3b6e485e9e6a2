import { foldAz } from '#text/alphabet.ts';
import { isAfter, isWithin } from '../terms.ts';
import type { ExecutorKind, Term } from '../vocabulary.ts';
import { type NamedBody, readBodies } from './bodies.ts';
import { type RawRow, rawRows } from './cells.ts';
import { keyOf, type Register } from './names.ts';
import { dayTakenForNumber, numberAtHead } from './numbers.ts';
import { rememberedOf } from './remembered.ts';
import { type ReadTerm, readTerm } from './term.ts';
import type { CellNote, Correction, Draft, Found, ReadExecutor, ReadRow, RowKind } from './vocabulary.ts';

export type ReadingOf = {
  readonly register: Register;
  /** Period of the plan, as far as a person has said it. */
  readonly period: Term | null;
};

type Building = { -readonly [Key in keyof Omit<ReadRow, 'notes' | 'executors'>]: ReadRow[Key] } & {
  readonly notes: CellNote[];
  executors: ReadExecutor[];
  readonly raw: RawRow;
  readonly said: Correction;
};

/** Every row of the chosen table as it is understood, with what a person has said of it; none before the columns are known. */
export function readRows(draft: Draft, reading: ReadingOf): readonly ReadRow[] {
  const table = draft.chosen === null ? undefined : draft.tables[draft.chosen];
  if (!table || !draft.columns) return [];
  const heading = draft.first > 0 ? (table.rows[draft.first - 1] ?? []) : undefined;
  const rows = rawRows(table, draft.columns, draft).map((raw): Building => {
    const said = draft.corrections[raw.row] ?? {};
    return { ...headOf(raw, said), raw, said };
  });
  setKinds(rows, (row) => heading !== undefined && same(table.rows[row] ?? [], heading));
  setContents(rows, draft, reading);
  setSections(rows);
  checkAll(rows, reading.period);
  return rows.map(({ raw: _raw, said: _said, ...row }) => row);
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, at) => foldAz(cell) === foldAz(other[at] ?? ''));

/** Number and name, wherever in the two cells they stand. */
function headOf(raw: RawRow, said: Correction): Omit<Building, 'raw' | 'said'> {
  const { texts } = raw;
  const notes: CellNote[] = [...raw.notes];
  let [number, title] = ['', oneLine(texts.title)];
  const head = numberAtHead(texts.number);
  const day = dayTakenForNumber(texts.number);
  if (day !== undefined) notes.push({ note: 'numberIsDate', text: texts.number, maybe: day, on: 'number' });
  else if (head) {
    number = head.number;
    if (title === '') title = oneLine(head.rest);
  } else if (texts.number !== '' && title === '') title = oneLine(texts.number);
  else number = texts.number.length < 12 ? texts.number : '';
  if (number === '' && day === undefined) {
    const inTitle = /^\d{1,3}(?:\.\d{1,3})+[.)]?\s/.test(title) ? numberAtHead(title) : undefined;
    if (inTitle) [number, title] = [inTitle.number, inTitle.rest];
  }
  return {
    row: raw.row,
    kind: said.kind ?? 'measure',
    number: said.number ?? number,
    title: said.title ?? title,
    section: null,
    term: null,
    executors: [],
    notes: said.number === undefined ? notes : notes.filter(({ note }) => note !== 'numberIsDate'),
    corrected: Object.keys(said).length > 0,
    measure: undefined,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function setKinds(rows: readonly Building[], repeatsHeading: (row: number) => boolean): void {
  const all = rows.map(({ number }) => number).filter(Boolean);
  const above = new Set(all.flatMap((number) => ancestorsOf(number)));
  for (const row of rows) {
    const kind = row.said.kind ?? kindOf(row, above, repeatsHeading(row.row));
    row.kind = kind;
    const { bodies, term } = row.raw.texts;
    if (kind === 'section' && row.said.kind === undefined && (bodies !== '' || term !== ''))
      row.notes.push({ note: 'headingWithMore', on: 'row' });
  }
}

const ancestorsOf = (number: string): readonly string[] => {
  const parts = number.split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
};

function kindOf({ raw, number, title, notes }: Building, above: ReadonlySet<string>, repeated: boolean): RowKind {
  const { bodies, term, number: numberCell, title: titleCell } = raw.texts;
  const isEmpty = [bodies, term, numberCell, titleCell].every((text) => text === '');
  if (isEmpty && !raw.covered) return 'nothing';
  if (repeated || isColumnNumbers(raw)) {
    notes.push({ note: 'headingRepeated', on: 'row' });
    return 'nothing';
  }
  if (raw.covered || (numberCell === '' && titleCell === '')) {
    notes.push({ note: 'joined', on: 'row' });
    return 'continues';
  }
  if (above.has(number)) return 'section';
  const alone = bodies === '' && term === '';
  // A heading stands alone in its row; a measure of which nothing is known has a number of its own.
  return alone && (number === '' || !number.includes('.')) && title !== '' && numberIsNoMeasure(number, above)
    ? 'section'
    : 'measure';
}

/** In a table with numbers of several levels, one of a single level that stands alone is a heading. */
const numberIsNoMeasure = (number: string, above: ReadonlySet<string>): boolean =>
  number === '' || above.size > 0 || /^[IVXLC]+$/.test(number);

/** The line `1 2 3 4` that some tables have beneath their heading. */
const isColumnNumbers = ({ texts }: RawRow): boolean =>
  texts.number === '1' && texts.title === '2' && /^\d?$/.test(texts.bodies) && /^\d?$/.test(texts.term);

/** A page shows the same cells again and again while the register stays as it is. */
const bodiesOnce = rememberedOf(readBodies);

function setContents(rows: readonly Building[], draft: Draft, { register, period }: ReadingOf): void {
  const bodiesOf = (cell: string) => bodiesOnce(cell, register);
  const terms = new Map<string, ReadTerm>();
  const readOnce = (text: string): ReadTerm => {
    const known = terms.get(text) ?? readTerm(text);
    terms.set(text, known);
    return known;
  };
  let last: Building | undefined;
  for (const row of rows) {
    if (row.kind === 'nothing' || row.kind === 'section') {
      if (row.kind === 'section') last = undefined;
      continue;
    }
    const term = termOf(row, readOnce(row.raw.texts.term), period);
    if (row.kind === 'measure') {
      row.term = row.said.term === undefined ? term : row.said.term;
      last = row;
    } else if (!last) {
      row.notes.push({ note: 'orphan', on: 'row' });
      continue;
    }
    if (row.kind === 'continues' && row.raw.texts.title !== '' && last.said.title === undefined)
      last.title = `${last.title} ${oneLine(row.raw.texts.title)}`.trim();
    if (last.said.executors) continue;
    const own = row === last || sameTerm(term, last.term) ? null : term;
    last.executors.push(...executorsOf(bodiesOf(row.raw.texts.bodies), last, draft, own));
  }
  for (const row of rows) if (row.kind === 'measure') finish(row);
}

const sameTerm = (one: Term | null, other: Term | null): boolean =>
  one === null || (one.from === other?.from && one.until === other.until);

function termOf({ raw, notes, said }: Building, read: ReadTerm, period: Term | null): Term | null {
  const text = raw.texts.term;
  if (read.read === 'term') return read.term;
  if (said.term !== undefined || read.read === 'none') return null;
  if (read.read === 'until') {
    notes.push({ note: 'fromStart', text, on: 'term' });
    return { from: period?.from ?? `${read.until.slice(0, 4)}-01-01`, until: read.until };
  }
  notes.push({ note: read.read === 'whole' ? 'wholePeriod' : 'termUnread', text, on: 'term' });
  return null;
}

function executorsOf(
  named: readonly NamedBody[],
  row: Building,
  { names, unmarked }: Draft,
  term: Term | null,
): readonly ReadExecutor[] {
  return named.flatMap(({ text, body, found, kind, near, guessed }, at) => {
    const told = names[keyOf(text)];
    if (guessed) row.notes.push({ note: 'recommendedGuess', text, on: 'bodies' });
    if (told === '') {
      row.notes.push({ note: 'leftOut', text, on: 'bodies' });
      return [];
    }
    const first = row.executors.length === 0 && at === 0;
    const plain: ExecutorKind = unmarked === 'all main' || first ? 'main' : 'other';
    const is: Found | null = told === undefined ? found : 'told';
    return { text, body: told ?? body, kind: kind ?? plain, term, found: is, near };
  });
}

/** What a person has said of the bodies, and what is to be said of those that were read. */
function finish(row: Building): void {
  const { said } = row;
  if (said.executors) row.executors = said.executors.map((each) => ({ ...each, found: 'told', near: [] }));
  for (const { text, body, found } of row.executors) {
    if (body === null) row.notes.push({ note: 'unknownBody', text, on: 'bodies' });
    else if (found === 'old name') row.notes.push({ note: 'oldName', text, body, on: 'bodies' });
    else if (found === 'abbreviation') row.notes.push({ note: 'abbreviation', text, body, on: 'bodies' });
  }
  if (row.executors.length === 0) row.notes.push({ note: 'noBodies', on: 'bodies' });
  if (row.term === null && !row.notes.some(({ note }) => note === 'wholePeriod' || note === 'termUnread'))
    row.notes.push({ note: 'noTerm', on: 'term' });
}

/** A measure stands beneath the nearest heading above its number; beneath the last one where headings have no such numbers. */
function setSections(rows: readonly Building[]): void {
  const numbers = new Set(rows.filter(({ kind }) => kind === 'section').map(({ number }) => number));
  let last: string | null = null;
  for (const row of rows) {
    if (row.kind === 'section') last = row.number || null;
    if (row.kind !== 'measure') continue;
    const above = ancestorsOf(row.number).findLast((number) => numbers.has(number));
    const plain = last !== null && /^\d+(\.\d+)+$/.test(last) ? null : last;
    row.section = row.said.section === undefined ? (above ?? plain) : row.said.section;
  }
}

function checkAll(rows: readonly Building[], period: Term | null): void {
  const seen = new Map<string, Building>();
  for (const row of rows) {
    if (row.kind !== 'measure' && row.kind !== 'section') continue;
    if (row.number === '' && !row.notes.some(({ note }) => note === 'numberIsDate'))
      row.notes.push({ note: 'numberMissing', on: 'number' });
    if (row.title === '') row.notes.push({ note: 'titleMissing', on: 'title' });
    const twin = row.number === '' ? undefined : seen.get(row.number);
    if (twin) {
      for (const each of [row, twin])
        if (!each.notes.some(({ note }) => note === 'numberTwice'))
          each.notes.push({ note: 'numberTwice', number: row.number, on: 'number' });
    } else seen.set(row.number, row);
    if (row.kind === 'measure') checkMeasure(row, period);
  }
}

function checkMeasure(row: Building, period: Term | null): void {
  const bodies = new Set<string>();
  for (const { body } of row.executors) {
    if (body !== null && bodies.has(body)) row.notes.push({ note: 'bodyTwice', body, on: 'bodies' });
    if (body !== null) bodies.add(body);
  }
  for (const term of [row.term, ...row.executors.map((each) => each.term)]) {
    if (term === null) continue;
    if (isAfter(term.from, term.until)) row.notes.push({ note: 'termBackwards', on: 'term' });
    else if (period && !isWithin(term, period)) row.notes.push({ note: 'termOutside', on: 'term' });
  }
}
