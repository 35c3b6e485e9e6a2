import { connect } from './pool.ts';
import { StoreRefused } from './refused.ts';
import type { Store } from './vocabulary.ts';

const OLDEST = 15;

/**
 * Opens the database at `url` on a server that others run.
 * @throws StoreRefused when it cannot be reached or lacks what the program relies on.
 */
export async function openServer(url: string, onLost?: (error: Error) => void): Promise<Store> {
  if (!URL.canParse(url)) {
    throw new StoreRefused(
      'DATABASE_URL is not an address of a PostgreSQL database (postgresql://user:password@host:5432/name).',
    );
  }
  const pool = connect(url, onLost);
  try {
    const { rows } = await pool.query<Facts>(FACTS);
    const missing = rows[0] && shortcoming(rows[0]);
    if (missing) throw new StoreRefused(missing);
  } catch (error) {
    await pool.end();
    if (error instanceof StoreRefused) throw error;
    throw new StoreRefused(`The PostgreSQL server of DATABASE_URL does not answer: ${reason(error)}.`, {
      cause: error,
    });
  }
  return { kind: 'server', pool, url, stop: () => pool.end() };
}

type Facts = { readonly major: number; readonly encoding: string; readonly azerbaijani: boolean };

const FACTS = `SELECT current_setting('server_version_num')::integer / 10000 AS major,
  current_setting('server_encoding') AS encoding,
  EXISTS (SELECT FROM pg_collation WHERE collname = 'az-x-icu') AS azerbaijani`;

function shortcoming({ major, encoding, azerbaijani }: Facts): string | undefined {
  if (major < OLDEST) return `The server of DATABASE_URL is PostgreSQL ${major}; Vahid needs ${OLDEST} or later.`;
  if (encoding !== 'UTF8')
    return `The database of DATABASE_URL is encoded in ${encoding}; Vahid needs one made with UTF8.`;
  if (!azerbaijani)
    return 'The server of DATABASE_URL was built without ICU; Vahid needs it to sort Azerbaijani names.';
  return undefined;
}

/** PostgreSQL's and the network's messages name user, host and database, never the password. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
