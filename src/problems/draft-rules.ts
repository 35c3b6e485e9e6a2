import { decideBook } from '#agenda/book-rules.ts';
import type { AgendaBook, AgendaRefusal } from '#agenda/vocabulary.ts';
import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { drafterOf, isInWork, itemOf, versionNow } from './draft.ts';
import { type DraftHearing, draftAct } from './draft-hearing.ts';
import { decideHandingOver } from './handing-over.ts';
import { speaksFor, unknownAmong } from './hearing.ts';
import type { Draft, DraftAct, DraftCommand, ProblemDecisionRefusal, RegisterAct } from './vocabulary.ts';

type Decision = readonly Act[] | ProblemDecisionRefusal | AgendaRefusal;
type Asked<Type extends DraftCommand['type']> = Extract<DraftCommand, { readonly type: Type }>;

export function decideDraft(hearing: DraftHearing, command: DraftCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (command.type === 'beginDraft') return decideBeginning(hearing, command, clause);
  const { draft } = hearing;
  if (!draft) return { refused: 'unknownDraft', clause };
  const over = draft.state === 'put' || draft.state === 'dropped' ? draft.state : undefined;
  if (over) return { refused: 'draftSettled', clause, state: over };
  if (command.type === 'commentOnDraft')
    return [
      draftAct('DraftCommented', clause, { draft: draft.draft, comment: command.comment, body: speaksFor(hearing) }),
    ];
  if (command.type === 'putDraft') return decidePutting(draft, command, clause);
  if (command.type === 'amendDraft') return decideAmendment(hearing, draft, command, clause);
  if (command.type === 'handOverDraft') return decideHandingOver(hearing, draft, command, clause);
  const drafter = drafterOf(draft);
  if (hearing.context.by !== drafter) return { refused: 'notDrafter', clause, by: drafter };
  if (command.type === 'offerDraft') return decideOffer(hearing, draft, command, clause);
  if (!isInWork(draft)) return settled(draft, clause);
  switch (command.type) {
    case 'reviseDraft':
      return decideRevision(hearing, draft, command, clause);
    case 'acceptDraftAmendment':
    case 'declineDraftAmendment':
      return decideAnswer(draft, command, clause);
    case 'dropDraft':
      return [draftAct('DraftDropped', clause, { draft: draft.draft, reason: command.reason })];
  }
}

const settled = ({ state }: Draft, clause: ClauseId | null): ProblemDecisionRefusal => ({
  refused: 'draftSettled',
  clause,
  state: state === 'drafting' || state === 'not taken up' ? 'offered' : state,
});

function decideBeginning(hearing: DraftHearing, command: Asked<'beginDraft'>, clause: ClauseId | null): Decision {
  const { type: _type, ...data } = command;
  const { register } = hearing;
  if (register.drafts.has(data.draft)) return { refused: 'problemNumberTaken', clause };
  if (!data.problems.every((each) => register.problems.has(each))) return { refused: 'unknownProblem', clause };
  const unknown = unknownAmong(hearing, { measures: data.measures, bodies: addressed(data.addressee) }, clause);
  if (unknown) return unknown;
  const entered: RegisterAct = {
    type: 'DraftEntered',
    version: 1,
    stream: 'problems',
    clause,
    data: { draft: data.draft, problems: data.problems },
  };
  return [entered, draftAct('DraftBegun', clause, data)];
}

const addressed = (addressee: string | null) => (addressee === null ? [] : [addressee]);

function decideRevision(
  hearing: DraftHearing,
  draft: Draft,
  { text, addressee, base }: Asked<'reviseDraft'>,
  clause: ClauseId | null,
): Decision {
  const { version } = versionNow(draft);
  if (base !== version) return { refused: 'draftRevisedMeanwhile', clause, version };
  const unknown = unknownAmong(hearing, { measures: [], bodies: addressed(addressee) }, clause);
  return unknown ?? [draftAct('DraftRevised', clause, { draft: draft.draft, text, addressee, version: version + 1 })];
}

function decideAmendment(
  hearing: DraftHearing,
  draft: Draft,
  { amendment, text, why, base }: Asked<'amendDraft'>,
  clause: ClauseId | null,
): Decision {
  if (!isInWork(draft)) return settled(draft, clause);
  const { version } = versionNow(draft);
  if (base !== version) return { refused: 'draftRevisedMeanwhile', clause, version };
  const data = { draft: draft.draft, amendment, text, why, base, body: speaksFor(hearing) };
  return [draftAct('DraftAmendmentProposed', clause, data)];
}

function decideAnswer(
  draft: Draft,
  command: Asked<'acceptDraftAmendment'> | Asked<'declineDraftAmendment'>,
  clause: ClauseId | null,
): Decision {
  const { amendment } = command;
  const found = draft.amendments.get(amendment);
  if (!found) return { refused: 'unknownDraftAmendment', clause };
  if (found.state !== 'proposed') return { refused: 'draftAmendmentSettled', clause };
  if (command.type === 'declineDraftAmendment')
    return [draftAct('DraftAmendmentDeclined', clause, { draft: draft.draft, amendment, reason: command.reason })];
  const { version } = versionNow(draft);
  if (command.base !== version) return { refused: 'draftRevisedMeanwhile', clause, version };
  // As it was proposed it would undo what came between.
  if (command.text === null && found.base !== version) return { refused: 'draftAmendmentOutdated', clause, version };
  const data = { draft: draft.draft, amendment, text: command.text, version: version + 1 };
  return [draftAct('DraftAmendmentAccepted', clause, data)];
}

/** An adopted proposal goes to whom it names, where the charter reads its silence so (`addressee`). */
const needsAddressee = ({ charter }: DraftHearing): boolean =>
  charter.rules.addressee.value === 'named in the proposal';

function decideOffer(
  hearing: DraftHearing,
  draft: Draft,
  { suggestion, meeting, why, after }: Asked<'offerDraft'>,
  clause: ClauseId | null,
): Decision {
  const waits = draft.state === 'taken up' ? stillOnAgenda(hearing, draft, after, clause) : undefined;
  if (waits) return waits;
  if (!isInWork(draft) && draft.state !== 'taken up') return settled(draft, clause);
  const { addressee, version } = versionNow(draft);
  if (addressee === null && needsAddressee(hearing)) return { refused: 'draftWithoutAddressee', clause };
  if (!hearing.book) throw new Error('the stream of suggestions was not folded');
  const suggested = decideBook(
    { charter: hearing.charter, book: hearing.book, meeting: hearing.meeting },
    {
      type: 'suggestItem',
      suggestion,
      title: draft.title,
      kind: 'decision',
      why,
      meeting,
      draft: { draft: draft.draft, problems: draft.problems },
    },
  );
  if ('refused' in suggested) return suggested;
  return [draftAct('DraftOffered', clause, { draft: draft.draft, suggestion, version }), ...suggested];
}

/** The item of an agenda that is still to come waits for it; one that is gone, or that a meeting left behind, does not. */
function stillOnAgenda(
  { after }: DraftHearing,
  draft: Draft,
  named: string | null,
  clause: ClauseId | null,
): ProblemDecisionRefusal | undefined {
  const on = itemOf(draft);
  if (!on) return undefined;
  const refusal: ProblemDecisionRefusal = { refused: 'draftOnAgenda', clause, meeting: on.meeting };
  if (named !== on.meeting || !after) return refusal;
  return isAwaitedOn(after, on.item) ? refusal : undefined;
}

const ended: readonly Meeting['stage'][] = ['held', 'not held', 'cancelled'];

/** Whether an item of that meeting can still be treated. */
export function isAwaitedOn({ stage, agenda, lateItems }: Meeting, item: string): boolean {
  if (ended.includes(stage)) return false;
  return agenda.some((each) => each.item === item) || lateItems.get(item)?.state === 'awaited';
}

function decidePutting(draft: Draft, command: Asked<'putDraft'>, clause: ClauseId | null): Decision {
  const { meeting, item, proposal } = command;
  if (draft.state !== 'taken up') return draft.state === 'offered' ? settled(draft, clause) : notOnItem(clause);
  const on = itemOf(draft);
  if (on?.meeting !== meeting || on.item !== item) return notOnItem(clause);
  return [draftAct('DraftPut', clause, { draft: draft.draft, meeting, item, proposal })];
}

const notOnItem = (clause: ClauseId | null): ProblemDecisionRefusal => ({ refused: 'draftNotOnItem', clause });

/** What the draft's own stream hears of the head's answer to its offer. */
export function answerHeard(
  acts: readonly Act[],
  book: AgendaBook,
  clause: (type: string) => ClauseId | null,
): readonly DraftAct[] {
  return acts.flatMap(({ type, data }) => {
    const offered = typeof data.suggestion === 'string' ? book.suggestions.get(data.suggestion) : undefined;
    const draft = offered?.draft?.draft;
    if (!offered || draft === undefined) return [];
    const { suggestion } = offered;
    if (type === 'SuggestionTakenUp')
      return [
        draftAct('DraftTakenUp', clause('takeUpSuggestion'), {
          draft,
          suggestion,
          meeting: String(data.meeting),
          item: String(data.item),
        }),
      ];
    if (type !== 'SuggestionDeclined') return [];
    const { reason } = data as { readonly reason: Extract<DraftAct, { type: 'DraftNotTakenUp' }>['data']['reason'] };
    return [draftAct('DraftNotTakenUp', clause('declineSuggestion'), { draft, suggestion, reason })];
  });
}
