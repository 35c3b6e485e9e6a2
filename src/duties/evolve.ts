import type { Entry } from '#journal/vocabulary.ts';
import { awaitingExtension } from './facts.ts';
import type { DutiesAct, Duty, DutyAct, DutyReport, Hand, Sendings } from './vocabulary.ts';

export const noSendings = (): Sendings => new Map();

/** Folds one act of the stream `duties`; changes `sendings` in place. */
export function evolveSendings(sendings: Sendings, entry: Entry): Sendings {
  const { type, data } = entry as Entry & DutiesAct;
  if (type === 'SendingEntered') sendings.set(data.sending, data);
  return sendings;
}

/** Folds one act of the stream `duty/<id>`; undefined before it was sent. Changes `duty` in place. */
export function evolveDuty(duty: Duty | undefined, entry: Entry): Duty | undefined {
  const act = entry as Entry & DutyAct;
  const { by, at, position, onPaper } = entry;
  const hand: Hand = { by, at, position, ...(onPaper ? { onPaper } : {}) };
  if (act.type === 'ProposalSent') {
    return {
      ...act.data,
      sent: { ...hand, clause: entry.clause },
      reminded: [],
      answer: undefined,
      until: act.data.binding?.until,
      extensions: [],
      reports: [],
      ended: undefined,
    };
  }
  if (duty) evolveSent(duty, act, hand);
  return duty;
}

function evolveSent(duty: Duty, act: Exclude<DutyAct, { readonly type: 'ProposalSent' }>, hand: Hand): void {
  switch (act.type) {
    case 'ProposalTakenOn':
      duty.answer = { ...hand, is: 'taken on', until: act.data.until, how: act.data.how };
      duty.until = act.data.until;
      return;
    case 'SentDeclined':
      duty.answer = { ...hand, is: 'declined', reason: act.data.reason };
      return;
    case 'SentReminded':
      duty.reminded.push(hand);
      return;
    case 'ExtensionAsked':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
      evolveExtension(duty, act, hand);
      return;
    case 'DutyReported': {
      const { report, done, executed, evidence } = act.data;
      duty.reports.push({ ...hand, report, done, executed, evidence, settled: undefined });
      return;
    }
    case 'DutyReportAccepted':
      settle(duty, act.data.report, { ...hand, is: 'accepted' });
      return;
    case 'DutyReportReturned':
      settle(duty, act.data.report, { ...hand, is: 'returned', reason: act.data.reason });
      return;
    case 'TakenOffControl':
      duty.ended = { ...hand, is: 'executed' };
      return;
    case 'DroppedFromControl':
      duty.ended = { ...hand, is: 'dropped', reason: act.data.reason };
      return;
  }
}

type AboutExtension = Extract<DutyAct, { readonly type: 'ExtensionAsked' | 'ExtensionGranted' | 'ExtensionRefused' }>;

function evolveExtension(duty: Duty, act: AboutExtension, hand: Hand): void {
  if (act.type === 'ExtensionAsked') {
    const { from, until, reason } = act.data;
    duty.extensions.push({ ...hand, from, until, reason, settled: undefined });
    return;
  }
  const waiting = awaitingExtension(duty);
  if (act.type === 'ExtensionGranted') {
    if (waiting) waiting.settled = { ...hand, is: 'granted', until: act.data.until };
    duty.until = act.data.until;
  } else if (waiting) waiting.settled = { ...hand, is: 'refused', reason: act.data.reason };
}

function settle(duty: Duty, number: number, settled: NonNullable<DutyReport['settled']>): void {
  const report = duty.reports.find((each) => each.report === number);
  if (report) report.settled = settled;
}
