import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { Adjournment, Meeting } from './vocabulary.ts';

/** The adjournment that lasts. */
export const adjournmentOf = ({ stage, adjournments }: Meeting): Adjournment | undefined =>
  stage === 'adjourned' ? adjournments.at(-1) : undefined;

/** When the meeting is to begin, or, while it is adjourned, to go on: on the day of its breaking off unless one is set. */
export function agreedMoment(meeting: Meeting): string {
  const adjournment = adjournmentOf(meeting);
  return adjournment ? (adjournment.until ?? adjournment.at) : meeting.on;
}

/** The Coordinator agreed to a date, not to any other day, in the charter's time zone; once open, a meeting may outlast it. */
export function notOnAgreedDay(
  { charter, meeting, context }: { readonly charter: Charter; readonly meeting: Meeting; readonly context: Context },
  clause: ClauseId | null,
) {
  if (meeting.stage === 'open') return undefined;
  const on = agreedMoment(meeting);
  return dateIn(on, charter.timeZone) === dateIn(context.at, charter.timeZone)
    ? undefined
    : ({ refused: 'notTheAgreedDay', clause, on } as const);
}
