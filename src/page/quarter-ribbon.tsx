import { quarterName } from '#text/dates.ts';
import { roman } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { type LawState, Mark } from './mark.tsx';

export type QuarterCell = {
  readonly quarter: number;
  readonly state: LawState;
  /** One or two words: `12 mart`, `26 gün qalıb`, `–`. */
  readonly says: string;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
};

/** The year's quarters, each with its meeting or the days left. */
export function QuarterRibbon(props: { tongue: Tongue; quarters: readonly QuarterCell[] }) {
  return (
    <ol class="ribbon">
      {props.quarters.map((cell) => (
        <li class={`quarter quarter-${cell.state}`} aria-current={cell.current ? 'true' : undefined}>
          <QuarterWords cell={cell} tongue={props.tongue} />
        </li>
      ))}
    </ol>
  );
}

function QuarterWords({ cell, tongue }: { cell: QuarterCell; tongue: Tongue }) {
  const name = (
    <span class="quarter-name">
      <span aria-hidden="true">{roman(cell.quarter)}</span>
      <span class="unseen">{quarterName(cell.quarter, tongue)}: </span> <Mark state={cell.state} tongue={tongue} />
    </span>
  );
  const says = <span class="quarter-says">{cell.says}</span>;
  return cell.href ? (
    <a href={cell.href}>
      {name}
      {says}
    </a>
  ) : (
    <span class="quarter-cell">
      {name}
      {says}
    </span>
  );
}
