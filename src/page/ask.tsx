import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import { clause } from '#charter/clauses.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { ActForm, type ActProps, NotPossible } from './act.tsx';
import { ClauseNote } from './clause-note.tsx';
import type { LawState } from './mark.tsx';
import type { View } from './view.ts';

/**
 * An official act as this reader may or may not do it now: the form, or in its place the reason with its clause. Acts of
 * other offices are left out, unless `others` says what to show for them.
 */
export function Ask<Command extends { readonly type: string }>(props: {
  view: View<Command>;
  /** Address below the group's, which the form posts to. */
  path: string;
  /** The command as it would be given; texts that are still to be typed may be empty. */
  trial: Command;
  name: Sentence;
  short?: Sentence | undefined;
  /** What the journal will say. */
  records: Sentence;
  look?: ActProps['look'];
  open?: boolean | undefined;
  set?: string | undefined;
  id?: string | undefined;
  /** Keeps what is typed while it is typed. */
  keep?: boolean | undefined;
  /** For acts of one press, that a short loss of the line must not swallow. */
  press?: ActProps['press'];
  /** For forms with files. */
  multipart?: boolean | undefined;
  /** Stands here for readers whose office may not do this. */
  others?: Child;
  children?: Child;
}) {
  const { view, path, trial, name, short, records } = props;
  const { tongue } = view;
  const refusal = view.gate(trial);
  const wasRefused = view.refused?.path === path;
  if (refusal && !wasRefused) {
    if (refusal.refused === 'notAuthorised') return <>{props.others ?? null}</>;
    return (
      <NotPossible tongue={tongue} name={name[tongue]} reason={view.why(refusal)[tongue]} clause={refusal.clause} />
    );
  }
  const clauseId = clauseFor(view.charter, trial.type);
  return (
    <ActForm
      tongue={tongue}
      action={`${view.base}${path}`}
      command={view.commandId()}
      name={name[tongue]}
      short={short?.[tongue]}
      records={records[tongue]}
      authority={officeTitle(view, trial.type)[tongue]}
      clauses={clauseId === null ? [] : [clauseId]}
      look={props.look}
      open={props.open}
      asked={wasRefused}
      set={props.set}
      id={props.id}
      proof={view.proof?.(trial.type)}
      press={props.press}
      multipart={props.multipart}
      workingCopy={props.keep ? `${view.base}/working-copies${path}` : undefined}
    >
      {view.settlesHere ? <input type="hidden" name="back" value="today" /> : null}
      {props.children}
    </ActForm>
  );
}

/** The office under which the reader would act: the first of those that the charter lets act. */
function officeTitle<Command>({ charter, me }: View<Command>, command: string): Sentence {
  const allowed = charter.authority[command]?.offices ?? [];
  const office = allowed.find((each) => me.offices.includes(each)) ?? allowed[0];
  return charter.offices.find(({ id }) => id === office)?.title ?? { az: '', en: '', ru: '' };
}

/** The note in the margin for a clause of the charter, by its number. */
export function LawNote(props: {
  charter: Charter;
  clause: string | null;
  state: LawState;
  tongue: View<never>['tongue'];
  says?: string | undefined;
  why?: Child | undefined;
  brief?: boolean | undefined;
  id?: string | undefined;
}) {
  if (props.clause === null) return null;
  const { id, confirmed, gist, wording } = clause(props.charter, props.clause);
  return (
    <ClauseNote
      clause={{ id, confirmed, gist, official: wording }}
      state={props.state}
      tongue={props.tongue}
      says={props.says}
      why={props.why}
      brief={props.brief}
      id={props.id}
    />
  );
}
