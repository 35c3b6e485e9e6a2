import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, numberWord, numeral, plural, roman, russianPlural } from './numbers.ts';
import { inEveryTongue, list } from './sentences.ts';
import { clockFace, daysLeft, secondsBetween } from './spans.ts';

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

test('a count agrees with its noun', () => {
  expect(inEveryTongue((tongue) => counted(1, member, tongue))).toEqual({ az: '1 üzv', en: '1 member', ru: '1 член' });
  expect([2, 5, 11, 14, 21, 22, 111, 112].map((count) => counted(count, member, 'ru'))).toEqual([
    '2 члена',
    '5 членов',
    '11 членов',
    '14 членов',
    '21 член',
    '22 члена',
    '111 членов',
    '112 членов',
  ]);
  expect(plural(0, { one: 'member', many: 'members' })).toBe('members');
  expect(russianPlural(0, { one: 'a', few: 'b', many: 'c' })).toBe('c');
});

test('large numbers have their thousands apart', () => {
  expect(inEveryTongue((tongue) => numeral(1_234_567, tongue))).toEqual({
    az: '1\u00a0234\u00a0567',
    en: '1,234,567',
    ru: '1\u00a0234\u00a0567',
  });
  expect(numeral(2026, 'az')).toBe('2026');
  expect(numeral(-5, 'en')).toBe('\u22125');
});

test('small numbers have words', () => {
  expect(inEveryTongue((tongue) => numberWord(3, tongue))).toEqual({ az: 'üç', en: 'three', ru: 'три' });
  expect(numberWord(11, 'az')).toBe('11');
});

test('Roman numerals', () => {
  expect([1, 2, 3, 4, 9, 14, 40, 1999, 2026].map(roman)).toEqual([
    'I',
    'II',
    'III',
    'IV',
    'IX',
    'XIV',
    'XL',
    'MCMXCIX',
    'MMXXVI',
  ]);
  expect(() => roman(0)).toThrow(RangeError);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      expect(roman(number)).not.toMatch(/(.)\1{3}/);
    }),
  );
});

test('lists end with "and"', () => {
  expect(list([], 'az')).toBe('');
  expect(list(['a'], 'az')).toBe('a');
  expect(list(['a', 'b', 'c'], 'az')).toBe('a, b və c');
  expect(list(['a', 'b'], 'en')).toBe('a and b');
  expect(list(['a', 'b', 'c'], 'ru')).toBe('a, b и c');
});

test('what is left of a term', () => {
  expect(inEveryTongue((tongue) => daysLeft(26, tongue))).toEqual({
    az: '26 gün qalıb',
    en: '26 days left',
    ru: 'осталось 26 дней',
  });
  expect(inEveryTongue((tongue) => daysLeft(-41, tongue))).toEqual({
    az: '41 gün ötüb',
    en: '41 days late',
    ru: 'просрочено на 41 день',
  });
  expect(daysLeft(1, 'ru')).toBe('остался 1 день');
  expect(daysLeft(0, 'az')).toBe('bu gün son gündür');
});

test('stretches of time', () => {
  expect([134, 3734, -1].map(clockFace)).toEqual(['02:14', '1:02:14', '00:00']);
  expect(secondsBetween('2026-09-18T06:00:00Z', '2026-09-18T06:02:14.900Z')).toBe(134);
});
