import type { Context } from 'hono';
import { registerOf } from '#group/states.ts';
import { theGroup } from '#marking/audience.ts';
import { mandatesOfBody } from '#membership/composition.ts';
import { oneOf } from '#page/address.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateName, quarterName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { attendanceByBody, bodiesIn } from '#year/attendance.ts';
import { AttendanceChart, type ChartRow } from '#year/attendance-chart.tsx';
import { listCame } from '#year/views.ts';
import type { BodyQuarter } from '#year/vocabulary.ts';
import { partNames, parts, yearWords as words } from '#year/words.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { isIn, type Period, periodOf, periodQuery, sittingsFor, yearsOf } from './period.ts';
import { RegisterPage, registerPlaces } from './registers.tsx';

type Shown = {
  readonly wish: Period & { readonly body: BodyId | undefined };
  readonly years: readonly number[];
  /** Bodies in the order of the alphabet, the head first; of each its quarters, oldest first. */
  readonly lines: readonly BodyQuarter[];
  /** Meetings held that were counted. */
  readonly held: number;
  /** Meetings taken over from paper in the same time. */
  readonly past: number;
};

/** How each body took part in the meetings held, by quarters, drawn and in figures. */
export const attendancePage: PageRoute<Shown> = {
  path: registerPlaces.attendance,
  readers: theGroup,
  load: (house, view, _params, c) => loadAttendance(house, view, c),
  html: (view, shown) => <AttendancePage view={view} shown={shown} />,
  json: (_view, { lines, held }) => ({ held, attendance: [...lines] }),
};

export const mountAttendanceTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: registerPlaces.attendance,
    readers: theGroup,
    async take(_house, view, c) {
      return { name: `${view.group}-attendance`, table: tableOf(view, await loadAttendance(house, view, c)) };
    },
  });

async function loadAttendance(house: House, view: GroupView, c: Context): Promise<Shown> {
  const { zone, composition, tongue } = view;
  const all = await sittingsFor(house, view);
  const wish = { ...periodOf(c, view, all), body: oneOf([...view.bodies.keys()], c.req.query('body')) };
  const held = all.filter(
    ({ stage, openedAt }) => stage === 'held' && openedAt !== undefined && isIn(wish, dateIn(openedAt, zone)),
  );
  const came = await listCame(
    house.pool,
    view.group,
    held.map(({ meeting }) => meeting),
  );
  const lines = attendanceByBody(composition, held, came, zone)
    .filter(({ body }) => wish.body === undefined || body === wish.body)
    .toSorted(
      (a, b) =>
        Number(a.body !== null) - Number(b.body !== null) ||
        compare(nameOf(view, a.body), nameOf(view, b.body), tongue) ||
        a.year - b.year ||
        a.quarter - b.quarter,
    );
  const past = [...registerOf(view.states).past.values()].filter(({ on }) => isIn(wish, on)).length;
  return { wish, years: yearsOf(view, all), lines, held: held.length, past };
}

/** A body under its name of today; an ended one under its last. */
const nameOf = ({ names, charter, tongue }: GroupView, body: BodyId | null): string =>
  body === null ? (charter.offices.find(({ id }) => id === 'head')?.title[tongue] ?? '') : names.body(body)[tongue];

function AttendancePage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { wish, years, held } = shown;
  return (
    <RegisterPage
      view={view}
      at="attendance"
      period={wish}
      years={years}
      more={[
        {
          name: 'body',
          label: words.body[tongue],
          any: words.allBodies[tongue],
          value: wish.body,
          options: bodyOptions(view),
        },
      ]}
      says={[wish.body && nameOf(view, wish.body)]}
      facts={
        <Live id="attendance-facts">
          {words.meetingsHeld[tongue]}: <b>{numeral(held, tongue)}</b>
        </Live>
      }
    >
      <Live id="attendance">
        <Content view={view} shown={shown} />
      </Live>
    </RegisterPage>
  );
}

function Content({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base } = view;
  const { lines, wish, past } = shown;
  const unknown = past > 0 ? <p class="quiet">{words.pastUnknown[tongue]}</p> : null;
  if (lines.length === 0)
    return (
      <>
        <Empty title={words.noAttendance[tongue]}>{words.noAttendanceSays[tongue]}</Empty>
        {unknown}
      </>
    );
  return (
    <>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.attendance.clause}
            state="plain"
            tongue={tongue}
            id="note-attendance"
          />
        }
      >
        <Section title={words.chart[tongue]} id="attendance-chart">
          <p class="quiet">{words.counting[tongue]}</p>
          <AttendanceChart rows={chartOf(view, lines, wish.quarter)} tongue={tongue} />
          {unknown}
        </Section>
      </Block>
      <Block>
        <Section title={words.figures[tongue]} id="attendance-figures">
          <Table
            tongue={tongue}
            caption={words.attendance[tongue]}
            columns={[
              { title: words.body[tongue] },
              { title: words.quarter[tongue], narrow: true },
              { title: words.meetingsHeld[tongue], numeric: true },
              ...parts.map((part) => ({ title: partNames[part][tongue], numeric: true })),
            ]}
            rows={lines.map((line) => ({
              id: `attendance-${line.body ?? 'head'}-${line.year}-${line.quarter}`,
              cells: [
                nameOf(view, line.body),
                `${line.year}, ${quarterName(line.quarter, tongue)}`,
                line.meetings,
                ...parts.map((part) => line.counts[part]),
              ],
            }))}
            files={tableFiles(`${base}${registerPlaces.attendance}`, periodQuery(wish, { body: wish.body }))}
          />
        </Section>
      </Block>
    </>
  );
}

/** Every year that is shown has its four quarters, so that bars of the same quarter stand one under the other. */
function chartOf(view: GroupView, lines: readonly BodyQuarter[], quarter: number | undefined): readonly ChartRow[] {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  return bodiesIn(lines).map((body) => ({
    id: `chart-${body ?? 'head'}`,
    name: nameOf(view, body),
    under: underOf(view, body),
    years: years.map((year) => ({
      year,
      quarters: [1, 2, 3, 4].map((each) =>
        quarter !== undefined && each !== quarter
          ? undefined
          : lines.find((line) => line.body === body && line.year === year && line.quarter === each)?.counts,
      ),
    })),
  }));
}

/** That a body has ended, or is not represented now, and what it was called: what stands under its name. */
function underOf(view: GroupView, id: BodyId | null): readonly string[] {
  const { tongue, bodies, names, composition, now } = view;
  if (id === null) return [words.headByOffice[tongue]];
  const body = bodies.get(id);
  const former = (body?.names ?? []).slice(0, -1).map(({ name }) => `${words.formerly[tongue]}: ${name[tongue]}`);
  const { successor } = body ?? {};
  if (successor)
    return [
      ...former,
      `${words.succeededBy[tongue]}: ${names.body(successor.body)[tongue]} (${dateName(successor.from, tongue)})`,
    ];
  return mandatesOfBody(composition, id, now).length > 0 ? former : [...former, words.noMember[tongue]];
}

const tableOf = (view: GroupView, { lines }: Shown): TableFile => ({
  title: words.attendance[view.tongue],
  columns: [
    { title: words.body[view.tongue], width: 60 },
    { title: words.year[view.tongue], kind: 'number' },
    { title: words.quarter[view.tongue], width: 10 },
    { title: words.meetingsHeld[view.tongue], kind: 'number', width: 18 },
    ...parts.map((part) => ({ title: partNames[part][view.tongue], kind: 'number', width: 16 }) as const),
  ],
  rows: lines.map((line) => [
    nameOf(view, line.body),
    line.year,
    quarterName(line.quarter, view.tongue),
    line.meetings,
    ...parts.map((part) => line.counts[part]),
  ]),
});
