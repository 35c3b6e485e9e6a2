import { monthNames } from '#text/dates.ts';
import type { Tongue } from '#text/vocabulary.ts';

/** `mart 2026`, of `2026-03`. */
export const monthName = (month: string, tongue: Tongue): string =>
  `${monthNames(tongue)[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
