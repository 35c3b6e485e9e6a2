import type { Child } from 'hono/jsx';
import type { Tongue } from '#text/vocabulary.ts';
import { words } from './messages.ts';

/** How the law stands to a thing: lawful or done; waits for somebody; unlawful or late; merely cited. */
export type LawState = 'met' | 'awaited' | 'refused' | 'plain';

const paths: Record<Exclude<LawState, 'plain'>, string> = {
  met: 'M2 6.5 5 9.5 10 3',
  awaited: 'M6 2.5V6l2.5 1.5',
  refused: 'M3 3l6 6M9 3l-6 6',
};

/** A small drawn sign with the state's word for those who do not see it: colour never speaks alone. */
export function Mark({ state, tongue }: { state: LawState; tongue: Tongue }) {
  if (state === 'plain') return null;
  return (
    <span class={`mark mark-${state}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {state === 'awaited' ? <circle cx="6" cy="6" r="5" /> : null}
        <path d={paths[state]} />
      </svg>
      <span class="unseen">{words[state][tongue]}: </span>
    </span>
  );
}

/** A word that says how something stands, in the state's colour. */
export function StatusWord({ state, children }: { state: LawState; children?: Child }) {
  return <span class={`status status-${state}`}>{children}</span>;
}
