import { known } from '#charter/known.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { isPresent } from './attendance.ts';
import type { LateItem, LateItemCommand, Meeting, MeetingAct, MeetingRefusal } from './vocabulary.ts';

/** Silence `late-items`: what an item needs that comes after the notice of an agreed agenda. */
export function lateItemsAwait({ rules }: Charter): LateItem['awaits'] {
  return known(rules.agenda).late === 'a new agreement' ? 'agreement' : 'objections';
}

type Hearing = { readonly charter: Charter; readonly meeting: Meeting; readonly context: Context };
type Decision = readonly MeetingAct[] | MeetingRefusal;
type Asked<Type> = Extract<LateItemCommand, { type: Type }>;

export function decideLateItem(hearing: Hearing, command: LateItemCommand, clause: ClauseId | null): Decision {
  switch (command.type) {
    case 'addLateItem':
      return decideAdding(hearing, command, clause);
    case 'objectToLateItem':
      return decideObjection(hearing, command, clause);
    default:
      return decideAnswer(hearing, command, clause);
  }
}

function act<Type extends MeetingAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<MeetingAct, { type: Type }>['data'],
): MeetingAct {
  return { type, version: 1, stream: `meeting/${data.meeting}`, clause, data } as unknown as MeetingAct;
}

const outside = ({ meeting: { stage } }: Hearing, stages: readonly Meeting['stage'][], clause: ClauseId | null) =>
  stages.includes(stage) ? undefined : ({ refused: 'meetingStage', clause, stage } as const);

/** Before the notice the agenda itself is set anew: it has to be agreed in any case. */
function decideAdding(hearing: Hearing, command: Asked<'addLateItem'>, clause: ClauseId | null): Decision {
  const { charter, meeting } = hearing;
  if (meeting.stage === 'proposed') return { refused: 'itemNotLate', clause };
  const over = outside(hearing, ['noticed', 'open', 'adjourned'], clause);
  if (over) return over;
  const { type: _type, ...data } = command;
  const taken = meeting.lateItems.has(data.item) || meeting.agenda.some(({ item }) => item === data.item);
  if (taken) return { refused: 'itemTwice', clause, item: data.item };
  return [act('LateItemAdded', clause, { ...data, awaits: lateItemsAwait(charter) })];
}

/** The second key for this item alone: the agenda that was agreed, and its notice, stand. */
function decideAnswer(
  hearing: Hearing,
  command: Asked<'agreeToLateItem'> | Asked<'returnLateItem'>,
  clause: ClauseId | null,
): Decision {
  const over = outside(hearing, ['proposed', 'noticed', 'open', 'adjourned'], clause);
  if (over) return over;
  const { meeting, item } = command;
  const late = hearing.meeting.lateItems.get(item);
  if (!late) return { refused: 'unknownItem', clause, item };
  if (late.awaits !== 'agreement' || late.state !== 'awaited') return { refused: 'nothingToAgree', clause };
  return command.type === 'agreeToLateItem'
    ? [act('LateItemAgreed', clause, { meeting, item })]
    : [act('LateItemReturned', clause, { meeting, item, reason: command.reason })];
}

function decideObjection(hearing: Hearing, command: Asked<'objectToLateItem'>, clause: ClauseId | null): Decision {
  const over = outside(hearing, ['open'], clause);
  if (over) return over;
  const { charter, meeting, context } = hearing;
  const late = meeting.lateItems.get(command.item);
  if (!late) return { refused: 'unknownItem', clause, item: command.item };
  if (late.awaits !== 'objections' || late.state !== 'awaited')
    return { refused: 'lateItemWaits', clause, state: late.state };
  if (!isPresent(charter, meeting, context.by)) return { refused: 'notPresent', clause, person: context.by };
  return [act('LateItemObjected', clause, { meeting: meeting.meeting, item: command.item })];
}

/** Why an item cannot be taken up: it is not on the agenda, and no late one to which nobody objects. */
export function lacksItem(
  { meeting }: Pick<Hearing, 'meeting'>,
  item: string,
  clause: ClauseId | null,
): MeetingRefusal | undefined {
  if (meeting.agenda.some((each) => each.item === item)) return undefined;
  const late = meeting.lateItems.get(item);
  if (!late) return { refused: 'unknownItem', clause, item };
  return late.awaits === 'objections' && late.state === 'awaited'
    ? undefined
    : { refused: 'lateItemWaits', clause, state: late.state };
}
