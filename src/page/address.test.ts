import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosen, every, oneOf, placeIn, queryOf, wordsIn, yearIn } from './address.ts';

const read = (query: string) => (name: string) => new URLSearchParams(query).get(name) ?? undefined;

test('what an address says is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => chosen(text) === text),
      fc.integer({ min: 1900, max: 2999 }),
      fc.nat({ max: 999_999_999 }),
      (body, year, after) => {
        const said = read(queryOf({ body, year, after }));
        expect([chosen(said('body')), yearIn(said('year')), placeIn(said('after'))]).toEqual([body, year, after]);
      },
    ),
  );
});

test('everything is no choice, and nothing is none either; of words it is one', () => {
  expect([chosen(every), chosen(''), chosen('  '), chosen(undefined)]).toEqual(Array(4).fill(undefined));
  expect([wordsIn(every), wordsIn('  '), wordsIn(undefined)]).toEqual([every, undefined, undefined]);
  expect(wordsIn('ş'.repeat(1_000))).toHaveLength(200);
});

test('what is not among the choices is none', () => {
  expect([oneOf(['open', 'closed'], 'open'), oneOf(['open', 'closed'], 'Open')]).toEqual(['open', undefined]);
});

test.each(['0', '-1', '1.5', 'NaN', 'Infinity', '1e99', '', 'all', undefined])('%s is no year and no place', (said) => {
  expect([yearIn(said), placeIn(said)]).toEqual([undefined, 0]);
});

test.each(['1', '999', '1899', '3000', '9999'])('%s is no year of days that one reckons with', (said) => {
  expect(yearIn(said)).toBeUndefined();
});

test('an address in which nothing is chosen has no question mark', () => {
  expect(queryOf({ body: undefined, after: 0 })).toBe('');
});
