import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

/**
 * The working days of one year, as its official table states them; Saturdays and Sundays are days off besides. Every list is
 * in order and holds days of that year alone, each once.
 */
export type YearTable = {
  readonly year: number;
  readonly holidays: readonly string[];
  /** Days off that were moved there from a holiday on a day off, or by decision. */
  readonly movedRestDays: readonly string[];
  /** Saturdays and Sundays on which one works. */
  readonly workedWeekends: readonly string[];
  /** How many the source counts: a slip of the hand in the lists shows against it. */
  readonly workingDays: number;
};

export type CalendarCommand = {
  readonly type: 'enterCalendar';
  readonly table: YearTable;
  /** Who published it, and where it was read. */
  readonly source: Wording;
  /** Why it is entered anew; null of the first version. */
  readonly reason: Wording | null;
  /** The version before the one who enters it; 0 if there was none. */
  readonly base: number;
};

/** Acts of the stream `calendar`. */
export type CalendarAct = Act & {
  readonly type: 'CalendarEntered';
  readonly data: {
    readonly table: YearTable;
    readonly version: number;
    readonly source: Wording;
    readonly reason: Wording | null;
    /** SHA-256 of the table's canonical bytes, hex. */
    readonly checksum: string;
  };
};

/** One version of one year's calendar; those before it stay. */
export type Calendar = CalendarAct['data'] & {
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  readonly clause: ClauseId | null;
};

/** Every version of each year, oldest first; the last one holds. */
export type Calendars = Map<number, Calendar[]>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type CalendarRefusal =
  | (Refused<'dayOfAnotherYear'> & { readonly day: string; readonly year: number })
  | (Refused<'dayTwice'> & { readonly day: string })
  /** A rest day is moved onto a day on which one would work, a worked day onto one of rest. */
  | (Refused<'movedOntoRest'> & { readonly day: string })
  | (Refused<'workedOffWeekend'> & { readonly day: string })
  | (Refused<'workingDaysDisagree'> & { readonly year: number; readonly counted: number; readonly stated: number })
  | (Refused<'calendarChangedMeanwhile'> & { readonly year: number; readonly version: number })
  | (Refused<'calendarStands'> & { readonly year: number; readonly version: number })
  | (Refused<'calendarReasonMissing'> & { readonly year: number });
