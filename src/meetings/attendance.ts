import type { Charter } from '#charter/vocabulary.ts';
import { holderAt, membersAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { type Quorum, quorumOf } from './quorum.ts';
import { isSecond } from './second.ts';
import type { Meeting } from './vocabulary.ts';

/** Whether the person came and has not left, whatever the charter counts that for. */
export function isHere({ attendance }: Meeting, person: PersonId): boolean {
  const stay = attendance.get(person)?.at(-1);
  return stay !== undefined && stay.until === undefined;
}

/** Whether the person is in the room, or on the link where the charter counts that, by the last arrival or departure. */
export function isPresent(charter: Charter, meeting: Meeting, person: PersonId): boolean {
  if (!isHere(meeting, person)) return false;
  return meeting.attendance.get(person)?.at(-1)?.presence === 'in room' || remoteCounts(charter);
}

/** A share cap on presence by video is not offered yet (`foundable` refuses such a charter), so it counts or does not. */
export function remoteCounts({ rules }: Charter): boolean {
  const { value } = rules.attendance;
  return value !== 'unknown' && value.remote === 'counts';
}

/** Members at that instant who are present: those who make the quorum and, when a vote opens, those entitled to it. */
export function membersPresent(
  charter: Charter,
  composition: Composition,
  meeting: Meeting,
  at: string,
): readonly PersonId[] {
  return membersAt(composition, at)
    .map(({ person }) => person)
    .filter((person) => isPresent(charter, meeting, person));
}

/**
 * The quorum as it stands at that instant, on the composition of that instant (rule: `quorum`). `recused`: how many of those
 * present do not vote on the question that is put; whether they are there for the quorum the charter says (rule: `recusal`).
 */
export function quorumNow(
  charter: Charter,
  composition: Composition,
  meeting: Meeting,
  at: string,
  recused = 0,
): Quorum {
  const present = membersPresent(charter, composition, meeting, at).length;
  const { quorum, recusal } = charter.rules;
  const leftOut = quorum.value !== 'unknown' && quorum.value.recused === 'not counted';
  const aside = !leftOut && recusal.value === 'not counted as present';
  return quorumOf(charter, {
    members: membersAt(composition, at).length,
    present: aside ? present - recused : present,
    chairPresent: headPresent(charter, composition, meeting, at),
    recused,
    round: isSecond(charter, meeting) ? 2 : 1,
  });
}

export function headPresent(charter: Charter, composition: Composition, meeting: Meeting, at: string): boolean {
  const head = holderAt(composition, 'head', at);
  return head !== undefined && isPresent(charter, meeting, head);
}
