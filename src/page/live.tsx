import type { Child } from 'hono/jsx';

/**
 * A region that follows what is committed elsewhere, without touching what the reader types, holds open or has in focus
 * (src/web/browser). The id must be the same at every rendering.
 */
export function Live(props: { id: string; children?: Child; class?: string | undefined }) {
  return (
    <div id={props.id} class={props.class} data-live>
      {props.children}
    </div>
  );
}
