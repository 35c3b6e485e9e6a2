import type { Child } from 'hono/jsx';
import { clauseName } from '#text/clauses.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { type LawState, Mark } from './mark.tsx';
import { words } from './messages.ts';

/** Says what was just done, after the redirect that follows an act (`just-done`), or how something stands. */
export function Notice(props: { tongue: Tongue; state?: LawState | undefined; id?: 'just-done'; children?: Child }) {
  const state = props.state ?? 'met';
  return (
    <div class={`notice notice-${state}`} role="status" id={props.id}>
      <Mark state={state} tongue={props.tongue} /> <div>{props.children}</div>
    </div>
  );
}

/** On top of a page whose form was refused: the sentence, the clause, what to mend; what was typed stays beneath. */
export function RefusalBox(props: {
  tongue: Tongue;
  says: string;
  clause?: string | null | undefined;
  /** Problems of single fields, each a link to its field by id. */
  problems?: readonly { readonly field: string; readonly says: string }[] | undefined;
  /** Whether the page shows again what was typed; true unless said otherwise. */
  kept?: boolean | undefined;
}) {
  const { tongue } = props;
  return (
    <div class="refusal" role="alert" tabindex={-1} id="refusal" data-focus>
      <h2>
        <Mark state="refused" tongue={tongue} />
        {words.notRecorded[tongue]}
      </h2>
      <p>
        {props.says}
        {props.clause ? <span class="cited"> ({clauseName(props.clause, tongue)})</span> : null}
      </p>
      {props.problems?.length ? (
        <ul>
          {props.problems.map((problem) => (
            <li>
              <a href={`#${problem.field}`}>{problem.says}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {props.kept === false ? null : <p class="quiet">{words.typedIsKept[tongue]}</p>}
    </div>
  );
}

/** A place that is still empty: what will stand here, who can put it there, and the way to do so if the reader can. */
export function Empty(props: { title: string; children?: Child }) {
  return (
    <div class="empty">
      <p class="empty-title">{props.title}</p>
      <div>{props.children}</div>
    </div>
  );
}
