import { join } from 'node:path';
import type pg from 'pg';
import { createAccounts } from '#accounts/accounts.ts';
import type { Accounts } from '#accounts/vocabulary.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { compositionOf, groupOf } from '#group/states.ts';
import { createClerk } from '#journal/clerk.ts';
import { add, gather, Tables } from '#journal/tables.ts';
import type { Rows } from '#journal/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import { listPersons, type Person } from '#people/store.ts';
import { root } from '#root.ts';
import type { Command, Console } from './command.ts';
import { withStore } from './opened.ts';

/** Links for whoever stands at the console: to found a group, or into a group of which nobody has an account yet. */
export const command: Command = {
  usage: 'set-up [GROUP]',
  about: 'a one-time link that founds a group; or, for the officers of a group without any account, one to each',
  async run(words, console) {
    const [group, ...more] = words;
    if (more.length > 0) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    return withStore(console, ({ pool }, { publicUrl }) => link(pool, new URL(publicUrl), group, console));
  },
};

export async function link(
  pool: pg.Pool,
  publicUrl: URL,
  group: string | undefined,
  console: Console,
  clock: () => Date = () => new Date(),
): Promise<number> {
  const accounts = createAccounts({ pool, clock, publicUrl, post: async () => {} });
  if (group !== undefined) return linkOfficers(pool, accounts, { publicUrl, group, clock }, console);
  console.out(`${publicUrl.origin}/set-up/${await accounts.setUpLink()}`);
  return 0;
}

type Where = { readonly publicUrl: URL; readonly group: string; readonly clock: () => Date };

async function linkOfficers(pool: pg.Pool, accounts: Accounts, where: Where, console: Console): Promise<number> {
  const { group, publicUrl, clock } = where;
  const officers = await officersOf(pool, where);
  if (!officers) return no(console, `There is no group ${group}.`);
  if ((await accounts.accountsOf(group)).size > 0)
    return no(console, `Somebody of ${group} has an account: its secretariat invites all others.`);
  if (officers.length === 0) return no(console, `The secretariat of ${group} has no officer.`);
  for (const { person, name } of officers) {
    const at = clock().toISOString();
    const invitation = { kind: 'invitation', command: 'set-up', group, person, address: null, at } as const;
    const { token, rows } = accounts.newLink(invitation);
    await write(pool, rows);
    console.out(`${name}: ${publicUrl.origin}/invitation/${token}`);
  }
  return 0;
}

function no(console: Console, sentence: string): number {
  console.err(sentence);
  return 1;
}

/** Who holds an office in the secretariat now; undefined when there is no such group. */
async function officersOf(pool: pg.Pool, { group, clock }: Where): Promise<readonly Person[] | undefined> {
  const clerk = createClerk({ pool, law: groupLaw(await chartersOf(join(root, 'charters'))), clock });
  try {
    const states = await clerk.look(group, ['group', 'composition']);
    if (groupOf(states).foundedAt === undefined) return undefined;
    const composition = compositionOf(states);
    const now = clock().toISOString();
    const persons = [...(await listPersons(pool, group)).values()];
    return persons.filter(({ person }) => officesAt(composition, person, now).includes('secretariat'));
  } finally {
    await clerk.stop();
  }
}

async function write(pool: pg.Pool, rows: Rows): Promise<void> {
  await add(pool, gather(new Map(), await new Tables().describe(pool, [rows.table]), [rows]));
}
