import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { text, textOrNothing, whole } from '#page/parse.ts';
import { isDay } from '#text/moments.ts';
import { calendarPlace } from './places.ts';
import type { CalendarCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const asDay = (written: string): string =>
  written.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_all, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

/** Days as they are copied out of an official table, `2026-01-20` or `20.01.2026`, parted by anything but letters. */
const days = () =>
  textOrNothing(20_000)
    .transform((written) =>
      (written ?? '')
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(asDay),
    )
    .refine((all) => all.every(isDay), 'notADate')
    .transform((all) => [...all].sort());

const fields = z.object({
  year: whole().refine((year) => year >= 1900 && year < 3000, 'wrong'),
  holidays: days(),
  movedRestDays: days(),
  workedWeekends: days(),
  workingDays: whole().refine((count) => count >= 0 && count <= 366, 'wrong'),
  source: text(1_000),
  reason: textOrNothing(2_000),
  base: whole(),
});

export const calendarActRoutes: readonly ActRoute<CalendarCommand>[] = [
  actRoute({
    path: calendarPlace,
    type: 'enterCalendar',
    labels,
    keeps: true,
    from: (_params, { year }) => (typeof year === 'string' && /^\d{4}$/.test(year) ? calendarOf(year) : calendarPlace),
    to: ({ table }) => calendarOf(table.year),
    fields,
    command: ({ fields: { source, reason, base, ...table }, wording }): CalendarCommand => ({
      type: 'enterCalendar',
      table,
      source: wording('source', source),
      reason: reason === null ? null : wording('reason', reason),
      base,
    }),
  }),
];

const calendarOf = (year: number | string): string => `${calendarPlace}?year=${year}`;
