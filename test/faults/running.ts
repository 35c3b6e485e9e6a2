import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '#root.ts';

/** What the world was told: positions of acknowledged commands, all that were ever asked, and what should not be. */
export class Told {
  readonly done = new Map<string, number>();
  readonly asked = new Set<string>();
  readonly trouble: string[] = [];

  hear(line: string): void {
    const [word, id = '', text] = line.split(' ');
    const position = Number(text);
    if (word === 'asked') this.asked.add(id);
    else if (word === 'done' && (this.done.get(id) ?? position) === position) this.done.set(id, position);
    else this.trouble.push(line);
  }
}

/** How a program ended; a killed one has no code, and nothing to say of errors. */
export type End = { readonly code: number | null; readonly signal: string | null; readonly errors: string };

/**
 * Runs `caster.ts` on a store until `enough` more commands are acknowledged and some milliseconds more, and kills it
 * with signal 9. First it is given the last commands asked for again, answered or not.
 */
export async function runAndKill(
  told: Told,
  place: readonly string[],
  round: string,
  { enough, more }: { readonly enough: number; readonly more: number },
): Promise<End> {
  const program = ['--import', 'tsx', join(root, 'test/faults/caster.ts'), ...place, round];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end([...told.asked].slice(-60).join('\n'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  let answers = 0;
  lines.on('line', (line) => {
    told.hear(line);
    if (line.startsWith('done') && ++answers === enough) setTimeout(() => child.kill('SIGKILL'), more);
  });
  // The pipe is read to its end: what was told before the kill counts.
  const [[code, signal]] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return { code, signal, errors };
}
