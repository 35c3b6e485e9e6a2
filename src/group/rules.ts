import { decideAccess } from '#access/rules.ts';
import { isAgendaCommand } from '#agenda/rules.ts';
import { decideCalendar, isCalendarCommand } from '#calendar/rules.ts';
import { authorise } from '#charter/authority.ts';
import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import { isDutyCommand } from '#duties/rules.ts';
import type { DutyCommand } from '#duties/vocabulary.ts';
import { decideFloor, isFloorCommand } from '#floor/rules.ts';
import { decideHistory } from '#history/rules.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { decideLetters } from '#letters/rules.ts';
import type { LettersCommand } from '#letters/vocabulary.ts';
import { noRegister } from '#meetings/evolve.ts';
import { decideMeeting } from '#meetings/rules.ts';
import type { MeetingCommand } from '#meetings/vocabulary.ts';
import { holds, officesAt } from '#membership/composition.ts';
import { decideMembership } from '#membership/rules.ts';
import { decideNoticeReply, isNoticeCommand } from '#notice/rules.ts';
import { decidePeople } from '#people/rules.ts';
import { decideProtocol } from '#protocol/rules.ts';
import { decideSecret, isAboutSecretVote, isSecretCommand } from '#secret/rules.ts';
import { isAboutQuestion, openQuestion } from '#voting/question.ts';
import { decideVoting } from '#voting/rules.ts';
import type { Question } from '#voting/vocabulary.ts';
import { hearAgenda } from './agenda.ts';
import { type CharterOf, type Charters, lawAt } from './charters.ts';
import { noSuchDay } from './days.ts';
import { hearDuty } from './duties.ts';
import { decideFounding, decideLaw } from './founding.ts';
import { bodyReads, hearMarking, statesHeard, votersRead, withUnseenItems } from './marking.ts';
import { numberedNow } from './on-paper.ts';
import { isAsking, votedItems } from './open-votes.ts';
import { hearPlan, isPlanCommand } from './plans.ts';
import { hearProblems, isAboutProblems } from './problems.ts';
import { hearReporting, isReportingCommand } from './reports.ts';
import {
  accessOf,
  bodiesOf,
  calendarsOf,
  compositionOf,
  groupOf,
  historyOf,
  lettersOf,
  meetingOf,
  registerOf,
  type States,
} from './states.ts';
import { asCommand } from './streams.ts';
import type { Command, Refusal } from './vocabulary.ts';
import { hearWall } from './walls.ts';

export type Decision = { readonly acts: readonly Act[] } | { readonly refusal: Refusal };

/** A command meets the state under the charter and becomes acts or a refusal. Nobody decides what his office may not. */
export function decide(
  charters: Charters,
  charterOf: CharterOf,
  states: States,
  command: Command,
  context: Context,
): Decision {
  const outcome = hear(charters, charterOf, states, command, context);
  return 'refused' in outcome ? { refusal: outcome } : { acts: outcome };
}

function hear(
  charters: Charters,
  charterOf: CharterOf,
  states: States,
  command: Command,
  context: Context,
): readonly Act[] | Refusal {
  const group = groupOf(states);
  if (command.type === 'foundGroup') return decideFounding(charters, group, command, context);
  const charter = charterOf(group);
  if (!charter) return { refused: 'unknownGroup', clause: null };
  const question = openQuestionOf(states, command);
  const offices = officesAt(compositionOf(states), context.by, context.at);
  const entitled: readonly OfficeId[] = question?.entitled.has(context.by) ? ['member'] : [];
  const refusal = authorise(charter, command.type, [...offices, ...entitled]);
  if (refusal) return refusal;
  const noDay = noSuchDay(command);
  if (noDay) return noDay;
  const law = question && charterOf(lawAt(group, question.position) ?? group);
  if (isAboutLetters(command)) return hearLetters(charters, charterOf, states, command, context);
  const heard = statesHeard(states, command, context);
  if (isDutyCommand(command))
    return hearDuty(charter, heard, command, context, (brought) => hear(charters, charterOf, states, brought, context));
  const asked = withUnseenItems(states, command, context);
  return votersRead(states, hearInRoom(charters, law ?? charter, heard, asked, context), context);
}

const isAboutLetters = (command: Command): command is LettersCommand =>
  command.type === 'registerLetter' ||
  command.type === 'recordOnPaper' ||
  command.type === 'confirmOnPaper' ||
  command.type === 'returnOnPaper';

/**
 * What is brought in on paper is heard as of the person whose act it is, by everything that hears whoever comes himself; but
 * of what the officer who brings it may not read nothing is there.
 */
function hearLetters(
  charters: Charters,
  charterOf: CharterOf,
  states: States,
  command: LettersCommand,
  context: Context,
): readonly Act[] | Refusal {
  const charter = charterOf(groupOf(states));
  if (!charter) return { refused: 'unknownGroup', clause: null };
  const hearing = {
    charter,
    bodies: bodiesOf(states),
    letters: lettersOf(statesHeard(states, command, context)),
    context,
  };
  return decideLetters<Refusal>(
    {
      ...hearing,
      isOfSecretariat: (person) => holds(compositionOf(states), 'secretariat', person, context.at),
      hearAs(person, onPaper) {
        const asked = numberedNow(states, asCommand(onPaper));
        return hear(charters, charterOf, statesHeard(states, asked, context), asked, { ...context, by: person });
      },
    },
    command,
  );
}

/**
 * The question, open now, that the command is about. What was true when it was put holds until it is closed: the law by which
 * it is counted, and who is entitled, be their mandate ended meanwhile (silence `quorum-moment`).
 */
function openQuestionOf(states: States, command: Command): Question | undefined {
  if (!isAboutQuestion(command) && !isAboutSecretVote(command)) return undefined;
  return openQuestion(meetingOf(states, command.meeting).proposals.get(command.proposal));
}

function hearInRoom(
  charters: Charters,
  charter: Charter,
  states: States,
  command: Exclude<Command, { type: 'foundGroup' } | LettersCommand | DutyCommand>,
  context: Context,
): readonly Act[] | Refusal {
  const composition = compositionOf(states);
  const bodies = bodiesOf(states);
  if (isAgendaCommand(command)) return hearAgenda(charter, states, command, context);
  if (isAboutProblems(command)) return hearProblems(charter, states, command, context);
  if (isCalendarCommand(command)) return decideCalendar({ charter, calendars: calendarsOf(states) }, command);
  if (isPlanCommand(command)) return hearPlan(charter, states, command, context);
  if (isReportingCommand(command)) return hearReporting(charter, states, command, context);
  if (isNoticeCommand(command)) {
    return decideNoticeReply({ charter, composition, ...meetingOf(states, command.meeting), context }, command);
  }
  if (isFloorCommand(command)) {
    const state = meetingOf(states, command.meeting);
    return decideFloor({ charter, bodies, composition, ...state, votedItems: votedItems(state), context }, command);
  }
  if (isSecretCommand(command)) {
    return decideSecret({ charter, bodies, composition, ...meetingOf(states, command.meeting), context }, command);
  }
  switch (command.type) {
    case 'adoptCharter':
    case 'settleSilence':
      return decideLaw(charters, charter, groupOf(states), command, context.at);
    case 'enterBody':
    case 'renameBody':
    case 'succeedBody':
    case 'giveSeat':
    case 'endSeat':
      return decidePeople(charter, bodies, command);
    case 'recordOffice':
    case 'confirmOffice':
    case 'returnOffice':
    case 'endOffice':
    case 'nominate':
    case 'withdrawNomination':
    case 'returnNomination':
    case 'approveComposition':
    case 'endMembership':
      return decideMembership(charter, bodies, composition, command, context);
    case 'setMark':
    case 'askRelease':
    case 'consentToRelease':
    case 'refuseRelease':
      return hearMarking(charter, states, command, context);
    case 'invitePerson':
    case 'startRecovery':
    case 'confirmRecovery':
    case 'withdrawRecovery':
    case 'endSessions':
    case 'admitSystem':
    case 'endSystem':
      return decideAccess({ charter, bodies, composition, access: accessOf(states), context }, command);
    case 'openWall':
    case 'closeWall':
      return hearWall(charter, states, command, context);
    case 'draftProposal':
    case 'withdrawProposal':
    case 'proposeAmendment':
    case 'acceptAmendment':
    case 'openVote':
    case 'castBallot':
    case 'recordShowOfHands':
    case 'closeVote':
    case 'askConsent':
    case 'object':
    case 'closeConsent':
      return decideVoting({ charter, bodies, composition, ...meetingOf(states, command.meeting), context }, command);
    case 'recordItem':
    case 'submitProtocol':
    case 'returnProtocol':
    case 'signProtocol':
    case 'takeBackSigned':
    case 'circulateProtocol':
    case 'remarkOnProtocol':
    case 'answerRemark':
    case 'attachDissent':
    case 'issueExtract':
    case 'correctProtocol': {
      const state = meetingOf(states, command.meeting);
      const bodyMayRead = bodyReads(states);
      return decideProtocol({ charter, bodies, composition, ...state, bodyMayRead, context }, command);
    }
    case 'takeOver':
    case 'confirmTakeover':
    case 'returnTakeover':
    case 'closeTakeover':
      return decideHistory(
        { charter, bodies, composition, register: registerOf(states), history: historyOf(states), context },
        command,
      );
    default:
      return hearMeeting(charter, states, command, context);
  }
}

function hearMeeting(charter: Charter, states: States, command: MeetingCommand, context: Context) {
  const state = meetingOf(states, command.meeting);
  const hearing = { charter, composition: compositionOf(states), meeting: state.meeting, context };
  const voteOpen = isAsking(state);
  if (command.type !== 'proposeMeeting')
    return decideMeeting({ ...hearing, register: noRegister(), voteOpen }, command);
  const first = command.follows ? meetingOf(states, command.follows).meeting : undefined;
  return decideMeeting({ ...hearing, register: registerOf(states), voteOpen, first }, command);
}
