import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { archiveLines, type Backed, type Counts } from '#database/archive/write.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Writes everything that cannot be made anew into one file: exit 0 when written, 2 when it cannot be. */
export const command: Command = {
  usage: 'backup FILE',
  about: 'write everything that cannot be made anew into one file; it holds personal data and secrets',
  async run(words, console) {
    const [file, ...more] = words;
    if (!file || more.length > 0 || file.startsWith('-')) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    return withStore(console, ({ pool }, { data }) => {
      const folder = join(data, 'blobs');
      return backup({ pool, folder, blobs: folderOfBlobs(folder) }, file, console);
    });
  },
};

/** The file appears whole or not at all, for its owner alone, and never in place of another. */
export async function backup(backed: Backed, file: string, console: Console): Promise<number> {
  try {
    const { rows, blobs } = await written(backed, file);
    console.out(`${file}: ${rows} rows and ${blobs} papers. It holds personal data and secrets: keep it as such.`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const there = 'code' in error && error.code === 'EEXIST';
    console.err(
      there ? `${file} is there already: name another file.` : `${file} cannot be written: ${error.message}.`,
    );
    return 2;
  }
}

async function written(backed: Backed, file: string): Promise<Counts> {
  // The name is taken first: what was backed up before is never written over.
  await (await open(file, 'wx', 0o600)).close();
  const draft = `${file}.part`;
  let out: FileHandle | undefined;
  try {
    out = await open(draft, 'wx', 0o600);
    const counts = await fill(backed, out);
    const kept = await open(draft, 'r+');
    await kept.sync();
    await kept.close();
    await rename(draft, file);
    return counts;
  } catch (error) {
    if (out) await rm(draft, { force: true });
    await rm(file, { force: true });
    throw error;
  }
}

async function fill(backed: Backed, out: FileHandle): Promise<Counts> {
  let counts: Counts = { rows: 0, blobs: 0 };
  async function* bytes(): AsyncGenerator<string> {
    const lines = archiveLines(backed, new Date().toISOString());
    let held = '';
    for (let next = await lines.next(); ; next = await lines.next()) {
      if (next.done) {
        counts = next.value;
        break;
      }
      held += `${next.value}\n`;
      // Larger pieces: a stream that is handed a line at a time spends its time on the handing.
      if (held.length > 256 * 1024) {
        yield held;
        held = '';
      }
    }
    yield held;
  }
  await pipeline(Readable.from(bytes()), createGzip(), out.createWriteStream());
  return counts;
}
