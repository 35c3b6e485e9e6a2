import { speaking } from '#floor/evolve.ts';
import { inTurn } from '#floor/order.ts';
import type { Floor, Speech } from '#floor/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfProposal } from '#marking/things.ts';
import type { AgendaItem, Meeting } from '#meetings/vocabulary.ts';
import { resultOf } from '#voting/closing.ts';
import { lastRound } from '#voting/elections.ts';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';

/** What hangs on the wall of the room at one moment. */
export type Wall = {
  /** The item in hand with its number; `closed` where it is not for everybody who may be in the room. */
  readonly item: { readonly number: number; readonly of: AgendaItem } | 'closed' | undefined;
  readonly speech: Speech | undefined;
  /** Members who are next, in their order; a screen has room for a few. */
  readonly queue: readonly string[];
  /** What is put to the members now, or else what was decided last on the item in hand. */
  readonly question: Proposal | undefined;
};

type Room = { readonly meeting: Meeting; readonly floor: Floor; readonly proposals: Proposals };

const queued = 5;

/**
 * A wall is read by whoever is in the room, an expert or a guest among them, whoever may have opened it: so what is for
 * fewer than the whole Group is on no wall, not even for a reader who may read it.
 */
export function wallOf({ meeting, floor, proposals }: Room, reads: Pick<Reader, 'isNarrow' | 'may'>): Wall {
  const id = meeting.meeting;
  const isForAll = (thing: string) => reads.may(thing) && !reads.isNarrow(thing);
  const inHand = meeting.itemInHand;
  const index = meeting.agenda.findIndex(({ item }) => item === inHand);
  const of = meeting.agenda[index];
  if (inHand === undefined) return { item: undefined, speech: undefined, queue: [], question: undefined };
  if (!of || !isForAll(thingOfItem(id, inHand))) {
    return { item: 'closed', speech: undefined, queue: [], question: undefined };
  }
  const speech = speaking(floor);
  const questions = [...proposals.values()].filter(
    ({ proposal, item }) => item === inHand && isForAll(thingOfProposal(id, proposal)),
  );
  const open = questions.find(({ stage }) => stage === 'voting' || stage === 'asked');
  return {
    item: { number: index + 1, of },
    speech: speech && (speech.item === null || speech.item === inHand) ? speech : undefined,
    queue: inTurn(floor)
      .slice(0, queued)
      .map(({ person }) => person),
    question: open ?? lastDecided(questions),
  };
}

const lastDecided = (questions: readonly Proposal[]): Proposal | undefined =>
  questions
    .filter((each) => resultOf(each) !== undefined || lastRound(each) !== undefined)
    .sort((a, b) => closedAt(a).localeCompare(closedAt(b)))
    .at(-1);

const closedAt = (question: Proposal): string =>
  lastRound(question)?.vote.closedAt ?? question.vote?.closedAt ?? question.consent?.closedAt ?? '';
