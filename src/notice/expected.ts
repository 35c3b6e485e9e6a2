import type { Charter } from '#charter/vocabulary.ts';
import { remoteCounts } from '#meetings/attendance.ts';
import { type Quorum, quorumOf } from '#meetings/quorum.ts';
import { isSecond } from '#meetings/second.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { holderAt, membersAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Notice } from './vocabulary.ts';

/** What the replies say of the quorum, on the members as they will be when the meeting begins. */
export type Expected = {
  readonly comes: readonly PersonId[];
  readonly remotely: readonly PersonId[];
  readonly cannot: readonly PersonId[];
  readonly unanswered: readonly PersonId[];
  /** If those come who said so, and nobody else. */
  readonly quorum: Quorum;
  /** `fails`: it cannot be reached even if all come who have not answered; `open`: it depends on those. */
  readonly outlook: 'reached' | 'open' | 'fails' | 'unknown';
  /** Whether the head has said that he cannot come. */
  readonly headCannot: boolean;
};

export function expectedQuorum(
  charter: Charter,
  composition: Composition,
  meeting: Meeting,
  { replies }: Pick<Notice, 'replies'>,
): Expected {
  const members = membersAt(composition, meeting.on).map(({ person }) => person);
  const who = (answer: 'comes' | 'remotely' | 'cannot' | undefined) =>
    members.filter((person) => replies.get(person)?.answer === answer);
  const [comes, remotely, cannot, unanswered] = [who('comes'), who('remotely'), who('cannot'), who(undefined)];
  const sure = [...comes, ...(remoteCounts(charter) ? remotely : [])];
  const head = holderAt(composition, 'head', meeting.on);
  const quorumWith = (present: readonly PersonId[]): Quorum =>
    quorumOf(charter, {
      members: members.length,
      present: present.length,
      chairPresent: head !== undefined && present.includes(head),
      round: isSecond(charter, meeting) ? 2 : 1,
    });
  const quorum = quorumWith(sure);
  return {
    comes,
    remotely,
    cannot,
    unanswered,
    quorum,
    outlook: outlookOf(quorum, quorumWith([...sure, ...unanswered])),
    headCannot: head !== undefined && replies.get(head)?.answer === 'cannot',
  };
}

function outlookOf(sure: Quorum, atBest: Quorum): Expected['outlook'] {
  if (!sure.known || !atBest.known) return 'unknown';
  if (sure.quorate) return 'reached';
  return atBest.quorate ? 'open' : 'fails';
}
