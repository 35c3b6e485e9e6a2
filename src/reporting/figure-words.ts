import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type Arrival, arrivals, type Counts } from './figures.ts';

export const arrivalNames: Record<Arrival, Sentence> = {
  'on time': { az: 'Vaxtında təqdim edilib', en: 'Handed in on time', ru: 'Представлено в срок' },
  'after its date': {
    az: 'Vaxtından sonra təqdim edilib',
    en: 'Handed in after its date',
    ru: 'Представлено после срока',
  },
  'not come': {
    az: 'Vaxtı ötüb, təqdim edilməyib',
    en: 'Past its date, not handed in',
    ru: 'Срок прошёл, не представлено',
  },
  awaited: { az: 'Vaxtı hələ çatmayıb', en: 'Not due yet', ru: 'Срок ещё не наступил' },
};

/** What a bar of the record says to those who do not see it: `vaxtında təqdim edilib 3, vaxtından sonra təqdim edilib 1`. */
export const recordSays = (counts: Counts<Arrival>, tongue: Tongue): string =>
  arrivals
    .filter((each) => counts[each] > 0)
    .map((each) => `${arrivalNames[each][tongue].toLocaleLowerCase(tongue)} ${counts[each]}`)
    .join(', ');

export const figureWords = {
  noReportDue: { az: 'hesabat vaxtı düşməyib', en: 'no report fell due', ru: 'отчётов не полагалось' },
  inWords: { az: 'Rəqəmlərlə', en: 'In figures', ru: 'В цифрах' },
  year: { az: 'İl', en: 'Year', ru: 'Год' },
  quarter: { az: 'Rüb', en: 'Quarter', ru: 'Квартал' },
  total: { az: 'Cəmi', en: 'Total', ru: 'Всего' },
} as const satisfies Record<string, Sentence>;
