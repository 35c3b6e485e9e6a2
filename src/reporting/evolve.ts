import type { Entry } from '#journal/vocabulary.ts';
import { keyOf } from './schedule.ts';
import type { Report, ReportingAct, Reports, Scheduled } from './vocabulary.ts';

export const noReports = (): Reports => ({ reports: new Map(), allowed: new Map() });

type Scheduling = Extract<ReportingAct, { readonly type: 'ReportsScheduled' }>;
export type OfMeasureAct = Exclude<ReportingAct, Scheduling>;

export const isSchedulingAct = (entry: Pick<Entry, 'type'>): entry is Entry & Scheduling =>
  entry.type === 'ReportsScheduled';

/** Folds a schedule into those of its plan, in place. */
export function evolveSchedules(schedules: Scheduled[], { data, position }: Entry & Scheduling): Scheduled[] {
  const { schedule, measures, documents, from } = data;
  schedules.push({ schedule, measures, documents, from, position });
  return schedules;
}

/** Folds one act of the stream `measure/<plan>/<measure>`; changes `reports` in place. */
export function evolveReports(reports: Reports, entry: Entry): Reports {
  const { type, data } = entry as Entry & OfMeasureAct;
  const hand = handOf(entry);
  const key = keyOf(data.body, data.due);
  if (type === 'LateAllowed') {
    reports.allowed.set(key, { ...hand, until: data.until, reason: data.reason });
    return reports;
  }
  const report = reports.reports.get(key);
  if (type === 'ReportKept') {
    const { progress, done, obstacles, answers, confirmations, draft } = data;
    const kept = { ...hand, progress, done, obstacles, answers, confirmations, draft };
    if (report) report.draft = kept;
    else reports.reports.set(key, begun(data.body, data.due, hand, kept));
    return reports;
  }
  if (report) evolveReport(report, entry as Entry & OfMeasureAct);
  return reports;
}

const begun = (body: string, due: string, hand: Report['begun'], draft: Report['draft']): Report => ({
  body,
  due,
  begun: hand,
  draft,
  correction: undefined,
  versions: [],
});

const handOf = ({ by, at, position, onPaper }: Entry) => ({ by, at, position, ...(onPaper ? { onPaper } : {}) });

function evolveReport(report: Report, entry: Entry & OfMeasureAct): void {
  const { type, data } = entry;
  const hand = handOf(entry);
  const last = report.versions.at(-1);
  switch (type) {
    case 'ReportSubmitted': {
      if (!report.draft) return;
      const { draft: _draft, by: _by, at: _at, position: _position, onPaper: _onPaper, ...content } = report.draft;
      report.versions.push({ ...hand, ...content, version: data.version, state: 'submitted', settled: undefined });
      return;
    }
    case 'ReportReturned':
      if (last) Object.assign(last, { state: 'returned', settled: { ...hand, reason: data.reason } });
      return;
    case 'ReportAccepted':
      if (last) Object.assign(last, { state: 'accepted', settled: { ...hand, reason: null } });
      report.correction = undefined;
      return;
    case 'CorrectionBegun':
      report.correction = { ...hand, reason: data.reason };
      return;
    case 'ReportKept':
    case 'LateAllowed':
      return;
  }
}
