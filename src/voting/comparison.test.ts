import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, wordsChanged } from './comparison.ts';

/** What stays is shown as the later text spaces it. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
const read = (before: string, after: string, without: 'deleted' | 'inserted') =>
  compareTexts(before, after)
    .stretches.filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const word = fc.constantFrom(
  'Nazirlik',
  'üç',
  'ay',
  'ərzində',
  'məlumat',
  'versin',
  'сведения',
  'в',
  'срок',
  '№',
  '7,',
  '(b)',
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('a comparison of two texts', () => {
  test('marks whole words, of Azerbaijani and of Russian alike', () => {
    expect(compareTexts('üç ay ərzində.', 'altı ay ərzində.').stretches).toEqual([
      { kind: 'deleted', text: 'üç ' },
      { kind: 'inserted', text: 'altı ' },
      { kind: 'same', text: 'ay ərzində.' },
    ]);
    expect(compareTexts('2027-ci ildə', '2028-ci ildə').stretches[0]).toEqual({ kind: 'deleted', text: '2027-ci ' });
    const kinds = compareTexts('в течение трёх месяцев', 'в течение шести месяцев').stretches;
    expect(kinds.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual(['трёх', 'шести']);
  });

  test('holds every word of both texts, each in its order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(squeezed(read(before, after, 'deleted'))).toBe(squeezed(after));
        expect(squeezed(read(before, after, 'inserted'))).toBe(squeezed(before));
      }),
    );
  });

  test('says so where the texts have too little in common, and is done in a moment', () => {
    const many = (of: string) => Array.from({ length: 3_000 }, (_, index) => `${of}${index}`).join(' ');
    const { whole, stretches } = compareTexts(many('a'), many('b'));
    expect([whole, stretches.length]).toEqual([true, 2]);
  });

  test('sees that paragraphs were parted, though every word stayed', () => {
    expect(compareTexts('bir iki', 'bir\n\niki').whole).toBe(true);
  });
});

describe('the number of words changed', () => {
  test('is none for the same text, and at least one for any other', () => {
    expect(wordsChanged('bir iki', 'bir iki')).toBe(0);
    expect(wordsChanged('bir iki', 'bir iki.')).toBe(1);
    expect(wordsChanged('bir iki üç', 'bir dörd üç')).toBe(2);
    expect(wordsChanged('bir iki', 'bir iki üç dörd beş')).toBe(3);
  });

  test('is never more than there are words in both', () => {
    const words = (of: string) => of.split(' ').length;
    fc.assert(fc.property(text, text, (a, b) => wordsChanged(a, b) <= words(a) + words(b)));
  });
});
