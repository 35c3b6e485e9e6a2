import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryRows } from './carrying.ts';
import type { KnownMeasure } from './matching.ts';
import type { ReadRow } from './vocabulary.ts';

const row = (at: number, number: string, title: string): ReadRow => ({
  ...{ row: at, kind: 'measure', number, title, section: null, term: null, executors: [], notes: [] },
  ...{ corrected: false, measure: undefined },
});
const known: readonly KnownMeasure[] = [
  { measure: '1', number: '4.1.1', title: 'Qurbanlara hüquqi yardımın göstərilməsi' },
  { measure: '2', number: '4.1.2', title: 'Hakimlər üçün təlimlərin keçirilməsi' },
  { measure: '3', number: '4.1.3', title: 'Məlumat bazasının yaradılması' },
];
const carried = (rows: readonly ReadRow[], told: Record<number, string | null> = {}) =>
  carryRows(rows, { plan: '1', known, told: (at) => told[at] });
const ids = (rows: readonly ReadRow[]) => rows.map(({ carries }) => carries?.measure ?? null);

describe('a row of a plan that follows another', () => {
  it('carries on the measure of its text, whatever its number is now', () => {
    const rows = carried([row(0, '4.1.1', 'Hakimlər üçün təlimlərin keçirilməsi'), row(1, '4.1.2', 'Yeni tədbir')]);
    expect(ids(rows)).toEqual(['2', null]);
    expect(rows.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('is a guess, and noted, where the texts are only near', () => {
    const rows = carried([row(0, '4.1.3', 'Vahid məlumat bazasının yaradılması')]);
    expect(ids(rows)).toEqual(['3']);
    expect(rows[0]?.notes).toEqual([{ note: 'carriesGuess', on: 'row' }]);
  });

  it('carries on what a person says, two rows one measure too; not what the plan has not', () => {
    const title = 'Hakimlər üçün təlimlərin keçirilməsi';
    const rows = [row(0, '1', title), row(1, '2', 'Başqa'), row(2, '3', 'Üçüncü')];
    expect(ids(carried(rows, { 0: null, 1: '1', 2: '1' }))).toEqual([null, '1', '1']);
    expect(ids(carried(rows, { 0: '99' }))).toEqual(['2', null, null]);
  });

  it('is never one of two that carry on the same measure, unless a person said so', () => {
    const titles = fc.constantFrom(...known.map(({ title }) => title), 'Yeni iş', 'Qurbanlara yardım göstərilməsi');
    const numbers = fc.constantFrom('4.1.1', '4.1.2', '4.1.3', '9.9.9');
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, titles), { maxLength: 8 }), (rows) => {
        const found = ids(carried(rows.map(([number, title], at) => row(at, number, title)))).filter(
          (id) => id !== null,
        );
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
