import pg from 'pg';
import { type Choices, openEmbedded } from '#database/embedded.ts';
import { migrate } from '#database/migrate.ts';
import { connect } from '#database/pool.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { localBinaries } from '../test/setup/clusters.ts';
import { throwAwayFolder } from '../test/setup/folder.ts';
import { type GroupClerk, workingGroup } from './group.ts';

export type StoreKind = 'embedded' | 'server';

/** A throw-away PostgreSQL that syncs for real, with room for the fifty connections of the plainest client. */
export type Bench = {
  readonly pid: number;
  readonly version: string;
  readonly folder: string;
  /** A database of its own, with all tables. `clock`: of its clerk; without it always the same moment. */
  database(name: string, clock?: () => Date): Promise<Database>;
  /** As superuser, outside any transaction. */
  tell(...statements: readonly string[]): Promise<void>;
  stop(): Promise<void>;
};

export type Database = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly clerk: GroupClerk;
  close(): Promise<void>;
};

/** What the program tells its own PostgreSQL is taken back on the server: that one is as its makers deliver it. */
const delivered = [
  'max_connections=100',
  'shared_buffers=128MB',
  'max_wal_size=1GB',
  'checkpoint_timeout=5min',
  'wal_level=replica',
  'max_wal_senders=10',
  'max_logical_replication_workers=4',
  'max_parallel_workers=8',
];

export async function openStoreFor(kind: StoreKind): Promise<Bench> {
  const choices: Choices =
    kind === 'embedded'
      ? { flags: ['max_connections=100'] }
      : { flags: delivered, door: 'loopback', ...localBinaries() };
  const folder = throwAwayFolder(`vahid-bench-${kind}`);
  const cluster = await openEmbedded(folder, choices);
  const ask = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    const answers: string[] = [];
    for (const statement of statements)
      answers.push(Object.values((await client.query(statement)).rows[0] ?? {}).join());
    await client.end();
    return answers;
  };
  const [version = ''] = await ask('SHOW server_version');
  return {
    pid: cluster.pid,
    version: version.split(' ')[0] ?? '',
    folder,
    async database(name, clock = () => new Date('2026-03-02T08:00:00.000Z')) {
      await ask(`CREATE DATABASE ${name}`);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return openDatabase(url.href, clock);
    },
    tell: async (...statements) => void (await ask(...statements)),
    stop: () => cluster.stop(),
  };
}

async function openDatabase(url: string, clock: () => Date): Promise<Database> {
  const pool = connect(url);
  await migrate(pool);
  const { law } = await workingGroup();
  await ensureViews(pool, law);
  const clerk = createClerk({ pool, law, clock });
  return {
    url,
    pool,
    clerk,
    async close() {
      await clerk.stop();
      await pool.end();
    },
  };
}
