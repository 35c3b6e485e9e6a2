import { type LawState, StatusWord } from '#page/mark.tsx';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import type { Due, DueFacts, ReportStanding } from '#reporting/vocabulary.ts';
import { counted } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { dayCount, standWords } from './report-words.ts';

export type Stand = {
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly report: ReportStanding | undefined;
  readonly live: boolean;
  readonly facts: DueFacts;
};

/** How a due report stands, as its own people and those responsible see it on that day. */
export function standOf({ kind, due, report, live, facts }: Stand, date: string): keyof typeof standWords {
  if (report?.state === 'accepted') return report.correcting ? 'correcting' : 'accepted';
  if (report?.state === 'submitted') return facts.changedSinceAccepted ? 'changed' : 'submitted';
  if (!live) return 'shut';
  if (report?.state === 'returned') return 'returned';
  if (report) return 'draft';
  if (facts.late) return 'late';
  if (date < due.covers.from) return 'notYet';
  return kind === 'recommended' ? 'invited' : 'awaited';
}

const colours: Readonly<Record<keyof typeof standWords, LawState>> = {
  accepted: 'met',
  changed: 'awaited',
  correcting: 'met',
  submitted: 'awaited',
  returned: 'refused',
  draft: 'plain',
  awaited: 'plain',
  invited: 'plain',
  notYet: 'plain',
  shut: 'plain',
  hidden: 'plain',
  late: 'refused',
};

/** One or two words, with the days by which it is late: late and written are two different things. */
export function StandWord({
  tongue,
  stand,
  daysLate,
}: {
  tongue: Tongue;
  stand: keyof typeof standWords;
  daysLate: number;
}) {
  const late = daysLate > 0 ? `${standWords.late[tongue]}: ${counted(daysLate, dayCount, tongue)}` : '';
  if (stand === 'late') return <StatusWord state="refused">{late}</StatusWord>;
  return (
    <>
      <StatusWord state={colours[stand]}>{standWords[stand][tongue]}</StatusWord>
      {late === '' ? null : (
        <>
          {' '}
          <StatusWord state="refused">{late}</StatusWord>
        </>
      )}
    </>
  );
}
