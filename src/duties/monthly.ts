import { dateIn } from '#text/moments.ts';
import type { SendingRow } from './views.ts';

/** What happened to what was sent in one month, `2026-03`, and how much was under control when it ended. */
export type Month = {
  readonly month: string;
  readonly sent: number;
  readonly takenOn: number;
  readonly declined: number;
  readonly executed: number;
  readonly dropped: number;
  readonly controlled: number;
};

/** From the first month in which something was sent to this one, the latest first. */
export function monthsOf(rows: readonly SendingRow[], now: string, zone: string): readonly Month[] {
  const monthOf = (instant: string | null): string | null =>
    instant === null ? null : dateIn(instant, zone).slice(0, 7);
  const dated = rows.map(({ sentAt, answeredAt, endedAt, facts }) => ({
    sent: monthOf(sentAt) ?? '',
    answered: monthOf(answeredAt),
    /** What another act makes binding is under control from the day it was sent. */
    controlled: facts.until === null ? null : facts.answered === 'taken on' ? monthOf(answeredAt) : monthOf(sentAt),
    ended: monthOf(endedAt),
    facts,
  }));
  const first = dated.map(({ sent }) => sent).sort()[0];
  if (first === undefined) return [];
  const count = (holds: (row: (typeof dated)[number]) => boolean) => dated.filter(holds).length;
  return monthsBetween(first, monthOf(now) ?? first)
    .map((month) => ({
      month,
      sent: count(({ sent }) => sent === month),
      takenOn: count(({ controlled }) => controlled === month),
      declined: count(({ answered, facts }) => answered === month && facts.answered === 'declined'),
      executed: count(({ ended, facts }) => ended === month && facts.ended === 'executed'),
      dropped: count(({ ended, facts }) => ended === month && facts.ended === 'dropped'),
      controlled: count(
        ({ controlled, ended }) => controlled !== null && controlled <= month && !(ended && ended <= month),
      ),
    }))
    .toReversed();
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = following(month)) months.push(month);
  return months;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
