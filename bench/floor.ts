import pg from 'pg';

/**
 * The store's own limit: the rows of a ballot written by the plainest client, one transaction each, every statement
 * prepared. `one head`: all connections write one group, so that each waits for the head's row until the one before has
 * been synced, as a chain must; `own heads`: as many groups as connections, so that the store may sync for many at once.
 * Returns ballots a second.
 */
export async function plainBallots(
  url: string,
  connections: number,
  heads: 'one head' | 'own heads',
  ballots: number,
): Promise<number> {
  const clients = await Promise.all(Array.from({ length: connections }, () => open(url)));
  const run = `${Date.now()}`;
  let left = ballots;
  const begun = performance.now();
  await Promise.all(
    clients.map(async (client, index) => {
      const group = `plain-${run}-${heads === 'one head' ? 0 : index}`;
      while (left-- > 0) await ballot(client, group, `${run}-${left}`);
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return ballots / seconds;
}

async function open(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

const at = '2026-11-22T09:00:00.000Z';
const hash = Buffer.alloc(32, 7);
const salt = Buffer.alloc(16, 7);
/** As long as the bytes of a ballot. */
const body = 'b'.repeat(430);

async function ballot(client: pg.Client, group: string, command: string): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ position: string }>({
    name: 'head',
    text: `INSERT INTO head AS h (group_id, position, hash, at) VALUES ($1, 1, $2, $3)
      ON CONFLICT (group_id) DO UPDATE SET position = h.position + 1, hash = excluded.hash, at = excluded.at
      RETURNING position`,
    values: [group, hash, at],
  });
  const position = rows[0]?.position;
  await client.query({
    name: 'entry',
    text: 'INSERT INTO entry (group_id, position, stream, body, hash) VALUES ($1, $2, $3, $4, $5)',
    values: [group, position, 'meeting/2026-1', body, hash],
  });
  await client.query({
    name: 'answer',
    text: `INSERT INTO answer (group_id, command, author, salt, said, from_position, to_position, at, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $5)`,
    values: [group, command, 'person-1', salt, hash, position, at],
  });
  await client.query({
    name: 'ballot',
    text: `INSERT INTO ballot_view (group_id, meeting, proposal, person, choice, at, position)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [group, '2026-1', '1', command, 'for', at, position],
  });
  await client.query('COMMIT');
}
