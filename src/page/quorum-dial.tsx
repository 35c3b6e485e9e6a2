import type { Tongue } from '#text/vocabulary.ts';
import type { LawState } from './mark.tsx';
import { words } from './messages.ts';

/**
 * How many are present, of how many, and how many are needed (a tick on the ring). `says` is the quorum's sentence,
 * such as "2 more members are needed"; `state` tells a quorum that is awaited from one that is missing.
 */
export function QuorumDial(props: {
  tongue: Tongue;
  members: number;
  present: number;
  needed: number;
  says: string;
  state?: LawState | undefined;
}) {
  const { members, present, needed, tongue } = props;
  return (
    <div class={`dial dial-${props.state ?? (present >= needed ? 'met' : 'refused')}`}>
      <svg viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">
        <circle class="dial-ring" cx="48" cy="48" r="41" />
        <circle
          class="dial-present"
          cx="48"
          cy="48"
          r="41"
          pathLength={1000}
          stroke-dasharray={`${share(present, members)} 1000`}
          transform="rotate(-90 48 48)"
        />
        <line
          class="dial-needed"
          x1="48"
          y1="0.5"
          x2="48"
          y2="15"
          transform={`rotate(${(share(needed, members) * 360) / 1000} 48 48)`}
        />
        <text x="48" y="57" text-anchor="middle">
          {present}
        </text>
      </svg>
      <div class="dial-words">
        <p class="eyebrow">
          {words.quorum[tongue]}: {needed}
        </p>
        <p class="dial-count">
          {words.present[tongue]}: {present}
        </p>
        <p class="dial-says">{props.says}</p>
      </div>
    </div>
  );
}

/** Thousandths of the whole, between 0 and 1000. */
const share = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.max(0, Math.min(1000, Math.round((part * 1000) / whole)));
