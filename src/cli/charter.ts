import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gaps } from '#charter/gaps.ts';
import { CharterUnreadable, type LoadedCharter, loadCharters } from '#charter/load.ts';
import type { Problem } from '#charter/problems.ts';
import { differences } from '#charter/text.ts';
import { tongues } from '#text/vocabulary.ts';
import type { Command, Console } from './command.ts';

/** Names the gaps of every charter in a folder: exit 0 without any, 1 with some, 2 if a charter cannot be read. */
export const command: Command = {
  usage: 'charter check DIR',
  about: 'name the gaps of the charters in a folder',
  async run([verb, folder, ...more], console) {
    if (verb !== 'check' || folder === undefined || more.length > 0) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    try {
      return report(await check(folder), console);
    } catch (error) {
      if (!(error instanceof CharterUnreadable)) throw error;
      console.err(error.message);
      return 2;
    }
  },
};

type Checked = { readonly loaded: LoadedCharter; readonly found: readonly Problem[] };

async function check(folder: string): Promise<readonly Checked[]> {
  const charters = await loadCharters(folder);
  return Promise.all(
    charters.map(async (loaded) => ({ loaded, found: [...gaps(loaded.charter), ...(await texts(loaded))] })),
  );
}

/** The texts that lie beside the charter must say what it says; a charter without them has a gap of another kind. */
async function texts({ file, charter }: LoadedCharter): Promise<readonly Problem[]> {
  const found = await Promise.all(
    tongues.map(async (tongue) => {
      const text = await readFile(join(dirname(file), `text.${tongue}.md`), 'utf8').catch(() => undefined);
      return text === undefined ? [] : differences(charter, tongue, text);
    }),
  );
  return found.flat();
}

function report(checked: readonly Checked[], console: Console): number {
  for (const { loaded, found } of checked) {
    const edition = loaded.superseded ? `, ${basename(dirname(loaded.file))}` : '';
    const name = `${loaded.id} ${loaded.from}${edition}`;
    if (found.length === 0) console.out(`${name}: no gaps`);
    for (const { place, sentence } of found) console.out(`${name}: ${place}: ${sentence}`);
  }
  const open = checked.filter(({ found }) => found.length > 0);
  const total = open.reduce((sum, { found }) => sum + found.length, 0);
  console.out(
    `${checked.length} ${checked.length === 1 ? 'charter' : 'charters'}, ${total} ${total === 1 ? 'gap' : 'gaps'} in ${open.length}.`,
  );
  return total === 0 ? 0 : 1;
}
