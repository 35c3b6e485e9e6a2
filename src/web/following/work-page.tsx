import { agendaCommands } from '#agenda/messages.ts';
import { suggestionsPlace } from '#agenda/routes.ts';
import { clauseFor } from '#charter/authority.ts';
import { theGroup } from '#marking/audience.ts';
import { YearRibbon } from '#meetings/quarter-screens.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Notice } from '#page/notices.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { planPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import { dateName, dayAndMonth, quarterName } from '#text/dates.ts';
import type { PageRoute } from '../page-route.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planShown } from '../plan/shown.ts';
import type { GroupView } from '../view.ts';
import { loadWork, type Work, yearOf } from './work-load.ts';
import type { WorkEntry } from './work-plan.ts';
import { partsOf } from './work-rows.ts';
import { entryNames, workWords as words } from './work-words.ts';

/** Below the group's address. */
export const workPlace = (plan: string): string => `${planPlace(plan)}/work`;

/** What the plan asks of a year, by quarters. */
export const workPage: PageRoute<{ readonly frame: PlanShown; readonly work: Work }> = {
  path: workPlace(':plan'),
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: ({ plan = '' }) => [planStream(plan)],
  async load(house, view, { plan = '' }, c) {
    const [frame, work] = [await planShown(house, view, plan), await loadWork(house, view, plan, c)];
    return frame && work && { frame, work };
  },
  html: (view, { frame, work }) => <WorkPage view={view} frame={frame} work={work} />,
  json: (_view, { work: { year, inForce, quarters } }) => ({
    year,
    inForce: inForce ?? null,
    quarters: quarters.map(({ quarter, last, entries }) => ({ quarter, last, entries: entries.map(entryJson) })),
  }),
};

const entryJson = (entry: WorkEntry) => ({
  on: entry.on,
  kind: entry.kind,
  reports: entry.kind === 'reports' ? entry.reports : null,
  bodies: entry.kind === 'reports' ? entry.bodies : null,
  invitations: entry.kind === 'reports' ? entry.invitations : null,
  measures:
    'measures' in entry
      ? entry.measures.map(({ measure }) => measure)
      : 'measure' in entry
        ? [entry.measure.measure]
        : [],
  duty: entry.kind === 'duty' ? entry.sending : null,
});

function WorkPage({ view, frame, work }: { view: GroupView; frame: PlanShown; work: Work }) {
  const { tongue, base, charter } = view;
  const { plan, year, years } = work;
  const shown = years.includes(year) ? years : [...years, year].toSorted((one, other) => one - other);
  const at = `${base}${workPlace(plan)}`;
  return (
    <PlanFrame
      view={view}
      shown={frame}
      at="/work"
      named={words.title(year)[tongue]}
      acts={(['pdf', 'docx'] as const).map((form) => (
        <a class="button" href={`${at}.${form}?year=${year}`} download={form === 'docx' ? '' : undefined}>
          {form.toUpperCase()}
        </a>
      ))}
    >
      <Tabs
        label={words.years[tongue]}
        items={shown.map((each) => ({ href: `${at}?year=${each}`, label: String(each), current: each === year }))}
      />
      <Live id="work-force">
        <InForce view={view} work={work} />
      </Live>
      {view.reads.among(theGroup) ? (
        <Live id="work-quarters">
          <YearRibbon of={yearOf(view, work)} />
        </Live>
      ) : null}
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'adoptPlan')}
            state="plain"
            tongue={tongue}
            id="note-work"
          />
        }
      >
        <h2>{words.title(year)[tongue]}</h2>
        <p>{words.says[tongue]}</p>
        <Live id="work">
          <WorkTable view={view} work={work} />
        </Live>
      </Block>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'suggestItem')}
            state="plain"
            tongue={tongue}
            id="note-suggest"
          />
        }
      >
        <Suggest view={view} work={work} />
      </Block>
    </PlanFrame>
  );
}

/** A year without the plan, or with it for a part only, is shown as such. */
function InForce({ view: { tongue }, work: { year, inForce } }: { view: GroupView; work: Work }) {
  if (!inForce)
    return (
      <Notice tongue={tongue} state="refused">
        <p>
          <b>{words.outside(year)[tongue]}</b>
        </p>
        <p>{words.outsideSays[tongue]}</p>
      </Notice>
    );
  if (inForce.from === `${year}-01-01` && inForce.until === `${year}-12-31`) return null;
  return (
    <Notice tongue={tongue} state="awaited">
      {words.partly[tongue]} {dateName(inForce.from, tongue)} – {dateName(inForce.until, tongue)}.
    </Notice>
  );
}

function WorkTable({ view, work }: { view: GroupView; work: Work }) {
  const { tongue, base } = view;
  const { plan, year, quarters } = work;
  const telling = { ...work, tongue, names: view.names };
  return (
    <Table
      tongue={tongue}
      caption={words.title(year)[tongue]}
      columns={[
        { title: words.when[tongue], narrow: true },
        { title: words.what[tongue] },
        { title: words.about[tongue] },
      ]}
      rows={quarters.flatMap(({ quarter, last, entries }) => [
        { heading: quarterName(quarter, tongue) },
        ...entries.map((entry, at) => ({
          id: `work-${quarter}-${at}`,
          cells: [
            dayAndMonth(entry.on, tongue),
            entryNames[entry.kind][tongue],
            <span class="parts">
              {partsOf(entry, telling).map(({ says, path }) => (
                <span class="line">{path ? <a href={`${base}${path}`}>{says}</a> : says}</span>
              ))}
            </span>,
          ],
        })),
        { id: `work-${quarter}-meeting`, cells: [dayAndMonth(last, tongue), words.meeting[tongue], ''] },
      ])}
      files={tableFiles(`${base}${workPlace(plan)}`, `?year=${year}`)}
    />
  );
}

const untyped = { ref: '', digest: '' };

/** The ordinary suggestion, which the head takes up or not. */
function Suggest({ view, work: { year } }: { view: GroupView; work: Work }) {
  const fields = { title: words.suggested(year).az, kind: 'discussion', why: words.why.az, meeting: '' };
  return (
    <Ask
      view={view}
      path={suggestionsPlace}
      trial={{
        type: 'suggestItem',
        suggestion: 'new',
        title: untyped,
        kind: 'discussion',
        why: untyped,
        meeting: null,
      }}
      name={agendaCommands.suggestItem.name}
      short={words.suggest}
      records={agendaCommands.suggestItem.done}
      look="quiet"
      id="suggest-work"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </Ask>
  );
}
