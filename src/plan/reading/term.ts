import { azLower } from '#text/alphabet.ts';
import { monthNames } from '#text/dates.ts';
import { isDate } from '#text/moments.ts';
import { tongues } from '#text/vocabulary.ts';
import { yearsOf } from '../terms.ts';
import type { Term } from '../vocabulary.ts';

/** How a cell of terms was understood; `whole` and `open` name what a person should look at. */
export type ReadTerm =
  | { readonly read: 'term'; readonly term: Term }
  | { readonly read: 'none' }
  /** It speaks of the whole time of the plan: `daim`, `il ərzində`. */
  | { readonly read: 'whole' }
  /** Only an end is given; it begins with the plan. */
  | { readonly read: 'until'; readonly until: string }
  | { readonly read: 'not' };

const year = '((?:19|20)\\d\\d)';
const ofYear = '(?:\\s*[-–]?\\s*c[iıuü])?(?:\\s*(?:il(?:in|də|ədək|lər(?:də|in)?|in)?|years?|гг?\\.?|год[аы]?))?\\.?';
const dash = '\\s*(?:[-–—]|dan|dən|до|to|by)\\s*';

const exactly = (pattern: string) => new RegExp(`^${pattern}$`, 'u');
const years = exactly(`${year}${ofYear}${dash}${year}${ofYear}(?:\\s+ərzində)?`);
const oneYear = exactly(`${year}${ofYear}(?:\\s+(?:ərzində|müddətində))?`);
const listed = exactly(`${year}(?:\\s*[,;və\\n]+\\s*${year})+${ofYear}`);
const part = exactly(
  `${year}${ofYear}\\s*,?\\s*(i{1,3}|ı{1,3}|iv|ıv|[1-4])(?:\\s*-?\\s*c[iıuü])?\\s*(rüb(?:ü|ündə|ün)?|yarı(?:sı|mili|sında)?|квартал\\p{L}*|полугодие|quarter|half)`,
);
const whole =
  /^(?:(?:bütün\s+)?(?:il|illər|dövr|müddət|planın?\s+müddəti)?\s*ərzində|dai?m[iı]?\p{L}*|mütəmadi\p{L}*|müntəzəm\p{L}*|hər\s+il|постоянно|ежегодно|в течение\s.*|continuous(?:ly)?|permanent(?:ly)?|throughout.*|yearly)\.?$/u;
const until = /(?:dək|qədər|до|by|until)/u;

/** A cell of terms: `2020-2022`, `2021-ci il`, `2021-ci ilin II rübü`, `01.03.2021-31.12.2021`, `2021-ci il 31 dekabradək`. */
export function readTerm(text: string): ReadTerm {
  const said = azLower(text).replace(/\s+/g, ' ').trim();
  if (/^[-–—.\s]*$/.test(said)) return { read: 'none' };
  return readYears(said) ?? readPart(said) ?? (whole.test(said) ? { read: 'whole' } : readDays(said));
}

function readYears(said: string): ReadTerm | undefined {
  const [, from, to] = years.exec(said) ?? [];
  if (from && to) return term(yearsOf(Number(from), Number(to)));
  const [, one] = oneYear.exec(said) ?? [];
  if (one) return until.test(said) && /ədək/.test(said) ? undefined : term(yearsOf(Number(one), Number(one)));
  if (!listed.test(said)) return undefined;
  const all = [...said.matchAll(new RegExp(year, 'g'))].map(([each]) => Number(each));
  const unbroken = all.every((each, at) => at === 0 || each === (all[at - 1] ?? 0) + 1);
  const [first, last] = [all[0], all.at(-1)];
  return unbroken && first && last ? term(yearsOf(first, last)) : undefined;
}

function readPart(said: string): ReadTerm | undefined {
  const [, of, count, unit] = part.exec(said) ?? [];
  if (!of || !count || !unit) return undefined;
  const at = Number(count) || { i: 1, ii: 2, iii: 3, iv: 4 }[count.replaceAll('ı', 'i')] || 0;
  const months = /^(?:yarı|полуг|half)/.test(unit) ? 6 : 3;
  if (at < 1 || at > 12 / months) return undefined;
  const last = at * months;
  return term({ from: `${of}-${two(last - months + 1)}-01`, until: `${of}-${two(last)}-${daysIn(Number(of), last)}` });
}

const two = (count: number): string => String(count).padStart(2, '0');
const daysIn = (of: number, month: number): number => new Date(Date.UTC(of, month, 0)).getUTCDate();
const term = (given: Term): ReadTerm => ({ read: 'term', term: given });

function readDays(said: string): ReadTerm {
  const days = daysOf(said);
  const [first, second] = days;
  if (first && second && days.length === 2) return term({ from: first, until: second });
  if (first && days.length === 1)
    return until.test(said) ? { read: 'until', until: first } : term({ from: first, until: first });
  return { read: 'not' };
}

const months = new Map(
  tongues.flatMap((tongue) => monthNames(tongue).map((name, at) => [azLower(name).slice(0, 4), at + 1] as const)),
);

/** The days that a text names, in their order. */
function daysOf(said: string): readonly string[] {
  const written = new RegExp(
    `(\\d{1,2})[./](\\d{1,2})[./]${year}|${year}-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\s+(\\p{L}{3,})\\s+${year}|${year}${ofYear}\\s+(\\d{1,2})\\s+(\\p{L}{3,})|${year}${ofYear}\\s+(\\p{L}{3,})\\s*(?:ayının)?\\s*(\\d{1,2})`,
    'gu',
  );
  return [...said.matchAll(written)].flatMap((found) => {
    const [, d1, m1, y1, y2, m2, d2, d3, m3, y3, y4, d4, m4, y5, m5, d5] = found;
    const month = m3 ?? m4 ?? m5;
    const number = m1 ?? m2 ?? (month === undefined ? undefined : months.get(month.slice(0, 4)));
    const date = `${y1 ?? y2 ?? y3 ?? y4 ?? y5}-${two(Number(number))}-${two(Number(d1 ?? d2 ?? d3 ?? d4 ?? d5))}`;
    return isDate(date) ? date : [];
  });
}
