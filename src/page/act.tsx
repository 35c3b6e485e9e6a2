import type { Child } from 'hono/jsx';
import { clauseName } from '#text/clauses.ts';
import { list } from '#text/sentences.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { Press } from './line-words.ts';
import { words } from './messages.ts';
import { ProofFields, proofAttributes } from './proof.tsx';
import type { ProofAsked } from './view.ts';

export type ActProps = {
  tongue: Tongue;
  /** Address that the form posts to. */
  action: string;
  /** Id of the command (a UUID): the same form sent twice is one act. */
  command: string;
  /** Names the act, first person in Azerbaijani: `İclasın çağırılmasını razılaşdırıram`. Also the final button. */
  name: string;
  /** Shorter word for the button that opens the question; the name, if missing. */
  short?: string | undefined;
  /** What the journal will say, as one sentence. */
  records: string;
  /** Office under which the reader acts, as a title. */
  authority: string;
  /** Ids of the clauses that allow it. */
  clauses: readonly string[];
  look?: 'primary' | 'quiet' | 'grave' | undefined;
  /** `true`: the form stands open (a page whose purpose it is); otherwise a button opens it and asks once. */
  open?: boolean | undefined;
  /** After a refusal the question is shown open with what was typed. */
  asked?: boolean | undefined;
  /** Acts with the same set close each other. */
  set?: string | undefined;
  id?: string | undefined;
  /** For forms with files. */
  multipart?: boolean | undefined;
  /** Address where what is typed is kept while it is typed. */
  workingCopy?: string | undefined;
  /** For acts that ask for a fresh proof of who acts. */
  proof?: ProofAsked | undefined;
  /** For acts of one press, that a short loss of the line must not swallow. */
  press?: Press | undefined;
  children?: Child;
};

/**
 * A form that performs an official act: names it, says what will be recorded, under whose authority and clause, and asks
 * once. Works without script.
 */
export function ActForm(props: ActProps) {
  if (props.open) return <Form {...props} />;
  return (
    <details class="act" name={props.set} id={props.id} open={props.asked}>
      <summary class={`button button-${props.look ?? 'primary'}`}>{props.short ?? props.name}</summary>
      <Form {...props} id={undefined} />
    </details>
  );
}

function Form(props: ActProps) {
  const { tongue } = props;
  return (
    <form
      class="act-form"
      method="post"
      action={props.action}
      id={props.id}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      data-working-copy={props.workingCopy}
      data-press={props.press?.about}
      data-press-over={props.press?.over}
      {...proofAttributes(props.proof)}
    >
      <input type="hidden" name="command" value={props.command} />
      {props.children}
      <div class="act-terms">
        <p>
          <b>{words.willBeRecorded[tongue]}:</b> {props.records}
        </p>
        <p class="quiet">
          {words.authority[tongue]}: {authorityLine(props)}. {words.cannotBeUndone[tongue]}
        </p>
      </div>
      <ProofFields tongue={tongue} proof={props.proof} action={props.action} open={props.asked} />
      <button type="submit" class={`button button-${props.look === 'grave' ? 'grave' : 'primary'}`}>
        {props.name}
      </button>
    </form>
  );
}

function authorityLine({ authority, clauses, tongue }: ActProps): string {
  const cited = list(
    clauses.map((id) => clauseName(id, tongue)),
    tongue,
  );
  return cited ? `${authority}, ${cited}` : authority;
}

/** Acts side by side; one that is opened takes the whole width. */
export function Acts(props: { children?: Child }) {
  return <div class="acts">{props.children}</div>;
}

/** Stands in place of an act that is not possible now: its name, the reason, the clause. */
export function NotPossible(props: {
  tongue: Tongue;
  name: string;
  reason: string;
  clause?: string | null | undefined;
}) {
  return (
    <div class="not-possible">
      <p>
        <b>{props.name}</b>
        <span class="quiet"> · {words.notPossible[props.tongue]}</span>
      </p>
      <p>
        {props.reason}
        {props.clause ? <span class="cited"> ({clauseName(props.clause, props.tongue)})</span> : null}
      </p>
    </div>
  );
}

/** A matter that waits for the reader: what it is, the law, and the acts that settle it. For Today. */
export function Matter(props: {
  title: Child;
  says?: Child;
  notes?: Child;
  id?: string | undefined;
  children?: Child;
}) {
  return (
    <article class="matter" id={props.id}>
      <div class="matter-what">
        <h2>{props.title}</h2>
        <div class="matter-says">{props.says}</div>
      </div>
      <div class="matter-notes">{props.notes}</div>
      <div class="matter-acts">{props.children}</div>
    </article>
  );
}
