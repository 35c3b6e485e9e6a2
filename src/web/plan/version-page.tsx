import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Table } from '#page/table.tsx';
import { type Comparison, compareVersions } from '#plan/comparison.ts';
import type { Measure, Section as PlanSection, PlanVersion } from '#plan/vocabulary.ts';
import { termName } from '#plan/words.ts';
import { dateName } from '#text/dates.ts';
import { numbered, numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { type CarriedName, carriedNames } from './carried.ts';
import { Changes } from './changes.tsx';
import { Executors } from './executors.tsx';
import { PlanFrame } from './frame.tsx';
import { type PlanShown, planReaders, planShown, planStreamsOf, planTexts } from './shown.ts';
import { words } from './words.ts';

type Shown = {
  readonly shown: PlanShown;
  readonly version: PlanVersion;
  readonly before: PlanVersion | undefined;
  readonly compared: Comparison | undefined;
  readonly texts: Texts;
  readonly carried: CarriedName;
};

/** One version of the table: the first as it was approved, each other by what its act changed, cell by cell. */
export const versionPage: PageRoute<Shown> = {
  path: '/plans/:plan/versions/:version',
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '', version: asked = '' }) {
    const shown = await planShown(house, view, plan);
    const version = shown?.plan.versions.find((each) => String(each.version) === asked);
    if (!shown || !version) return undefined;
    const before = shown.plan.versions.find((each) => each.version === version.version - 1);
    const compared = before && compareVersions(before, version);
    const [texts, carried] = await Promise.all([
      planTexts(house, view, plan, [version.instrument.title, ...textsOf(version, compared)]),
      carriedNames(house, view, compared),
    ]);
    return { shown, version, before, compared, texts, carried };
  },
  html: (view, data) => {
    const { tongue, charter } = view;
    const { shown, version, compared, texts, carried } = data;
    return (
      <PlanFrame view={view} shown={shown} at="/versions">
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'amendPlan')}
              state="plain"
              tongue={tongue}
              says={words.termMoves[tongue]}
              id="note-version"
            />
          }
        >
          <Section
            title={`${words.version[tongue]} ${version.version}`}
            look="serif"
            aside={version.version === 1 ? words.adopted[tongue] : undefined}
          >
            <p>
              {texts(version.instrument.title)} {numbered(version.instrument.number, tongue)},{' '}
              {dateName(version.instrument.on, tongue)}
            </p>
            {compared ? (
              <Changes
                view={view}
                plan={shown.plan.plan}
                version={version}
                compared={compared}
                texts={texts}
                carried={carried}
              />
            ) : null}
            {compared ? null : <Whole view={view} version={version} texts={texts} />}
          </Section>
        </Block>
      </PlanFrame>
    );
  },
  json: (_view, { version, compared }) => ({
    version: version.version,
    period: version.period,
    measures: version.measures.map(({ measure, number, section, executors, term, carries }) => ({
      measure,
      number,
      section,
      executors,
      term,
      carries,
    })),
    added: compared?.added.map(({ measure }) => measure) ?? [],
    removed: compared?.removed.map(({ measure }) => measure) ?? [],
    changed: compared?.changed.map(({ after }) => after.measure) ?? [],
  }),
};

/** What stands on the page: all of a table that is shown whole, and of one that is compared what changed. */
function textsOf(version: PlanVersion, compared: Comparison | undefined): readonly Measure['title'][] {
  const of = (all: readonly { readonly title: Measure['title'] }[]) => all.map(({ title }) => title);
  if (!compared) return [...of(version.measures), ...of(version.sections)];
  const { added, removed, changed, sections } = compared;
  return [
    ...of([...added, ...removed]),
    ...changed.flatMap(({ before, after }) => of([before, after])),
    ...sections.flatMap(({ before, after }) => [before, after].flatMap((each) => each?.title ?? [])),
  ];
}

function Whole({ view, version, texts }: { view: GroupView; version: PlanVersion; texts: Texts }) {
  const { tongue } = view;
  let last: string | null = null;
  const rows = version.measures.flatMap((measure) => {
    const heading: PlanSection | undefined = version.sections.find(({ number }) => number === measure.section);
    const cells: readonly Child[] = [
      measure.number,
      texts(measure.title),
      <Executors view={view} executors={measure.executors} day={version.instrument.on} />,
      measure.term ? termName(measure.term)[tongue] : <span class="quiet">{words.noTerm[tongue]}</span>,
    ];
    const row = { id: `measure-${measure.measure}`, cells };
    if (!heading || heading.number === last) return [row];
    last = heading.number;
    return [{ heading: texts(heading.title), number: heading.number }, row];
  });
  return (
    <>
      <p class="quiet">
        {termName(version.period)[tongue]} · {words.measures[tongue]}: {numeral(version.measures.length, tongue)}
      </p>
      <Table
        tongue={tongue}
        caption={words.measures[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.measure[tongue] },
          { title: words.executors[tongue] },
          { title: words.term[tongue] },
        ]}
        rows={rows}
      />
    </>
  );
}
