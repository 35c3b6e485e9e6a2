import { hash } from 'node:crypto';
import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { canonical } from '#journal/canonical.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { isWeekend, workingDaysIn, yearOf } from './days.ts';
import type { CalendarAct, CalendarCommand, CalendarRefusal, Calendars, YearTable } from './vocabulary.ts';

type Hearing = { readonly charter: Charter; readonly calendars: Calendars };

export const isCalendarCommand = (command: { readonly type: string }): command is CalendarCommand =>
  command.type === 'enterCalendar';

export const noCalendars = (): Calendars => new Map();

/** SHA-256 of the table's canonical bytes, hex: whoever holds the same table gets the same. */
export const checksumOf = (table: YearTable): string => hash('sha256', canonical(table));

/** A year's calendar, or a corrected one. What was reckoned by the version before stays as it was. */
export function decideCalendar(
  { charter, calendars }: Hearing,
  { type, table, source, reason, base }: CalendarCommand,
): readonly CalendarAct[] | CalendarRefusal {
  const clause = clauseFor(charter, type);
  const { year } = table;
  const versions = calendars.get(year) ?? [];
  const last = versions.at(-1);
  if (versions.length !== base) return { refused: 'calendarChangedMeanwhile', clause, year, version: versions.length };
  const wrong = wrongDay(table);
  if (wrong) return { ...wrong, clause };
  const counted = workingDaysIn(table);
  if (counted !== table.workingDays)
    return { refused: 'workingDaysDisagree', clause, year, counted, stated: table.workingDays };
  const checksum = checksumOf(table);
  if (last?.checksum === checksum) return { refused: 'calendarStands', clause, year, version: last.version };
  if (last && !reason) return { refused: 'calendarReasonMissing', clause, year };
  const data = { table, version: versions.length + 1, source, reason: last ? reason : null, checksum };
  return [{ version: 1, stream: 'calendar', type: 'CalendarEntered', clause, data }];
}

function wrongDay({ year, holidays, movedRestDays, workedWeekends }: YearTable) {
  const all = [...holidays, ...movedRestDays, ...workedWeekends];
  const elsewhere = all.find((day) => yearOf(day) !== year);
  if (elsewhere !== undefined) return { refused: 'dayOfAnotherYear', day: elsewhere, year } as const;
  const twice = all.find((day, at) => all.indexOf(day) !== at);
  if (twice !== undefined) return { refused: 'dayTwice', day: twice } as const;
  const rest = movedRestDays.find(isWeekend);
  if (rest !== undefined) return { refused: 'movedOntoRest', day: rest } as const;
  const work = workedWeekends.find((day) => !isWeekend(day));
  return work === undefined ? undefined : ({ refused: 'workedOffWeekend', day: work } as const);
}

/** Folds one act of the stream `calendar`; changes `calendars` in place. */
export function evolveCalendars(calendars: Calendars, entry: Entry): void {
  const { data, by, at, position, clause } = entry as Entry & CalendarAct;
  const versions = calendars.get(data.table.year) ?? [];
  versions.push({ ...data, by, at, position, clause });
  calendars.set(data.table.year, versions);
}
