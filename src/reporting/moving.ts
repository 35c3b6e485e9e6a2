import type { Plan } from '#plan/vocabulary.ts';
import { isOwed, keyOf, livesIn } from './schedule.ts';
import type { DueLife, Scheduled } from './vocabulary.ts';

/**
 * Places in the journal at which reports were begun, by measure, body and day: `1 mia 2026-01-20`. A new schedule asks of those
 * alone that are due from its day on.
 */
export type BegunAt = ReadonlyMap<string, number>;

export const begunKey = (measure: string, body: string, due: string): string => `${measure} ${keyOf(body, due)}`;

/** How many reports a day loses and gains; `kept`: of those to come, how many stay because they were begun. */
export type Moved = {
  readonly days: ReadonlyMap<string, { readonly goes: number; readonly comes: number }>;
  readonly kept: number;
};

/** What a new schedule would move, were it made now: nothing that has passed, and nothing that was begun. */
export function movedBy(
  plan: Plan,
  schedules: readonly Scheduled[],
  next: Omit<Scheduled, 'position'>,
  begun: BegunAt,
): Moved {
  const after = [...schedules, { ...next, position: Number.MAX_SAFE_INTEGER }];
  const days = new Map<string, { goes: number; comes: number }>();
  let kept = 0;
  const count = (day: string, what: 'goes' | 'comes') => {
    const found = days.get(day) ?? { goes: 0, comes: 0 };
    found[what] += 1;
    days.set(day, found);
  };
  const [livesNow, livesThen] = [livesIn(plan, schedules), livesIn(plan, after)];
  const chosen = next.measures && new Set(next.measures);
  for (const { measure, executors } of plan.versions.at(-1)?.measures ?? []) {
    if (chosen && !chosen.has(measure)) continue;
    for (const { body } of executors) {
      // What has passed stays as it is.
      const owed = (of: readonly DueLife[]) =>
        of.filter((life) => life.on >= next.from && isOwed(life, begun.get(begunKey(measure, body, life.on))));
      const before = owed(livesNow({ measure, body }));
      const then = owed(livesThen({ measure, body }));
      const [had, has] = [new Set(before.map(({ on }) => on)), new Set(then.map(({ on }) => on))];
      for (const { on } of before) if (!has.has(on)) count(on, 'goes');
      for (const { on } of then) {
        if (!had.has(on)) count(on, 'comes');
        else if (begun.has(begunKey(measure, body, on))) kept += 1;
      }
    }
  }
  return { days: new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1))), kept };
}
