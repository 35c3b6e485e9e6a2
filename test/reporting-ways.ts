import type { Command, Refusal } from '#group/vocabulary.ts';
import type { ReportingRefusal } from '#reporting/vocabulary.ts';
import { words } from './given.ts';
import * as reporting from './reporting.ts';
import { member } from './working-group.ts';

const health = member('health');
type Step = readonly [by: string, command: Command];

const after = (...steps: readonly [...Step[], Step]): Refusal => {
  const life = reporting.scheduled();
  for (const [by, command] of steps.slice(0, -1)) life.done(by, command);
  const [by, command] = steps.at(-1) ?? ['', reporting.schedule()];
  return life.refused(by, command);
};

const kept: Step = [health, reporting.keep()];
const submitted: readonly Step[] = [kept, [health, reporting.submit()]];
const accepted: readonly Step[] = [...submitted, ['secretary', reporting.accept()]];

/** A way to every lawful no of reports. */
export const reportingWays: { readonly [Code in ReportingRefusal['refused']]: () => Refusal } = {
  unknownDue: () => after([health, { ...reporting.keep(), due: '2026-01-21' }]),
  reportOfAnotherBody: () => after([member('education'), reporting.keep()]),
  draftChangedMeanwhile: () => after(kept, kept),
  noDraft: () => after([health, reporting.submit()]),
  emptyReport: () => after([health, reporting.keep(0, { done: null })], [health, reporting.submit()]),
  reportSubmitted: () => after(...submitted, [health, reporting.submit()]),
  reportAccepted: () => after(...accepted, [health, reporting.keep(1)]),
  reportNotSubmitted: () => after(['secretary', reporting.accept()]),
  reportNotAccepted: () => after([health, reporting.correct]),
  correctionBegun: () => after(...accepted, [health, reporting.correct], [health, reporting.correct]),
  reportVersionChanged: () => after(...submitted, ['secretary', reporting.accept(2)]),
  ownReport: () => {
    const life = reporting.scheduled();
    life.done(health, reporting.keep());
    life.done(health, reporting.submit());
    life.done('coordinator', { type: 'endMembership', person: health, reason: words('r') });
    const office = { office: 'secretariat', body: null, acting: false, basis: null } as const;
    life.done('secretary', { type: 'recordOffice', holding: 'h-former', person: health, ...office });
    return life.refused(health, reporting.accept());
  },
  unknownIndicator: () => after([health, reporting.keep(0, { answers: [{ indicator: '7', value: { is: 'blank' } }] })]),
  dueNotAfter: () => after(['secretary', reporting.allow('2026-01-20')]),
  emptySchedule: () => after(['secretary', reporting.schedule({ schedule: { every: 'dates', on: [] } })]),
  notYetOpen: () =>
    after(
      ['secretary', reporting.schedule({ schedule: { every: 'quarter', days: 20 } })],
      [health, { ...reporting.keep(), due: '2026-07-20' }],
    ),
};
