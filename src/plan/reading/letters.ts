import type { MixedWord } from './vocabulary.ts';

/** Cyrillic letters that look like a Latin one and stand in for it in official texts: small ones, then capitals. */
const alike: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', һ: 'h', ѕ: 's', ә: 'ə', ө: 'ö', ү: 'ü' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X' },
  ...{ І: 'I', Ј: 'J', Һ: 'H', Ѕ: 'S', Ә: 'Ə', Ө: 'Ö', Ү: 'Ü', к: 'k', т: 't', м: 'm' },
};

const words = /[\p{L}\p{M}\p{Nd}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Words in which letters of both alphabets stand, each with its repair, and words that are Cyrillic to the letter and look Latin
 * in a text that is Latin otherwise. A text in Russian has none.
 */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!cyrillic.test(text)) return [];
  const isLatin = count(text, /\p{Script=Latin}/gu) > count(text, /\p{Script=Cyrillic}/gu);
  return [...new Set(text.match(words) ?? [])].flatMap((word) => {
    if (!cyrillic.test(word)) return [];
    const repair = repairOf(word);
    if (latin.test(word)) return { word, repair };
    return isLatin && repair !== null ? { word, repair } : [];
  });
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

function repairOf(word: string): string | null {
  const letters = [...word].map((letter) => (cyrillic.test(letter) ? alike[letter] : letter));
  return letters.includes(undefined) ? null : letters.join('').normalize('NFC');
}

/** The text with all that can be repaired; what is repaired may show that the rest was meant to be Latin as well. */
export function repaired(text: string): string {
  const repairs = new Map(mixedWords(text).map(({ word, repair }) => [word, repair ?? word]));
  const next = repairs.size === 0 ? text : text.replace(words, (word) => repairs.get(word) ?? word);
  return next === text ? text : repaired(next);
}
