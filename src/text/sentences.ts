import type { Sentence, Tongue } from './vocabulary.ts';

/** The same phrase made in every language: `inEveryTongue((tongue) => daysLeft(3, tongue))`. */
export const inEveryTongue = (say: (tongue: Tongue) => string): Sentence => ({
  az: say('az'),
  en: say('en'),
  ru: say('ru'),
});

const and: Sentence = { az: 'və', en: 'and', ru: 'и' };

/** `a, b və c`; `a, b and c`; `a, b и c`. */
export function list(items: readonly string[], tongue: Tongue): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${and[tongue]} ${last}`;
}
