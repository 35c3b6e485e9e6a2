import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import { notOnAgreedDay } from '#meetings/agreed-day.ts';
import { isHere } from '#meetings/attendance.ts';
import { isMemberAt } from '#membership/composition.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { type Asked, act, type Decision, type FloorHearing, outside } from './hearing.ts';
import { decideSpeech, isAboutSpeech } from './speech-rules.ts';
import type { Floor, FloorCommand } from './vocabulary.ts';

const types: { readonly [Type in FloorCommand['type']]: true } = {
  admitExpert: true,
  releaseExpert: true,
  recordSubstitute: true,
  releaseSubstitute: true,
  declareRecusal: true,
  recordRecusal: true,
  askForFloor: true,
  withdrawFromFloor: true,
  giveFloor: true,
  endSpeech: true,
  limitSpeeches: true,
};

export const isFloorCommand = (command: { readonly type: string }): command is FloorCommand =>
  Object.hasOwn(types, command.type);

export function decideFloor(hearing: FloorHearing, command: FloorCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (isAboutSpeech(command)) return decideSpeech(hearing, command, clause);
  switch (command.type) {
    case 'admitExpert':
      return decideAdmission(hearing, command, clause);
    case 'releaseExpert':
      return decideRelease(hearing, command, clause);
    case 'recordSubstitute':
      return decideSubstitute(hearing, command, clause);
    case 'releaseSubstitute':
      return decideSubstituteLeaving(hearing, command, clause);
    case 'declareRecusal':
      return decideRecusal(hearing, { ...command, person: hearing.context.by }, clause);
    case 'recordRecusal':
      return decideRecusal(hearing, command, clause);
  }
}

const offAgenda = ({ meeting: { agenda } }: FloorHearing, item: string, clause: ClauseId | null) =>
  agenda.some((each) => each.item === item) ? undefined : ({ refused: 'unknownItem', clause, item } as const);

function decideAdmission(hearing: FloorHearing, command: Asked<'admitExpert'>, clause: ClauseId | null): Decision {
  const { item, expert, name, body } = command;
  const no = outside(hearing, clause) ?? offAgenda(hearing, item, clause);
  if (no) return no;
  if (body !== null && !hearing.bodies.has(body)) return { refused: 'unknownBody', clause, body };
  return [act(hearing, 'ExpertAdmitted', clause, { item, expert, name, body })];
}

function decideRelease(hearing: FloorHearing, command: Asked<'releaseExpert'>, clause: ClauseId | null): Decision {
  const { item, expert } = command;
  const known = hearing.floor.experts.get(expert);
  if (!known || known.item !== item) return { refused: 'unknownExpert', clause };
  if (known.releasedAt !== undefined) return { refused: 'expertReleased', clause };
  return outside(hearing, clause) ?? [act(hearing, 'ExpertReleased', clause, { item, expert })];
}

/** He takes the place of a member who is not there; what he may do is the charter's to say (silence `alternates`). */
function decideSubstitute(
  hearing: FloorHearing,
  command: Asked<'recordSubstitute'>,
  clause: ClauseId | null,
): Decision {
  const no = outside(hearing, clause) ?? notOnAgreedDay(hearing, clause);
  if (no) return no;
  const { composition, meeting, floor, context } = hearing;
  const { substitute, person, name, letter } = command;
  if (!isMemberAt(composition, person, context.at)) return { refused: 'notAMember', clause, person };
  if (isHere(meeting, person)) return { refused: 'alreadyPresent', clause, person };
  if (substituteOf(floor, person)) return { refused: 'alreadySubstituted', clause, person };
  return [act(hearing, 'SubstituteRecorded', clause, { substitute, person, name, letter })];
}

export const substituteOf = ({ substitutes }: Floor, person: PersonId) =>
  [...substitutes.values()].find((each) => each.person === person && each.until === undefined);

function decideSubstituteLeaving(
  hearing: FloorHearing,
  { substitute }: Asked<'releaseSubstitute'>,
  clause: ClauseId | null,
): Decision {
  const known = hearing.floor.substitutes.get(substitute);
  if (!known) return { refused: 'unknownSubstitute', clause };
  if (known.until !== undefined) return { refused: 'substituteReleased', clause };
  const { person } = known;
  return outside(hearing, clause) ?? [act(hearing, 'SubstituteReleased', clause, { substitute, person })];
}

/** Who was entitled when a vote opened stays so until it is closed (silence `quorum-moment`): a recusal comes before or after. */
function decideRecusal(
  hearing: FloorHearing,
  { item, person, reason }: Omit<Asked<'recordRecusal'>, 'type'>,
  clause: ClauseId | null,
): Decision {
  const no = outside(hearing, clause) ?? offAgenda(hearing, item, clause);
  if (no) return no;
  const { composition, floor, votedItems, context } = hearing;
  if (!isMemberAt(composition, person, context.at)) return { refused: 'notAMember', clause, person };
  if (floor.recusals.some((recusal) => recusal.item === item && recusal.person === person))
    return { refused: 'alreadyRecused', clause, person, item };
  if (votedItems.includes(item)) return { refused: 'voteOpenOnItem', clause, item };
  return [act(hearing, 'RecusalRecorded', clause, { item, person, reason })];
}
