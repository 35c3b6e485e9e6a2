import { BarLegend, type BarPart, PartedBar } from '#page/parted-bar.tsx';
import type { Tongue } from '#text/vocabulary.ts';
import { type Counts, states, totalOf } from './figures.ts';
import type { MeasureState } from './vocabulary.ts';
import { measureStates as names } from './words.ts';

const looks: Record<MeasureState, Omit<BarPart, 'count'>> = {
  done: { drawing: 'full', tone: 'met' },
  'under way': { drawing: 'strokes' },
  'not started': { drawing: 'hollow' },
  late: { drawing: 'crosses', tone: 'refused' },
  'left over': { drawing: 'hollow', tone: 'refused' },
  suspended: { drawing: 'dots', tone: 'plain' },
  closed: { drawing: 'dashed' },
};

export type StatesRow = {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly href: string;
  readonly counts: Counts<MeasureState>;
};

/** Measures by state, a bar for each section; bars are as long as sections have measures. */
export function StatesChart({ rows, tongue }: { rows: readonly StatesRow[]; tongue: Tongue }) {
  const most = Math.max(...rows.map(({ counts }) => totalOf(counts)), 1);
  const drawn = states.filter((state) => rows.some(({ counts }) => counts[state] > 0));
  return (
    <figure class="states-chart">
      <BarLegend parts={drawn.map((state) => ({ ...looks[state], name: names[state][tongue] }))} />
      <ul>
        {rows.map((row) => (
          <li id={row.id}>
            <a href={row.href}>
              {row.number === null ? null : <span class="figures">{row.number} </span>}
              {row.name}
            </a>
            <div>
              <PartedBar
                parts={states.map((state) => ({ ...looks[state], count: row.counts[state] }))}
                says={statesSay(row.counts, tongue)}
                most={most}
                wide={360}
              />
              <span class="states-figures" aria-hidden="true">
                {statesSay(row.counts, tongue)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** `icra olunub 4, gecikir 2`. */
export const statesSay = (counts: Counts<MeasureState>, tongue: Tongue): string =>
  states
    .filter((state) => counts[state] > 0)
    .map((state) => `${names[state][tongue]} ${counts[state]}`)
    .join(', ');
