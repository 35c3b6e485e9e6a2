import type { Executor, Measure, MeasureId, PlanVersion, Section, Term } from './vocabulary.ts';

/** What an amendment changed in a measure, cell by cell; a cell that stayed is not there. */
export type MeasureChange = {
  readonly before: Measure;
  readonly after: Measure;
  readonly number: boolean;
  readonly section: boolean;
  readonly title: boolean;
  readonly term: boolean;
  readonly carries: boolean;
  readonly executors: readonly ExecutorChange[];
};

/** A body that was added, taken out, or does another part or at another time. */
export type ExecutorChange = { readonly before: Executor | undefined; readonly after: Executor | undefined };

export type Comparison = {
  /** The period before, if it was moved. */
  readonly period: Term | undefined;
  readonly sections: readonly { readonly before: Section | undefined; readonly after: Section | undefined }[];
  readonly added: readonly Measure[];
  readonly removed: readonly Measure[];
  readonly changed: readonly MeasureChange[];
  /** How many measures are as they were. */
  readonly same: number;
};

/** Two texts are told apart by where they lie: what an amendment left as it was keeps its place. */
export function compareVersions(before: PlanVersion, after: PlanVersion): Comparison {
  const old = new Map(before.measures.map((measure) => [measure.measure, measure]));
  const now = new Set<MeasureId>(after.measures.map(({ measure }) => measure));
  const pairs = after.measures.flatMap((measure) => {
    const was = old.get(measure.measure);
    return was ? [changeOf(was, measure)] : [];
  });
  const changed = pairs.filter(isChange);
  return {
    period: isSameTerm(before.period, after.period) ? undefined : before.period,
    sections: sectionsChanged(before.sections, after.sections),
    added: after.measures.filter(({ measure }) => !old.has(measure)),
    removed: before.measures.filter(({ measure }) => !now.has(measure)),
    changed,
    same: pairs.length - changed.length,
  };
}

const changeOf = (before: Measure, after: Measure): MeasureChange => ({
  before,
  after,
  number: before.number !== after.number,
  section: before.section !== after.section,
  title: before.title.ref !== after.title.ref,
  term: !isSameTerm(before.term, after.term),
  carries: before.carries?.plan !== after.carries?.plan || before.carries?.measure !== after.carries?.measure,
  executors: executorsChanged(before.executors, after.executors),
});

const isChange = ({ number, section, title, term, carries, executors }: MeasureChange): boolean =>
  number || section || title || term || carries || executors.length > 0;

const isSameTerm = (one: Term | null, other: Term | null): boolean =>
  one?.from === other?.from && one?.until === other?.until;

function executorsChanged(before: readonly Executor[], after: readonly Executor[]): readonly ExecutorChange[] {
  const gone = before.filter(({ body }) => !after.some((each) => each.body === body));
  const others = after.flatMap((executor): readonly ExecutorChange[] => {
    const was = before.find(({ body }) => body === executor.body);
    const same = was && was.kind === executor.kind && isSameTerm(was.term, executor.term);
    return same ? [] : [{ before: was, after: executor }];
  });
  return [...gone.map((executor) => ({ before: executor, after: undefined })), ...others];
}

function sectionsChanged(before: readonly Section[], after: readonly Section[]): Comparison['sections'] {
  const gone = before.filter(({ number }) => !after.some((each) => each.number === number));
  const others = after.flatMap((section) => {
    const was = before.find(({ number }) => number === section.number);
    return was?.title.ref === section.title.ref ? [] : [{ before: was, after: section }];
  });
  return [...gone.map((section) => ({ before: section, after: undefined })), ...others];
}
