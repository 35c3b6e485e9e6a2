import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readlink, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { ownFolder, USER } from './make-cluster.ts';

/** How the program reaches its PostgreSQL: what PostgreSQL is told, and the address. */
export type Door = {
  readonly flags: readonly string[];
  readonly url: string;
  /** Clears away what was made for it outside the data folder. */
  close(): Promise<void>;
};

/** Bytes a socket's path may have on every system we know (104 on macOS, 108 on Linux, with the closing zero). */
const LONGEST = 100;
const SOCKET = '.s.PGSQL.5432';

/** A socket in the data folder, which only the account can enter; nothing listens on any network. */
export async function socketDoor(data: string, account: Account): Promise<Door> {
  const folder = join(data, 'socket');
  await ownFolder(folder, account);
  const fits = Buffer.byteLength(join(folder, SOCKET)) <= LONGEST;
  const path = fits ? folder : await shortWay(folder, account);
  return {
    flags: ['listen_addresses=', `unix_socket_directories=${path}`, 'unix_socket_permissions=0700'],
    url: `postgresql://${USER}@localhost/postgres?host=${encodeURIComponent(path)}`,
    close: async () => void (fits || (await rm(dirname(path), { recursive: true, force: true }))),
  };
}

/** A link to a deep folder from a private one with a short name; the same at each start, so that none pile up. */
async function shortWay(folder: string, account: Account): Promise<string> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const place = await privateFolder(join(tmpdir(), `vahid-${process.getuid?.() ?? 0}-${name}`), account);
  const link = join(place, 's');
  if ((await readlink(link).catch(() => undefined)) !== folder) {
    await rm(link, { force: true });
    await symlink(folder, link);
  }
  return link;
}

/** Anybody may write into the system's temporary folder: one that is not ours alone is left, and a new one taken. */
async function privateFolder(path: string, account: Account): Promise<string> {
  const made = await mkdir(path, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (!made && (await isOursAlone(path, account))) return path;
  const place = made ? path : await mkdtemp(`${path}-`);
  await ownFolder(place, account);
  return place;
}

async function isOursAlone(path: string, { uid = process.getuid?.() }: Account): Promise<boolean> {
  const found = await lstat(path);
  return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
}

/** A port on loopback and a password, where there are no sockets with rights (Windows). */
export async function loopbackDoor(password: string): Promise<Door> {
  const port = await freePort();
  return {
    flags: ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='],
    url: `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    close: async () => {},
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
