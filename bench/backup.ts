import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOfBlobs } from '#database/blobs.ts';
import { backup } from '../src/cli/backup.ts';
import { restore } from '../src/cli/restore.ts';
import { CALLERS } from './ballots.ts';
import { compose, Teller, workingGroup } from './group.ts';
import { liveThrough } from './history.ts';
import { timed } from './measure.ts';
import { openStoreFor } from './stores.ts';

/** How long a history of so many acts takes to be backed up and restored, and how far memory grows meanwhile. */
export async function measureBackup(acts: number): Promise<string> {
  const bench = await openStoreFor('embedded');
  const quiet = { out: () => {}, err: () => {} };
  try {
    const [full, empty] = [await bench.database('from_here'), await bench.database('to_here')];
    const teller = new Teller(full.clerk, 'group');
    const people = await compose(teller, CALLERS - 1);
    await liveThrough(full.pool, teller, people, acts);
    const file = join(bench.folder, 'bench.backup');
    const placed = async (name: string) => {
      const folder = join(bench.folder, name);
      await mkdir(folder, { recursive: true });
      return { folder, blobs: folderOfBlobs(folder) };
    };
    const from = { pool: full.pool, ...(await placed('papers')) };
    const into = { pool: empty.pool, ...(await placed('other-papers')) };
    const { law } = await workingGroup();
    const made = await watched(async () => void (await backup(from, file, quiet)));
    let code = 1;
    const restored = await watched(async () => {
      code = await restore(into, file, law, quiet);
    });
    await full.close();
    await empty.close();
    if (code !== 0) throw new Error('the back-up was not restored');
    const megabytes = (statSync(file).size / 1e6).toFixed(1);
    return `${teller.acts} acts: written in ${made} into ${megabytes} MB; restored, verified and rebuilt in ${restored}\n`;
  } finally {
    await bench.stop();
  }
}

async function watched(task: () => Promise<void>): Promise<string> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const took = await timed(task);
  clearInterval(watching);
  return `${(took / 1000).toFixed(1)} s (memory ${Math.round(before / 1e6)} to ${Math.round(most / 1e6)} MB)`;
}
