import { BarLegend, type Drawing } from '#page/parted-bar.tsx';
import { type QuarterBar, QuarterBars } from '#page/quarter-bars.tsx';
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
            <QuarterBars
              years={row.years.map(({ year, quarters }) => ({
                year,
                quarters: quarters.map((counts) => counts && barOf(counts, tongue)),
              }))}
              none={words.noMeetingIn[tongue]}
              tongue={tongue}
            />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function barOf(counts: BodyQuarter['counts'], tongue: Tongue): QuarterBar {
  const places = placesIn(counts);
  return {
    parts: parts.map((part) => ({ drawing: drawings[part], count: counts[part] })),
    says: barSays(counts, tongue),
    figure: `${places - counts.absent} / ${places}`,
  };
}
