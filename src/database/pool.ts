import pg from 'pg';

const INT8 = 20;

/** Counts and positions come as numbers, not as strings; one beyond 2^53 would be silently rounded, so it is a bug. */
function parseInt8(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`A bigint from the store is too large for a number: ${text}`);
  return number;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary'
      ? parseInt8
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * Connections to the database at `url`; bigint columns come as safe integers.
 * An idle connection that breaks (the database restarts) is dropped and told to `onLost`; without a listener it would
 * end the program.
 */
export function connect(url: string, onLost: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, types, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', onLost);
  // One that breaks while it is lent says so in its next query as well; its event, unheard, would end the program. It may
  // come in the very moment of lending, so the listener must be there from the beginning.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
