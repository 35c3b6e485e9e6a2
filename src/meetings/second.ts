import { isUnknown, known } from '#charter/known.ts';
import { after } from '#charter/period.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Failed, Meeting, MeetingRefusal } from './vocabulary.ts';

/** What the law asks of a meeting in whose place another is called; only one that was called and not held is followed. */
export function failed(first: Meeting | undefined, clause: ClauseId | null): Failed | MeetingRefusal {
  if (!first || first.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  const { meeting, stage, on, agenda, quorumAtOpening: quorum } = first;
  if (stage !== 'not held') return { refused: 'notAFailedMeeting', clause, meeting };
  const lacked = quorum !== undefined && quorum.present < quorum.needed;
  return { meeting, on, items: agenda.map(({ item }) => item), lacked };
}

/**
 * Whether the charter's quorum for a second meeting holds (rule: `secondMeeting`, silence `no-quorum`): called in the place
 * of one without quorum, not sooner than the charter says, and, where it says so, with the same items and no other.
 */
export function isSecond(charter: Charter, { follows, on, agenda }: Meeting): boolean {
  const { secondMeeting } = charter.rules;
  if (!follows?.lacked || isUnknown(secondMeeting)) return false;
  const rule = known(secondMeeting);
  if (rule === 'none' || on < after(follows.on, rule.after, charter.timeZone)) return false;
  return rule.items === 'any' || agenda.every(({ item }) => follows.items.includes(item));
}
