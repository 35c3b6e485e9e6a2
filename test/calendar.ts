import { workingDaysIn } from '#calendar/days.ts';
import { published } from '#calendar/official.ts';
import type { CalendarRefusal, YearTable } from '#calendar/vocabulary.ts';
import type { Command, Refusal } from '#group/vocabulary.ts';
import { type Life, words } from './given.ts';
import { composed } from './working-group.ts';

type Enter = Extract<Command, { type: 'enterCalendar' }>;

/** The official table of 2026. */
export const official = published.get(2026)?.table as YearTable;

/** The table with a change, and the count that it gives. */
export function table(change: Partial<YearTable> = {}): YearTable {
  const changed = { ...official, ...change };
  return { ...changed, workingDays: change.workingDays ?? workingDaysIn(changed) };
}

export const enter = (change: Partial<Enter> = {}): Enter => ({
  ...{ type: 'enterCalendar', table: official, source: words('the ministry'), reason: null, base: 0 },
  ...change,
});

/** With one more day off, as it was decided later. */
export const correct = (change: Partial<Enter> = {}): Enter =>
  enter({
    table: table({ movedRestDays: [...official.movedRestDays, '2026-09-09'] }),
    reason: words('a later decision'),
    base: 1,
    ...change,
  });

export function entered(life: Life = composed()): Life {
  life.done('secretary', enter());
  return life;
}

const refused = (change: Partial<YearTable>): Refusal =>
  composed().refused('secretary', enter({ table: table(change) }));

/** A way to every lawful no of the calendar. */
export const calendarWays: { readonly [Code in CalendarRefusal['refused']]: () => Refusal } = {
  dayOfAnotherYear: () => refused({ holidays: ['2027-01-01'] }),
  dayTwice: () => refused({ holidays: ['2026-01-20', '2026-01-20'] }),
  movedOntoRest: () => refused({ movedRestDays: ['2026-03-07'] }),
  workedOffWeekend: () => refused({ workedWeekends: ['2026-03-04'] }),
  workingDaysDisagree: () => refused({ workingDays: 246 }),
  calendarChangedMeanwhile: () => entered().refused('secretary', enter()),
  calendarStands: () => entered().refused('secretary', enter({ base: 1, reason: words('again') })),
  calendarReasonMissing: () => entered().refused('secretary', correct({ reason: null })),
};
