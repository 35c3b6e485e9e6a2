import type { MeasureId, PlanId } from '../vocabulary.ts';
import type { KnownMeasure } from './matching.ts';
import { keyOf, likenessOf, trigrams } from './names.ts';
import type { CellNote, ReadRow } from './vocabulary.ts';

/** Numbers are given anew in a new plan: the same number says something only where the texts are near too. */
const alike = 0.55;
const sure = 0.85;

type Carries = NonNullable<ReadRow['carries']>;

type Before = {
  readonly plan: PlanId;
  readonly known: readonly KnownMeasure[];
  /** What a person said of a row; null: it carries on nothing. */
  readonly told: (row: number) => MeasureId | null | undefined;
};

/**
 * Which measure of the plan before each row of a new plan carries on: what a person said; else the one of the same text; else the
 * only one of nearly its text; else the one of its number, if the texts are near. Whatever was guessed is noted; what is not found
 * is new. One measure may be parted among several rows, but only a person says so.
 */
export function carryRows(rows: readonly ReadRow[], { plan, known, told }: Before): readonly ReadRow[] {
  const parts = new Map(known.map(({ measure, title }) => [measure, trigrams(keyOf(title))]));
  const left = new Map(known.map((each) => [each.measure, each]));
  const found = new Map<number, MeasureId | null>();
  const guessed = new Set<number>();
  const take = (row: ReadRow, measure: MeasureId | null) => {
    found.set(row.row, measure);
    if (measure !== null) left.delete(measure);
  };
  const open = () => rows.filter(({ kind, row }) => kind === 'measure' && !found.has(row));
  const ids = new Set(parts.keys());
  for (const row of open()) {
    const said = told(row.row);
    // A measure that the plan has not is one of a plan that was chosen before.
    if (said === null || (said !== undefined && ids.has(said))) take(row, said);
  }
  const byText = onlyOnes([...left.values()]);
  for (const row of open()) {
    const same = byText.get(keyOf(row.title));
    if (same && left.has(same)) take(row, same);
  }
  for (const row of open()) {
    const own = trigrams(keyOf(row.title));
    const likeness = (measure: MeasureId) => likenessOf(own, parts.get(measure) ?? new Set());
    const near = [...left.keys()].filter((measure) => likeness(measure) >= sure);
    const numbered = [...left.values()].find(({ number }) => number === row.number)?.measure;
    const only = near.length === 1 ? near[0] : undefined;
    const guess = only ?? (numbered !== undefined && likeness(numbered) >= alike ? numbered : undefined);
    if (guess === undefined) continue;
    take(row, guess);
    guessed.add(row.row);
  }
  return rows.map((row) => {
    if (row.kind !== 'measure') return row;
    const measure = found.get(row.row) ?? null;
    const note: readonly CellNote[] = guessed.has(row.row) ? [{ note: 'carriesGuess', on: 'row' }] : [];
    return { ...row, carries: measure === null ? null : { plan, measure }, notes: [...row.notes, ...note] };
  });
}

/**
 * What each row of an amendment carries on: what a person said; else what its measure carries on already. Nothing is guessed: what a
 * new plan carried on was told when it was adopted.
 */
export const keepCarried = (
  rows: readonly ReadRow[],
  { plan, known, told, now }: Before & { readonly now: (measure: MeasureId) => Carries | null },
): readonly ReadRow[] => {
  const ids = new Set(known.map(({ measure }) => measure));
  return rows.map((row) => {
    if (row.kind !== 'measure') return row;
    const said = told(row.row);
    if (said === null) return { ...row, carries: null };
    if (said !== undefined && ids.has(said)) return { ...row, carries: { plan, measure: said } };
    return { ...row, carries: row.measure ? now(row.measure) : null };
  });
};

/** By text; a text that several measures have tells none of them. */
function onlyOnes(known: readonly KnownMeasure[]): ReadonlyMap<string, MeasureId | undefined> {
  const found = new Map<string, MeasureId | undefined>();
  for (const { measure, title } of known) {
    const key = keyOf(title);
    if (key !== '') found.set(key, found.has(key) ? undefined : measure);
  }
  return found;
}
