import type pg from 'pg';

/** What one process tells the others with its commit. */
export type Notice = { readonly from: string; readonly first: number; readonly last: number; readonly group: string };

export const channel = 'vahid_journal';

/** Milliseconds between attempts to listen again. */
const PAUSE = 500;

/** `from` is the process that wrote: it knows its own commits already. */
export function payloadOf({ from, first, last, group }: Notice): string {
  return JSON.stringify([from, first, last, group]);
}

function parse(payload: string): Notice | undefined {
  try {
    const [from, first, last, group] = JSON.parse(payload) as [unknown, unknown, unknown, unknown];
    if (typeof from !== 'string' || typeof group !== 'string') return undefined;
    return typeof first === 'number' && typeof last === 'number' ? { from, first, last, group } : undefined;
  } catch {
    return undefined;
  }
}

export type Ears = {
  /** Called for every notice, own ones included. */
  readonly onNotice: (notice: Notice) => void;
  /** Called each time listening begins: what was committed before may have been missed. */
  readonly onBegin: () => void;
  readonly onTrouble: (error: unknown) => void;
};

/** Listens on a connection of the pool, kept for this, and on another one when it breaks. */
export function listen(pool: pg.Pool, ears: Ears): { stop(): Promise<void> } {
  let stopped = false;
  let close: (() => void) | undefined;
  let wake: (() => void) | undefined;

  const done = (async () => {
    while (!stopped) {
      await hear().catch(ears.onTrouble);
      if (!stopped) await pause();
    }
  })();

  /** Ends when the connection breaks, or when `close` is called. */
  async function hear(): Promise<void> {
    const client = await pool.connect();
    const ended = new Promise<Error | undefined>((resolve) => {
      close = () => resolve(undefined);
      client.once('error', resolve);
      client.once('end', () => resolve(undefined));
    });
    client.on('notification', ({ payload }) => {
      const notice = parse(payload ?? '');
      if (notice) ears.onNotice(notice);
    });
    try {
      if (!stopped) {
        await client.query(`LISTEN ${channel}`);
        ears.onBegin();
        const error = await ended;
        if (error) ears.onTrouble(error);
      }
    } finally {
      // Not given back to the pool: it would go on listening there.
      client.release(true);
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async stop() {
      stopped = true;
      close?.();
      wake?.();
      await done;
    },
  };
}
