import { workingDaysIn } from '#calendar/days.ts';
import { published } from '#calendar/official.ts';
import type { YearTable } from '#calendar/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { type Quarter, weekday } from './calendar.ts';
import * as people from './people.ts';
import type { Teller } from './teller.ts';

/** Holidays that fall on the same day each year; those of the moon are decided yearly. */
const fixed = ['01-01', '01-02', '01-20', '03-08', '03-20', '03-21', '03-22', '03-23', '03-24', '05-09', '05-28']
  .concat(['06-15', '06-26', '11-08', '11-09', '12-31'])
  .map((day) => `-${day}`);

/** A year of which no official table is known here. */
function imagined(year: number): YearTable {
  const holidays = fixed.map((day) => `${year}${day}`);
  const table = { year, holidays, movedRestDays: [], workedWeekends: [], workingDays: 0 };
  return { ...table, workingDays: workingDaysIn(table) };
}

/** The secretariat enters a calendar for each year of the story and the next: the official one where it is known. */
export async function tellCalendars(teller: Teller, first: Quarter, present: Quarter): Promise<void> {
  teller.at(weekday(addDays(first.first, 6)), '10:10');
  for (let year = first.year; year <= present.year + 1; year += 1) {
    const known = published.get(year);
    teller.wait(240);
    await teller.tell(people.officer, (word) => ({
      type: 'enterCalendar',
      table: known?.table ?? imagined(year),
      source: word('source', known?.source.az ?? 'Nümayiş üçün tərtib edilmiş təqvim'),
      reason: null,
      base: 0,
    }));
  }
}
