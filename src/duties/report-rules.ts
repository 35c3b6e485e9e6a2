import type { ClauseId } from '#charter/vocabulary.ts';
import { awaitingReport } from './facts.ts';
import { type DutyDecision, type DutyHearing, dutyAct } from './hearing.ts';
import type { Duty, DutyCommand } from './vocabulary.ts';

type Asked<Type extends DutyCommand['type']> = Extract<DutyCommand, { readonly type: Type }>;
type AboutReport = Asked<'reportDuty'> | Asked<'returnDutyReport'> | Asked<'acceptDutyReport'>;

/** The addressee reports; the secretariat or the head returns it with a reason or accepts it, and never one of the body itself. */
export function decideAboutReport(
  { answering, context }: DutyHearing,
  duty: Duty,
  command: AboutReport,
  clause: ClauseId | null,
): DutyDecision {
  const { sending } = command;
  const isOwn = answering.own.has(duty.body);
  if (command.type === 'reportDuty') {
    if (!isOwn) return { refused: 'sentToAnotherBody', clause, body: duty.body };
    if (awaitingReport(duty)) return { refused: 'dutyReportAwaits', clause };
    const { done, executed, evidence } = command;
    const report = duty.reports.length + 1;
    return [dutyAct('DutyReported', clause, { sending, report, done, executed, evidence })];
  }
  const { report } = command;
  const found = duty.reports.find((each) => each.report === report);
  if (!found) return { refused: 'unknownDutyReport', clause };
  if (found.settled) return { refused: 'dutyReportSettled', clause };
  if (isOwn || found.by === context.by) return { refused: 'ownDuty', clause, body: duty.body };
  return command.type === 'acceptDutyReport'
    ? [dutyAct('DutyReportAccepted', clause, { sending, report })]
    : [dutyAct('DutyReportReturned', clause, { sending, report, reason: command.reason })];
}
