import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { azDotted, azNumber, lastSpokenWord } from './harmony.ts';

/** Written out by hand from the spoken numerals; index is the number. */
const ordinals = `cı ci ci cü cü ci cı ci ci cu
cu ci ci cü cü ci cı ci ci cu
ci ci ci cü cü ci cı ci ci cu
cu ci ci cü cü ci cı ci ci cu
cı ci ci cü cü ci cı ci ci cu
ci ci ci cü cü ci cı ci ci cu
cı ci ci cü cü ci cı ci ci cu
ci ci ci cü cü ci cı ci ci cu
ci ci ci cü cü ci cı ci ci cu
cı ci ci cü cü ci cı ci ci cu
cü`.split(/\s+/);

describe('ordinals', () => {
  test.each(ordinals.map((suffix, number) => [number, suffix]))('%i takes -%s', (number, suffix) => {
    expect(azNumber(Number(number), 'ordinal')).toBe(`${number}-${suffix}`);
  });

  test('years follow their last spoken word', () => {
    const years = [
      '2020-ci',
      '2021-ci',
      '2022-ci',
      '2023-cü',
      '2024-cü',
      '2025-ci',
      '2026-cı',
      '2027-ci',
      '2028-ci',
      '2029-cu',
      '2030-cu',
      '2031-ci',
      '2032-ci',
      '2033-cü',
      '2034-cü',
      '2035-ci',
      '2036-cı',
      '2037-ci',
      '2038-ci',
      '2039-cu',
      '2040-cı',
    ];
    expect(years.map((_, index) => azNumber(2020 + index, 'ordinal'))).toEqual(years);
  });

  test('hundreds, thousands and millions are spoken as such', () => {
    expect([100, 500, 1000, 2000, 30_000, 100_000, 1_000_000, 2_000_000_000].map(lastSpokenWord)).toEqual([
      'yüz',
      'yüz',
      'min',
      'min',
      'min',
      'min',
      'milyon',
      'milyard',
    ]);
    expect(azNumber(1900, 'ordinal')).toBe('1900-cü');
    expect(azNumber(2000, 'ordinal')).toBe('2000-ci');
    expect(azNumber(1_000_000, 'ordinal')).toBe('1000000-cu');
  });

  test('a number of several parts is spoken by its last', () => {
    expect(['3.3', '3.5', '3.6', '4.1.2', '2.10'].map((id) => azDotted(id, 'ordinal'))).toEqual([
      '3.3-cü',
      '3.5-ci',
      '3.6-cı',
      '4.1.2-ci',
      '2.10-cu',
    ]);
    expect(() => azDotted('annex', 'ordinal')).toThrow(RangeError);
  });
});

describe('cases', () => {
  test('possessive, as in "14 üzvdən 12-si"', () => {
    expect([1, 2, 3, 4, 6, 7, 9, 10, 11, 12, 20, 40].map((number) => azNumber(number, 'possessive'))).toEqual([
      '1-i',
      '2-si',
      '3-ü',
      '4-ü',
      '6-sı',
      '7-si',
      '9-u',
      '10-u',
      '11-i',
      '12-si',
      '20-si',
      '40-ı',
    ]);
  });

  test('the other cases', () => {
    expect([1, 2, 3, 6, 9, 10, 20].map((number) => azNumber(number, 'genitive'))).toEqual([
      '1-in',
      '2-nin',
      '3-ün',
      '6-nın',
      '9-un',
      '10-un',
      '20-nin',
    ]);
    expect([1, 2, 3, 6, 9].map((number) => azNumber(number, 'dative'))).toEqual(['1-ə', '2-yə', '3-ə', '6-ya', '9-a']);
    expect([1, 2, 3, 6, 9].map((number) => azNumber(number, 'accusative'))).toEqual([
      '1-i',
      '2-ni',
      '3-ü',
      '6-nı',
      '9-u',
    ]);
    expect([1, 6, 9, 10, 20].map((number) => azNumber(number, 'locative'))).toEqual([
      '1-də',
      '6-da',
      '9-da',
      '10-da',
      '20-də',
    ]);
    expect([4, 28, 30].map((number) => azNumber(number, 'ablative'))).toEqual(['4-dən', '28-dən', '30-dan']);
    expect(azNumber(1, 'until')).toBe('1-dək');
  });
});

test('only the last two digits decide, unless they are zeros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 90_000 }), (tail, head) => {
      expect(lastSpokenWord(head * 100 + tail)).toBe(lastSpokenWord(tail));
    }),
  );
});

test('every whole number has a suffix of the four-fold harmony', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      expect(azNumber(number, 'ordinal')).toMatch(/^\d+-c[ıiuü]$/);
    }),
  );
});
