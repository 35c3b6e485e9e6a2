import type { Tongue } from './vocabulary.ts';

/** English needs one and many; Russian one (1, 21), few (2 to 4, 22) and many (0, 5 to 20). */
export const plural = (count: number, forms: { readonly one: string; readonly many: string }): string =>
  Math.abs(count) === 1 ? forms.one : forms.many;

export function russianPlural(
  count: number,
  forms: { readonly one: string; readonly few: string; readonly many: string },
): string {
  const tail = Math.abs(count) % 100;
  const last = tail % 10;
  if (tail >= 11 && tail <= 14) return forms.many;
  if (last === 1) return forms.one;
  return last >= 2 && last <= 4 ? forms.few : forms.many;
}

/** A count with its noun; Azerbaijani keeps the noun in the singular: `14 üzv`, `14 members`, `14 членов`. */
export function counted(count: number, noun: CountedNoun, tongue: Tongue): string {
  const digits = numeral(count, tongue);
  switch (tongue) {
    case 'az':
      return `${digits} ${noun.az}`;
    case 'en':
      return `${digits} ${plural(count, { one: noun.en[0], many: noun.en[1] })}`;
    case 'ru':
      return `${digits} ${russianPlural(count, { one: noun.ru[0], few: noun.ru[1], many: noun.ru[2] })}`;
  }
}

/** `az` one form; `en` one, many; `ru` one, few, many. */
export type CountedNoun = {
  readonly az: string;
  readonly en: readonly [one: string, many: string];
  readonly ru: readonly [one: string, few: string, many: string];
};

/** A whole number with its thousands apart: `12 500` (no-break spaces) in az and ru, `12,500` in en. */
export function numeral(whole: number, tongue: Tongue): string {
  const separator = tongue === 'en' ? ',' : '\u00a0';
  const digits = String(Math.abs(Math.trunc(whole)));
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
  return whole < 0 ? `\u2212${grouped}` : grouped;
}

const words: Record<Tongue, readonly string[]> = {
  az: ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'on'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ru: ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
};

/** Zero to ten in words, the rest in digits; Russian in the masculine nominative. */
export const numberWord = (whole: number, tongue: Tongue): string => words[tongue][whole] ?? numeral(whole, tongue);

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 to 3999 in Roman numerals, as quarters and chapters are numbered. */
export function roman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) throw new RangeError(`no Roman numeral: ${number}`);
  let rest = number;
  let out = '';
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) out += sign;
  }
  return out;
}

/** `№ 5`, in English `No. 5`. */
export const numbered = (number: string | number, tongue: Tongue): string =>
  `${tongue === 'en' ? 'No.' : '№'} ${number}`;
