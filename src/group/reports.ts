import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { bodiesHeld, mandateOf } from '#membership/composition.ts';
import { inheritedBy } from '#people/body.ts';
import { noReports } from '#reporting/evolve.ts';
import { decideReporting } from '#reporting/rules.ts';
import { reportsStream } from '#reporting/things.ts';
import type { ReportingCommand } from '#reporting/vocabulary.ts';
import { bodiesOf, compositionOf, planOf, reportsOf, type States, schedulesOf } from './states.ts';
import type { Command } from './vocabulary.ts';

const types: Readonly<Record<ReportingCommand['type'], true>> = {
  scheduleReports: true,
  keepReport: true,
  submitReport: true,
  handInReport: true,
  returnReport: true,
  acceptReport: true,
  correctReport: true,
  allowLate: true,
};
export const isReportingCommand = (command: Command): command is ReportingCommand => Object.hasOwn(types, command.type);

/** A report costs the same in a plan of two thousand measures: its own stream, and that of the plan, which rarely grows. */
export const streamsOfReporting = (command: ReportingCommand): readonly string[] => [
  `plan/${command.plan}`,
  ...('measure' in command ? [reportsStream(command.plan, command.measure)] : []),
];

/** Bodies for which the person reports at that instant, as member or focal point, with those that they took the place of. */
export function bodiesReportedBy(states: States, person: string, at: string): ReadonlySet<string> {
  const composition = compositionOf(states);
  const bodies = bodiesOf(states);
  const mandate = mandateOf(composition, person, at);
  const own = [...(mandate ? [mandate.body] : []), ...bodiesHeld(composition, 'focalPoint', person, at)];
  return new Set(own.flatMap((body) => inheritedBy(bodies, body)));
}

export function hearReporting(charter: Charter, states: States, command: ReportingCommand, context: Context) {
  const { plan } = command;
  return decideReporting(
    {
      charter,
      plan: planOf(states, plan),
      schedules: schedulesOf(states, plan),
      reports: 'measure' in command ? reportsOf(states, plan, command.measure) : noReports(),
      bodies: bodiesReportedBy(states, context.by, context.at),
      context,
    },
    command,
  );
}
