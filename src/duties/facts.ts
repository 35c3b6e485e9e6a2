import { daysBetween } from '#text/moments.ts';
import type { Duty, DutyReport, DutyState, Extension } from './vocabulary.ts';

/** What of a duty its state follows from; rows of lists hold the same. Days as `2026-09-18`. */
export type DutyFacts = {
  readonly answerBy: string;
  readonly answered: 'taken on' | 'declined' | null;
  /** The term as it stands. */
  readonly until: string | null;
  /** A report that it is executed in full was accepted: it is late no more, and waits to be taken off control. */
  readonly done: boolean;
  readonly ended: 'executed' | 'dropped' | null;
};

export const factsOfDuty = (duty: Duty): DutyFacts => ({
  answerBy: duty.answerBy,
  answered: duty.answer?.is ?? null,
  until: duty.until ?? null,
  done: isExecuted(duty),
  ended: duty.ended?.is ?? null,
});

/** Where it stands on that day. Nobody types it: silence and lateness come by themselves, and no report but an accepted one ends it. */
export function dutyStateOn({ answerBy, answered, until, done, ended }: DutyFacts, today: string): DutyState {
  if (ended) return ended;
  if (answered === 'declined') return 'declined';
  if (until !== null) return until < today && !done ? 'late' : 'under control';
  return answerBy < today ? 'silent' : 'awaiting';
}

/** Days since the term of a late duty, or since the day by which a silent addressee was asked to answer; otherwise nought. */
export function daysPast(facts: DutyFacts, today: string): number {
  const state = dutyStateOn(facts, today);
  if (state === 'late') return daysBetween(facts.until ?? today, today);
  return state === 'silent' ? daysBetween(facts.answerBy, today) : 0;
}

/** Whether it may come before the Group again: declined, met with silence, or late. */
export const offersItself = (state: DutyState): boolean =>
  state === 'declined' || state === 'silent' || state === 'late';

/** The extension that waits for its answer. */
export const awaitingExtension = ({ extensions }: Pick<Duty, 'extensions'>): Extension | undefined => {
  const last = extensions.at(-1);
  return last?.settled ? undefined : last;
};

/** The report that waits to be looked at. */
export const awaitingReport = ({ reports }: Pick<Duty, 'reports'>): DutyReport | undefined => {
  const last = reports.at(-1);
  return last?.settled ? undefined : last;
};

/** Whether what was reported as executed is accepted: only then it goes off control in the ordinary way. */
export const isExecuted = ({ reports }: Pick<Duty, 'reports'>): boolean =>
  reports.some(({ executed, settled }) => executed && settled?.is === 'accepted');
