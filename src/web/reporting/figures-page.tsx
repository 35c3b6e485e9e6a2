import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { planPlace } from '#plan/places.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import {
  type QuarterRecord,
  recordUntilNext,
  type SectionStates,
  states,
  statesBySection,
} from '#reporting/figures.ts';
import { reportsPlace } from '#reporting/places.ts';
import { RecordChart } from '#reporting/record-chart.tsx';
import { StatesChart } from '#reporting/states-chart.tsx';
import { measureStates } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planReaders, planShown, planStreamsOf } from '../plan/shown.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { readRecord } from './counted.ts';
import { LatenessNote } from './lateness-note.tsx';
import { bodiesPlace, figuresPlace, latePlace } from './places.ts';
import { RecordTable } from './record-table.tsx';
import { seeingWords as words } from './seeing-words.ts';
import { bodiesSeen, sectionsOf, showsReporting, todayOf } from './sight.ts';
import { statesFor } from './states.ts';

type Shown = {
  readonly frame: PlanShown;
  readonly plan: PlanId;
  readonly sections: readonly (SectionStates & { readonly title: string })[];
  readonly record: readonly QuarterRecord[];
  /** Whether the record is that of all bodies. */
  readonly all: boolean;
};

/** A plan in figures: its measures by state, and how reports arrived, as far as the reader sees that. */
export const figuresPage: PageRoute<Shown> = {
  path: '/plans/:plan/figures',
  readers: planReaders,
  streams: planStreamsOf,
  load: (house, view, { plan = '' }) => loadFigures(house, view, plan),
  html: (view, shown) => <FiguresPage view={view} shown={shown} />,
  json: (_view, { plan, sections, record }) => ({ plan, sections, record }),
};

export const mountFiguresTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: '/plans/:plan/figures',
    readers: planReaders,
    streams: planStreamsOf,
    async take(_house, view, _c, { plan = '' }) {
      const shown = await loadFigures(house, view, plan);
      return shown && { name: `${view.group}-plan-${plan}-figures`, table: tableOf(view, shown) };
    },
  });

async function loadFigures(house: House, view: GroupView, plan: PlanId): Promise<Shown | undefined> {
  const frame = await planShown(house, view, plan);
  if (!frame) return undefined;
  const { table } = frame;
  const seen = bodiesSeen(view);
  const [names, found, record] = await Promise.all([
    sectionsOf(house, view, [plan]),
    statesFor(house, view, plan),
    readRecord(house.pool, view.group, { plans: [plan], bodies: seen }, todayOf(view)),
  ]);
  const measures = table.measures.map(({ measure, section }) => ({
    section,
    state: found.get(measure) ?? 'not started',
  }));
  showsReporting(
    view,
    seen ?? [...new Set(table.measures.flatMap(({ executors }) => executors.map(({ body }) => body)))],
  );
  return {
    frame,
    plan,
    sections: statesBySection(measures).map((each) => ({
      ...each,
      title: names.find(({ number }) => number === each.section)?.title ?? words.noSection[view.tongue],
    })),
    record: recordUntilNext(record, todayOf(view).date),
    all: seen === undefined,
  };
}

function FiguresPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { plan, sections, record, all } = shown;
  return (
    <PlanFrame view={view} shown={shown.frame} at="/figures">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.lateness.clause}
            state="plain"
            tongue={tongue}
            id="note-figures"
          />
        }
      >
        <Section title={words.statesBySection[tongue]} id="states">
          <Live id="states-chart">
            <StatesChart
              rows={sections.map(({ section, title, counts }) => ({
                id: `states-${section ?? 'none'}`,
                number: section,
                name: title,
                href: `${base}${planPlace(plan)}${section === null ? '' : `?section=${encodeURIComponent(section)}`}`,
                counts,
              }))}
              tongue={tongue}
            />
            <StatesTable view={view} shown={shown} />
          </Live>
          {all ? null : <LatenessNote view={view} says={words.ownLateOnly} />}
        </Section>
      </Block>
      {record.length > 0 ? (
        <Block>
          <Section title={words.record[tongue]} id="record">
            <Live id="record-chart">
              <p class="quiet">{(all ? words.recordSays : words.recordOwn)[tongue]}</p>
              <RecordChart record={record} tongue={tongue} />
              <RecordTable
                record={record}
                tongue={tongue}
                files={tableFiles(`${base}${reportsPlace}`, `?plan=${plan}`)}
              />
            </Live>
          </Section>
        </Block>
      ) : null}
      <Block>
        <p>
          <a href={`${base}${latePlace}?plan=${plan}`}>{words.seeLate[tongue]}</a> ·{' '}
          <a href={`${base}${bodiesPlace}`}>{words.seeBodies[tongue]}</a>
        </p>
      </Block>
    </PlanFrame>
  );
}

/** Columns of states that any section has. */
const drawnStates = ({ sections }: Shown) => states.filter((state) => sections.some(({ counts }) => counts[state] > 0));

function StatesTable({ view: { tongue, base }, shown }: { view: GroupView; shown: Shown }) {
  const drawn = drawnStates(shown);
  return (
    <Table
      tongue={tongue}
      caption={words.statesBySection[tongue]}
      columns={[
        { title: words.section[tongue] },
        ...drawn.map((state) => ({ title: capital(measureStates[state][tongue], tongue), numeric: true })),
        { title: words.inAll[tongue], numeric: true },
      ]}
      files={tableFiles(`${base}${figuresPlace(shown.plan)}`)}
      rows={shown.sections.map(({ section, title, counts, total }) => ({
        id: `states-row-${section ?? 'none'}`,
        cells: [section === null ? title : `${section}. ${title}`, ...drawn.map((state) => counts[state]), total],
      }))}
    />
  );
}

const tableOf = ({ tongue }: GroupView, { sections }: Shown): TableFile => ({
  title: words.statesBySection[tongue],
  columns: [
    { title: words.number[tongue], width: 10 },
    { title: words.section[tongue], width: 70 },
    ...states.map(
      (state) => ({ title: capital(measureStates[state][tongue], tongue), kind: 'number', width: 16 }) as const,
    ),
    { title: words.inAll[tongue], kind: 'number' },
  ],
  rows: sections.map(({ section, title, counts, total }) => [
    section,
    title,
    ...states.map((state) => counts[state]),
    total,
  ]),
});
