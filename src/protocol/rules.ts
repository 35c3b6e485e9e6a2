import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, BodyId, PeopleRefusal } from '#people/vocabulary.ts';
import type { Proposals, VotingRefusal } from '#voting/vocabulary.ts';
import { whyNoDissent } from './dissent.ts';
import type { RemarkCommand } from './remark-vocabulary.ts';
import { circulate, whyNoAnswer, whyNoRemarkOn, whyNotYetSubmitted } from './remarks.ts';
import { seenIn } from './seen.ts';
import { isUpon, signedFor, whyNotTakenBack } from './signatures.ts';
import { versionOf, whyNoExtract } from './versions.ts';
import type { Protocol, ProtocolAct, ProtocolCommand, ProtocolRefusal } from './vocabulary.ts';

export type ProtocolHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly proposals: Proposals;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly protocol: Protocol;
  readonly context: Context;
  /** Whether the marks let that body read the item and the protocol. */
  readonly bodyMayRead: (meeting: string, item: string, body: BodyId) => boolean;
};

type Decision = readonly ProtocolAct[] | ProtocolRefusal | MeetingRefusal | VotingRefusal | PeopleRefusal;
type Asked<Type> = Extract<ProtocolCommand, { type: Type }>;

/** The protocol is computed from the record; a person writes only what was heard and said (rule: `protocol`, clause 3.8). */
export function decideProtocol(hearing: ProtocolHearing, command: ProtocolCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (command.type === 'issueExtract') return decideExtract(hearing, command, clause);
  if (command.type === 'correctProtocol') return decideCorrection(hearing, command, clause);
  if (hearing.protocol.stage === 'signed') return { refused: 'protocolSigned', clause };
  switch (command.type) {
    case 'recordItem':
      return decideItem(hearing, command, clause);
    case 'submitProtocol':
      return decideSubmission(hearing, command, clause);
    case 'returnProtocol':
      return decideReturn(hearing, command, clause);
    case 'signProtocol':
      return decideSignature(hearing, command, clause);
    case 'takeBackSigned':
      return decideTakingBack(hearing, command, clause);
    case 'circulateProtocol':
    case 'remarkOnProtocol':
    case 'answerRemark':
    case 'attachDissent':
      return decideOnDraft(hearing, command, clause);
  }
}

const act = <Type extends ProtocolAct['type']>(
  { meeting }: { readonly meeting: string },
  type: Type,
  clause: ClauseId | null,
  data: Extract<ProtocolAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `meeting/${meeting}`, clause, data }) as unknown as ProtocolAct;

/** Writing over what another has written meanwhile is refused, so that nobody's text is lost unseen. */
function decideItem(
  { meeting, protocol }: ProtocolHearing,
  command: Asked<'recordItem'>,
  clause: ClauseId | null,
): Decision {
  if (meeting.stage !== 'open' && meeting.stage !== 'adjourned' && meeting.stage !== 'held')
    return { refused: 'notYetOpened', clause };
  if (!meeting.agenda.some(({ item }) => item === command.item))
    return { refused: 'unknownItem', clause, item: command.item };
  const { type: _type, seen, ...data } = command;
  const written = protocol.items.get(command.item);
  if (written && seen !== undefined && seen !== seenIn(written))
    return { refused: 'writtenMeanwhile', clause, person: written.by, at: written.at };
  return [act(command, 'ItemRecorded', clause, data)];
}

function decideSubmission(
  hearing: ProtocolHearing,
  command: Asked<'submitProtocol'>,
  clause: ClauseId | null,
): Decision {
  const { meeting, protocol } = hearing;
  if (!isOver(meeting)) return { refused: 'meetingNotOver', clause };
  const tooEarly = whyNotYetSubmitted(hearing, clause);
  if (tooEarly) return tooEarly;
  if (command.revision !== protocol.revision) return { refused: 'recordChanged', clause };
  const { number, paper } = command;
  return [act(command, 'ProtocolSubmitted', clause, { meeting: command.meeting, number, paper })];
}

/** A meeting called and not held leaves a protocol too: that it was called, and who was missing. */
const isOver = ({ stage }: Meeting) => stage === 'held' || stage === 'not held';

function decideReturn(
  { protocol }: ProtocolHearing,
  command: Asked<'returnProtocol'>,
  clause: ClauseId | null,
): Decision {
  if (protocol.stage !== 'submitted') return { refused: 'nothingSubmitted', clause };
  return [act(command, 'ProtocolReturned', clause, { meeting: command.meeting, reason: command.reason })];
}

/** Whoever signs signs the very paper that was submitted: its hash stands in the act. */
function decideSignature(hearing: ProtocolHearing, command: Asked<'signProtocol'>, clause: ClauseId | null): Decision {
  const { protocol, context } = hearing;
  const { meeting, paper, signature } = command;
  if (protocol.stage !== 'submitted' || protocol.number === undefined) return { refused: 'nothingSubmitted', clause };
  if (protocol.paper !== paper) return { refused: 'paperChanged', clause };
  if (signature && !isUpon(protocol, signature)) return { refused: 'signedMeanwhile', clause };
  const office = signedFor(hearing, context.by, clause);
  if ('refused' in office) return office;
  const { number } = protocol;
  const said = { meeting, number, paper, ...office, ...(signature ? { signature } : {}) };
  return [act(command, 'ProtocolSigned', clause, said)];
}

/** A PDF that was signed elsewhere: what was found in it came with the command, and whether it counts is decided here. */
function decideTakingBack(
  hearing: ProtocolHearing,
  command: Asked<'takeBackSigned'>,
  clause: ClauseId | null,
): Decision {
  const { protocol, context } = hearing;
  const { meeting, person, signature } = command;
  const { number, paper } = protocol;
  if (protocol.stage !== 'submitted' || number === undefined || paper === undefined)
    return { refused: 'nothingSubmitted', clause };
  const refusal = whyNotTakenBack(protocol, command, context.by, clause);
  if (refusal) return refusal;
  const office = signedFor(hearing, person, clause);
  if ('refused' in office) return office;
  return [act(command, 'ProtocolTakenBack', clause, { meeting, number, paper, person, signature, ...office })];
}

/** What happens to a draft before it goes to the head: it is sent round, remarked on, answered, and dissented from. */
function decideOnDraft(hearing: ProtocolHearing, command: RemarkCommand, clause: ClauseId | null): Decision {
  const { meeting, protocol, proposals, charter, context } = hearing;
  if (!isOver(meeting)) return { refused: 'meetingNotOver', clause };
  switch (command.type) {
    case 'circulateProtocol': {
      const until = circulate(hearing, command);
      return 'refused' in until ? until : [act(command, 'ProtocolCirculated', clause, until)];
    }
    case 'remarkOnProtocol': {
      const { type: _type, ...data } = command;
      return whyNoRemarkOn(hearing, command) ?? [act(command, 'RemarkMade', clause, data)];
    }
    case 'answerRemark': {
      const { type: _type, ...data } = command;
      return whyNoAnswer(hearing, command) ?? [act(command, 'RemarkAnswered', clause, data)];
    }
    case 'attachDissent': {
      const refusal = whyNoDissent({ charter, proposals, dissents: protocol.dissents }, command.proposal, context.by);
      const item = proposals.get(command.proposal)?.item ?? '';
      const { type: _type, ...data } = command;
      return refusal ?? [act(command, 'DissentAttached', clause, { ...data, item })];
    }
  }
}

function decideExtract(hearing: ProtocolHearing, command: Asked<'issueExtract'>, clause: ClauseId | null): Decision {
  const { type: _type, ...data } = command;
  const version = versionOf(hearing.protocol);
  return whyNoExtract(hearing, command) ?? [act(command, 'ExtractIssued', clause, { ...data, version })];
}

/** Nothing in a signed version changes: a mistake in it is mended in the next one, which names it and is signed itself. */
function decideCorrection(
  { protocol }: ProtocolHearing,
  { meeting, reason }: Asked<'correctProtocol'>,
  clause: ClauseId | null,
): Decision {
  const { number, paper } = protocol;
  if (protocol.stage !== 'signed' || number === undefined || paper === undefined)
    return { refused: 'protocolNotSigned', clause };
  const version = versionOf(protocol) + 1;
  return [act({ meeting }, 'ProtocolCorrected', clause, { meeting, version, number, paper, reason })];
}
