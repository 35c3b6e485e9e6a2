import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { mandateOf, officesAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { papersOf } from './papers.ts';
import type { AgendaRefusal, ItemPaperAct, ItemPaperCommand, Papers } from './vocabulary.ts';

export type ItemPaperHearing = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly papers: Papers;
  /** Whether the asker may read that paper: of one that he may not he is told nothing. */
  reads(paper: string): boolean;
  readonly context: Context;
};

type Decision = readonly ItemPaperAct[] | AgendaRefusal;
type Asked<Type> = Extract<ItemPaperCommand, { type: Type }>;

/** Until the meeting is closed: afterwards its papers are what was before those who decided. */
const stages: readonly Meeting['stage'][] = ['proposed', 'noticed', 'open', 'adjourned'];

export function decideItemPaper(hearing: ItemPaperHearing, command: ItemPaperCommand): Decision {
  const { charter, meeting } = hearing;
  const clause = clauseFor(charter, command.type);
  if (meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (!stages.includes(meeting.stage)) return { refused: 'meetingStage', clause, stage: meeting.stage };
  return command.type === 'attachPaper'
    ? decideAttaching(hearing, command, clause)
    : decideRemoval(hearing, command, clause);
}

function act<Type extends ItemPaperAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<ItemPaperAct, { type: Type }>['data'],
): ItemPaperAct {
  return { type, version: 1, stream: `meeting/${data.meeting}`, clause, data } as unknown as ItemPaperAct;
}

function decideAttaching(hearing: ItemPaperHearing, command: Asked<'attachPaper'>, clause: ClauseId | null): Decision {
  const { meeting, papers } = hearing;
  const { type: _type, ...data } = command;
  const late = meeting.lateItems.get(command.item)?.state === 'awaited';
  if (!late && !meeting.agenda.some(({ item }) => item === command.item))
    return { refused: 'unknownItem', clause, item: command.item };
  const there = papersOf(hearing, command.item).find(
    ({ hash, paper }) => hash === command.hash && hearing.reads(paper),
  );
  if (there) return { refused: 'paperThere', clause, paper: there.paper };
  return [act('PaperAttached', clause, { ...data, paper: String(papers.size + 1), body: bodyOf(hearing) })];
}

function decideRemoval(hearing: ItemPaperHearing, command: Asked<'removePaper'>, clause: ClauseId | null): Decision {
  const { type: _type, ...data } = command;
  const found = papersOf(hearing, command.item).find(({ paper }) => paper === command.paper);
  if (!found) return { refused: 'unknownPaper', clause, paper: command.paper };
  const own = bodyOf(hearing);
  if (own !== null && found.body !== own) return { refused: 'paperOfAnotherBody', clause, body: found.body };
  return [act('PaperRemoved', clause, data)];
}

const ofAll: readonly OfficeId[] = ['head', 'secretariat'];

/** For which body the person speaks here: a member for his own, the head and the secretariat for all. */
export function bodyOf({
  composition,
  context: { by, at },
}: Pick<ItemPaperHearing, 'composition' | 'context'>): BodyId | null {
  if (officesAt(composition, by, at).some((office) => ofAll.includes(office))) return null;
  return mandateOf(composition, by, at)?.body ?? null;
}
