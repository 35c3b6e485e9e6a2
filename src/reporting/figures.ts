import { compareDates } from '#plan/terms.ts';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import { quarterOf } from '#text/dates.ts';
import type { DueFacts, MeasureState } from './vocabulary.ts';

/**
 * How a due report stands in the record of its body: handed in by its date or the one that was allowed; handed in after it; not
 * handed in though the time is over; still awaited. One that was returned and not handed in anew is not handed in.
 */
export const arrivals = ['on time', 'after its date', 'not come', 'awaited'] as const;
export type Arrival = (typeof arrivals)[number];

/** One due report and what is known of it; `on`: its date. `live`: its measure is neither closed nor suspended. */
export type Told = {
  readonly on: string;
  readonly kind: ExecutorKind;
  readonly live: boolean;
  readonly facts: DueFacts;
};

/**
 * Undefined of what is asked no more, because its measure is closed or suspended and nothing came, and of a recommended body:
 * it owes nothing, and is never late.
 */
export function arrivalOf({ kind, live, facts }: Told): Arrival | undefined {
  if (kind === 'recommended') return undefined;
  if (facts.submitted) return facts.onTime === false ? 'after its date' : 'on time';
  if (!live) return undefined;
  return facts.late ? 'not come' : 'awaited';
}

/** Of the reports to which a body was invited: those that it sent, and all. */
export function invitationsOf(told: readonly Told[]): { readonly sent: number; readonly all: number } {
  const invited = told.filter(({ kind, live, facts }) => kind === 'recommended' && (live || facts.submitted));
  return { sent: invited.filter(({ facts }) => facts.submitted).length, all: invited.length };
}

export type Counts<Of extends string> = Readonly<Record<Of, number>>;

/** What fell due in one quarter of the calendar. */
export type QuarterRecord = {
  readonly year: number;
  readonly quarter: number;
  readonly counts: Counts<Arrival>;
};

/** Quarters in which anything fell due, the oldest first. */
export function recordByQuarter(told: readonly Told[]): readonly QuarterRecord[] {
  const found = new Map<string, { year: number; quarter: number; counts: Record<Arrival, number> }>();
  for (const each of told.toSorted((one, other) => compareDates(one.on, other.on))) {
    const arrival = arrivalOf(each);
    if (arrival === undefined) continue;
    const [year, quarter] = [Number(each.on.slice(0, 4)), quarterOf(each.on)];
    const key = `${year}-${quarter}`;
    const line = found.get(key) ?? { year, quarter, counts: none(arrivals) };
    line.counts[arrival] += 1;
    found.set(key, line);
  }
  return [...found.values()];
}

/** Without the quarters after the next one: what falls due in years to come is a schedule, and no record. */
export function recordUntilNext(record: readonly QuarterRecord[], today: string): readonly QuarterRecord[] {
  const now = Number(today.slice(0, 4)) * 4 + quarterOf(today);
  return record.filter(({ year, quarter }) => year * 4 + quarter <= now + 1);
}

/** The order in which states are drawn and told. */
export const states = [
  'done',
  'under way',
  'not started',
  'late',
  'left over',
  'suspended',
  'closed',
] as const satisfies readonly MeasureState[];

/** Measures of one section by their states; `section` null: of none. */
export type SectionStates = {
  readonly section: string | null;
  readonly counts: Counts<MeasureState>;
  readonly total: number;
};

/** In the order in which the sections come. */
export function statesBySection(
  measures: readonly { readonly section: string | null; readonly state: MeasureState }[],
): readonly SectionStates[] {
  const found = new Map<string | null, Record<MeasureState, number>>();
  for (const { section, state } of measures) {
    const counts = found.get(section) ?? none(states);
    counts[state] += 1;
    found.set(section, counts);
  }
  return [...found].map(([section, counts]) => ({ section, counts, total: totalOf(counts) }));
}

export const totalOf = (counts: Counts<string>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const none = <Of extends string>(of: readonly Of[]): Record<Of, number> =>
  Object.fromEntries(of.map((each) => [each, 0])) as Record<Of, number>;
