import type { Child } from 'hono/jsx';
import { numbered } from '#text/numbers.ts';
import { Layout } from './layout.tsx';
import type { Place } from './messages.ts';
import { Notice, RefusalBox } from './notices.tsx';
import type { View } from './view.ts';

/** A page of a group: what was just done or refused stands on top, the content beneath. */
export function Page<Command>(props: {
  view: View<Command>;
  title: string;
  place: Place;
  /** Streams whose growth refreshes the live regions. */
  streams?: readonly string[] | undefined;
  /** Seconds after which a browser that runs no script asks again. */
  again?: number | undefined;
  heading: Child;
  children?: Child;
}) {
  const { view } = props;
  const { tongue, refused, done } = view;
  return (
    <Layout
      frame={{ ...view.frame, current: props.place }}
      title={props.title}
      streams={props.streams}
      again={props.again}
    >
      {props.heading}
      {refused ? (
        <RefusalBox
          tongue={tongue}
          says={refused.sentence[tongue]}
          clause={refused.clause}
          problems={refused.problems.map(({ field, sentence }) => ({ field, says: sentence[tongue] }))}
        />
      ) : null}
      {done ? (
        <Notice tongue={tongue} id="just-done">
          {done.sentence[tongue]}{' '}
          <a href={`${view.base}/journal/${done.position}`}>{numbered(done.position, tongue)}</a>
        </Notice>
      ) : null}
      {props.children}
    </Layout>
  );
}
