import type pg from 'pg';
import type { Fault } from '#journal/chain.ts';
import { readGroups } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Walks the chain of one group, or of all: exit 0 when all hold, 1 when an entry does not, 2 when there is none. */
export const command: Command = {
  usage: 'verify [GROUP]',
  about: 'walk the chain of a group, or of all, and name the first entry that does not hold',
  async run(words, console) {
    if (words.length > 1 || words[0]?.startsWith('-')) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    return withStore(console, ({ pool }) => verify(pool, words[0], console));
  },
};

const faults: Record<Fault, string> = {
  missing: 'is missing',
  hash: 'was changed: its bytes have another hash than the one kept with them',
  unreadable: 'is not JSON',
  group: 'belongs to another group',
  position: 'says that it stands at another position',
  previous: 'does not follow the entry before it',
  stream: 'is kept under another stream than its own',
  time: 'happened before the entry before it',
  head: 'ends the chain, but the head of the group says otherwise',
};

export async function verify(pool: pg.Pool, wanted: string | undefined, console: Console): Promise<number> {
  const groups = (await readGroups(pool)).filter((group) => wanted === undefined || group === wanted);
  if (groups.length === 0) {
    console.err(wanted === undefined ? 'The store holds no group.' : `The store holds no group ${wanted}.`);
    return wanted === undefined ? 0 : 2;
  }
  let code = 0;
  for (const group of groups) {
    const { head, broken } = await verifyGroup(pool, group);
    if (!broken) console.out(`${group}: ${head.position} entries, all hold. Head ${head.hash}, ${head.at}.`);
    else
      console.out(`${group}: entry ${broken.position} ${faults[broken.fault]}. The ${head.position} before it hold.`);
    if (broken) code = 1;
  }
  return code;
}
