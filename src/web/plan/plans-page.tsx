import { clauseFor } from '#charter/authority.ts';
import { plansOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty, Notice } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import { importPlace, planPlace, plansPlace } from '#plan/places.ts';
import { planInForce, standingOfPlan, stretchesOf } from '#plan/standing.ts';
import { thingOfPlan } from '#plan/things.ts';
import { listPlans, type PlanRow } from '#plan/views.ts';
import type { PlanEntry } from '#plan/vocabulary.ts';
import { planName, termName } from '#plan/words.ts';
import { reportsPlace } from '#reporting/places.ts';
import { dateName, fromDate } from '#text/dates.ts';
import { numbered, numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import { bodiesPlace, latePlace } from '../reporting/places.ts';
import { seeingWords } from '../reporting/seeing-words.ts';
import { todayOf } from '../reporting/sight.ts';
import type { GroupView } from '../view.ts';
import { mayDo } from './amend-links.tsx';
import { standings, words } from './words.ts';

type Line = PlanRow & { readonly title: string; readonly instrument: string };
type Shown = {
  readonly entries: readonly PlanEntry[];
  readonly lines: ReadonlyMap<string, Line>;
  readonly today: string;
};

/** Every plan in the order of time, with the years in which none was in force. */
export const plansPage: PageRoute<Shown> = {
  path: plansPlace,
  readers: participants,
  streams: () => ['plans'],
  async load({ pool }, view) {
    const entries = [...plansOf(view.states).values()];
    const rows = (await listPlans(pool, view.group)).filter(({ plan }) => view.reads.may(thingOfPlan(plan)));
    const wordings = rows.flatMap(({ plan, titleRef, instrumentRef }) =>
      [titleRef, instrumentRef].map((ref) => [thingOfPlan(plan), { ref }] as const),
    );
    const texts = view.reveal(await readTexts(pool, view.group, wordings));
    const lines = rows.map((row): [string, Line] => [
      row.plan,
      { ...row, title: texts({ ref: row.titleRef }), instrument: texts({ ref: row.instrumentRef }) },
    ]);
    return { entries, lines: new Map(lines), today: todayOf(view).date };
  },
  html: (view, shown) => <PlansPage view={view} shown={shown} />,
  json: (view, { entries, lines, today }) =>
    entries.map((entry) => ({
      plan: entry.plan,
      title: lines.get(entry.plan)?.title ?? null,
      period: entry.period,
      ended: entry.endedOn ?? null,
      follows: entry.follows,
      state: standingOfPlan(entry, today),
      version: lines.get(entry.plan)?.versions ?? null,
      measures: lines.get(entry.plan)?.measures ?? null,
      page: `${view.base}${planPlace(entry.plan)}`,
    })),
};

function PlansPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { entries, today } = shown;
  const none =
    entries.length > 0 && planInForce(new Map(entries.map((each) => [each.plan, each])), today) === undefined;
  return (
    <Page
      view={view}
      title={words.plans[tongue]}
      place="plan"
      streams={['plans']}
      heading={
        <Heading
          title={words.plans[tongue]}
          acts={
            mayDo(view, 'adoptPlan') ? (
              <a class="button button-primary" href={`${base}${importPlace}`}>
                {words.import[tongue]}
              </a>
            ) : null
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'adoptPlan')}
              state="plain"
              tongue={tongue}
              says={words.coordinates[tongue]}
              id="note-plans"
            />
          }
        >
          <Live id="plans">
            {none ? <NoneNow view={view} /> : null}
            <List view={view} shown={shown} />
          </Live>
          <p>
            <a href={`${base}${reportsPlace}`}>{words.reports[tongue]}</a> ·{' '}
            <a href={`${base}${latePlace}`}>{seeingWords.lateTitle[tongue]}</a> ·{' '}
            <a href={`${base}${bodiesPlace}`}>{seeingWords.bodies[tongue]}</a>
          </p>
        </Block>
      </Sheet>
    </Page>
  );
}

const expired = 'plan-expired';

/** No plan is in force: said plainly, with what the rules leave open and how the Group reads it. */
function NoneNow({ view: { tongue, charter, base } }: { view: GroupView }) {
  const silence = charter.silences.find(({ id }) => id === expired);
  return (
    <Notice tongue={tongue} state="awaited">
      <b>{words.noPlanNow[tongue]}</b>{' '}
      {silence ? (
        <>
          {words.expired[tongue]}:{' '}
          <a href={`${base}/charter/silences#silence-${silence.id}`}>“{silence.reading.title[tongue]}”</a>.
        </>
      ) : null}
    </Notice>
  );
}

function List({ view, shown: { entries, lines, today } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const rows = stretchesOf(entries, today)
    .toReversed()
    .map((stretch) =>
      'plan' in stretch
        ? planRow(view, stretch.plan, lines.get(stretch.plan.plan), today)
        : noneRow(view, stretch.none),
    );
  return (
    <Table
      tongue={tongue}
      caption={words.plans[tongue]}
      columns={[
        { title: words.plan[tongue] },
        { title: words.period[tongue], narrow: true },
        { title: words.act[tongue] },
        { title: words.version[tongue], numeric: true },
        { title: words.measures[tongue], numeric: true },
        { title: words.state[tongue] },
      ]}
      rows={rows}
      count={entries.length}
      empty={<Empty title={words.noPlans[tongue]}>{words.noPlansSays[tongue]}</Empty>}
    />
  );
}

function planRow({ tongue, base }: GroupView, entry: PlanEntry, line: Line | undefined, today: string): TableRow {
  const { plan, period, endedOn } = entry;
  const standing = standingOfPlan(entry, today);
  return {
    id: `plan-${plan}`,
    cells: [
      <a class="row-link" href={`${base}${planPlace(plan)}`}>
        {line?.title || planName(plan)[tongue]}
      </a>,
      termName(period)[tongue],
      line ? (
        <>
          {line.instrument}
          <span class="line quiet">
            {numbered(line.number, tongue)}, {dateName(line.on, tongue)}
          </span>
        </>
      ) : null,
      line ? numeral(line.versions, tongue) : null,
      line ? numeral(line.measures, tongue) : null,
      <>
        <StatusWord state={standing === 'in force' ? 'met' : standing === 'coming' ? 'awaited' : 'plain'}>
          {standings[standing][tongue]}
        </StatusWord>
        {endedOn === undefined ? null : (
          <span class="line quiet">
            {words.ended[tongue]}: {dateName(endedOn, tongue)}
          </span>
        )}
      </>,
    ],
  };
}

function noneRow(
  { tongue }: GroupView,
  { from, until }: { readonly from: string; readonly until: string | null },
): TableRow {
  const days = until === null ? `${fromDate(from, tongue)}` : termName({ from, until })[tongue];
  return {
    id: `none-${from}`,
    cells: [
      <span class="quiet">{words.noPlanFrom[tongue]}</span>,
      <span class="quiet">{days}</span>,
      null,
      null,
      null,
      <StatusWord state="awaited">{words.noPlanFrom[tongue]}</StatusWord>,
    ],
  };
}
