import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { awaitingExtension, isExecuted } from './facts.ts';
import { type AfterSending, type DutyDecision, type DutyHearing, dutyAct, today } from './hearing.ts';
import { decideAboutReport } from './report-rules.ts';
import type { Duty, DutyCommand, DutyRefusal } from './vocabulary.ts';

type Asked<Type extends DutyCommand['type']> = Extract<DutyCommand, { readonly type: Type }>;

const commands: readonly string[] = [
  'sendProposal',
  'takeOn',
  'declineSent',
  'remindOfSent',
  'askExtension',
  'grantExtension',
  'refuseExtension',
  'reportDuty',
  'returnDutyReport',
  'acceptDutyReport',
  'takeOffControl',
  'dropFromControl',
] satisfies readonly DutyCommand['type'][];

export const isDutyCommand = (command: { readonly type: string }): command is DutyCommand =>
  commands.includes(command.type);

/** Whatever is done about what was sent. */
export function decideDuty(hearing: DutyHearing, command: AfterSending): DutyDecision {
  const clause = clauseFor(hearing.charter, command.type);
  const { duty } = hearing;
  if (!duty) return { refused: 'unknownSending', clause };
  switch (command.type) {
    case 'takeOn':
    case 'declineSent':
      return decideAnswer(hearing, duty, command, clause);
    case 'remindOfSent':
      return decideReminder(hearing, duty, command, clause);
    default: {
      const off = notUnderControl(duty, clause);
      return off ?? decideUnderControl(hearing, duty, command, clause);
    }
  }
}

/** Only the addressee answers, and once; an answer after the day by which it was asked counts like any other. */
function decideAnswer(
  hearing: DutyHearing,
  duty: Duty,
  command: Asked<'takeOn'> | Asked<'declineSent'>,
  clause: ClauseId | null,
): DutyDecision {
  const { sending } = command;
  if (!hearing.answering.own.has(duty.body)) return { refused: 'sentToAnotherBody', clause, body: duty.body };
  if (duty.ended) return { refused: 'offControl', clause, at: duty.ended.at };
  if (duty.answer) return { refused: 'sentAnswered', clause, state: duty.answer.is };
  // What another act makes binding is a duty already; it is neither taken on nor declined.
  if (duty.binding) return { refused: 'sentAnswered', clause, state: 'taken on' };
  if (command.type === 'declineSent') return [dutyAct('SentDeclined', clause, { sending, reason: command.reason })];
  const { until, how } = command;
  if (until < today(hearing)) return { refused: 'termPassed', clause, until };
  return [dutyAct('ProposalTakenOn', clause, { sending, until, how })];
}

function decideReminder(
  hearing: DutyHearing,
  duty: Duty,
  { sending }: Asked<'remindOfSent'>,
  clause: ClauseId | null,
): DutyDecision {
  if (duty.ended) return { refused: 'offControl', clause, at: duty.ended.at };
  if (duty.answer?.is === 'declined') return { refused: 'sentAnswered', clause, state: 'declined' };
  const last = duty.reminded.at(-1);
  if (last && dateIn(last.at, hearing.charter.timeZone) === today(hearing))
    return { refused: 'sentRemindedToday', clause, at: last.at };
  return [dutyAct('SentReminded', clause, { sending })];
}

/** Only what was taken on, or binds by another act, is under control; and only until it is taken off. */
function notUnderControl(duty: Duty, clause: ClauseId | null): DutyRefusal | undefined {
  if (duty.ended) return { refused: 'offControl', clause, at: duty.ended.at };
  return duty.until === undefined ? { refused: 'notTakenOn', clause } : undefined;
}

type UnderControl = Exclude<AfterSending, { readonly type: 'takeOn' | 'declineSent' | 'remindOfSent' }>;

function decideUnderControl(
  hearing: DutyHearing,
  duty: Duty,
  command: UnderControl,
  clause: ClauseId | null,
): DutyDecision {
  switch (command.type) {
    case 'askExtension':
      return decideAsking(hearing, duty, command, clause);
    case 'grantExtension':
    case 'refuseExtension':
      return decideExtension(hearing, duty, command, clause);
    case 'reportDuty':
    case 'returnDutyReport':
    case 'acceptDutyReport':
      return decideAboutReport(hearing, duty, command, clause);
    case 'takeOffControl':
    case 'dropFromControl':
      return decideEnd(hearing, duty, command, clause);
  }
}

function decideAsking(
  hearing: DutyHearing,
  duty: Duty,
  { sending, until, reason }: Asked<'askExtension'>,
  clause: ClauseId | null,
): DutyDecision {
  if (!hearing.answering.own.has(duty.body)) return { refused: 'sentToAnotherBody', clause, body: duty.body };
  if (awaitingExtension(duty)) return { refused: 'extensionAwaits', clause };
  const from = duty.until ?? '';
  const flaw = flawOfTerm(hearing, from, until, clause);
  return flaw ?? [dutyAct('ExtensionAsked', clause, { sending, until, reason, from })];
}

function flawOfTerm(hearing: DutyHearing, from: string, until: string, clause: ClauseId | null) {
  if (until <= from) return { refused: 'termNotLater', clause, from } as const;
  return until < today(hearing) ? ({ refused: 'termPassed', clause, until } as const) : undefined;
}

/**
 * Granted by whoever keeps control or by the leadership of the addressee, never by whoever asks for it. What was asked may be
 * granted in part: another day, still later than the term as it stood.
 */
function decideExtension(
  hearing: DutyHearing,
  duty: Duty,
  command: Asked<'grantExtension'> | Asked<'refuseExtension'>,
  clause: ClauseId | null,
): DutyDecision {
  const waiting = awaitingExtension(duty);
  if (!waiting) return { refused: 'noExtensionAsked', clause };
  const { own, leads } = hearing.answering;
  const controls = hearing.offices.some((office) => office === 'secretariat' || office === 'head');
  if (!controls && !leads.has(duty.body)) return { refused: 'sentToAnotherBody', clause, body: duty.body };
  const asksForIt = waiting.by === hearing.context.by || (own.has(duty.body) && !leads.has(duty.body));
  if (asksForIt) return { refused: 'ownDuty', clause, body: duty.body };
  const { sending } = command;
  if (command.type === 'refuseExtension')
    return [dutyAct('ExtensionRefused', clause, { sending, reason: command.reason })];
  const from = duty.until ?? '';
  const flaw = flawOfTerm(hearing, from, command.until, clause);
  return flaw ?? [dutyAct('ExtensionGranted', clause, { sending, until: command.until, from })];
}

/** In the ordinary way once executed; otherwise only by whoever put it there. Never by the executor. */
function decideEnd(
  { answering, context, stillControls }: DutyHearing,
  duty: Duty,
  command: Asked<'takeOffControl'> | Asked<'dropFromControl'>,
  clause: ClauseId | null,
): DutyDecision {
  if (answering.own.has(duty.body)) return { refused: 'ownDuty', clause, body: duty.body };
  const { sending } = command;
  if (command.type === 'takeOffControl')
    return isExecuted(duty) ? [dutyAct('TakenOffControl', clause, { sending })] : { refused: 'notExecuted', clause };
  const { by } = duty.sent;
  // Whoever left the office cannot drop it any more: his successors in it may.
  if (by !== context.by && stillControls(by)) return { refused: 'controlledByAnother', clause, by };
  return [dutyAct('DroppedFromControl', clause, { sending, reason: command.reason })];
}
