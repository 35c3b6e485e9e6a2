import { expect, it } from 'vitest';
import { yearsOf } from './terms.ts';
import type { Measure } from './vocabulary.ts';
import { isWished, type Wish } from './wish.ts';

const measure: Measure = {
  measure: '3',
  number: '4.1.3',
  section: '4.1',
  title: { ref: 't', digest: '' },
  executors: [
    { body: 'health', kind: 'main', term: null },
    { body: 'old', kind: 'recommended', term: yearsOf(2023, 2024) },
  ],
  term: yearsOf(2020, 2021),
  carries: null,
};

const asked = (wish: Wish, bodies: readonly string[] = wish.body === undefined ? [] : [wish.body]) =>
  isWished(measure, wish, yearsOf(2020, 2024), { bodies, title: () => 'Qurbanların müəyyən edilməsi indikatorları' });

it.each<[string, Wish]>([
  ['nothing', {}],
  ['its section', { section: '4.1' }],
  ['a body of it', { body: 'health' }],
  ['a kind of body that it has', { kind: 'recommended' }],
  ['a year of its term', { year: 2020 }],
  ['a year of the body’s own term', { body: 'old', year: 2024 }],
  ['words in another case and without their dots', { words: 'INDIKATOR muəyyən' }],
  ['its number', { words: '4.1.3' }],
])('a measure is found by %s', (_what, wish) => {
  expect(asked(wish)).toBe(true);
});

it.each<[string, Wish]>([
  ['another section', { section: '4.2' }],
  ['another body', { body: 'labour' }],
  ['a body in a part that it does not have', { body: 'health', kind: 'recommended' }],
  ['a year in which nobody has its term', { year: 2022 }],
  ['a year in which the body has not', { body: 'old', year: 2020 }],
  ['a word that it does not hold', { words: 'qurban sərhəd' }],
])('a measure is not found by %s', (_what, wish) => {
  expect(asked(wish)).toBe(false);
});

it('a body finds what those executed whose place it took', () => {
  expect(asked({ body: 'new' }, ['new', 'old'])).toBe(true);
});
