import type pg from 'pg';

/** All rows of these tables as text, in one order: two dumps are equal when the tables are. */
export async function dump(pool: pg.Pool, tables: readonly string[]): Promise<Record<string, readonly string[]>> {
  const dumped: Record<string, readonly string[]> = {};
  for (const table of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `SELECT t::text AS row FROM "${table}" t ORDER BY t::text COLLATE "C"`,
    );
    dumped[table] = rows.map(({ row }) => row);
  }
  return dumped;
}
