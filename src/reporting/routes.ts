import { z } from 'zod';
import { type ActRoute, actRoute, type Said, type Unfit } from '#page/act-route.ts';
import { amount, day, lineOrNothing, many, manyOf, oneOf, text, textOrNothing, ticked, whole } from '#page/parse.ts';
import { isDay } from '#text/moments.ts';
import { reportPlace, schedulePlace } from './places.ts';
import { contentSaid, paperField, slots, titleField } from './report-fields.ts';
import { keyOf } from './schedule.ts';
import type { DueOf, ReportingCommand, Reports, Schedule } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/** What the rows need to know: what was brought under a hash, and what was reported of a measure so far. */
export type ReportingReads = {
  brought(group: string, hash: string): Promise<{ readonly kind: string; readonly size: number } | undefined>;
  reports(group: string, plan: string, measure: string): Promise<Reports>;
};

type Params = Readonly<Record<string, string>>;

const path = '/plans/:plan/measures/:measure/reports/:body/:due';
const named = ({ params: { plan = '', measure = '', body = '', due = '' } }: { readonly params: Params }): DueOf => ({
  plan,
  measure,
  body,
  due,
});
const from = (params: Params) => reportPlace(named({ params }));
const to = (command: ReportingCommand) =>
  command.type === 'scheduleReports' ? schedulePlace(command.plan) : reportPlace(command);

const progress = ['not started', 'under way', 'completed'] as const;

/** More of them than any measure has. */
const most = 5_000;

function act<Fields>(
  noun: string,
  type: ReportingCommand['type'],
  fields: z.ZodType<Fields>,
  command: (said: Said<Fields>) => ReportingCommand,
  keeps = false,
): ActRoute<ReportingCommand> {
  return actRoute({ path: `${path}/${noun}`, type, labels, from, to, fields, command, keeps });
}

const reason = z.object({ reason: text(5_000) });
const version = z.object({ version: whole() });
const base = z.object({ base: whole() });

/** The acts of reports, as nouns below the report of a body on a day. */
export const reportingActRoutes = (reads: ReportingReads): readonly ActRoute<ReportingCommand>[] => [
  scheduling,
  keeping(reads),
  handingIn(reads),
  act('submission', 'submitReport', base, (said) => ({ type: 'submitReport', ...named(said), ...said.fields })),
  act(
    'return',
    'returnReport',
    version.extend(reason.shape),
    (said) => ({
      type: 'returnReport',
      ...named(said),
      version: said.fields.version,
      reason: said.wording('reason', said.fields.reason),
    }),
    true,
  ),
  act('acceptance', 'acceptReport', version, (said) => ({ type: 'acceptReport', ...named(said), ...said.fields })),
  act(
    'correction',
    'correctReport',
    reason,
    (said) => ({ type: 'correctReport', ...named(said), reason: said.wording('reason', said.fields.reason) }),
    true,
  ),
  act(
    'permission',
    'allowLate',
    reason.extend({ until: day() }),
    (said) => ({
      type: 'allowLate',
      ...named(said),
      until: said.fields.until,
      reason: said.wording('reason', said.fields.reason),
    }),
    true,
  ),
];

/** A day of the month that may be left empty where it is not asked for. */
const numberOrNothing = (from: number, until: number) =>
  lineOrNothing(3)
    .refine(
      (value) => value === null || (/^\d+$/.test(value) && Number(value) >= from && Number(value) <= until),
      'wrong',
    )
    .transform((value) => (value === null ? null : Number(value)));

export const scheduleFields = z.object({
  every: oneOf(['year', 'halfYear', 'quarter', 'dates']),
  byDay: numberOrNothing(1, 31),
  byMonth: numberOrNothing(1, 12),
  days: numberOrNothing(0, 366),
  date: manyOf(z.string().refine((written) => written === '' || isDay(written), 'notADate')),
  which: oneOf(['all', 'chosen']),
  measure: many(20),
  documents: ticked(),
});
/** As it is recorded: what is meant for chosen measures names some. */
export const scheduleToRecord = scheduleFields.refine(({ which, measure }) => which === 'all' || measure.length > 0, {
  message: 'required',
  path: ['measure'],
});
export type ScheduleFields = z.infer<typeof scheduleFields>;

/** The schedule that is typed; parts of it that were left empty are those of the rules on State programmes. */
export function scheduleOf({ every, byDay, byMonth, days, date }: ScheduleFields): Schedule {
  const two = (number: number) => String(number).padStart(2, '0');
  if (every === 'year') return { every, by: `${two(byMonth ?? 1)}-${two(byDay ?? 20)}` };
  if (every === 'dates') return { every, on: [...new Set(date.filter((each) => each !== ''))].sort() };
  return { every, days: days ?? 20 };
}

const scheduling = actRoute({
  path: '/plans/:plan/schedule',
  type: 'scheduleReports',
  labels,
  from: ({ plan = '' }) => schedulePlace(plan),
  to,
  fields: scheduleToRecord,
  command: ({ params, fields }): ReportingCommand => ({
    type: 'scheduleReports',
    plan: params.plan ?? '',
    schedule: scheduleOf(fields),
    measures: fields.which === 'all' ? null : fields.measure.slice(0, most),
    documents: fields.documents,
  }),
});

const files = slots.map(paperField);
const drafted = z.object({
  base: whole(),
  progress: oneOf(progress),
  done: textOrNothing(),
  obstacles: textOrNothing(),
  indicator: many(20),
  amount: manyOf(amount()),
  why: many(2_000),
  kept: many(64),
  paper1: lineOrNothing(64),
  paper2: lineOrNothing(64),
  paper3: lineOrNothing(64),
  title1: lineOrNothing(),
  title2: lineOrNothing(),
  title3: lineOrNothing(),
});

const ofSlots = {
  ...labels,
  ...Object.fromEntries(
    slots.flatMap((slot) => [
      [paperField(slot), labels.paper],
      [titleField(slot), labels.paperTitle],
    ]),
  ),
};

type Writing = Extract<ReportingCommand, { readonly type: 'keepReport' | 'handInReport' }>;

const writing =
  (type: Writing['type'], { brought, reports }: ReportingReads) =>
  async (said: Said<z.infer<typeof drafted>>): Promise<ReportingCommand | Unfit> => {
    const { fields, group } = said;
    const of = named(said);
    const papers = slots.flatMap((slot) => {
      const hash = fields[paperField(slot)];
      return hash === null ? [] : [{ slot, hash, title: fields[titleField(slot)] }];
    });
    const { reports: known } = await reports(group, of.plan, of.measure);
    const report = known.get(keyOf(of.body, of.due));
    const content = await contentSaid(said, { ...fields, papers }, report, (hash) => brought(group, hash));
    if ('unfit' in content) return content;
    return { type, ...of, base: fields.base, ...content };
  };

const keeping = (reads: ReportingReads) =>
  actRoute({
    path: `${path}/draft`,
    type: 'keepReport',
    labels: ofSlots,
    files,
    keeps: true,
    from,
    to,
    fields: drafted,
    command: writing('keepReport', reads),
  });

/** What a letter or a system of the body brings whole; people write it in the form of the draft. */
const handingIn = (reads: ReportingReads) =>
  actRoute({
    path,
    type: 'handInReport',
    labels: ofSlots,
    files,
    from,
    to,
    fields: drafted,
    command: writing('handInReport', reads),
  });
