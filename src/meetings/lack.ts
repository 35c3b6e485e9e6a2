import type { Charter } from '#charter/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { headPresent, quorumNow } from './attendance.ts';
import type { Meeting, MeetingRefusal } from './vocabulary.ts';

/**
 * What stands in the way of a lawful opening, of the meeting or of a vote, at that instant: the head's absence (silence
 * `head-absent`), or the members who are missing (rule: `quorum`). Undefined when nothing does. `recused`: as in `quorumNow`.
 */
export function lacksQuorum(
  charter: Charter,
  composition: Composition,
  meeting: Meeting,
  at: string,
  recused = 0,
): MeetingRefusal | undefined {
  const quorum = quorumNow(charter, composition, meeting, at, recused);
  if (!quorum.known) return { refused: 'quorumUnknown', clause: quorum.clause };
  const { clause, members, present, needed, missing } = quorum;
  if (missing > 0) return { refused: 'noQuorum', clause, members, present, needed, missing };
  return quorum.chairMissing ? { refused: 'headAbsent', clause } : lacksHead(charter, composition, meeting, at);
}

/** The head's absence, where the charter lets nobody else preside (rule: `presiding`). */
export function lacksHead(
  charter: Charter,
  composition: Composition,
  meeting: Meeting,
  at: string,
): MeetingRefusal | undefined {
  const { clause: presiding, value } = charter.rules.presiding;
  const headNeeded = value === 'unknown' || value.absent === 'no meeting';
  return headNeeded && !headPresent(charter, composition, meeting, at)
    ? { refused: 'headAbsent', clause: presiding }
    : undefined;
}
