import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { measureOf, tableNow } from '#plan/evolve.ts';
import { isAfter } from '#plan/terms.ts';
import type { Measure, MeasureLife, Plan } from '#plan/vocabulary.ts';
import { dateIn, isDate } from '#text/moments.ts';
import { isSuspended, limitOf } from './facts.ts';
import { duesOf, keyOf } from './schedule.ts';
import type {
  Due,
  DueOf,
  Report,
  ReportContent,
  ReportingAct,
  ReportingCommand,
  ReportingDecisionRefusal,
  Reports,
  Scheduled,
} from './vocabulary.ts';

export type ReportingHearing = {
  readonly charter: Charter;
  readonly plan: Plan;
  readonly schedules: readonly Scheduled[];
  /** Of the measure that the command names; of `scheduleReports` none. */
  readonly reports: Reports;
  /** Bodies for which the asker may report: those of his mandate as member or focal point, their predecessors among them. */
  readonly bodies: ReadonlySet<string>;
  readonly context: Context;
};

type Decision = readonly ReportingAct[] | ReportingDecisionRefusal;
type Asked<Type extends ReportingCommand['type']> = Extract<ReportingCommand, { readonly type: Type }>;
type OfReport = Exclude<ReportingCommand, { readonly type: 'scheduleReports' }>;

export function decideReporting(hearing: ReportingHearing, command: ReportingCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  const { plan } = hearing;
  if (!tableNow(plan)) return { refused: 'unknownPlan', clause };
  if (plan.ended && isAfter(today(hearing), plan.ended.on)) return { refused: 'planEnded', clause, on: plan.ended.on };
  if (command.type === 'scheduleReports') return decideSchedule(hearing, command, clause);
  const found = dueNamed(hearing, command, clause);
  return 'refused' in found ? found : decideReport(hearing, command, found, clause);
}

const today = ({ charter, context }: ReportingHearing): string => dateIn(context.at, charter.timeZone);

const act = <Type extends ReportingAct['type']>(
  type: Type,
  clause: ClauseId | null,
  stream: string,
  data: Extract<ReportingAct, { type: Type }>['data'],
) => ({ type, version: 1, stream, clause, data }) as unknown as ReportingAct;

const streamOf = ({ plan, measure }: DueOf): string => `measure/${plan}/${measure}`;
const nameOf = ({ plan, measure, body, due }: DueOf, { measure: { number } }: Named) => ({
  plan,
  measure,
  number,
  body,
  due,
});

function decideSchedule(
  hearing: ReportingHearing,
  command: Asked<'scheduleReports'>,
  clause: ClauseId | null,
): Decision {
  const { plan, schedule, measures, documents } = command;
  if (schedule.every === 'dates' && schedule.on.length === 0) return { refused: 'emptySchedule', clause };
  if (schedule.every === 'year' && !isDate(`2023-${schedule.by}`)) return { refused: 'emptySchedule', clause };
  const unknown = measures?.find((measure) => !hearing.plan.lives.has(measure));
  if (unknown !== undefined) return { refused: 'unknownMeasure', clause, measure: unknown };
  return [
    act('ReportsScheduled', clause, `plan/${plan}`, { plan, schedule, measures, documents, from: today(hearing) }),
  ];
}

/** What only the people of the body do. */
const isOfBody = ({ type }: OfReport): boolean =>
  type === 'keepReport' || type === 'submitReport' || type === 'handInReport' || type === 'correctReport';

type Named = {
  readonly measure: Measure;
  readonly life: MeasureLife;
  readonly due: Due;
  readonly report: Report | undefined;
};

function dueNamed(
  { plan, schedules, reports, bodies }: ReportingHearing,
  command: OfReport,
  clause: ClauseId | null,
): Named | ReportingDecisionRefusal {
  if (isOfBody(command) && !bodies.has(command.body))
    return { refused: 'reportOfAnotherBody', clause, body: command.body };
  const measure = measureOf(plan, command.measure);
  const life = plan.lives.get(command.measure);
  if (!measure || !life) return { refused: 'unknownMeasure', clause, measure: command.measure };
  const owed = duesOf(plan, schedules, command, reports);
  if (owed.length === 0) return { refused: 'reportOfAnotherBody', clause, body: command.body };
  const due = owed.find(({ on }) => on === command.due);
  if (!due) return { refused: 'unknownDue', clause, due: command.due };
  if (life.closed) return { refused: 'measureClosed', clause, at: life.closed.at };
  if (isSuspended(life)) return { refused: 'measureSuspended', clause };
  return { measure, life, due, report: reports.reports.get(keyOf(command.body, command.due)) };
}

function decideReport(hearing: ReportingHearing, command: OfReport, named: Named, clause: ClauseId | null): Decision {
  switch (command.type) {
    case 'keepReport':
      return decideKeeping(hearing, command, named, clause);
    case 'submitReport':
      return decideSubmission(hearing, command, named, clause);
    case 'handInReport':
      return decideHandingIn(hearing, command, named, clause);
    case 'returnReport':
    case 'acceptReport':
      return decideJudgement(hearing, command, named, clause);
    case 'correctReport': {
      if (named.report?.versions.at(-1)?.state !== 'accepted') return { refused: 'reportNotAccepted', clause };
      const { correction } = named.report;
      if (correction) return { refused: 'correctionBegun', clause, at: correction.at };
      return [act('CorrectionBegun', clause, streamOf(command), { ...nameOf(command, named), reason: command.reason })];
    }
    case 'allowLate': {
      const { until, reason } = command;
      const limit = limitOf(named.due, hearing.reports.allowed.get(keyOf(command.body, command.due))?.until);
      if (until <= limit) return { refused: 'dueNotAfter', clause, on: limit };
      return [act('LateAllowed', clause, streamOf(command), { ...nameOf(command, named), until, reason })];
    }
  }
}

/** Why nothing may be entered for it now; undefined: it may. */
function shut(
  hearing: ReportingHearing,
  { due, report }: Named,
  clause: ClauseId | null,
): ReportingDecisionRefusal | undefined {
  if (today(hearing) < due.covers.from) return { refused: 'notYetOpen', clause, from: due.covers.from };
  const last = report?.versions.at(-1);
  if (last?.state === 'submitted') return { refused: 'reportSubmitted', clause, at: last.at };
  if (last?.state === 'accepted' && !report?.correction)
    return { refused: 'reportAccepted', clause, at: last.settled?.at ?? last.at };
  return undefined;
}

function decideKeeping(
  hearing: ReportingHearing,
  command: Asked<'keepReport'> | Asked<'handInReport'>,
  named: Named,
  clause: ClauseId | null,
): Decision {
  const closed = shut(hearing, named, clause);
  if (closed) return closed;
  const stands = named.report?.draft;
  if (command.base !== (stands?.draft ?? 0))
    return stands
      ? { refused: 'draftChangedMeanwhile', clause, draft: stands.draft, by: stands.by, at: stands.at }
      : { refused: 'noDraft', clause };
  const known = new Set(named.life.details?.indicators.map(({ indicator }) => indicator));
  const strange = command.answers.find(({ indicator }) => !known.has(indicator));
  if (strange) return { refused: 'unknownIndicator', clause, indicator: strange.indicator };
  const draft = command.base + 1;
  return [act('ReportKept', clause, streamOf(command), { ...nameOf(command, named), ...contentOf(command), draft })];
}

const contentOf = ({ progress, done, obstacles, answers, confirmations }: ReportContent): ReportContent => ({
  progress,
  done,
  obstacles,
  answers,
  confirmations,
});

function decideSubmission(
  hearing: ReportingHearing,
  command: Asked<'submitReport'>,
  named: Named,
  clause: ClauseId | null,
): Decision {
  const closed = shut(hearing, named, clause);
  if (closed) return closed;
  const draft = named.report?.draft;
  if (!draft) return { refused: 'noDraft', clause };
  if (command.base !== draft.draft)
    return { refused: 'draftChangedMeanwhile', clause, draft: draft.draft, by: draft.by, at: draft.at };
  if (draft.done === null) return { refused: 'emptyReport', clause };
  const version = (named.report?.versions.length ?? 0) + 1;
  return [
    act('ReportSubmitted', clause, streamOf(command), { ...nameOf(command, named), version, draft: draft.draft }),
  ];
}

/** What would be kept and then handed in, or refused as either. */
function decideHandingIn(
  hearing: ReportingHearing,
  command: Asked<'handInReport'>,
  named: Named,
  clause: ClauseId | null,
): Decision {
  const kept = decideKeeping(hearing, command, named, clause);
  if ('refused' in kept) return kept;
  if (command.done === null) return { refused: 'emptyReport', clause };
  const version = (named.report?.versions.length ?? 0) + 1;
  const of = { ...nameOf(command, named), version, draft: command.base + 1 };
  return [...kept, act('ReportSubmitted', clause, streamOf(command), of)];
}

function decideJudgement(
  { bodies, context }: ReportingHearing,
  command: Asked<'returnReport'> | Asked<'acceptReport'>,
  named: Named,
  clause: ClauseId | null,
): Decision {
  const { body } = command;
  if (bodies.has(body)) return { refused: 'ownReport', clause, body };
  const last = named.report?.versions.at(-1);
  if (!last) return { refused: 'reportNotSubmitted', clause };
  if (last.version !== command.version) return { refused: 'reportVersionChanged', clause, version: last.version };
  if (last.state === 'accepted') return { refused: 'reportAccepted', clause, at: last.settled?.at ?? last.at };
  if (last.state === 'returned') return { refused: 'reportNotSubmitted', clause };
  if (last.by === context.by) return { refused: 'ownReport', clause, body };
  const { version } = command;
  const of = { ...nameOf(command, named), version };
  return command.type === 'acceptReport'
    ? [act('ReportAccepted', clause, streamOf(command), of)]
    : [act('ReportReturned', clause, streamOf(command), { ...of, reason: command.reason })];
}
