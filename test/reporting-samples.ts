import type { ReportingAct, ReportingRefusal } from '#reporting/vocabulary.ts';

type Refusals = { readonly [Code in ReportingRefusal['refused']]: Extract<ReportingRefusal, { refused: Code }> };
type Acts = { readonly [Type in ReportingAct['type']]: Extract<ReportingAct, { type: Type }>['data'] };

const clause = '4.1.1';
const text = { ref: 'r1', digest: 'd1' };
const at = '2026-09-18T06:00:00.000Z';
const report = { plan: '1', measure: '3', number: '4.1.3', body: 'health', due: '2027-01-20' };

export const reportingRefusalSamples: Refusals = {
  unknownDue: { refused: 'unknownDue', clause, due: '2027-01-21' },
  reportOfAnotherBody: { refused: 'reportOfAnotherBody', clause, body: 'health' },
  draftChangedMeanwhile: { refused: 'draftChangedMeanwhile', clause, draft: 2, by: 'quliyeva', at },
  noDraft: { refused: 'noDraft', clause },
  emptyReport: { refused: 'emptyReport', clause },
  reportSubmitted: { refused: 'reportSubmitted', clause, at },
  reportAccepted: { refused: 'reportAccepted', clause, at },
  reportNotSubmitted: { refused: 'reportNotSubmitted', clause },
  reportNotAccepted: { refused: 'reportNotAccepted', clause },
  correctionBegun: { refused: 'correctionBegun', clause, at },
  reportVersionChanged: { refused: 'reportVersionChanged', clause, version: 2 },
  ownReport: { refused: 'ownReport', clause, body: 'health' },
  unknownIndicator: { refused: 'unknownIndicator', clause, indicator: '7' },
  dueNotAfter: { refused: 'dueNotAfter', clause, on: '2027-01-20' },
  emptySchedule: { refused: 'emptySchedule', clause },
  notYetOpen: { refused: 'notYetOpen', clause, from: '2027-01-01' },
};

export const reportingActSamples: Acts = {
  ReportsScheduled: {
    plan: '1',
    schedule: { every: 'year', by: '01-20' },
    measures: null,
    documents: true,
    from: '2026-10-01',
  },
  ReportKept: {
    ...report,
    progress: 'under way',
    done: text,
    obstacles: null,
    answers: [{ indicator: '1', value: { is: 'amount', amount: '12' } }],
    confirmations: [],
    draft: 1,
  },
  ReportSubmitted: { ...report, version: 1, draft: 1 },
  ReportReturned: { ...report, version: 1, reason: text },
  ReportAccepted: { ...report, version: 2 },
  CorrectionBegun: { ...report, reason: text },
  LateAllowed: { ...report, until: '2027-02-10', reason: text },
};
