import type { Child } from 'hono/jsx';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type LawState, Mark } from './mark.tsx';
import { words } from './messages.ts';

/** What a note needs of a clause; the charter's clauses fit. `official` is its wording, where it is known. */
export type NotedClause = {
  readonly id: string;
  readonly confirmed: boolean;
  readonly gist: Sentence;
  readonly official?: Partial<Sentence> | undefined;
};

/**
 * The law in the margin: the clause on which the element beside it rests, and how it stands. Closed it says `says` (by
 * default the clause's gist); opened, the clause's text and `why` the answer is what it is.
 */
export function ClauseNote(props: {
  clause: NotedClause;
  state: LawState;
  tongue: Tongue;
  says?: string | undefined;
  why?: Child | undefined;
  /** Closed it shows the number alone: for lists in which every line has its clause. */
  brief?: boolean | undefined;
  id?: string | undefined;
}) {
  const { clause, state, tongue, says, why, brief } = props;
  const official = clause.official?.[tongue];
  return (
    <details class={`note note-${state}`} id={props.id}>
      <summary>
        <Mark state={state} tongue={tongue} />
        {brief ? (
          <b>{capital(clauseName(clause.id, tongue), tongue)}</b>
        ) : (
          <>
            <b>{capital(clauseName(clause.id, tongue), tongue)}.</b> {says ?? clause.gist[tongue]}
          </>
        )}
      </summary>
      <div class="note-more">
        {official ? <blockquote>{official}</blockquote> : null}
        {says || brief ? <p class="note-gist">{clause.gist[tongue]}</p> : null}
        {why ? <p>{why}</p> : null}
        {state === 'plain' ? null : <p class={`status status-${state}`}>{words[state][tongue]}</p>}
        {clause.confirmed ? null : <p class="note-unconfirmed">{words.unconfirmed[tongue]}</p>}
      </div>
    </details>
  );
}

/** A note in the margin that rests on no clause: who changed a text, what a word means. */
export function MarginNote(props: { title: string; state?: LawState | undefined; children?: Child }) {
  return (
    <div class={`note note-${props.state ?? 'plain'}`}>
      <b>{props.title}</b> {props.children}
    </div>
  );
}

/** An element of the working column with its notes beside it; on a narrow screen they fold under it. */
export function Block(props: { notes?: Child | undefined; id?: string | undefined; children?: Child }) {
  return (
    <div class="block" id={props.id}>
      <div class="block-work">{props.children}</div>
      <div class="block-margin">{props.notes}</div>
    </div>
  );
}
