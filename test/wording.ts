import { type Sentence, tongues } from '#text/vocabulary.ts';

/**
 * What is wrong with a sentence as a piece of writing, in words; empty if nothing. `data` are the words that come from
 * outside (ids, numbers of papers): they are in whatever letters they are.
 */
export function flawsOf(sentence: Sentence, data: readonly string[] = []): readonly string[] {
  return [
    ...tongues.flatMap((tongue) => flawsOfText(sentence[tongue]).map((flaw) => `${tongue}: ${flaw}`)),
    ...flawsOfLetters(sentence, data),
    ...(sameNumbers(sentence) ? [] : ['the three do not hold the same numbers']),
    ...(/\d\s\p{L}+l[aə]r(?!\p{L})/u.test(sentence.az) ? ['az: a noun in the plural after a number'] : []),
  ];
}

function flawsOfText(text: string): readonly string[] {
  return [
    ...(text.trim() === '' ? ['empty'] : []),
    ...(text === text.trim() && !/ {2}| [.,;:)]|\( /.test(text) ? [] : ['a space where none belongs']),
    ...(/undefined|\bnull\b|NaN|\[object|function/.test(text) ? ['something that is not a word'] : []),
    ...(text === text.normalize('NFC') ? [] : ['not composed (NFC)']),
    ...(/\.\./.test(text) ? ['two full stops'] : []),
  ];
}

/** Technical names and register numbers, which are the same in every language, and hashes in groups. */
const anyLetters = /TLP:[A-Z+]+|SHA-256|PDF|[0-9a-f]{8}…[0-9a-f]{8}|[GÇ]-\d{4}\/\d+/g;

function flawsOfLetters(sentence: Sentence, data: readonly string[]): readonly string[] {
  const own = (text: string) =>
    data.reduce((rest, given) => rest.replaceAll(given, ' '), text.replaceAll(anyLetters, ' '));
  return [
    ...(/\p{Script=Cyrillic}/u.test(own(sentence.az)) ? ['az: Cyrillic letters'] : []),
    ...(/\p{Script=Cyrillic}|[əğıİöüçş]/u.test(own(sentence.en)) ? ['en: letters of another language'] : []),
    ...(/\p{Script=Latin}/u.test(own(sentence.ru)) ? ['ru: Latin letters'] : []),
  ];
}

const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');

const sameNumbers = ({ az, en, ru }: Sentence): boolean =>
  numbersOf(az) === numbersOf(en) && numbersOf(az) === numbersOf(ru);

/** Whether it reads as a whole sentence: a capital (or a number) first, a full stop last. */
export const isWhole = (text: string): boolean => /^["“«]?[\p{Lu}\d]/u.test(text) && /[.?]$/.test(text);

/** Every sentence in a table of words, however deep, by its path. Functions are left out. */
export function sentencesIn(value: unknown, path = ''): readonly (readonly [path: string, sentence: Sentence])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSentence(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, path === '' ? key : `${path}.${key}`));
}

const isSentence = (value: object): value is Sentence =>
  tongues.every((tongue) => tongue in value && typeof (value as Record<string, unknown>)[tongue] === 'string');

/** The texts of a sample's data, at any depth, longest first. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap((inner) => textsIn(inner))
    .sort((a, b) => b.length - a.length);
}
