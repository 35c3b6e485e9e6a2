import { planOf, plansOf, reportsOf, schedulesOf } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { measureOf } from '#plan/evolve.ts';
import { isOver } from '#plan/standing.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { ExecutorKind, Measure, MeasureLife, Plan } from '#plan/vocabulary.ts';
import { factsOf, isLive } from '#reporting/facts.ts';
import { seesLateness } from '#reporting/lateness.ts';
import { duesOf, keyOf } from '#reporting/schedule.ts';
import { seenReports } from '#reporting/seen.ts';
import { standingOf } from '#reporting/standing.ts';
import { reportsStream, thingOfReporting } from '#reporting/things.ts';
import type {
  Allowed,
  Due,
  DueFacts,
  DueOf,
  Report,
  ReportContent,
  Reports,
  Scheduled,
} from '#reporting/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { todayOf } from './sight.ts';

/**
 * How much of a body's reporting a reader knows: everything; when it came and how it stands, but not what drafts and returned
 * versions say; or only what was accepted.
 */
export type Sight = 'all' | 'facts' | 'accepted';

export function sightOf({ charter, reads }: GroupView, body: string): Sight {
  if (reads.may(thingOfReporting(body))) return 'all';
  return seesLateness(charter, reads, body) ? 'facts' : 'accepted';
}

/** One due report as its page shows it. */
export type ShownReport = {
  readonly of: DueOf;
  readonly plan: Plan;
  readonly measure: Measure;
  readonly life: MeasureLife;
  readonly kind: ExecutorKind;
  readonly due: Due;
  readonly report: Report | undefined;
  readonly allowed: Allowed | undefined;
  readonly live: boolean;
  readonly facts: DueFacts;
  readonly documents: boolean;
  readonly sight: Sight;
  readonly texts: Texts;
};

export const reportStreams = ({ plan = '', measure = '' }: Readonly<Record<string, string>>): readonly string[] => [
  'plans',
  planStream(plan),
  reportsStream(plan, measure),
];

/** Reports of a measure as this reader may know them; what the charter widens is widened on pages alone. */
export async function reportsFor({ clerk }: House, view: GroupView, plan: string, measure: string): Promise<Reports> {
  const states = await clerk.look(view.group, [reportsStream(plan, measure)]);
  return seenReports(reportsOf(states, plan, measure), (body) => sightOf(view, body) !== 'accepted');
}

export const lastKind = (plan: Plan, measure: string, body: string): ExecutorKind | undefined =>
  plan.versions
    .toReversed()
    .flatMap(({ measures }) => measures.find((each) => each.measure === measure)?.executors ?? [])
    .find((executor) => executor.body === body)?.kind;

/** The schedule that holds for a measure. */
export const scheduleIn = (schedules: readonly Scheduled[], measure: string): Scheduled | undefined =>
  schedules.findLast(({ measures }) => measures === null || measures.includes(measure));

export async function loadReport(house: House, view: GroupView, of: DueOf): Promise<ShownReport | undefined> {
  const plan = planOf(view.states, of.plan);
  const measure = measureOf(plan, of.measure);
  const life = plan.lives.get(of.measure);
  const kind = lastKind(plan, of.measure, of.body);
  if (!measure || !life || !kind) return undefined;
  const schedules = schedulesOf(view.states, of.plan);
  const reports = await reportsFor(house, view, of.plan, of.measure);
  const due = duesOf(plan, schedules, of, reports).find(({ on }) => on === of.due);
  if (!due) return undefined;
  const today = todayOf(view);
  const report = reports.reports.get(keyOf(of.body, of.due));
  const allowed = reports.allowed.get(keyOf(of.body, of.due));
  const live = isLive(plan, life, today.date);
  const plans = plansOf(view.states);
  const entry = plans.get(of.plan);
  const over = entry !== undefined && isOver(entry, plans, today.date);
  const sight = sightOf(view, of.body);
  // Whoever sees only what was accepted sees no facts: when it came is not among what he knows.
  const standing = sight === 'accepted' ? undefined : report && standingOf(report);
  const asked = { kind, due, report: standing, allowed: allowed?.until, live, over };
  return {
    of,
    plan,
    measure,
    life,
    kind,
    due,
    report,
    allowed,
    live,
    facts: factsOf(asked, today),
    documents: scheduleIn(schedules, of.measure)?.documents ?? false,
    sight,
    texts: view.reveal(await readTexts(house.pool, view.group, textsOf(of, measure, life, report, allowed))),
  };
}

/** What was accepted is read with the plan, and what was not with the reporting of the body: a text may be both. */
function textsOf(
  of: DueOf,
  measure: Measure,
  life: MeasureLife,
  report: Report | undefined,
  allowed: Allowed | undefined,
): readonly Belonging[] {
  const [everybody, own] = [thingOfPlan(of.plan), thingOfReporting(of.body)];
  const { draft, correction, versions } = report ?? { draft: undefined, correction: undefined, versions: [] };
  const accepted = versions.filter(({ state }) => state === 'accepted');
  return [
    ...(draft ? contentTexts(own, draft) : []),
    ...versions.flatMap((version) => [...contentTexts(own, version), [own, version.settled?.reason] as const]),
    [own, correction?.reason],
    [own, allowed?.reason],
    ...accepted.flatMap((version) => contentTexts(everybody, version)),
    [everybody, measure.title],
    ...(life.details?.indicators ?? []).flatMap(({ name, unit }): Belonging[] => [
      [everybody, name],
      [everybody, unit],
    ]),
  ];
}

const contentTexts = (thing: Thing, { done, obstacles, answers, confirmations }: ReportContent): Belonging[] => [
  [thing, done],
  [thing, obstacles],
  ...answers.map(({ value }): Belonging => [thing, value.is === 'not applicable' ? value.why : null]),
  ...confirmations.map(({ title }): Belonging => [thing, title]),
];
