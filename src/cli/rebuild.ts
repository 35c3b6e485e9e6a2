import { join } from 'node:path';
import type pg from 'pg';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { type Projecting, rebuild } from '#journal/rebuild.ts';
import { root } from '#root.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Makes all tables that screens read again, from the journal alone. */
export const command: Command = {
  usage: 'rebuild',
  about: 'make the tables that screens read again, from the journal alone',
  async run(words, console) {
    if (words.length > 0) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    const law = groupLaw(await chartersOf(join(root, 'charters')));
    return withStore(console, ({ pool }) => remake(pool, law, console));
  },
};

export async function remake<State>(pool: pg.Pool, law: Projecting<State>, console: Console): Promise<number> {
  const tables = await rebuild(pool, law, (done, of) => console.err(`${done} of ${of} entries`));
  console.out(`${tables.length} tables made again: ${tables.join(', ')}.`);
  return 0;
}
