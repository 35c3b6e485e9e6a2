import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { NoneFound } from '#page/filter.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Pager } from '#page/pager.tsx';
import { FileLinks, tableFiles } from '#page/table.tsx';
import { measurePlace, planPlace } from '#plan/places.ts';
import type { Measure, Term } from '#plan/vocabulary.ts';
import { termName } from '#plan/words.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import { measureStates } from '#reporting/words.ts';
import { dateName } from '#text/dates.ts';
import type { PageRoute } from '../page-route.ts';
import { LatenessNote } from '../reporting/lateness-note.tsx';
import { stateColours } from '../reporting/state-colours.ts';
import type { GroupView } from '../view.ts';
import { PlanFilter } from './filter.tsx';
import { type Found, findMeasures } from './found.ts';
import { PlanFrame } from './frame.tsx';
import { askedOf, queryOf } from './query.ts';
import { type PlanShown, planReaders, planShown, planStreamsOf } from './shown.ts';
import { TermBar } from './term-bar.tsx';
import { words } from './words.ts';

const most = 200;
const at = '/timeline';

/** The terms of the measures over the years of the plan, with a line at today. */
export const timelinePage: PageRoute<{ readonly shown: PlanShown; readonly found: Found }> = {
  path: `/plans/:plan${at}`,
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '' }, c) {
    const shown = await planShown(house, view, plan);
    return shown && { shown, found: await findMeasures(house, view, shown, askedOf(c), most) };
  },
  html: (view, { shown, found }) => (
    <PlanFrame view={view} shown={shown} at={at}>
      <PlanFilter view={view} shown={shown} found={found} at={at} />
      <Block
        notes={
          <LawNote
            charter={view.charter}
            clause={clauseFor(view.charter, 'amendPlan')}
            state="plain"
            tongue={view.tongue}
            says={words.termMoves[view.tongue]}
            id="note-terms"
          />
        }
      >
        <Live id="timeline">
          <Timeline view={view} shown={shown} found={found} />
        </Live>
        {shown.hidesLateness ? <LatenessNote view={view} says={words.stateHidden} /> : null}
      </Block>
    </PlanFrame>
  ),
  json: (_view, { shown, found }) => ({
    plan: shown.plan.plan,
    period: shown.table.period,
    measures: found.part.map((measure) => ({
      measure: measure.measure,
      number: measure.number,
      term: measure.term,
      executors: measure.executors.map(({ body, kind, term }) => ({ body, kind, term })),
      state: found.states.get(measure.measure) ?? null,
    })),
    total: found.all.length,
    after: found.asked.after,
  }),
};

/** Whole years about the period, so that years are of one length. */
const frameOf = ({ from, until }: Term): Term => ({
  from: `${from.slice(0, 4)}-01-01`,
  until: `${until.slice(0, 4)}-12-31`,
});

function Timeline({ view, shown, found }: { view: GroupView; shown: PlanShown; found: Found }) {
  const { tongue, base } = view;
  if (found.part.length === 0) return <NoneFound tongue={tongue} all={`${base}${planPlace(shown.plan.plan)}${at}`} />;
  const frame = frameOf(shown.table.period);
  const [first, last] = [Number(frame.from.slice(0, 4)), Number(frame.until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <>
      <div class="table timeline">
        <table>
          <caption class="unseen">{words.timeline[tongue]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.number[tongue]}</th>
              <th scope="col">{words.measure[tongue]}</th>
              <th scope="col">{words.state[tongue]}</th>
              <th scope="col">
                <div class="timeline-years">
                  {years.map((year) => (
                    <span>{year}</span>
                  ))}
                </div>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.part.map((measure) => (
              <Line view={view} shown={shown} found={found} measure={measure} frame={frame} />
            ))}
          </tbody>
        </table>
        <p class="table-foot">
          {words.today[tongue]}: {dateName(shown.today.date, tongue)}
          <FileLinks
            files={tableFiles(`${base}${planPlace(shown.plan.plan)}${at}`, queryOf({ ...found.asked, after: 0 }))}
          />
        </p>
      </div>
      <Pager
        tongue={tongue}
        at={(after) => `${base}${planPlace(shown.plan.plan)}${at}${queryOf({ ...found.asked, after })}`}
        part={{ after: found.asked.after, most, total: found.all.length }}
      />
    </>
  );
}

const looks: Partial<Record<MeasureState, 'late' | 'done' | 'resting'>> = {
  late: 'late',
  done: 'done',
  suspended: 'resting',
  closed: 'resting',
};

function Line(props: { view: GroupView; shown: PlanShown; found: Found; measure: Measure; frame: Term }) {
  const { view, shown, found, measure, frame } = props;
  const { tongue, base } = view;
  const state = found.states.get(measure.measure);
  const says = measure.term ? termName(measure.term)[tongue] : words.noTerm[tongue];
  const title = found.texts(measure.title);
  return (
    <tr id={`measure-${measure.measure}`}>
      <td class="narrow" data-title={words.number[tongue]}>
        <a class="row-link" href={`${base}${measurePlace(shown.plan.plan, measure.measure)}`}>
          {measure.number}
        </a>
      </td>
      <td data-title={words.measure[tongue]}>{title}</td>
      <td data-title={words.state[tongue]}>
        {state ? <StatusWord state={stateColours[state]}>{measureStates[state][tongue]}</StatusWord> : null}
      </td>
      <td data-title={words.term[tongue]}>
        {measure.term ? (
          <>
            <span class="quiet">{says}</span>
            <TermBar
              term={measure.term}
              frame={frame}
              today={shown.today.date}
              says={says}
              look={state && looks[state]}
            />
          </>
        ) : (
          <span class="quiet">{says}</span>
        )}
      </td>
    </tr>
  );
}
