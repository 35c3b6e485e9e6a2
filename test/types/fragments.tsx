import type { Child } from 'hono/jsx';
import { Unread } from '#journal/unread.ts';

/** Read by `npm run types` alone: what stands in a fragment is held to what may stand in a page. */
const unread = new Unread(new Map());

// @ts-expect-error a text whose mark was not asked
export const only = <>{unread}</>;

export const among = (
  // @ts-expect-error nor beside what may be shown
  <>
    <b>1</b> {unread}
  </>
);

export const honest = (children: Child, many: readonly string[]) => (
  <>
    {children} {1}{' '}
    {many.map((each) => (
      <b>{each}</b>
    ))}
  </>
);
