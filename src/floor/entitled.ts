import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { membersPresent, quorumNow } from '#meetings/attendance.ts';
import { lacksQuorum } from '#meetings/lack.ts';
import type { Quorum } from '#meetings/quorum.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Floor } from './vocabulary.ts';

/** What is known of the room when a question is put in it. */
export type Room = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly floor: Floor;
  readonly context: Pick<Context, 'at'>;
};

/** Who has recused himself from an item, in the order in which it was recorded. */
export const recusedFrom = ({ recusals }: Floor, item: string): readonly PersonId[] =>
  recusals.filter((recusal) => recusal.item === item).map(({ person }) => person);

/** Members of that instant, present at that instant, who may vote on the item (silences `quorum-moment`, `recusal`). */
export function entitledFor(
  { charter, composition, meeting, floor, context }: Room,
  item: string,
): readonly PersonId[] {
  const recused = new Set(recusedFrom(floor, item));
  return membersPresent(charter, composition, meeting, context.at).filter((person) => !recused.has(person));
}

/** Members present who do not vote on the item. */
export function recusedPresent(room: Room, item: string): readonly PersonId[] {
  const { charter, composition, meeting, floor, context } = room;
  const present = new Set(membersPresent(charter, composition, meeting, context.at));
  return recusedFrom(floor, item).filter((person) => present.has(person));
}

/** The quorum for a question on the item: whoever is recused counts as the charter says (rules `quorum`, `recusal`). */
export const quorumFor = (room: Room, item: string): Quorum =>
  quorumNow(room.charter, room.composition, room.meeting, room.context.at, recusedPresent(room, item).length);

/** What stands in the way of a vote on the item: the quorum, or the head. */
export const lacksQuorumFor = (room: Room, item: string): MeetingRefusal | undefined =>
  lacksQuorum(room.charter, room.composition, room.meeting, room.context.at, recusedPresent(room, item).length);
