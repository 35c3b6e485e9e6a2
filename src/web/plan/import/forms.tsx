import type { Child } from 'hono/jsx';
import type { Import } from '#plan/reading/store.ts';
import type { GroupView } from '../../view.ts';
import { draftPlace } from './places.ts';
import { words } from './words.ts';

/** A form that says something of a draft: no act, and nothing of it is recorded. */
export function DraftForm(props: {
  view: GroupView;
  brought: Pick<Import, 'import'>;
  does: string;
  /** What of the draft the form shows: if another window changed it, the form is shown again. */
  seen?: string | undefined;
  /** Query of the page that is shown afterwards, or the part of it. */
  back?: string | undefined;
  class?: string | undefined;
  id?: string | undefined;
  children?: Child;
}) {
  return (
    <form
      class={props.class}
      id={props.id}
      method="post"
      action={`${props.view.base}${draftPlace(props.brought.import)}`}
    >
      <input type="hidden" name="does" value={props.does} />
      {props.seen === undefined ? null : <input type="hidden" name="seen" value={props.seen} />}
      {props.back ? <input type="hidden" name="back" value={props.back} /> : null}
      {props.children}
    </form>
  );
}

export function DropForm({ view, brought }: { view: GroupView; brought: Import }) {
  return (
    <DraftForm view={view} brought={brought} does="end">
      <button class="button button-small" type="submit">
        {words.drop[view.tongue]}
      </button>
    </DraftForm>
  );
}
