import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, embeddedBinaries } from './binaries.ts';
import { cluster } from './cluster.ts';
import { loopbackDoor, socketDoor } from './door.ts';
import { openLog } from './log.ts';
import { choosePlace } from './place.ts';
import { type Server, startServer } from './server.ts';
import { settings, settingsSince18 } from './settings.ts';

export type Embedded = Server & { readonly url: string };

/** What may differ from the usual: tests run an older PostgreSQL, behind the door of Windows. */
export type Choices = {
  readonly binaries?: Binaries;
  readonly door?: 'socket' | 'loopback';
  readonly flags?: readonly string[];
};

/**
 * Opens the PostgreSQL of the folder `data`, making it when there is none. Layout: `postgres/` its files, `socket/` its
 * only door, `log/postgres.log` its words.
 * @throws StoreRefused
 */
export async function openEmbedded(data: string, choices: Choices = {}): Promise<Embedded> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const home = await realpath(data);
  const { folder: place, binaries, account } = await choosePlace(home, choices.binaries ?? (await embeddedBinaries()));
  const byPort = (choices.door ?? (process.platform === 'win32' ? 'loopback' : 'socket')) === 'loopback';
  const password = byPort ? await passwordOf(home) : undefined;
  const folder = await cluster(place, binaries, account, password);
  const door = password ? await loopbackDoor(password) : await socketDoor(place, account);
  const modern = binaries.major >= 18 ? settingsSince18 : [];
  const flags = [...settings(process.pid), ...modern, ...door.flags, ...(choices.flags ?? [])];
  const log = openLog(join(home, 'log', 'postgres.log'));
  const server = await startServer({ binaries, account, folder, flags, log });
  return {
    url: door.url,
    get pid() {
      return server.pid;
    },
    async stop() {
      await server.stop();
      await door.close();
    },
  };
}

/** Made once with the store, readable by its owner alone. */
async function passwordOf(data: string): Promise<string> {
  const path = join(data, 'password');
  await writeFile(path, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(() => {});
  return readFile(path, 'utf8');
}
