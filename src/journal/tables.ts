import type { Database } from './store.ts';
import { Mistake } from './trouble.ts';
import type { Json, Rows } from './vocabulary.ts';

/** A table as the catalogue of the database knows it. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] };

export type Row = Rows['rows'][number];

/** Rows of one table by their key, the later in place of the earlier. */
export type Gathered = Map<string, { readonly table: Table; readonly rows: Map<string, Row> }>;

/** Reads what tables look like, each once. */
export class Tables {
  readonly #known = new Map<string, Table>();

  async describe(db: Database, names: Iterable<string>): Promise<ReadonlyMap<string, Table>> {
    for (const name of names) {
      if (!this.#known.has(name)) this.#known.set(name, await readTable(db, name));
    }
    return this.#known;
  }
}

/** @throws Mistake when there is no such table, or it has no primary key. */
async function readTable(db: Database, name: string): Promise<Table> {
  const { rows } = await db.query<{ name: string; key: boolean }>(
    `SELECT a.attname AS name, coalesce(a.attnum = ANY(i.indkey), false) AS key
     FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
     WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY a.attnum`,
    [quote(name)],
  );
  const key = rows.filter((row) => row.key).map((row) => row.name);
  if (key.length === 0) throw new Mistake(`There is no table ${name} with a primary key`);
  return { name, columns: rows.map((row) => row.name), key };
}

/** Adds rows to what is gathered; the later row of a key wins. */
export function gather(gathered: Gathered, tables: ReadonlyMap<string, Table>, all: Iterable<Rows>): Gathered {
  for (const { table: name, rows } of all) {
    const table = tables.get(name);
    if (!table) throw new Mistake(`Rows for a table that was not described: ${name}`);
    const into = gathered.get(name) ?? { table, rows: new Map<string, Row>() };
    gathered.set(name, into);
    for (const row of rows) into.rows.set(rowKey(table, row), row);
  }
  return gathered;
}

function rowKey({ name, columns, key }: Table, row: Row): string {
  // A column left out would be written as null: over what stood there, or unseen.
  if (columns.some((column) => !(column in row))) {
    throw new Mistake(`A row for ${name} must be whole: ${columns.filter((column) => !(column in row)).join(', ')}`);
  }
  return JSON.stringify(key.map((column): Json => row[column] ?? null));
}

/** Writes what is gathered: one statement per table, by primary key, over what stood there. */
export async function write(db: Database, gathered: Gathered): Promise<void> {
  for (const { table, rows } of gathered.values()) {
    await send(db, `write-${table.name}`, `${insert(table)} ${over(table)}`, rows);
  }
}

/**
 * Adds what is gathered and never writes over anything: no command may change the text or the name that another left.
 * @throws pg.DatabaseError (23505) when a row stands there already.
 */
export async function add(db: Database, gathered: Gathered): Promise<void> {
  for (const { table, rows } of gathered.values()) await send(db, `add-${table.name}`, insert(table), rows);
}

async function send(db: Database, name: string, text: string, rows: ReadonlyMap<string, Row>): Promise<void> {
  if (rows.size > 0) await db.query({ name, text, values: [JSON.stringify([...rows.values()])] });
}

function insert({ name, columns }: Table): string {
  const list = columns.map(quote).join(', ');
  return `INSERT INTO ${quote(name)} (${list})
    SELECT ${list} FROM jsonb_populate_recordset(NULL::${quote(name)}, $1::jsonb)`;
}

function over({ columns, key }: Table): string {
  const rest = columns.filter((column) => !key.includes(column));
  const action = rest.length === 0 ? 'NOTHING' : `UPDATE SET ${rest.map(assign).join(', ')}`;
  return `ON CONFLICT (${key.map(quote).join(', ')}) DO ${action}`;
}

function assign(column: string): string {
  return `${quote(column)} = excluded.${quote(column)}`;
}

/** An identifier as SQL. Names come from our own code, never from a reader; quoting keeps a slip from being an injection. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
