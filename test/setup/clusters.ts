import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from '../../src/database/binaries.ts';
import { type Choices, openEmbedded } from '../../src/database/embedded.ts';
import { throwAwayFolder } from './folder.ts';

export type StoreKind = 'embedded' | 'server';

type Cluster = { readonly url: string; readonly shelf: string; stop(): Promise<void> };
type Lease = { readonly cluster: Promise<Cluster>; holders: number };

/** Each project of a run loads this module anew; they share their clusters through the one thing that is one. */
const shared = globalThis as typeof globalThis & { vahidClusters?: Map<StoreKind, Lease> };

/** The run's PostgreSQL of this kind, started by the first that asks; the last to leave ends it. */
export async function lease(kind: StoreKind): Promise<{ url: string; shelf: string; release(): Promise<void> }> {
  shared.vahidClusters ??= new Map();
  const clusters = shared.vahidClusters;
  const held = clusters.get(kind) ?? { cluster: start(kind), holders: 0 };
  clusters.set(kind, held);
  held.holders += 1;
  const { url, shelf } = await held.cluster;
  return {
    url,
    shelf,
    async release() {
      held.holders -= 1;
      if (held.holders > 0) return;
      clusters.delete(kind);
      await (await held.cluster).stop();
    },
  };
}

async function start(kind: StoreKind): Promise<Cluster> {
  // Nothing here must outlive a power cut, and without the disk's sync tests are fast; signal 9 loses nothing so.
  const flags = ['fsync=off', 'max_connections=100'];
  const choices: Choices = kind === 'embedded' ? { flags } : { flags, door: 'loopback', ...localBinaries() };
  const store = await openEmbedded(throwAwayFolder(`vahid-${kind}`), choices);
  return { url: store.url, shelf: throwAwayFolder(`vahid-${kind}-shelf`), stop: () => store.stop() };
}

/** A PostgreSQL of the machine, best of another major than the embedded one, so that both are tried; else the embedded. */
export function localBinaries(): { binaries?: Binaries } {
  const [oldest] = [...placesOf('/usr/lib/postgresql', 'bin'), ...placesOf('/opt/homebrew/opt', 'bin')]
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .map((each) => ({ ...each, major: Number.parseInt(each.version, 10) }))
    .filter(({ major }) => major >= 15)
    .sort((one, other) => one.major - other.major);
  return oldest ? { binaries: oldest } : {};
}

function placesOf(parent: string, child: string): string[] {
  if (!existsSync(parent)) return [];
  const folders = readdirSync(parent).map((name) => join(parent, name, child));
  return folders.filter((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')));
}

function versionOf(folder: string): string {
  const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return /\(PostgreSQL\) ([\d.]+)/.exec(said)?.[1] ?? '';
}
