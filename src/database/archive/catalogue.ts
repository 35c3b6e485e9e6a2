import type pg from 'pg';

export type Column = { readonly name: string; readonly type: string };

/** The columns of a table in their order, with their types as SQL. Empty when there is no such table. */
export async function columnsOf(client: pg.PoolClient, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [quoted(table)],
  );
  return rows;
}

/** Those of the tables that there are: a store that is brought up to an older version lacks the later ones. */
export async function standing(client: pg.PoolClient, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, nth) WHERE to_regclass(name) IS NOT NULL ORDER BY nth',
    [tables],
  );
  return rows.map(({ name }) => name);
}

/** An identifier as SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
