import { clauseFor } from '#charter/authority.ts';
import { isUnknown, known } from '#charter/known.ts';
import { after } from '#charter/period.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { Remark, RemarkAct, RemarkCommand, RemarkRefusal } from './remark-vocabulary.ts';
import type { Protocol } from './vocabulary.ts';

type Hearing = {
  readonly charter: Charter;
  readonly meeting: Meeting;
  readonly protocol: Protocol;
  readonly context: Context;
};

type Circulation = Extract<RemarkAct, { type: 'ProtocolCirculated' }>['data'];
type Asked<Type> = Extract<RemarkCommand, { type: Type }>;

/** The day on which the protocol has to be signed at the latest, where the rule sets one (silence `protocol-deadline`). */
export function lastDayOf({ rules, timeZone }: Charter, meeting: Pick<Meeting, 'closedAt' | 'on'>): string | undefined {
  if (isUnknown(rules.protocol)) return undefined;
  const { deadline } = known(rules.protocol);
  return deadline === 'none' ? undefined : dateIn(after(meeting.closedAt ?? meeting.on, deadline, timeZone), timeZone);
}

/** Nobody can remark before the meeting is over, nor wait for remarks beyond the day of signature. */
export function circulate(
  { charter, meeting, protocol, context }: Hearing,
  { until }: Asked<'circulateProtocol'>,
): Circulation | RemarkRefusal {
  const clause = clauseFor(charter, 'circulateProtocol');
  if (protocol.stage === 'submitted') return { refused: 'protocolWithHead', clause };
  if (until < dateIn(context.at, charter.timeZone)) return { refused: 'lastDayPast', clause };
  const last = lastDayOf(charter, meeting);
  if (last !== undefined && until > last) return { refused: 'protocolDueBefore', clause, last };
  return { meeting: meeting.meeting, until };
}

/** Why no remark can be made now. The last day is whole: it ends at midnight of the charter's zone. */
export function whyNoRemark({ charter, protocol, context }: Omit<Hearing, 'meeting'>): RemarkRefusal | undefined {
  const clause = clauseFor(charter, 'remarkOnProtocol');
  const { circulated } = protocol;
  if (!circulated || protocol.stage === 'submitted') return { refused: 'notCirculated', clause };
  const { until } = circulated;
  return dateIn(context.at, charter.timeZone) > until ? { refused: 'remarksOver', clause, until } : undefined;
}

export function whyNoRemarkOn(
  hearing: Hearing,
  { item }: Asked<'remarkOnProtocol'>,
): RemarkRefusal | MeetingRefusal | undefined {
  if (item !== null && !hearing.meeting.agenda.some((each) => each.item === item))
    return { refused: 'unknownItem', clause: clauseFor(hearing.charter, 'remarkOnProtocol'), item };
  return whyNoRemark(hearing);
}

export function whyNoAnswer(
  { charter, protocol }: Pick<Hearing, 'charter' | 'protocol'>,
  { remark, item }: Asked<'answerRemark'>,
): RemarkRefusal | undefined {
  const clause = clauseFor(charter, 'answerRemark');
  const made = protocol.remarks.get(remark);
  if (made?.item !== item) return { refused: 'unknownRemark', clause };
  return made.answer ? { refused: 'remarkAnswered', clause, at: made.answer.at } : undefined;
}

export const unanswered = ({ remarks }: Pick<Protocol, 'remarks'>): readonly Remark[] =>
  [...remarks.values()].filter(({ answer }) => answer === undefined);

/** What has to happen before the draft goes to the head: the last day of remarks ends, and each is answered. */
export function whyNotYetSubmitted(
  { charter, protocol, context }: Omit<Hearing, 'meeting'>,
  clause: ClauseId | null,
): RemarkRefusal | undefined {
  const { circulated } = protocol;
  if (unanswered(protocol).length > 0) return { refused: 'remarksUnanswered', clause };
  if (circulated && circulated.until >= dateIn(context.at, charter.timeZone))
    return { refused: 'remarksAwaited', clause, until: circulated.until };
  return undefined;
}
