import type { CalendarAct, CalendarRefusal } from '#calendar/vocabulary.ts';
import { official } from './calendar.ts';

type Refusals = { readonly [Code in CalendarRefusal['refused']]: Extract<CalendarRefusal, { refused: Code }> };
type Acts = { readonly [Type in CalendarAct['type']]: Extract<CalendarAct, { type: Type }>['data'] };

const clause = '4.2';
const text = { ref: 'r1', digest: 'd1' };
const year = 2026;

export const calendarRefusalSamples: Refusals = {
  dayOfAnotherYear: { refused: 'dayOfAnotherYear', clause, day: '2027-01-01', year },
  dayTwice: { refused: 'dayTwice', clause, day: '2026-01-20' },
  movedOntoRest: { refused: 'movedOntoRest', clause, day: '2026-03-07' },
  workedOffWeekend: { refused: 'workedOffWeekend', clause, day: '2026-03-04' },
  workingDaysDisagree: { refused: 'workingDaysDisagree', clause, year, counted: 241, stated: 246 },
  calendarChangedMeanwhile: { refused: 'calendarChangedMeanwhile', clause, year, version: 2 },
  calendarStands: { refused: 'calendarStands', clause, year, version: 1 },
  calendarReasonMissing: { refused: 'calendarReasonMissing', clause, year },
};

export const calendarActSamples: Acts = {
  CalendarEntered: {
    table: official,
    version: 1,
    source: text,
    reason: null,
    checksum: `5b1e77c2${'0'.repeat(48)}40aa9d13`,
  },
};
