import type pg from 'pg';

/**
 * Lends a connection of the pool to `use`, which ends its own transaction. After an exception it is rolled back; a
 * connection that cannot even do that is thrown away.
 */
export async function withConnection<Result>(
  pool: pg.Pool,
  use: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await use(client);
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
