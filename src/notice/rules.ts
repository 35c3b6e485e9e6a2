import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { remoteCounts } from '#meetings/attendance.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { isMemberAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { expectedQuorum } from './expected.ts';
import type { Notice, NoticeAct, NoticeCommand, NoticeRefusal, ReplyChannel } from './vocabulary.ts';

export type NoticeHearing = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly notice: Notice;
  readonly context: Context;
};

export type NoticeDecision = readonly NoticeAct[] | NoticeRefusal;

const types: { readonly [Type in NoticeCommand['type']]: true } = {
  replyToNotice: true,
  recordReply: true,
  remindOfNotice: true,
};

export const isNoticeCommand = (command: { readonly type: string }): command is NoticeCommand =>
  Object.hasOwn(types, command.type);

/** Replies are given between the notice and the opening; after it, who came is recorded. */
export function decideNoticeReply(hearing: NoticeHearing, command: NoticeCommand): NoticeDecision {
  const { charter, meeting, context } = hearing;
  const clause = clauseFor(charter, command.type);
  if (meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (meeting.stage !== 'noticed') return { refused: 'meetingStage', clause, stage: meeting.stage };
  if (command.type === 'remindOfNotice') return decideReminder(hearing, clause);
  const { answer, reason, revision } = command;
  const [person, how]: readonly [string, ReplyChannel] =
    command.type === 'recordReply' ? [command.person, 'officer'] : [context.by, command.byLink ? 'link' : 'session'];
  if (revision !== meeting.dateKey.revision) return { refused: 'changedMeanwhile', clause };
  if (!isMemberAt(hearing.composition, person, context.at)) return { refused: 'notAMember', clause, person };
  if (answer === 'remotely' && !remoteCounts(charter))
    return { refused: 'remoteNotCounted', clause: charter.rules.attendance.clause };
  return [
    act(hearing, 'ReplyGiven', clause, { revision, person, answer, how }),
    ...(reason ? [act(hearing, 'ReplyExplained', clause, { person, reason })] : []),
  ];
}

function decideReminder(hearing: NoticeHearing, clause: ClauseId | null): NoticeDecision {
  const { charter, composition, meeting, notice, context } = hearing;
  if (meeting.on <= context.at) return { refused: 'dateInPast', clause, on: meeting.on };
  const { unanswered } = expectedQuorum(charter, composition, meeting, notice);
  const persons = unanswered.filter((person) => isMemberAt(composition, person, context.at));
  if (persons.length === 0) return { refused: 'everybodyAnswered', clause };
  const { remindedAt } = notice;
  const zone = charter.timeZone;
  if (remindedAt !== undefined && dateIn(remindedAt, zone) === dateIn(context.at, zone))
    return { refused: 'remindedToday', clause, at: remindedAt };
  return [act(hearing, 'ReminderSent', clause, { revision: meeting.dateKey.revision, persons })];
}

function act<Type extends NoticeAct['type']>(
  { meeting: { meeting } }: NoticeHearing,
  type: Type,
  clause: ClauseId | null,
  data: Omit<Extract<NoticeAct, { type: Type }>['data'], 'meeting'>,
): NoticeAct {
  return { type, version: 1, stream: `meeting/${meeting}`, clause, data: { meeting, ...data } } as unknown as NoticeAct;
}
