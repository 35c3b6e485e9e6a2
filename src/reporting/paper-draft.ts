import { tableNow } from '#plan/evolve.ts';
import type { Measure, MeasureId, Section } from '#plan/vocabulary.ts';
import { measuresEver, type PaperDue, type PlanRecord } from './paper-record.ts';
import { type MeasureSays, saysOf } from './paper-says.ts';
import { type Source, Sources } from './paper-sources.ts';
import type { Answer } from './vocabulary.ts';

export type DraftMeasure = {
  readonly measure: MeasureId;
  readonly number: string;
  readonly title: string;
} & MeasureSays;

/** What was due and what was accepted; of invited bodies apart: to them nothing is due. */
export type Tallied = {
  readonly due: number;
  readonly accepted: number;
  readonly invited: number;
  readonly sent: number;
  /** Of all that was accepted. */
  readonly sources: readonly number[];
};

export type DraftSection = {
  /** Null: of measures that stand in none. */
  readonly section: Section | null;
  readonly measures: readonly DraftMeasure[];
  readonly tally: Tallied;
};

/** A paper on a plan before it is a paper or a page. */
export type PlanDraft = {
  readonly tally: Tallied;
  readonly sections: readonly DraftSection[];
  /** Of which nothing was due in the period. */
  readonly notDue: readonly { readonly measure: MeasureId; readonly number: string }[];
  readonly sources: readonly Source[];
  /** As the table has them. */
  readonly numbers: ReadonlyMap<MeasureId, string>;
};

/** `shown`: measures of which the words are wanted; of the others there are none, and all is counted and numbered the same. */
export function draftOf(record: PlanRecord, shown?: ReadonlySet<MeasureId>): PlanDraft {
  const { sources, dues, headings, ...draft } = known.get(record.dues) ?? countedOf(record);
  return {
    ...draft,
    sections: headings.map(({ section, own, tally }) => ({
      section,
      measures: own.map((measure) => draftMeasure(record, measure, dues.get(measure.measure) ?? [], sources, shown)),
      tally,
    })),
    sources: sources.all,
  };
}

/** What of a draft asks for no words: counted once for what was drawn, however many of its parts are looked at. */
type Counted = Pick<PlanDraft, 'tally' | 'notDue' | 'numbers'> & {
  readonly sources: Sources;
  readonly dues: ReadonlyMap<MeasureId, readonly PaperDue[]>;
  readonly headings: readonly (Pick<DraftSection, 'section' | 'tally'> & { readonly own: readonly Measure[] })[];
};

const known = new WeakMap<PlanRecord['dues'], Counted>();

function countedOf(record: PlanRecord): Counted {
  const sources = new Sources();
  const dues = new Map<MeasureId, PaperDue[]>();
  for (const due of record.dues) {
    const own = dues.get(due.measure);
    if (own) own.push(due);
    else dues.set(due.measure, [due]);
  }
  const all = measuresEver(record.plan);
  const told = all.filter(({ measure }) => dues.has(measure));
  const headings = headingsOf(record, told).map((section) => ({
    section,
    own: told.filter((measure) => measure.section === (section?.number ?? null)),
  }));
  // Reports are counted first and in the order of the paper, so that those of a section stand in one row.
  for (const { own } of headings)
    for (const { measure } of own)
      for (const due of dues.get(measure) ?? []) if (due.accepted) sources.report(due, due.accepted);
  for (const { own } of headings)
    for (const { measure } of own) {
      const life = record.plan.lives.get(measure)?.details;
      const given = new Set((dues.get(measure) ?? []).flatMap((due) => due.accepted?.answers ?? []).map(indicatorOf));
      if (life?.indicators.some(({ indicator }) => given.has(indicator))) sources.described(measure, life.position);
    }
  const now = new Set(tableNow(record.plan)?.measures.map(({ measure }) => measure));
  const counted: Counted = {
    ...{ sources, dues },
    tally: tallyOf(record.dues, sources),
    headings: headings.map(({ section, own }) => {
      const due = own.flatMap(({ measure }) => dues.get(measure) ?? []);
      return { section, own, tally: tallyOf(due, sources) };
    }),
    notDue: all
      .filter(({ measure }) => now.has(measure) && !dues.has(measure))
      .map(({ measure, number }) => ({ measure, number })),
    numbers: new Map(all.map(({ measure, number }) => [measure, number])),
  };
  known.set(record.dues, counted);
  return counted;
}

/** Headings as the table has them, then those that only earlier tables had, then what stands under none. */
function headingsOf({ plan }: PlanRecord, told: readonly Measure[]): readonly (Section | null)[] {
  const headings = new Map<string, Section>();
  for (const { sections } of plan.versions.toReversed())
    for (const section of sections) if (!headings.has(section.number)) headings.set(section.number, section);
  const used = new Set(told.map(({ section }) => section));
  const found: readonly (Section | null)[] = [...headings.values()].filter(({ number }) => used.has(number));
  return used.has(null) ? [...found, null] : found;
}

const indicatorOf = ({ indicator }: Answer): string => indicator;
const silent: MeasureSays = { reports: [], indicators: [], without: [] };

function draftMeasure(
  record: PlanRecord,
  measure: Measure,
  dues: readonly PaperDue[],
  sources: Sources,
  shown: ReadonlySet<MeasureId> | undefined,
): DraftMeasure {
  return {
    measure: measure.measure,
    number: measure.number,
    title: record.texts(measure.title),
    ...(!shown || shown.has(measure.measure) ? saysOf(record, measure, dues, sources) : silent),
  };
}

function tallyOf(dues: readonly PaperDue[], sources: Sources): Tallied {
  const owed = dues.filter(({ kind }) => kind !== 'recommended');
  const invited = dues.filter(({ kind }) => kind === 'recommended');
  const of = (these: readonly PaperDue[]) => these.filter((due) => due.accepted).length;
  return {
    due: owed.length,
    accepted: of(owed),
    invited: invited.length,
    sent: of(invited),
    sources: dues
      .flatMap((due) => (due.accepted ? [sources.report(due, due.accepted)] : []))
      .toSorted((one, other) => one - other),
  };
}
