import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBeyondReach, least, needText, parseNeed } from './fraction.ts';
import type { Need } from './vocabulary.ts';

const need = (text: string): Need => {
  const parsed = parseNeed(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
};

test.each([
  [3, 2],
  [4, 3],
  [5, 4],
  [7, 5],
  [10, 7],
  [12, 8],
  [15, 10],
  [20, 14],
  [25, 17],
  [50, 34],
])('at least two thirds of %i is %i', (base, expected) => {
  expect(least(need('at least 2/3'), base)).toBe(expected);
});

test('more than a half is never exactly a half', () => {
  expect(least(need('more than 1/2'), 14)).toBe(8);
  expect(least(need('more than 1/2'), 15)).toBe(8);
  expect(least(need('at least 1/2'), 460)).toBe(230);
});

test('of nobody at least one is needed', () => {
  expect(least(need('at least 2/3'), 0)).toBe(1);
  expect(least(need('all'), 0)).toBe(1);
});

test('a fixed number does not ask how many there are', () => {
  expect(least(need('at least 12'), 5)).toBe(12);
});

test('a percent, a sum above four digits and a bare number are not needs', () => {
  for (const text of [
    '67 %',
    'at least 67%',
    'at least 0.67',
    '2/3',
    '12',
    'at least 0/3',
    'at least 1/0',
    'more than 12',
  ]) {
    expect(parseNeed(text), text).toBeUndefined();
  }
});

test('more than the whole is beyond reach', () => {
  expect(isBeyondReach(need('at least 4/3'))).toBe(true);
  expect(isBeyondReach(need('more than 1/1'))).toBe(true);
  expect(isBeyondReach(need('at least 1/1'))).toBe(false);
});

const shares = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('the least number satisfies the share, and one less does not', () => {
  fc.assert(
    fc.property(
      shares,
      fc.constantFrom('at least', 'more than'),
      fc.integer({ min: 1, max: 10_000 }),
      (share, compare, base) => {
        const [n, d] = share;
        const found = least(need(`${compare} ${n}/${d}`), base);
        const holds = (count: number) => (compare === 'at least' ? count * d >= n * base : count * d > n * base);
        expect(holds(found)).toBe(true);
        expect(found === 1 || !holds(found - 1)).toBe(true);
      },
    ),
  );
});

test('a need is written as it is read', () => {
  for (const text of ['all', 'at least 12', 'at least 2/3', 'more than 1/2']) expect(needText(need(text))).toBe(text);
});
