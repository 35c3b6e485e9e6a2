import type { Context } from 'hono';
import type { TableFile } from '#paper/table.ts';
import { matrixOf } from '#plan/matrix.ts';
import { termOf } from '#plan/terms.ts';
import type { ExecutorKind, Measure } from '#plan/vocabulary.ts';
import { executorKinds } from '#plan/words.ts';
import { measureStates } from '#reporting/words.ts';
import { compare } from '#text/alphabet.ts';
import type { House } from '../house.ts';
import { fileWords } from '../reporting/file-words.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { type Found, findMeasures } from './found.ts';
import { askedOf, kinds } from './query.ts';
import { type PlanShown, planReaders, planShown, planStreamsOf } from './shown.ts';
import { words } from './words.ts';

/** The views of a plan as files: each of what its page shows, under the same filters, and all of it. */
export function mountPlanTables(app: App, house: House): void {
  mountView(app, house, 'table', tableOf);
  mountView(app, house, 'timeline', timelineOf);
  mountView(app, house, 'matrix', gridOf);
}

type Drawn = (view: GroupView, shown: PlanShown, found: Found) => TableFile;

const mountView = (app: App, house: House, at: string, draw: Drawn): void =>
  mountTable(app, house, {
    path: `/plans/:plan/${at}`,
    readers: planReaders,
    streams: planStreamsOf,
    async take(_house, view, c: Context, { plan = '' }) {
      const shown = await planShown(house, view, plan);
      if (!shown) return undefined;
      const found = await findMeasures(house, view, shown, { ...askedOf(c), after: 0 }, Number.POSITIVE_INFINITY);
      return { name: `${view.group}-plan-${plan}-${at}`, table: draw(view, shown, found) };
    },
  });

const stateOf = ({ tongue }: GroupView, { states }: Found, { measure }: Measure): string | undefined => {
  const state = states.get(measure);
  return state && measureStates[state][tongue];
};

/** The official table: bodies of each kind in a cell of their own, under the names that they bore when it was approved. */
function tableOf(view: GroupView, { table }: PlanShown, found: Found): TableFile {
  const { tongue, names } = view;
  const titles = new Map(found.sections.map(({ number, says }) => [number, says]));
  const bodiesOf = ({ executors }: Measure, kind: ExecutorKind) =>
    executors
      .filter((executor) => executor.kind === kind)
      .map(({ body }) => names.body(body, table.instrument.on)[tongue])
      .join('; ');
  return {
    title: words.table[tongue],
    columns: [
      { title: words.section[tongue], width: 10 },
      { title: fileWords.sectionTitle[tongue], width: 44 },
      { title: words.number[tongue], width: 10 },
      { title: words.measure[tongue], width: 70 },
      ...kinds.map((kind) => ({ title: fileWords[kind][tongue], width: 50 })),
      { title: fileWords.termFrom[tongue], kind: 'day' },
      { title: fileWords.termUntil[tongue], kind: 'day' },
      { title: words.state[tongue], width: 18 },
    ],
    rows: found.part.map((measure) => [
      measure.section,
      measure.section === null ? undefined : titles.get(measure.section),
      measure.number,
      found.texts(measure.title),
      ...kinds.map((kind) => bodiesOf(measure, kind)),
      measure.term?.from,
      measure.term?.until,
      stateOf(view, found, measure),
    ]),
  };
}

/** A line an executor, with its own term. */
function timelineOf(view: GroupView, { table }: PlanShown, found: Found): TableFile {
  const { tongue, names } = view;
  return {
    title: words.timeline[tongue],
    columns: [
      { title: words.number[tongue], width: 10 },
      { title: words.measure[tongue], width: 70 },
      { title: words.body[tongue], width: 50 },
      { title: words.kind[tongue], width: 24 },
      { title: fileWords.termFrom[tongue], kind: 'day' },
      { title: fileWords.termUntil[tongue], kind: 'day' },
      { title: words.state[tongue], width: 18 },
    ],
    rows: found.part.flatMap((measure) =>
      measure.executors.map((executor) => {
        const term = termOf(executor, measure, table.period);
        return [
          measure.number,
          found.texts(measure.title),
          names.body(executor.body)[tongue],
          executorKinds[executor.kind][tongue],
          term.from,
          term.until,
          stateOf(view, found, measure),
        ];
      }),
    ),
  };
}

/** A line a body, and of each section two columns: in how many measures it executes, and to how many it is invited. */
function gridOf({ tongue, names }: GroupView, _shown: PlanShown, found: Found): TableFile {
  const { bodies, sections } = matrixOf(found.all);
  const numbers = [...sections.keys()];
  const name = (number: string) => number || words.noSection[tongue];
  return {
    title: words.matrix[tongue],
    columns: [
      { title: words.body[tongue], width: 50 },
      ...numbers.flatMap((number) => [
        { title: `${name(number)}: ${fileWords.executes[tongue]}`, kind: 'number', width: 16 } as const,
        { title: `${name(number)}: ${fileWords.invited[tongue]}`, kind: 'number', width: 16 } as const,
      ]),
    ],
    rows: [...bodies]
      .map(([body, cells]) => ({ name: names.body(body)[tongue], cells }))
      .toSorted((one, other) => compare(one.name, other.name, tongue))
      .map((row) => [
        row.name,
        ...numbers.flatMap((number) => {
          const { executes, invited } = row.cells.get(number) ?? { executes: 0, invited: 0 };
          return [executes, invited];
        }),
      ]),
  };
}
