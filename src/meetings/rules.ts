import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { isMemberAt, membersAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { decideAdjournment } from './adjournment.ts';
import { agreedMoment, notOnAgreedDay } from './agreed-day.ts';
import { headPresent, isHere, membersPresent, quorumNow, remoteCounts } from './attendance.ts';
import { lacksQuorum } from './lack.ts';
import { decideLateItem, lacksItem } from './late-items.ts';
import { failed } from './second.ts';
import type { AgendaItem, Key, Meeting, MeetingAct, MeetingCommand, MeetingRefusal, Register } from './vocabulary.ts';

/** What a meeting's command is heard with; `voteOpen` comes from the room of votes, which this room does not know. */
export type MeetingHearing = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly register: Register;
  /** The meeting that a new one is to follow. */
  readonly first?: Meeting | undefined;
  readonly voteOpen: boolean;
  readonly context: Context;
};

type Decision = readonly MeetingAct[] | MeetingRefusal;
type Asked<Type> = Extract<MeetingCommand, { type: Type }>;

export function decideMeeting(hearing: MeetingHearing, command: MeetingCommand): Decision {
  if (command.type === 'proposeMeeting') return decideProposal(hearing, command);
  if (hearing.meeting.stage === 'unknown') {
    return { refused: 'unknownMeeting', clause: clauseFor(hearing.charter, command.type) };
  }
  const clause = clauseFor(hearing.charter, command.type);
  switch (command.type) {
    case 'changeMeeting':
      return decideChange(hearing, command, clause);
    case 'setAgenda':
      return decideAgenda(hearing, command, clause);
    case 'addLateItem':
    case 'agreeToLateItem':
    case 'returnLateItem':
    case 'objectToLateItem':
      return decideLateItem(hearing, command, clause);
    case 'adjournMeeting':
    case 'resumeMeeting':
      return decideAdjournment(hearing, command, clause);
    case 'agreeToMeeting':
    case 'returnMeeting':
    case 'agreeToAgenda':
    case 'returnAgenda':
      return decideAnswer(hearing, command, clause);
    case 'advise':
      return decideAdvice(hearing, command, clause);
    case 'sendNotice':
      return decideNotice(hearing, command, clause);
    case 'cancelMeeting':
      return (
        atStage(hearing, ['proposed', 'noticed'], clause) ?? [act(command, 'MeetingCancelled', clause, rest(command))]
      );
    case 'recordArrival':
      return decideArrival(hearing, command, clause);
    case 'recordDeparture':
      return decideDeparture(hearing, command, clause);
    case 'openMeeting':
      return decideOpening(hearing, command, clause);
    case 'takeUpItem':
      return decideItem(hearing, command, clause);
    case 'closeMeeting':
      return decideClosing(hearing, command, clause);
    case 'closeWithoutQuorum':
      return decideFailure(hearing, command, clause);
  }
}

type Data<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];

function act<Type extends MeetingAct['type']>(
  { meeting }: { readonly meeting: string },
  type: Type,
  clause: ClauseId | null,
  data: Data<Type>,
): MeetingAct {
  return { type, version: 1, stream: `meeting/${meeting}`, clause, data } as unknown as MeetingAct;
}

/** A command's content as the data of the act that follows from it. */
function rest<Command extends MeetingCommand>(command: Command): Omit<Command, 'type'> {
  const { type: _type, ...data } = command;
  return data;
}

function atStage({ meeting }: MeetingHearing, stages: readonly Meeting['stage'][], clause: ClauseId | null) {
  return stages.includes(meeting.stage)
    ? undefined
    : ({ refused: 'meetingStage', clause, stage: meeting.stage } as const);
}

function decideProposal(hearing: MeetingHearing, command: Asked<'proposeMeeting'>): Decision {
  const { charter, register, context } = hearing;
  const clause = clauseFor(charter, 'proposeMeeting');
  const { meeting, on, place, link, agenda } = command;
  if (register.numbers.has(meeting)) return { refused: 'meetingNumberTaken', clause, meeting };
  if (on <= context.at) return { refused: 'dateInPast', clause, on };
  const twice = itemTwice(agenda, clauseFor(charter, 'setAgenda'));
  if (twice) return twice;
  const first = command.follows ? failed(hearing.first, clause) : undefined;
  if (first && 'refused' in first) return first;
  const follows = first ? { follows: first.meeting } : {};
  const registered = { ...act(command, 'MeetingRegistered', clause, { meeting, on, ...follows }), stream: 'meetings' };
  const instead = first ? { follows: first } : {};
  const proposed = act(command, 'MeetingProposed', clause, { meeting, on, place, link, ...instead });
  if (agenda.length === 0) return [registered, proposed];
  return [registered, proposed, act(command, 'AgendaSet', clauseFor(charter, 'setAgenda'), { meeting, agenda })];
}

function decideChange(hearing: MeetingHearing, command: Asked<'changeMeeting'>, clause: ClauseId | null): Decision {
  const early = atStage(hearing, ['proposed', 'noticed'], clause);
  if (early) return early;
  if (command.on <= hearing.context.at) return { refused: 'dateInPast', clause, on: command.on };
  return [act(command, 'MeetingChanged', clause, rest(command))];
}

function decideAgenda(hearing: MeetingHearing, command: Asked<'setAgenda'>, clause: ClauseId | null): Decision {
  const late = atStage(hearing, ['proposed', 'noticed'], clause);
  if (late) return late;
  if (command.agenda.length === 0) return { refused: 'emptyAgenda', clause };
  return itemTwice(command.agenda, clause) ?? [act(command, 'AgendaSet', clause, rest(command))];
}

/** Proposals and the protocol refer to an item by its number, so that no two items may share one. */
function itemTwice(agenda: readonly AgendaItem[], clause: ClauseId | null) {
  const twice = agenda.find(({ item }, index) => agenda.findIndex((each) => each.item === item) < index);
  return twice && ({ refused: 'itemTwice', clause, item: twice.item } as const);
}

type Answer = Asked<'agreeToMeeting'> | Asked<'returnMeeting'> | Asked<'agreeToAgenda'> | Asked<'returnAgenda'>;

function decideAnswer(hearing: MeetingHearing, command: Answer, clause: ClauseId | null): Decision {
  const late = atStage(hearing, ['proposed', 'adjourned'], clause);
  if (late) return late;
  const { meeting } = hearing;
  const aboutDate = command.type === 'agreeToMeeting' || command.type === 'returnMeeting';
  const key = aboutDate ? meeting.dateKey : meeting.agendaKey;
  if (key.revision !== command.revision) return { refused: 'changedMeanwhile', clause };
  if (key.state !== 'awaited') return { refused: 'nothingToAgree', clause };
  switch (command.type) {
    case 'agreeToMeeting':
      if (agreedMoment(meeting) <= hearing.context.at)
        return { refused: 'dateInPast', clause, on: agreedMoment(meeting) };
      return [act(command, 'MeetingAgreed', clause, rest(command))];
    case 'returnMeeting':
      return [act(command, 'MeetingReturned', clause, rest(command))];
    case 'agreeToAgenda':
      return [act(command, 'AgendaAgreed', clause, rest(command))];
    case 'returnAgenda':
      return [act(command, 'AgendaReturned', clause, rest(command))];
  }
}

/** Advice is on what awaits an answer, as it stands: it goes with that revision and with no other. */
function decideAdvice(hearing: MeetingHearing, command: Asked<'advise'>, clause: ClauseId | null): Decision {
  const late = atStage(hearing, ['proposed', 'adjourned'], clause);
  if (late) return late;
  const { dateKey, agendaKey } = hearing.meeting;
  const key = command.about === 'meeting' ? dateKey : agendaKey;
  if (key.revision !== command.revision) return { refused: 'changedMeanwhile', clause };
  if (key.state !== 'awaited') return { refused: 'nothingToAgree', clause };
  return [act(command, 'AdviceGiven', clause, rest(command))];
}

/** Notice goes out only after both keys: ours, as the charter's silence `notice` says, on clauses 3.3 and 3.4. */
function decideNotice(hearing: MeetingHearing, command: Asked<'sendNotice'>, clause: ClauseId | null): Decision {
  const early = atStage(hearing, ['proposed'], clause);
  if (early) return early;
  const { charter, composition, meeting, context } = hearing;
  const missing = keysMissing(meeting);
  if (missing.length > 0) {
    return {
      refused: 'keysMissing',
      clause: clauseFor(charter, missing[0] === 'date' ? 'agreeToMeeting' : 'agreeToAgenda'),
      missing,
    };
  }
  if (meeting.on <= context.at) return { refused: 'dateInPast', clause, on: meeting.on };
  const members = membersAt(composition, context.at).map(({ person }) => person);
  return [act(command, 'NoticeSent', clause, { meeting: meeting.meeting, members })];
}

export function keysMissing({ dateKey, agendaKey }: Meeting): readonly ('date' | 'agenda')[] {
  const lacks = (key: Key) => key.state !== 'agreed';
  return [...(lacks(dateKey) ? (['date'] as const) : []), ...(lacks(agendaKey) ? (['agenda'] as const) : [])];
}

function decideArrival(hearing: MeetingHearing, command: Asked<'recordArrival'>, clause: ClauseId | null): Decision {
  const outside = atStage(hearing, ['noticed', 'open', 'adjourned'], clause) ?? notOnAgreedDay(hearing, clause);
  if (outside) return outside;
  const { charter, composition, meeting, context } = hearing;
  const { person, presence } = command;
  if (!isMemberAt(composition, person, context.at)) return { refused: 'notAMember', clause, person };
  if (presence === 'remote' && !remoteCounts(charter)) return { refused: 'remoteNotCounted', clause };
  if (isHere(meeting, person)) return { refused: 'alreadyPresent', clause, person };
  return [act(command, 'ArrivalRecorded', clause, rest(command))];
}

function decideDeparture(
  hearing: MeetingHearing,
  command: Asked<'recordDeparture'>,
  clause: ClauseId | null,
): Decision {
  const outside = atStage(hearing, ['noticed', 'open', 'adjourned'], clause);
  if (outside) return outside;
  const { person } = command;
  if (!isHere(hearing.meeting, person)) return { refused: 'notPresent', clause, person };
  return [act(command, 'DepartureRecorded', clause, rest(command))];
}

function decideOpening(hearing: MeetingHearing, command: Asked<'openMeeting'>, clause: ClauseId | null): Decision {
  const outside = atStage(hearing, ['noticed'], clause) ?? notOnAgreedDay(hearing, clause);
  if (outside) return outside;
  const { charter, composition, meeting, context } = hearing;
  const lack = lacksQuorum(charter, composition, meeting, context.at);
  if (lack) return lack;
  const { members, present, needed } = knownQuorum(hearing);
  return [
    act(command, 'MeetingOpened', clause, {
      meeting: meeting.meeting,
      quorum: { members, present, needed },
      present: membersPresent(charter, composition, meeting, context.at),
    }),
  ];
}

function knownQuorum({ charter, composition, meeting, context }: MeetingHearing) {
  const quorum = quorumNow(charter, composition, meeting, context.at);
  if (!quorum.known) throw new Error('a group is not founded on a charter without a quorum');
  return quorum;
}

function decideItem(hearing: MeetingHearing, command: Asked<'takeUpItem'>, clause: ClauseId | null): Decision {
  const outside = atStage(hearing, ['open'], clause);
  if (outside) return outside;
  const { meeting, voteOpen } = hearing;
  const lacking = lacksItem(hearing, command.item, clause);
  if (lacking) return lacking;
  if (meeting.itemInHand === command.item) return { refused: 'itemInHand', clause };
  if (voteOpen) return { refused: 'voteOpen', clause };
  return [act(command, 'ItemTakenUp', clause, rest(command))];
}

function decideClosing(hearing: MeetingHearing, command: Asked<'closeMeeting'>, clause: ClauseId | null): Decision {
  const outside = atStage(hearing, ['open', 'adjourned'], clause);
  if (outside) return outside;
  if (hearing.voteOpen) return { refused: 'voteOpen', clause };
  return [act(command, 'MeetingClosed', clause, rest(command))];
}

/** Called and not held: only at or after the agreed time, and only while the quorum really fails. */
function decideFailure(
  hearing: MeetingHearing,
  command: Asked<'closeWithoutQuorum'>,
  clause: ClauseId | null,
): Decision {
  const outside = atStage(hearing, ['noticed'], clause);
  if (outside) return outside;
  const { charter, composition, meeting, context } = hearing;
  if (context.at < meeting.on) return { refused: 'beforeAgreedTime', clause, on: meeting.on };
  const { members, present, needed, quorate } = knownQuorum(hearing);
  const quorum = { members, present, needed };
  const onDay = notOnAgreedDay(hearing, clause) === undefined;
  if (onDay && quorate && headPresent(charter, composition, meeting, context.at)) {
    return { refused: 'quorumStands', clause, ...quorum };
  }
  return [act(command, 'MeetingNotHeld', clause, { meeting: meeting.meeting, quorum })];
}
