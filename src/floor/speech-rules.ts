import type { ClauseId } from '#charter/vocabulary.ts';
import { isHere } from '#meetings/attendance.ts';
import { isMemberAt } from '#membership/composition.ts';
import { speaking } from './evolve.ts';
import { type Asked, act, type Decision, type FloorHearing, outside } from './hearing.ts';
import { inTurn, requestOf } from './order.ts';
import type { FloorCommand, SpeakerKind, Turn } from './vocabulary.ts';

type SpeechCommand =
  | Asked<'askForFloor'>
  | Asked<'withdrawFromFloor'>
  | Asked<'giveFloor'>
  | Asked<'endSpeech'>
  | Asked<'limitSpeeches'>;

export const isAboutSpeech = (command: FloorCommand): command is SpeechCommand =>
  command.type === 'askForFloor' ||
  command.type === 'withdrawFromFloor' ||
  command.type === 'giveFloor' ||
  command.type === 'endSpeech' ||
  command.type === 'limitSpeeches';

export function decideSpeech(hearing: FloorHearing, command: SpeechCommand, clause: ClauseId | null): Decision {
  switch (command.type) {
    case 'askForFloor':
      return decideAsking(hearing, command, clause);
    case 'withdrawFromFloor':
      return decideWithdrawal(hearing, clause);
    case 'giveFloor':
      return decideGiving(hearing, command, clause);
    case 'endSpeech':
      return decideEnd(hearing, clause);
    case 'limitSpeeches':
      return decideLimit(hearing, command, clause);
  }
}

/** Asked again as a point of order it takes the place of the first; the same twice says nothing new. */
function decideAsking(hearing: FloorHearing, { kind }: Asked<'askForFloor'>, clause: ClauseId | null): Decision {
  const no = outside(hearing, clause, ['open']);
  if (no) return no;
  const { meeting, floor, context } = hearing;
  if (!isHere(meeting, context.by)) return { refused: 'notPresent', clause, person: context.by };
  if (requestOf(floor, context.by)?.kind === kind) return { refused: 'floorAsked', clause, kind };
  return [act(hearing, 'FloorAsked', clause, { kind, item: meeting.itemInHand ?? null })];
}

function decideWithdrawal(hearing: FloorHearing, clause: ClauseId | null): Decision {
  const asked = requestOf(hearing.floor, hearing.context.by);
  return asked
    ? [act(hearing, 'FloorRequestWithdrawn', clause, { item: asked.item })]
    : { refused: 'floorNotAsked', clause };
}

/** One speaker at a time: giving the floor ends the speech that lasts. Whom the head chose against the order is recorded. */
function decideGiving(hearing: FloorHearing, { speaker }: Asked<'giveFloor'>, clause: ClauseId | null): Decision {
  const no = outside(hearing, clause, ['open']);
  if (no) return no;
  const { meeting, floor } = hearing;
  const as = heardAs(hearing, speaker);
  if (!as) return { refused: 'notHeardHere', clause };
  if (speaking(floor)?.speaker === speaker) return { refused: 'hasTheFloor', clause };
  const asked = requestOf(floor, speaker);
  const turn: Turn = !asked ? 'unasked' : inTurn(floor)[0]?.person === speaker ? 'next' : 'chosen';
  const item = meeting.itemInHand ?? null;
  return [act(hearing, 'FloorGiven', clause, { speaker, as, kind: asked?.kind ?? 'speech', turn, item })];
}

/** As what somebody in the room may speak; undefined of anybody who is not there. */
export function heardAs(
  { composition, meeting, floor, context }: Pick<FloorHearing, 'composition' | 'meeting' | 'floor' | 'context'>,
  speaker: string,
): SpeakerKind | undefined {
  const expert = floor.experts.get(speaker);
  if (expert) return isThere(expert.stays.at(-1)) ? 'expert' : undefined;
  const substitute = floor.substitutes.get(speaker);
  if (substitute) return isThere(substitute) ? 'substitute' : undefined;
  return isMemberAt(composition, speaker, context.at) && isHere(meeting, speaker) ? 'member' : undefined;
}

const isThere = (stay: { readonly until: string | undefined } | undefined): boolean =>
  stay !== undefined && stay.until === undefined;

function decideEnd(hearing: FloorHearing, clause: ClauseId | null): Decision {
  const speech = speaking(hearing.floor);
  if (!speech) return { refused: 'nobodySpeaks', clause };
  const { speaker, as, item } = speech;
  return [act(hearing, 'SpeechEnded', clause, { speaker, as, item })];
}

function decideLimit(hearing: FloorHearing, { minutes }: Asked<'limitSpeeches'>, clause: ClauseId | null): Decision {
  const no = outside(hearing, clause);
  if (no) return no;
  if (hearing.floor.limit === minutes) return { refused: 'limitInForce', clause };
  return [act(hearing, 'SpeechesLimited', clause, { minutes })];
}
