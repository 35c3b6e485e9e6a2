import type { MeasureId } from '../vocabulary.ts';
import { keyOf, likenessOf, trigrams } from './names.ts';
import type { CellNote, ReadRow } from './vocabulary.ts';

/** A measure as the plan has it now. */
export type KnownMeasure = { readonly measure: MeasureId; readonly number: string; readonly title: string };

const alike = 0.55;
const sure = 0.85;

/**
 * Which measure of the plan each row goes on with: what a person said before all; else the one of its number, if the texts are
 * near; else the only one of nearly its text. What is in doubt is left open and noted.
 */
export function matchRows(
  rows: readonly ReadRow[],
  known: readonly KnownMeasure[],
  told: (row: number) => MeasureId | null | undefined,
): readonly ReadRow[] {
  const parts = new Map(known.map(({ measure, title }) => [measure, trigrams(keyOf(title))]));
  const byNumber = new Map(known.map((each) => [each.number, each]));
  const likeness = (row: ReadRow, measure: MeasureId) =>
    likenessOf(trigrams(keyOf(row.title)), parts.get(measure) ?? new Set());
  const found = new Map<number, MeasureId | null>();
  const measures = rows.filter(({ kind }) => kind === 'measure');
  for (const row of measures) {
    const said = told(row.row);
    const same = byNumber.get(row.number);
    if (said !== undefined) found.set(row.row, said);
    else if (same && likeness(row, same.measure) >= alike) found.set(row.row, same.measure);
  }
  const left = new Set(known.map(({ measure }) => measure));
  for (const measure of found.values()) if (measure !== null) left.delete(measure);
  const byText = new Set<number>();
  for (const row of measures.filter((each) => !found.has(each.row))) {
    const near = [...left].filter((measure) => likeness(row, measure) >= sure);
    const [only] = near;
    if (only === undefined || near.length > 1) continue;
    found.set(row.row, only);
    byText.add(row.row);
    left.delete(only);
  }
  const taken = new Map<MeasureId, number>();
  for (const measure of found.values()) if (measure !== null) taken.set(measure, (taken.get(measure) ?? 0) + 1);
  return rows.map((row) => {
    if (row.kind !== 'measure') return row;
    const measure = found.get(row.row);
    return { ...row, measure, notes: [...row.notes, ...noteOf(measure, byText.has(row.row), taken)] };
  });
}

function noteOf(
  measure: MeasureId | null | undefined,
  byText: boolean,
  taken: ReadonlyMap<MeasureId, number>,
): readonly CellNote[] {
  if (measure === undefined) return [{ note: 'unmatched', on: 'row' }];
  if (measure === null) return [{ note: 'newMeasure', on: 'row' }];
  if ((taken.get(measure) ?? 0) > 1) return [{ note: 'matchedTwice', on: 'row' }];
  return byText ? [{ note: 'matchedByText', measure, on: 'row' }] : [];
}
