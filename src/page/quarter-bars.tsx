import { quarterName } from '#text/dates.ts';
import { roman } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { type BarPart, PartedBar } from './parted-bar.tsx';

/** One quarter as a bar: `says` its parts in words, `figure` what stands beneath (`3 / 4`). */
export type QuarterBar = { readonly parts: readonly BarPart[]; readonly says: string; readonly figure: string };

/** A year and its four quarters; undefined where there is nothing to draw. */
export type BarYear = { readonly year: number; readonly quarters: readonly (QuarterBar | undefined)[] };

/** Years one under another, so that the same quarters stand in columns. `none`: what an empty quarter says. */
export function QuarterBars(props: { years: readonly BarYear[]; none: string; tongue: Tongue }) {
  return (
    <div class="quarter-bars">
      {props.years.map(({ year, quarters }) => (
        <div class="quarter-bars-year">
          <span class="quarter-bars-of">{year}</span>
          {quarters.map((bar, index) => (
            <Quarter quarter={index + 1} bar={bar} none={props.none} tongue={props.tongue} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Quarter(props: { quarter: number; bar: QuarterBar | undefined; none: string; tongue: Tongue }) {
  const { quarter, bar, none, tongue } = props;
  const name = quarterName(quarter, tongue);
  if (!bar)
    return (
      <span class="quarter-bar quarter-bar-none">
        <span aria-hidden="true">{roman(quarter)}</span>
        <span class="unseen">
          {name}: {none}
        </span>
        <span aria-hidden="true">–</span>
      </span>
    );
  return (
    <span class="quarter-bar">
      <span aria-hidden="true">{roman(quarter)}</span>
      <PartedBar parts={bar.parts} says={`${name}: ${bar.says}`} />
      <span class="figures">{bar.figure}</span>
    </span>
  );
}
