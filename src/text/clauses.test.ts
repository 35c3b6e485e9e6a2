import { expect, test } from 'vitest';
import { clauseName, clauseSentence } from './clauses.ts';

test('a clause is named as people name it', () => {
  expect(clauseSentence('3.5')).toEqual({ az: '3.5-ci bənd', en: 'clause 3.5', ru: 'пункт 3.5' });
  expect(clauseName('3.3', 'az')).toBe('3.3-cü bənd');
  expect(clauseName('3.6', 'az')).toBe('3.6-cı bənd');
});

test('from three parts on it is a sub-clause', () => {
  expect(clauseSentence('4.1.2')).toEqual({ az: '4.1.2-ci yarımbənd', en: 'clause 4.1.2', ru: 'подпункт 4.1.2' });
});

test('an id that is no dotted number stands unchanged', () => {
  expect(clauseSentence('art-16(2)')).toEqual({ az: 'bənd art-16(2)', en: 'clause art-16(2)', ru: 'пункт art-16(2)' });
});
