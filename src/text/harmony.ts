/**
 * Suffixes of Azerbaijani numbers written in digits. The suffix follows the last word as the number is spoken
 * (2023 ends in `üç`, so `2023-cü`), by vowel harmony and by whether that word ends in a vowel.
 */
export type AzSuffix =
  | 'ordinal'
  | 'possessive'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  | 'ablative'
  | 'until';

const ones = ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'] as const;
const tens = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'] as const;
const powers = ['yüz', 'min', 'milyon', 'milyard', 'trilyon', 'kvadrilyon'] as const;

/** The last word of a whole number (0 to 2^53) as it is spoken: `iyirmi` for 2020. */
export function lastSpokenWord(number: number): string {
  const whole = Math.abs(Math.trunc(number));
  if (whole < 10) return ones[whole] ?? '';
  if (whole % 10 !== 0) return ones[whole % 10] ?? '';
  if (whole % 100 !== 0) return tens[(whole % 100) / 10] ?? '';
  if (whole % 1000 !== 0) return powers[0];
  return powerWord(whole);
}

function powerWord(whole: number): string {
  let rank = 0;
  for (let rest = whole; rest % 1000 === 0; rest /= 1000) rank += 1;
  return powers[rank] ?? '';
}

/** `azSuffix(2023, 'ordinal')` is `cü`. */
export function azSuffix(number: number, suffix: AzSuffix): string {
  const word = lastSpokenWord(number);
  const vowels = [...word].filter((letter) => 'aıoueəiöü'.includes(letter));
  const last = vowels.at(-1) ?? 'i';
  const open = word.endsWith(last);
  const narrow = narrowVowel(last);
  const wide = 'aıou'.includes(last) ? 'a' : 'ə';
  switch (suffix) {
    case 'ordinal':
      return `c${narrow}`;
    case 'possessive':
      return `${open ? 's' : ''}${narrow}`;
    case 'genitive':
      return `${open ? 'n' : ''}${narrow}n`;
    case 'dative':
      return `${open ? 'y' : ''}${wide}`;
    case 'accusative':
      return `${open ? 'n' : ''}${narrow}`;
    case 'locative':
      return `d${wide}`;
    case 'ablative':
      return `d${wide}n`;
    case 'until':
      return 'dək';
  }
}

function narrowVowel(last: string): string {
  if ('aı'.includes(last)) return 'ı';
  if ('ou'.includes(last)) return 'u';
  return 'öü'.includes(last) ? 'ü' : 'i';
}

/** A number with its suffix: `azNumber(12, 'possessive')` is `12-si`, `azNumber(2026, 'ordinal')` is `2026-cı`. */
export const azNumber = (number: number, suffix: AzSuffix): string => `${number}-${azSuffix(number, suffix)}`;

/** A number of several parts, spoken by its last one: `azDotted('4.1.2', 'ordinal')` is `4.1.2-ci`. */
export function azDotted(number: string, suffix: AzSuffix): string {
  const last = Number(/\d+$/.exec(number)?.[0] ?? Number.NaN);
  if (!Number.isSafeInteger(last)) throw new RangeError(`not a number of a clause: ${number}`);
  return `${number}-${azSuffix(last, suffix)}`;
}
