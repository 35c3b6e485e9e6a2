import { BarLegend, type Drawing, PartedBar } from '#page/parted-bar.tsx';
import { quarterName } from '#text/dates.ts';
import { roman } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { placesIn } from './attendance.ts';
import type { BodyQuarter } from './vocabulary.ts';
import { barSays, partNames, parts, yearWords as words } from './words.ts';

/** How a body took part in each quarter of a year; undefined where no meeting was held while it had a member. */
export type ChartYear = {
  readonly year: number;
  readonly quarters: readonly (BodyQuarter['counts'] | undefined)[];
};

export type ChartRow = {
  readonly id: string;
  readonly name: string;
  /** Under the name: that the body has ended, who came after it, what it was called. */
  readonly under: readonly string[];
  readonly years: readonly ChartYear[];
};

const drawings: Record<(typeof parts)[number], Drawing> = {
  'in room': 'full',
  remote: 'strokes',
  substitute: 'dots',
  absent: 'dashed',
};

/**
 * A bar for each body and quarter, parted by how its members took part. Each part has a drawing of its own, so that it is told
 * without colour, in print too; the numbers stand beneath.
 */
export function AttendanceChart({ rows, tongue }: { rows: readonly ChartRow[]; tongue: Tongue }) {
  return (
    <figure class="attendance-chart">
      <BarLegend parts={parts.map((part) => ({ drawing: drawings[part], name: partNames[part][tongue] }))} />
      <ul>
        {rows.map((row) => (
          <li id={row.id}>
            <p class="attendance-body">
              {row.name}
              {row.under.map((line) => (
                <span class="under">{line}</span>
              ))}
            </p>
            <div class="attendance-years">
              {row.years.map(({ year, quarters }) => (
                <div class="attendance-year">
                  <span class="attendance-of">{year}</span>
                  {quarters.map((counts, index) => (
                    <Quarter quarter={index + 1} counts={counts} tongue={tongue} />
                  ))}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Quarter(props: { quarter: number; counts: BodyQuarter['counts'] | undefined; tongue: Tongue }) {
  const { quarter, counts, tongue } = props;
  const name = quarterName(quarter, tongue);
  if (!counts)
    return (
      <span class="attendance-quarter attendance-none">
        <span aria-hidden="true">{roman(quarter)}</span>
        <span class="unseen">
          {name}: {words.noMeetingIn[tongue]}
        </span>
        <span aria-hidden="true">–</span>
      </span>
    );
  const places = placesIn(counts);
  return (
    <span class="attendance-quarter">
      <span aria-hidden="true">{roman(quarter)}</span>
      <PartedBar
        parts={parts.map((part) => ({ drawing: drawings[part], count: counts[part] }))}
        says={`${name}: ${barSays(counts, tongue)}`}
      />
      <span class="figures">
        {places - counts.absent} / {places}
      </span>
    </span>
  );
}
