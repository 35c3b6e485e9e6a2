import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { NoneFound } from '#page/filter.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Pager } from '#page/pager.tsx';
import { Table, type TableFiles, type TableRow, tableFiles } from '#page/table.tsx';
import { measurePlace, planPlace } from '#plan/places.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { Measure } from '#plan/vocabulary.ts';
import { termName } from '#plan/words.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import { measureStates } from '#reporting/words.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import type { PageRoute } from '../page-route.ts';
import { LatenessNote } from '../reporting/lateness-note.tsx';
import { stateColours } from '../reporting/state-colours.ts';
import type { GroupView } from '../view.ts';
import { Amend } from './amend-links.tsx';
import { Executors } from './executors.tsx';
import { PlanFilter } from './filter.tsx';
import { type Found, findMeasures } from './found.ts';
import { PlanFrame } from './frame.tsx';
import { askedOf, queryOf } from './query.ts';
import { type PlanShown, planReaders, planShown, planStreamsOf } from './shown.ts';
import { TermBar } from './term-bar.tsx';
import { words } from './words.ts';

const most = 200;

/** The plan as its official table has it, and beside each measure how it stands. */
export const planPage: PageRoute<{ readonly shown: PlanShown; readonly found: Found }> = {
  path: '/plans/:plan',
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '' }, c) {
    const shown = await planShown(house, view, plan);
    return shown && { shown, found: await findMeasures(house, view, shown, askedOf(c), most) };
  },
  html: (view, { shown, found }) => (
    <PlanFrame view={view} shown={shown} at="" acts={<Amend view={view} shown={shown} />}>
      <MarkLine view={view} thing={thingOfPlan(shown.plan.plan)} />
      <PlanFilter view={view} shown={shown} found={found} at="" />
      <Block
        notes={
          <LawNote
            charter={view.charter}
            clause={clauseFor(view.charter, 'amendPlan')}
            state="plain"
            tongue={view.tongue}
            says={words.coordinates[view.tongue]}
            id="note-plan"
          />
        }
      >
        <Live id="plan-table" class="plan-rows">
          <PlanTable view={view} shown={shown} found={found} />
        </Live>
        {shown.hidesLateness ? <LatenessNote view={view} says={words.stateHidden} /> : null}
      </Block>
    </PlanFrame>
  ),
  json: (view, { shown, found }) => ({
    plan: shown.plan.plan,
    title: shown.title,
    version: shown.table.version,
    period: shown.table.period,
    instrument: { number: shown.table.instrument.number, on: shown.table.instrument.on },
    ended: shown.plan.ended?.on ?? null,
    sections: found.sections.map(({ number, says }) => ({ number, title: says })),
    measures: found.part.map((measure) => ({
      measure: measure.measure,
      number: measure.number,
      section: measure.section,
      title: found.texts(measure.title),
      executors: measure.executors,
      term: measure.term,
      state: found.states.get(measure.measure) ?? null,
      page: `${view.base}${measurePlace(shown.plan.plan, measure.measure)}`,
    })),
    total: found.all.length,
    after: found.asked.after,
  }),
};

const filesOf = (view: GroupView, shown: PlanShown, found: Found): TableFiles =>
  tableFiles(`${view.base}${planPlace(shown.plan.plan)}/table`, queryOf({ ...found.asked, after: 0 }));

function PlanTable({ view, shown, found }: { view: GroupView; shown: PlanShown; found: Found }) {
  const { tongue, base } = view;
  const { asked, all } = found;
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.measures[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.measure[tongue] },
          { title: words.executors[tongue] },
          { title: words.term[tongue] },
          { title: words.state[tongue] },
        ]}
        rows={rowsOf(view, shown, found)}
        count={all.length}
        files={filesOf(view, shown, found)}
        empty={<NoneFound tongue={tongue} all={`${base}${planPlace(shown.plan.plan)}`} />}
      />
      <Pager
        tongue={tongue}
        at={(after) => `${base}${planPlace(shown.plan.plan)}${queryOf({ ...asked, after })}`}
        part={{ after: asked.after, most, total: all.length }}
      />
    </>
  );
}

/** Measures under the headings of their sections, as they follow each other in the table. */
function rowsOf(view: GroupView, shown: PlanShown, found: Found): readonly TableRow[] {
  let last: string | null = null;
  return found.part.flatMap((measure): readonly TableRow[] => {
    const heading = found.sections.find(({ number }) => number === measure.section);
    const row = { id: `measure-${measure.measure}`, cells: cellsOf(view, shown, found, measure) };
    if (!heading || heading.number === last) return [row];
    last = heading.number;
    return [{ heading: heading.says, number: heading.number }, row];
  });
}

function cellsOf(view: GroupView, shown: PlanShown, found: Found, measure: Measure): readonly Child[] {
  const { tongue, base } = view;
  const { plan, table, today } = shown;
  const state = found.states.get(measure.measure);
  return [
    <a class="row-link" href={`${base}${measurePlace(plan.plan, measure.measure)}`}>
      {measure.number}
    </a>,
    found.texts(measure.title),
    <Executors view={view} executors={measure.executors} day={table.instrument.on} />,
    <Term measure={measure} shown={shown} state={state} tongue={tongue} today={today.date} />,
    state ? <StatusWord state={stateColours[state]}>{measureStates[state][tongue]}</StatusWord> : null,
  ];
}

const looks: Partial<Record<MeasureState, 'late' | 'done' | 'resting'>> = {
  late: 'late',
  done: 'done',
  suspended: 'resting',
  closed: 'resting',
};

function Term(props: {
  measure: Measure;
  shown: PlanShown;
  state: MeasureState | undefined;
  tongue: GroupView['tongue'];
  today: string;
}) {
  const { measure, shown, state, tongue, today } = props;
  if (!measure.term) return <span class="quiet">{words.noTerm[tongue]}</span>;
  const says = termName(measure.term)[tongue];
  return (
    <div class="plan-term">
      {says}
      <TermBar term={measure.term} frame={shown.table.period} today={today} says={says} look={state && looks[state]} />
    </div>
  );
}
