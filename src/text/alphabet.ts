import type { Tongue } from './vocabulary.ts';

/** Small letters as Azerbaijani has them: `İCLAS` gives `iclas`, `IŞIQ` gives `ışıq`; composed (NFC). */
export const azLower = (text: string): string =>
  text.normalize('NFC').replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();

/** Capitals as Azerbaijani has them: `iclas` gives `İCLAS`, `ışıq` gives `IŞIQ`. */
export const azUpper = (text: string): string =>
  text.normalize('NFC').replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase();

export const upper = (text: string, tongue: Tongue): string =>
  tongue === 'az' ? azUpper(text) : text.normalize('NFC').toUpperCase();

/** The first letter made a capital, for a phrase that opens a sentence. */
export function capital(text: string, tongue: Tongue): string {
  const [first = '', ...rest] = [...text.normalize('NFC')];
  return upper(first, tongue) + rest.join('');
}

const collators: Record<Tongue, Intl.Collator> = {
  az: new Intl.Collator('az', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
  ru: new Intl.Collator('ru', { numeric: true }),
};

/** Order of the language's alphabet (a b c ç d e ə ... ı i ...), numbers by value. */
export const compare = (a: string, b: string, tongue: Tongue): number => collators[tongue].compare(a, b);

/** Cyrillic letters that look like Latin ones and stand in for them in official texts. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ә: 'ə',
  ө: 'ö',
};

/**
 * A key for finding text: Azerbaijani small letters, look-alikes made Latin, spaces single. Store it beside the text and
 * fold the question the same way. Russian text folds too, as consistently.
 */
export const foldAz = (text: string): string =>
  azLower(text)
    .replace(/[аеорсухіјһәө]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

const plainLetters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ё: 'e',
};

/** As `foldAz`, for people who type without Azerbaijani letters: `Sixeliyeva` finds `Şıxəliyeva`. */
export const searchKey = (text: string): string =>
  foldAz(text).replace(/[əıöüğşçё]/g, (letter) => plainLetters[letter] ?? letter);
