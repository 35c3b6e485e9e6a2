import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Measure } from '#plan/vocabulary.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import { leftOver } from './left-over.ts';

const states = ['not started', 'under way', 'late', 'done', 'closed', 'suspended', 'left over'] as const;
const measure = (id: string, carries: Measure['carries'] = null): Measure => ({
  measure: id,
  number: `4.${id}`,
  section: null,
  title: { ref: '', digest: '' },
  executors: [],
  term: null,
  carries,
});

const before = { plan: '1', measures: states.map((_, at) => measure(String(at))) };
const stateOf = (id: string): MeasureState => states[Number(id)] ?? 'done';

it('leaves what is neither done nor closed, in the order of the table', () => {
  expect(leftOver({ ...before, stateOf }, undefined).map(({ state }) => state)).toEqual([
    'not started',
    'under way',
    'late',
    'suspended',
    'left over',
  ]);
});

it('tells by which measures of the next plan each is carried on; not by those of another plan', () => {
  const next = {
    measures: [
      measure('7', { plan: '1', measure: '1' }),
      measure('8', { plan: '1', measure: '1' }),
      measure('9', { plan: '0', measure: '2' }),
    ],
  };
  const left = leftOver({ ...before, stateOf }, next);
  expect(left.map(({ measure: { measure }, carriedBy }) => [measure, carriedBy.map(({ number }) => number)])).toEqual([
    ['0', []],
    ['1', ['4.7', '4.8']],
    ['2', []],
    ['5', []],
    ['6', []],
  ]);
});

it('every measure is left over or settled, never both', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), (each) => {
      const measures = each.map((_, at) => measure(String(at)));
      const left = leftOver({ plan: '1', measures, stateOf: (id) => each[Number(id)] ?? 'done' }, undefined);
      const settled = each.filter((state) => state === 'done' || state === 'closed').length;
      expect(left.length + settled).toBe(each.length);
    }),
  );
});
