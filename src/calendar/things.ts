import type { Thing } from '#marking/vocabulary.ts';

/** The calendars of working days: one mark for all of them. */
export const thingOfCalendar: Thing = 'calendar';
