import { daysBetween } from '#text/moments.ts';

/**
 * How what has a date is asked for: of whoever executes, or took something on; of a recommended body, which is invited; and of
 * the addressee of a proposal, which owes no answer: a State body is asked again, one that cannot be ordered only once.
 */
export type Manner = 'owed' | 'invited' | 'asked' | 'asked once';

/** Today shows what is due within so many days. */
export const soon = 30;
const week = 7;

/**
 * The reminder whose turn it is on a day, by a name that stays the same until the next one; undefined if none is. What is owed
 * or asked: seven days before, on the day after, weekly from then on; an invitation thirty days before, and once more seven
 * days before. `on` and `today` are dates; on the day itself there is still time.
 */
export function phaseOf(manner: Manner, on: string, today: string): string | undefined {
  const left = daysBetween(today, on);
  if (left < 0) return passed(manner, -left);
  if (left <= week) return manner === 'invited' ? 'invited again' : 'soon';
  return manner === 'invited' && left <= soon ? 'invited' : undefined;
}

function passed(manner: Manner, days: number): string | undefined {
  if (manner === 'invited') return undefined;
  if (manner === 'asked once') return 'passed';
  return `passed ${Math.ceil(days / week)}`;
}
