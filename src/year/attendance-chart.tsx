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

const wide = 96;
const high = 14;

/**
 * A bar for each body and quarter, parted by how its members took part. Each part has a drawing of its own, so that it is told
 * without colour, in print too; the numbers stand beneath.
 */
export function AttendanceChart({ rows, tongue }: { rows: readonly ChartRow[]; tongue: Tongue }) {
  return (
    <figure class="attendance-chart">
      <Legend tongue={tongue} />
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

function Legend({ tongue }: { tongue: Tongue }) {
  return (
    <figcaption class="attendance-legend">
      {parts.map((part) => (
        <span>
          <svg viewBox={`0 0 26 ${high}`} width="26" height={high} aria-hidden="true" focusable="false">
            <Part part={part} x={0} width={26} />
          </svg>{' '}
          {partNames[part][tongue]}
        </span>
      ))}
    </figcaption>
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
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${name}: ${barSays(counts, tongue)}`}>
        {segmentsOf(counts).map(({ part, x, width }) => (
          <Part part={part} x={x} width={width} />
        ))}
      </svg>
      <span class="figures">
        {places - counts.absent} / {places}
      </span>
    </span>
  );
}

/** Parts of the bar in their order, in its units; the last one ends where the bar does. */
export function segmentsOf(counts: BodyQuarter['counts']) {
  const places = placesIn(counts);
  let before = 0;
  return parts.flatMap((part) => {
    const x = Math.round((before * wide) / Math.max(places, 1));
    before += counts[part];
    const end = Math.round((before * wide) / Math.max(places, 1));
    return counts[part] > 0 ? [{ part, x, width: end - x }] : [];
  });
}

/** In the room: full. Remotely: strokes. A substitute: dots. Absent: empty. */
function Part({ part, x, width }: { part: (typeof parts)[number]; x: number; width: number }) {
  const frame = (kind: string) => (
    <rect class={`attendance-${kind}`} x={x + 0.75} y={0.75} width={Math.max(width - 1.5, 0.5)} height={high - 1.5} />
  );
  switch (part) {
    case 'in room':
      return frame('room');
    case 'remote':
      return (
        <>
          {frame('frame')}
          <path
            class="attendance-strokes"
            d={steps(x, width, 5)
              .map((at) => `M${at} ${high - 3}l4 -8`)
              .join('')}
          />
        </>
      );
    case 'substitute':
      return (
        <>
          {frame('frame')}
          {steps(x, width, 6).map((at) => (
            <circle class="attendance-dot" cx={at + 2} cy={high / 2} r="1.6" />
          ))}
        </>
      );
    case 'absent':
      return frame('absent');
  }
}

/** Where drawings stand within a part, none over its edge. */
const steps = (x: number, width: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(Math.floor((width - 6) / step) + 1, 1) }, (_, index) => x + 3 + index * step);
