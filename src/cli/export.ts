import type pg from 'pg';
import { exportGroup } from '#journal/export.ts';
import { readGroups } from '#journal/store.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Writes a group's journal as JSON lines (docs/journal-format.md): exit 0 when written, 2 when it cannot be. */
export const command: Command = {
  usage: 'export GROUP FILE [--wordings]',
  about:
    'write the journal of a group to a file that anyone can check with verify/verify.mjs, with its free texts or without',
  async run(words, console) {
    const wordings = words.includes('--wordings');
    const [group, file, ...more] = words.filter((word) => word !== '--wordings');
    if (!group || !file || more.length > 0 || group.startsWith('-') || file.startsWith('-')) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    return withStore(console, ({ pool }) => write(pool, { group, file, wordings }, console));
  },
};

type Wanted = { readonly group: string; readonly file: string; readonly wordings: boolean };

export async function write(pool: pg.Pool, { group, file, wordings }: Wanted, console: Console): Promise<number> {
  if (!(await readGroups(pool)).includes(group)) {
    console.err(`The store holds no group ${group}.`);
    return 2;
  }
  try {
    const head = await exportGroup(pool, group, file, wordings);
    console.out(`${group}: ${head.position} entries written to ${file}. Head ${head.hash}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.err(`${file} cannot be written: ${error.message}.`);
    return 2;
  }
}
