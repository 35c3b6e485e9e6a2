import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Table } from '#page/table.tsx';
import { executorKinds, termName } from '#plan/words.ts';
import { type DueRow, factsOfRow, listDues } from '#reporting/due-rows.ts';
import { reportPlace, schedulePlace } from '#reporting/places.ts';
import { dateName } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { reportAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { MeasurePart } from '../plan/part.ts';
import type { GroupView } from '../view.ts';
import { LatenessNote } from './lateness-note.tsx';
import { sightOf } from './report.ts';
import { reportWords as words } from './report-words.ts';
import { showsReporting, todayOf } from './sight.ts';
import { StandWord, standOf } from './stands.tsx';

/** Days for which dates stand in sight; those after them are opened. */
const ahead = 366;

/** The reports of a measure, by due date and body; to whoever does not see lateness those that were accepted. */
export const measureReports: MeasurePart = {
  id: 'reports',
  async load(house, view, { plan, measure }) {
    const of = { plan: plan.plan, measure: measure.measure };
    const rows = await listDues(house.pool, view.group, of, todayOf(view));
    const seen = rows.filter((row) => sightOf(view, row.body) !== 'accepted' || row.report?.accepted !== undefined);
    showsReporting(view, new Set(seen.flatMap(({ body }) => (sightOf(view, body) === 'all' ? [body] : []))));
    return <Reports view={view} of={of} rows={seen} hides={seen.length < rows.length} />;
  },
};

function Reports(props: {
  view: GroupView;
  of: { readonly plan: string; readonly measure: string };
  rows: readonly DueRow[];
  hides: boolean;
}) {
  const { view, of, rows, hides } = props;
  const { tongue, base } = view;
  const soon = addDays(todayOf(view).date, ahead);
  const later = rows.filter(({ due }) => due.on > soon);
  return (
    <Live id="measure-reports">
      <Section title={words.reports[tongue]} id="reports">
        {rows.length === 0 ? <p class="quiet">{(hides ? words.noneAccepted : words.nothingDue)[tongue]}</p> : null}
        <p>
          <a href={`${base}${schedulePlace(of.plan)}`}>{words.toSchedule[tongue]}</a>
        </p>
        {rows.length > 0 ? <Dues view={view} rows={rows.filter(({ due }) => due.on <= soon)} /> : null}
        {later.length > 0 ? (
          <details class="later-dues" id="later-dues">
            <summary>
              {words.laterDues[tongue]}: {numeral(later.length, tongue)}
            </summary>
            <Dues view={view} rows={later} />
          </details>
        ) : null}
        {hides ? <LatenessNote view={view} says={words.onlyAccepted} /> : null}
      </Section>
    </Live>
  );
}

function Dues({ view, rows }: { view: GroupView; rows: readonly DueRow[] }) {
  const { tongue } = view;
  return (
    <Table
      tongue={tongue}
      caption={words.reports[tongue]}
      columns={[
        { title: words.due[tongue], narrow: true },
        { title: words.covers[tongue], narrow: true },
        { title: words.body[tongue] },
        { title: words.state[tongue], narrow: true },
      ]}
      rows={rows.map((row) => ({ id: `due-${row.body}-${row.due.on}`, cells: cellsOf(view, row) }))}
    />
  );
}

function cellsOf(view: GroupView, row: DueRow) {
  const { tongue, base, names } = view;
  const today = todayOf(view);
  const facts = factsOfRow(row, today);
  const hidden = sightOf(view, row.body) === 'accepted';
  return [
    <a class="row-link" href={`${base}${reportPlace({ ...row, due: row.due.on })}`}>
      {dateName(row.due.on, tongue)}
    </a>,
    termName(row.due.covers)[tongue],
    <>
      {names.body(row.body)[tongue]}
      <span class="line quiet">{executorKinds[row.kind][tongue]}</span>
      {facts.open && !hidden ? <ByLetter view={view} acts={[reportAct({ ...row, due: row.due.on })]} brief /> : null}
    </>,
    <StandWord
      tongue={tongue}
      stand={hidden ? 'accepted' : standOf({ ...row, facts }, today.date)}
      daysLate={hidden ? 0 : facts.daysLate}
    />,
  ];
}
