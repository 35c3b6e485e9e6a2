import type pg from 'pg';
import { withConnection } from './connection.ts';
import { beginAlone } from './locks.ts';
import { readByStream, readGroups, readHead } from './store.ts';
import { type Gathered, gather, quote, type Table, Tables, write } from './tables.ts';
import type { Entry, Law, Rows, ViewTable } from './vocabulary.ts';

/** How far a rebuild has come, in entries; told after each page. */
export type Progress = (done: number, of: number) => void;

/** Rows written in one statement, about. */
const FLUSH = 5_000;

/** What a rebuild needs of the law. */
export type Projecting<State> = Pick<Law<never, State, unknown>, 'initial' | 'evolve' | 'project' | 'views'>;

/**
 * Makes the view tables that are missing or of another version, from the journal. Others stay. All or nothing: until it
 * is done the old tables stand. Nobody writes meanwhile.
 * Returns the names of the tables made.
 */
export async function ensureViews<State>(
  pool: pg.Pool,
  law: Projecting<State>,
  progress: Progress = () => {},
): Promise<readonly string[]> {
  return remake(pool, law, progress, ({ name, version }, standing) => standing.get(name) !== version);
}

/** Makes all view tables again from the journal alone. Returns their names. */
export async function rebuild<State>(
  pool: pg.Pool,
  law: Projecting<State>,
  progress: Progress = () => {},
): Promise<readonly string[]> {
  return remake(pool, law, progress, () => true);
}

async function remake<State>(
  pool: pg.Pool,
  law: Projecting<State>,
  progress: Progress,
  isDue: (view: ViewTable, standing: ReadonlyMap<string, number>) => boolean,
): Promise<readonly string[]> {
  // A start that finds everything in order must not wait for those who write.
  const due = async (db: pg.Pool | pg.PoolClient): Promise<ViewTable[]> => {
    const standing = await readVersions(db);
    return law.views.filter((view) => isDue(view, standing));
  };
  if ((await due(pool)).length === 0) return [];
  return withConnection(pool, async (client) => {
    await beginAlone(client);
    const views = await due(client);
    for (const view of views) await recreate(client, view);
    if (views.length > 0) await fill(client, law, views, progress);
    await client.query('COMMIT');
    return views.map(({ name }) => name);
  });
}

async function readVersions(db: pg.Pool | pg.PoolClient): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ name: string; version: number }>(
    'SELECT name, version FROM view_version WHERE to_regclass(quote_ident(name)) IS NOT NULL',
  );
  return new Map(rows.map(({ name, version }) => [name, version]));
}

async function recreate(client: pg.PoolClient, { name, version, create }: ViewTable): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${quote(name)}`);
  await client.query(create);
  await client.query(
    `INSERT INTO view_version (name, version) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version`,
    [name, version],
  );
}

async function fill<State>(
  client: pg.PoolClient,
  law: Projecting<State>,
  views: readonly ViewTable[],
  progress: Progress,
): Promise<void> {
  const names = new Set(views.map(({ name }) => name));
  const tables = await new Tables().describe(client, names);
  const groups = await readGroups(client);
  const lengths = new Map<string, number>();
  for (const group of groups) lengths.set(group, (await readHead(client, group)).position);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [group, length] of lengths) {
    await fillGroup(client, law, group, length, tables, names, (done) => progress(before + done, total));
    before += length;
  }
}

async function fillGroup<State>(
  client: pg.PoolClient,
  law: Projecting<State>,
  group: string,
  through: number,
  tables: ReadonlyMap<string, Table>,
  names: ReadonlySet<string>,
  progress: (done: number) => void,
): Promise<void> {
  let gathered: Gathered = new Map();
  let count = 0;
  for await (const rows of projectStreams(client, law, group, through, progress)) {
    const due = rows.filter(({ table }) => names.has(table));
    gathered = gather(gathered, tables, due);
    count += due.reduce((sum, { rows: some }) => sum + some.length, 0);
    if (count < FLUSH) continue;
    await write(client, gathered);
    gathered = new Map();
    count = 0;
  }
  await write(client, gathered);
}

/** The rows of each stream of a group, one stream after another, only one held in memory. */
async function* projectStreams<State>(
  client: pg.PoolClient,
  law: Projecting<State>,
  group: string,
  through: number,
  progress: (done: number) => void,
): AsyncGenerator<readonly Rows[]> {
  let stream: Entry[] = [];
  let after = { stream: '', position: 0 };
  for (let done = 0; ; ) {
    const page = await readByStream(client, group, after, through);
    for (const entry of page) {
      if (stream[0] && stream[0].stream !== entry.stream) {
        yield projectStream(law, group, stream);
        stream = [];
      }
      stream.push(entry);
    }
    const last = page.at(-1);
    if (!last) break;
    after = { stream: last.stream, position: last.position };
    done += page.length;
    progress(done);
  }
  if (stream.length > 0) yield projectStream(law, group, stream);
}

function projectStream<State>(law: Projecting<State>, group: string, entries: readonly Entry[]): readonly Rows[] {
  const stream = entries[0]?.stream ?? '';
  const state = entries.reduce((folded, entry) => law.evolve(folded, entry), law.initial(stream));
  return law.project(group, stream, entries, state);
}
