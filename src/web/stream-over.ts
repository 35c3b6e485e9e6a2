import type { Context } from 'hono';

/** Why nothing more is heard: nobody is signed in any more, or what was heard is not for this reader. */
export type Over = 'signIn' | 'gone';

/** Whether a browser asks for events: it takes any other answer than a stream for a fault, and says so in its console. */
export const asksForEvents = (c: Context): boolean => c.req.header('accept')?.includes('text/event-stream') === true;

/** A stream that says at once that it is over, so that the page stops asking. */
export const streamOver = (c: Context, why: Over): Response =>
  c.body(`event: over\ndata: ${why}\n\n`, 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
