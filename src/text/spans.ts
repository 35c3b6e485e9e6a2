import { counted } from './numbers.ts';
import type { Tongue } from './vocabulary.ts';

/** `26 gün`, `26 days`, `26 дней`. */
export const days = (count: number, tongue: Tongue): string =>
  counted(count, { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] }, tongue);

/** What is left of a term, in days; none left is its last day, a negative count is late. */
export function daysLeft(count: number, tongue: Tongue): string {
  if (count === 0)
    return { az: 'bu gün son gündür', en: 'today is the last day', ru: 'сегодня последний день' }[tongue];
  const span = days(Math.abs(count), tongue);
  if (count > 0) return { az: `${span} qalıb`, en: `${span} left`, ru: leftRussian(count, span) }[tongue];
  return { az: `${span} ötüb`, en: `${span} late`, ru: `просрочено на ${span}` }[tongue];
}

const leftRussian = (count: number, span: string): string =>
  count % 10 === 1 && count % 100 !== 11 ? `остался ${span}` : `осталось ${span}`;

/** A stretch of time on a clock face: `02:14`, from an hour on `1:02:14`. Seconds, whole. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.trunc(seconds));
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Seconds from one instant to another; never negative. */
export const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
