import type { DutiesAct, DutyAct, DutyRefusal } from '#duties/vocabulary.ts';

type DutyRefusals = { readonly [Code in DutyRefusal['refused']]: Extract<DutyRefusal, { refused: Code }> };
type DutyActs = {
  readonly [Type in (DutyAct | DutiesAct)['type']]: Extract<DutyAct | DutiesAct, { type: Type }>['data'];
};

const clause = '4.1.1';
const sending = '4';
const text = { ref: 'r1', digest: 'd1' };
const until = '2026-11-01';
const from = '2026-09-18';
const behind = { draft: '5', problems: ['7'] };
const entered = { sending, meeting: '2026-3', item: '1', proposal: '2', body: 'health', behind };

export const dutyRefusalSamples: DutyRefusals = {
  unknownSending: { refused: 'unknownSending', clause },
  sendingNumberTaken: { refused: 'sendingNumberTaken', clause, sending },
  proposalNotAdopted: { refused: 'proposalNotAdopted', clause, proposal: '2' },
  alreadySent: { refused: 'alreadySent', clause, sending },
  notTheAddressee: { refused: 'notTheAddressee', clause, body: 'health' },
  bindsOnlyTakenOn: { refused: 'bindsOnlyTakenOn', clause },
  extractOfAnother: { refused: 'extractOfAnother', clause },
  letterToAnother: { refused: 'letterToAnother', clause, letter: 'out-2026-4' },
  sentToAnotherBody: { refused: 'sentToAnotherBody', clause, body: 'health' },
  sentAnswered: { refused: 'sentAnswered', clause, state: 'declined' },
  notTakenOn: { refused: 'notTakenOn', clause },
  offControl: { refused: 'offControl', clause, at: '2026-09-18T06:00:00.000Z' },
  sentRemindedToday: { refused: 'sentRemindedToday', clause, at: '2026-09-18T06:00:00.000Z' },
  termNotLater: { refused: 'termNotLater', clause, from },
  termPassed: { refused: 'termPassed', clause, until },
  extensionAwaits: { refused: 'extensionAwaits', clause },
  noExtensionAsked: { refused: 'noExtensionAsked', clause },
  unknownDutyReport: { refused: 'unknownDutyReport', clause },
  dutyReportSettled: { refused: 'dutyReportSettled', clause },
  dutyReportAwaits: { refused: 'dutyReportAwaits', clause },
  ownDuty: { refused: 'ownDuty', clause, body: 'health' },
  notExecuted: { refused: 'notExecuted', clause },
  controlledByAnother: { refused: 'controlledByAnother', clause, by: 'quliyeva' },
};

export const dutyActSamples: DutyActs = {
  ProposalSent: { ...entered, letter: 'out-2026-4', extract: 'x1', answerBy: from, binding: { act: text, until } },
  SendingEntered: entered,
  ProposalTakenOn: { sending, until, how: text },
  SentDeclined: { sending, reason: text },
  SentReminded: { sending },
  ExtensionAsked: { sending, until, reason: text, from },
  ExtensionGranted: { sending, until, from },
  ExtensionRefused: { sending, reason: text },
  DutyReported: { sending, report: 1, done: text, executed: true, evidence: [] },
  DutyReportReturned: { sending, report: 1, reason: text },
  DutyReportAccepted: { sending, report: 1 },
  TakenOffControl: { sending },
  DroppedFromControl: { sending, reason: text },
};
