import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { adjournmentOf, notOnAgreedDay } from './agreed-day.ts';
import { membersPresent, quorumNow } from './attendance.ts';
import { lacksQuorum } from './lack.ts';
import type { AdjournmentCommand, Meeting, MeetingAct, MeetingRefusal } from './vocabulary.ts';

type Hearing = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly voteOpen: boolean;
  readonly context: Context;
};
type Decision = readonly MeetingAct[] | MeetingRefusal;
type Asked<Type> = Extract<AdjournmentCommand, { type: Type }>;

export const decideAdjournment = (hearing: Hearing, command: AdjournmentCommand, clause: ClauseId | null): Decision =>
  command.type === 'adjournMeeting' ? decideBreak(hearing, command, clause) : decideResumption(hearing, clause);

function act<Type extends MeetingAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<MeetingAct, { type: Type }>['data'],
): MeetingAct {
  return { type, version: 1, stream: `meeting/${data.meeting}`, clause, data } as unknown as MeetingAct;
}

/** Broken off, or, while it is, put off to another time. */
function decideBreak(hearing: Hearing, command: Asked<'adjournMeeting'>, clause: ClauseId | null): Decision {
  const { meeting, voteOpen, context } = hearing;
  const { until, place, reason } = command;
  if (meeting.stage !== 'open' && meeting.stage !== 'adjourned')
    return { refused: 'meetingStage', clause, stage: meeting.stage };
  if (voteOpen) return { refused: 'voteOpen', clause };
  if (until !== null && until <= context.at) return { refused: 'dateInPast', clause, on: until };
  const otherDay = until !== null && isOtherDay(hearing, until);
  const agreement =
    !otherDay || !asksAgain(hearing.charter) ? 'not needed' : isAgreedDay(hearing, until) ? 'given' : 'needed';
  return [act('MeetingAdjourned', clause, { meeting: meeting.meeting, until, place, reason, otherDay, agreement })];
}

/** Another day than that on which the meeting was broken off. */
function isOtherDay({ charter, meeting, context }: Hearing, until: string): boolean {
  const brokenOff = adjournmentOf(meeting)?.at ?? context.at;
  return dateIn(until, charter.timeZone) !== dateIn(brokenOff, charter.timeZone);
}

/** Silence `adjournment`. A charter that does not say is held to the stricter reading: no day without the second key. */
const asksAgain = ({ rules }: Charter): boolean => rules.adjournment.value !== 'on any day that is set';

/** The day to which the Coordinator has agreed already, should only the hour change. */
function isAgreedDay({ charter, meeting }: Hearing, until: string): boolean {
  const standing = adjournmentOf(meeting);
  if (!standing?.until || !standing.agreement || meeting.dateKey.state !== 'agreed') return false;
  return dateIn(standing.until, charter.timeZone) === dateIn(until, charter.timeZone);
}

/** It goes on as it began: on a day that was agreed, and with the quorum. */
function decideResumption(hearing: Hearing, clause: ClauseId | null): Decision {
  const { charter, composition, meeting, context } = hearing;
  const standing = adjournmentOf(meeting);
  if (!standing) return { refused: 'meetingStage', clause, stage: meeting.stage };
  const otherDay = notOnAgreedDay(hearing, clause);
  if (otherDay) return otherDay;
  if (lacksAgreement(meeting)) return { refused: 'newDayNotAgreed', clause: charter.rules.adjournment.clause };
  const lack = lacksQuorum(charter, composition, meeting, context.at);
  if (lack) return lack;
  const quorum = quorumNow(charter, composition, meeting, context.at);
  if (!quorum.known) return { refused: 'quorumUnknown', clause: quorum.clause };
  const { members, present, needed } = quorum;
  return [
    act('MeetingResumed', clause, {
      meeting: meeting.meeting,
      quorum: { members, present, needed },
      present: membersPresent(charter, composition, meeting, context.at),
    }),
  ];
}

/** Whether the other day on which it is to go on still waits for the Coordinator. */
export const lacksAgreement = (meeting: Meeting): boolean =>
  adjournmentOf(meeting)?.agreement === true && meeting.dateKey.state !== 'agreed';
