import { azNumber, azSuffix } from './harmony.ts';
import { dateIn, exactTimeIn, isDate, timeIn } from './moments.ts';
import { roman } from './numbers.ts';
import type { Tongue } from './vocabulary.ts';

const months: Record<Tongue, readonly string[]> = {
  az: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/** The twelve months as dates name them, January first. */
export const monthNames = (tongue: Tongue): readonly string[] => months[tongue];

const azMonthsGenitive = [
  'yanvarın',
  'fevralın',
  'martın',
  'aprelin',
  'mayın',
  'iyunun',
  'iyulun',
  'avqustun',
  'sentyabrın',
  'oktyabrın',
  'noyabrın',
  'dekabrın',
] as const;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(date: string): Parts {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const monthName = (month: number, tongue: Tongue): string => months[tongue][month - 1] ?? '';

/** `18 sentyabr`, `18 September`, `18 сентября`. */
export function dayAndMonth(date: string, tongue: Tongue): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month, tongue)}`;
}

/** `17 may 2023`, `17 May 2023`, `17 мая 2023`. */
export const dateName = (date: string, tongue: Tongue): string => `${dayAndMonth(date, tongue)} ${partsOf(date).year}`;

/** As protocols write it: `17 may 2023-cü il`, `17 May 2023`, `17 мая 2023 года`. */
export const officialDate = (date: string, tongue: Tongue): string =>
  `${dayAndMonth(date, tongue)} ${yearName(partsOf(date).year, tongue, 'года')}`;

/** `2026-cı il`, `2026`, `2026 год` (or the Russian case that is given). */
export function yearName(year: number, tongue: Tongue, russian: 'год' | 'года' | 'году' = 'год'): string {
  switch (tongue) {
    case 'az':
      return `${azNumber(year, 'ordinal')} il`;
    case 'en':
      return String(year);
    case 'ru':
      return `${year} ${russian}`;
  }
}

/** A limit: `2026-cı il dekabrın 1-dək`, `by 1 December 2026`, `до 1 декабря 2026 года`. */
export const byDate = (date: string, tongue: Tongue): string =>
  inSentence(date, tongue, { az: 'until', en: 'by ', ru: 'до ' });

/** A day: `2026-cı il sentyabrın 18-də`, `on 18 September 2026`, `18 сентября 2026 года`. */
export const onDate = (date: string, tongue: Tongue): string =>
  inSentence(date, tongue, { az: 'locative', en: 'on ', ru: '' });

/** A beginning: `2022-ci il iyulun 28-dən`, `from 28 July 2022`, `с 28 июля 2022 года`. */
export const fromDate = (date: string, tongue: Tongue): string =>
  inSentence(date, tongue, { az: 'ablative', en: 'from ', ru: partsOf(date).day === 2 ? 'со ' : 'с ' });

function inSentence(
  date: string,
  tongue: Tongue,
  how: { readonly az: 'until' | 'locative' | 'ablative'; readonly en: string; readonly ru: string },
): string {
  const { year, month, day } = partsOf(date);
  if (tongue !== 'az') return how[tongue] + officialDate(date, tongue);
  return `${yearName(year, 'az')} ${azMonthsGenitive[month - 1]} ${azNumber(day, how.az)}`;
}

/** `18 sentyabr 2026, 10:00`, on the clock of the zone. */
export const momentName = (instant: string, zone: string, tongue: Tongue): string =>
  `${dateName(dateIn(instant, zone), tongue)}, ${timeIn(instant, zone)}`;

/** As protocols write it: `18 sentyabr 2026-cı il, 10:00`. */
export const officialMoment = (instant: string, zone: string, tongue: Tongue): string =>
  `${officialDate(dateIn(instant, zone), tongue)}, ${timeIn(instant, zone)}`;

/** `10:36-da`, `at 10:36`, `в 10:36`. */
export const atTime = (instant: string, zone: string, tongue: Tongue): string =>
  timeInSentence(timeIn(instant, zone), tongue, { az: 'locative', en: 'at ', ru: 'в ' });

/** To the second, as a ballot is confirmed: `10:36:08-də`, `at 10:36:08`, `в 10:36:08`. */
export const atExactTime = (instant: string, zone: string, tongue: Tongue): string =>
  timeInSentence(exactTimeIn(instant, zone), tongue, { az: 'locative', en: 'at ', ru: 'в ' });

/** `10:04-dən`, `from 10:04`, `с 10:04`. */
export const fromTime = (instant: string, zone: string, tongue: Tongue): string =>
  timeInSentence(timeIn(instant, zone), tongue, { az: 'ablative', en: 'from ', ru: 'с ' });

/** `10:00` is spoken as ten o'clock, so its suffix follows the hour. */
function timeInSentence(
  time: string,
  tongue: Tongue,
  how: { readonly az: 'locative' | 'ablative'; readonly en: string; readonly ru: string },
): string {
  if (tongue !== 'az') return how[tongue] + time;
  const parts = time.split(':').map(Number);
  const spoken = parts.length === 2 && parts[1] === 0 ? parts[0] : parts.at(-1);
  return `${time}-${azSuffix(spoken ?? 0, how.az)}`;
}

/** Calendar quarter, 1 to 4. */
export const quarterOf = (date: string): number => Math.ceil(partsOf(date).month / 3);

/** First and last day of a calendar quarter. */
export function quarterDays(year: number, quarter: number): { readonly first: string; readonly last: string } {
  const spans = [
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ] as const;
  const span = spans[quarter - 1];
  if (!span) throw new RangeError(`no quarter ${quarter}`);
  return { first: `${year}-${span[0]}`, last: `${year}-${span[1]}` };
}

/** `III rüb`, `quarter III`, `III квартал`. */
export function quarterName(quarter: number, tongue: Tongue): string {
  const names: Record<Tongue, string> = {
    az: `${roman(quarter)} rüb`,
    en: `quarter ${roman(quarter)}`,
    ru: `${roman(quarter)} квартал`,
  };
  return names[tongue];
}
