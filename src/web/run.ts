import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createAccounts } from '#accounts/accounts.ts';
import { keepMailing, type Mailer } from '#clock/outbox.ts';
import { type Config, ConfigRefused, readConfig } from '#config.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { migrate } from '#database/migrate.ts';
import { StoreRefused } from '#database/refused.ts';
import { openStore, type Store } from '#database/store.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { sendBy } from '#mail/send.ts';
import { root } from '#root.ts';
import { ballotBoxes } from '#secret/boxes.ts';
import { ballotKeys } from '#secret/keys.ts';
import { createApp } from './app.tsx';
import { readAssets } from './assets.ts';
import { boxesOpenIn } from './boxes.ts';
import { refuseWithoutCharters } from './charters-at-hand.ts';
import { closeServer } from './closing.ts';
import { openDemonstration } from './demonstration.ts';
import { doorOf } from './door.ts';
import { keepFollowing } from './following/tell.ts';
import type { House } from './house.ts';
import { installationOf } from './installation.ts';
import { limitConnections, patience } from './limits.ts';
import { Live } from './live.ts';
import { createLog, troubleLog } from './logging.ts';
import { keepNotices } from './notice/tell.ts';
import { keepPacks } from './pack/making.ts';
import { oldImports } from './plan/import/old.ts';
import { refreshNames } from './sentences.ts';
import { signOnOf } from './sign-on/issuer.ts';
import { elsewhereOf } from './signing/http-provider.ts';
import { trustedBy } from './signing/trusted.ts';
import { keepTelling } from './telling/tell.ts';
import { keepTidy } from './tidying.ts';
import { megabyte } from './uploads.ts';

const lines = createLog(
  (text) => process.stderr.write(text),
  () => new Date(),
);
const log = troubleLog(lines);

export type Running = {
  readonly url: string;
  /** Address at which the first group is founded, while there is none. */
  readonly setUp: string | undefined;
  stop(): Promise<void>;
};

/** Starts the program and says where it is; a setting or a store that cannot be used ends it with a sentence. */
export async function run(env: NodeJS.ProcessEnv, argv: readonly string[]): Promise<void> {
  try {
    const running = await start(readConfig(env, argv));
    process.stdout.write(`Vahid: ${running.url}\n`);
    if (running.setUp) process.stdout.write(`Vahid: set up: ${running.setUp}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void running.stop().then(() => process.exit(0)));
    }
  } catch (error) {
    if (!(error instanceof ConfigRefused || error instanceof StoreRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Opens the store, brings tables and views up to date, and listens. */
export async function start(config: Config, clock: () => Date = () => new Date()): Promise<Running> {
  const store = await openStore({
    data: config.data,
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    onLost: (error) => log('a connection to the store was lost', error),
  });
  try {
    return await open(config, store, clock);
  } catch (error) {
    await store.stop();
    throw error;
  }
}

async function open(config: Config, store: Store, clock: () => Date): Promise<Running> {
  await migrate(store.pool);
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  await ensureViews(store.pool, law, (done, of) => log(`views are made anew: ${done} of ${of} acts`, undefined));
  const publicUrl = new URL(config.publicUrl);
  const assets = await readAssets(join(root, 'dist', 'assets'));
  const clerk = createClerk({ pool: store.pool, law, clock, log });
  const blobs = folderOfBlobs(join(config.data, 'blobs'));
  const mailer = keepMailing({ pool: store.pool, clock, log, send: senderOf(config) });
  const { post } = mailer;
  const accounts = createAccounts({ pool: store.pool, clock, publicUrl, post });
  // Two programs on one machine and one store share the keys of open votes.
  const keys = await ballotKeys(config.databaseUrl ?? config.data, [process.env.XDG_RUNTIME_DIR, '/dev/shm']);
  const house: House = {
    pool: store.pool,
    clerk,
    law,
    accounts,
    post,
    mailFrom: config.mailFrom,
    signOn: signOnOf(config, log),
    charters,
    blobs,
    assets,
    boxes: ballotBoxes(store.pool, keys, boxesOpenIn(clerk)),
    installation: installationOf(config, store.kind, clock().toISOString()),
    clock,
    publicUrl,
    trusted: trustedBy(config),
    ...elsewhereOf(config),
    ...(config.uploadLimitMb ? { uploadLimit: config.uploadLimitMb * megabyte } : {}),
    ...(config.packLimitMb ? { packLimit: config.packLimitMb * megabyte } : {}),
    log,
  };
  try {
    await refuseWithoutCharters(house);
    if (config.demo) await openDemonstration(house);
    return await listen(config, house, store, mailer);
  } catch (error) {
    await mailer.stop();
    await clerk.stop();
    throw error;
  }
}

const senderOf = ({ smtpUrl, mailFrom }: Config) =>
  smtpUrl && mailFrom ? sendBy({ url: smtpUrl, from: mailFrom }) : undefined;

async function listen(config: Config, house: House, store: Store, mailer: Mailer): Promise<Running> {
  const live = new Live(house);
  const quiet = refreshNames(house);
  const app = createApp(house, live, doorOf(config, lines));
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const { host: hostname, port } = config;
    const opened = serve({ fetch: app.fetch, hostname, port, serverOptions: patience }, (address) => {
      if (port === 0) house.publicUrl.port = String(address.port);
      resolve(opened);
    });
    limitConnections(opened);
    opened.once('error', (error: NodeJS.ErrnoException) => reject(refusedPort(error, config)));
  });
  const stopTidying = keepTidy({ ...house, imports: oldImports(house) });
  // Without a server of mail nobody is written to: the letters would be old news when one is set.
  const telling = senderOf(config) && keepTelling(house);
  const following = senderOf(config) && keepFollowing(house);
  // The notice of a meeting is printed where it cannot be mailed: its letters are always written.
  const noticing = keepNotices(house);
  const folder = join(config.data, 'blobs');
  const packing = keepPacks({ ...house, folder, changed: (group, meeting) => live.nudge(group, meeting) });
  return {
    url: house.publicUrl.origin,
    setUp: await setUpAddress(house),
    async stop() {
      live.stop();
      quiet();
      const tidied = stopTidying();
      await closeServer(server);
      await tidied;
      await telling?.stop();
      await following?.stop();
      await noticing.stop();
      await packing.stop();
      await mailer.stop();
      await house.clerk.stop();
      await store.stop();
    },
  };
}

/** A new link at each start; the one before it is dead. Nobody founds a group here who does not see the console. */
async function setUpAddress({ accounts, publicUrl }: House): Promise<string | undefined> {
  return (await accounts.isNew()) ? `${publicUrl.origin}/set-up/${await accounts.setUpLink()}` : undefined;
}

function refusedPort(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === 'EADDRINUSE') return new ConfigRefused(`PORT ${port} of ${host} is in use by another program.`);
  if (error.code === 'EACCES') return new ConfigRefused(`PORT ${port} of ${host} may not be opened by this user.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigRefused(`HOST ${host} is no address of this machine.`);
  return error;
}
