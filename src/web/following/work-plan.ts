import type { Wording } from '#journal/vocabulary.ts';
import { compareDates, earlier, isOn, later, termOf } from '#plan/terms.ts';
import type { Measure, MeasureId, MeasureLife, Term } from '#plan/vocabulary.ts';
import { quarterDays, quarterOf } from '#text/dates.ts';

/** Reports that fall due on one day: how many, of how many bodies that execute, and invitations beside them. */
export type DueDay = {
  readonly on: string;
  readonly reports: number;
  readonly bodies: number;
  readonly invitations: number;
};

/** Something that was taken on and has its term in the year. */
export type DutyTerm = { readonly sending: string; readonly until: string; readonly body: string };

export type WorkFacts = {
  readonly year: number;
  readonly measures: readonly Measure[];
  readonly lives: ReadonlyMap<MeasureId, Pick<MeasureLife, 'closed' | 'details'>>;
  readonly period: Term;
  /** The last day on which the plan is in force. */
  readonly last: string;
  readonly dues: readonly DueDay[];
  readonly duties: readonly DutyTerm[];
};

/** What falls on a day of the year. */
export type WorkEntry = { readonly on: string } & (
  | ({ readonly kind: 'reports' } & DueDay)
  | { readonly kind: 'begin' | 'end'; readonly measures: readonly Measure[] }
  | { readonly kind: 'milestone'; readonly measure: Measure; readonly title: Wording }
  | { readonly kind: 'duty'; readonly sending: string; readonly body: string }
  | { readonly kind: 'plan begins' | 'plan ends' }
);

export type WorkQuarter = { readonly quarter: number; readonly last: string; readonly entries: readonly WorkEntry[] };

/** The Group's work of a year by quarters, drawn from the plan alone; the meeting of each quarter is the charter's to ask. */
export function workPlan(facts: WorkFacts): readonly WorkQuarter[] {
  const { year } = facts;
  const span = { from: `${year}-01-01`, until: `${year}-12-31` };
  const entries = [...ofPlan(facts), ...ofMeasures(facts), ...milestones(facts), ...reports(facts), ...duties(facts)]
    .filter(({ on }) => isOn(span, on))
    .toSorted((one, other) => compareDates(one.on, other.on));
  return [1, 2, 3, 4].map((quarter) => ({
    quarter,
    last: quarterDays(year, quarter).last,
    entries: entries.filter(({ on }) => quarterOf(on) === quarter),
  }));
}

const ofPlan = ({ period, last }: WorkFacts): readonly WorkEntry[] => [
  { kind: 'plan begins', on: period.from },
  { kind: 'plan ends', on: last },
];

/** Measures that begin or end on a day within the plan's period; most do so with the plan, and are told by it. */
function ofMeasures({ measures, lives, period, last }: WorkFacts): readonly WorkEntry[] {
  const days = new Map<string, { kind: 'begin' | 'end'; on: string; measures: Measure[] }>();
  const add = (kind: 'begin' | 'end', on: string, measure: Measure) => {
    const key = `${on} ${kind}`;
    const known = days.get(key);
    if (known) known.measures.push(measure);
    else days.set(key, { kind, on, measures: [measure] });
  };
  for (const measure of measures) {
    if (lives.get(measure.measure)?.closed) continue;
    const { from, until } = termOfMeasure(measure, period);
    if (from > period.from) add('begin', from, measure);
    if (until < last) add('end', until, measure);
  }
  return [...days.values()];
}

/** From the first to the last day on which anybody executes it. */
export function termOfMeasure(measure: Measure, period: Term): Term {
  const terms = measure.executors.map((executor) => termOf(executor, measure, period));
  const [first = measure.term ?? period, ...more] = terms;
  return more.reduce(
    (whole, { from, until }) => ({ from: earlier(whole.from, from), until: later(whole.until, until) }),
    first,
  );
}

const milestones = ({ measures, lives }: WorkFacts): readonly WorkEntry[] =>
  measures.flatMap((measure) => {
    const life = lives.get(measure.measure);
    if (life?.closed) return [];
    return (life?.details?.milestones ?? []).map(
      ({ title, by: on }) => ({ kind: 'milestone', on, measure, title }) as const,
    );
  });

const reports = ({ dues }: WorkFacts): readonly WorkEntry[] => dues.map((day) => ({ kind: 'reports', ...day }));

const duties = ({ duties: all }: WorkFacts): readonly WorkEntry[] =>
  all.map(({ sending, until: on, body }) => ({ kind: 'duty', on, sending, body }));
