import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '#root.ts';
import type { Assembly } from './group.ts';

export type Task = Assembly & { readonly url: string; readonly proposal: string; readonly callers: number };

/** Times in seconds, waits for an answer in milliseconds: the median, and what 99 of 100 stay under. */
export type Took = {
  readonly ballots: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly median: number;
  readonly slowest: number;
};

/** Has every ballot of the assembly cast by callers in a process of their own. Throws unless each is acknowledged. */
export async function castAll(task: Task): Promise<Took> {
  const program = ['--import', 'tsx', join(root, 'bench', 'callers.ts')];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(task));
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error('the callers failed');
  const took: Took = JSON.parse(said);
  if (took.statuses['201'] !== took.ballots) throw new Error(`not all were recorded: ${JSON.stringify(took.statuses)}`);
  return took;
}
