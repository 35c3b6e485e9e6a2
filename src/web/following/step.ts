import type { News } from './news.ts';
import type { Manner } from './phases.ts';
import { phaseOf } from './phases.ts';

export type ReminderKind = 'report' | 'invitation' | 'answer' | 'duty';

/** Something that has a date and is asked of somebody; `of` names it: `report/1/4/mia/2026-04-20`. */
export type Dated = { readonly kind: ReminderKind; readonly manner: Manner; readonly of: string; readonly on: string };

/** What was known of a person when it was last looked. */
export type Followed = {
  readonly person: string;
  /** The journal's head at that look. */
  readonly position: number;
  /** Reminders whose turn it was, by what they are of and their phase. */
  readonly reminders: readonly string[];
  /** The day of the last letter, in the group's time zone. */
  readonly on: string | null;
};

export type Reminder = { readonly kind: ReminderKind; readonly passed: boolean };

export type Step =
  | {
      readonly letter: undefined | { readonly reminders: readonly Reminder[]; readonly news: readonly News[] };
      readonly followed: Followed;
    }
  /** There is something to say, but the person was written to today: all stays as it was, and is said tomorrow. */
  | 'tomorrow';

type Now = {
  readonly dated: readonly Dated[];
  /** Since the last look; none of the first look. */
  readonly news: readonly News[];
  readonly position: number;
  readonly today: string;
};

/**
 * What is to be written to a person now. Everything of a day is one letter; a reminder whose turn came is given with the first
 * letter after it, and not again before its next turn.
 */
export function stepOf(person: string, before: Followed | undefined, { dated, news, position, today }: Now): Step {
  const due = dated.flatMap(({ kind, manner, of, on }) => {
    const phase = phaseOf(manner, on, today);
    return phase === undefined ? [] : [{ name: `${of}/${phase}`, kind, passed: phase.startsWith('passed') }];
  });
  const known = new Set(before?.reminders);
  const fresh = due.some(({ name }) => !known.has(name));
  const told = before ? news : [];
  const writes = fresh || told.length > 0;
  if (writes && before?.on === today) return 'tomorrow';
  return {
    // Whoever is written to at all is told of everything whose turn it is: one letter says how things stand.
    letter: writes ? { reminders: due, news: told } : undefined,
    followed: {
      person,
      position,
      reminders: due.map(({ name }) => name),
      on: writes ? today : (before?.on ?? null),
    },
  };
}
