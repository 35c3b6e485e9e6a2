import type pg from 'pg';
import type { Fault } from './chain.ts';
import { exportGroup } from './export.ts';
import { type Progress, rebuild } from './rebuild.ts';
import { readGroups } from './store.ts';
import { verifyGroup } from './verify.ts';
import type { Law } from './vocabulary.ts';

/** One line for the person at the terminal. */
export type Print = (line: string) => void;

/** 0: done, all is well. 1: something does not hold. 2: the command cannot be understood. */
export type ExitCode = 0 | 1 | 2;

const FAULTS: Record<Fault, string> = {
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

/** `vahid verify [GROUP]`: walks the chain of one group, or of all, and names the first entry that does not hold. */
export async function verifyCommand(pool: pg.Pool, args: readonly string[], print: Print): Promise<ExitCode> {
  const [group, ...more] = args;
  if (more.length > 0 || group?.startsWith('-')) return misunderstood(print, 'vahid verify [GROUP]');
  const all = await readGroups(pool);
  const groups = group === undefined ? all : all.filter((one) => one === group);
  if (groups.length === 0) {
    print(group === undefined ? 'The store holds no group.' : `The store holds no group ${group}.`);
    return group === undefined ? 0 : 2;
  }
  let code: ExitCode = 0;
  for (const one of groups) {
    const { head, broken } = await verifyGroup(pool, one);
    if (!broken) print(`${one}: ${head.position} entries, all hold. Head ${head.hash}, ${head.at}.`);
    else print(`${one}: entry ${broken.position} ${FAULTS[broken.fault]}. The ${head.position} before it hold.`);
    if (broken) code = 1;
  }
  return code;
}

/** `vahid export GROUP FILE [--wordings]`: writes a group's journal as JSON lines. */
export async function exportCommand(pool: pg.Pool, args: readonly string[], print: Print): Promise<ExitCode> {
  const wordings = args.includes('--wordings');
  const [group, file, ...more] = args.filter((arg) => arg !== '--wordings');
  if (!group || !file || more.length > 0 || [group, file].some((arg) => arg.startsWith('-'))) {
    return misunderstood(print, 'vahid export GROUP FILE [--wordings]');
  }
  if (!(await readGroups(pool)).includes(group)) {
    print(`The store holds no group ${group}.`);
    return 2;
  }
  const head = await exportGroup(pool, group, file, wordings);
  print(`${group}: ${head.position} entries written to ${file}. Head ${head.hash}.`);
  print('Anyone can check the file: node verify/verify.mjs FILE');
  return 0;
}

/** `vahid rebuild`: makes all view tables again from the journal alone. */
export async function rebuildCommand<Command, State, Refusal>(
  pool: pg.Pool,
  law: Law<Command, State, Refusal>,
  args: readonly string[],
  print: Print,
  progress?: Progress,
): Promise<ExitCode> {
  if (args.length > 0) return misunderstood(print, 'vahid rebuild');
  const tables = await rebuild(pool, law, progress);
  print(`${tables.length} tables rebuilt from the journal: ${tables.join(', ')}.`);
  return 0;
}

function misunderstood(print: Print, usage: string): ExitCode {
  print(`Usage: ${usage}`);
  return 2;
}
