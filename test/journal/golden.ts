import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '#journal/chain.ts';
import type { Folding } from '#journal/fold.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { root } from '#root.ts';
import { check } from '../../verify/verify.mjs';

/**
 * Journals of released versions, as `vahid export` wrote them: `test/golden/journal-N.jsonl`. They are never written
 * again; what folds them today must fold them for ever.
 */
export async function readGolden(name: string): Promise<readonly string[]> {
  return readLines(join(root, 'test/golden', name));
}

/** The lines of an exported journal. */
export async function readLines(file: string): Promise<readonly string[]> {
  return (await readFile(file, 'utf8')).split('\n').slice(0, -1);
}

/** Everything that the stand-alone checker finds wrong in the lines. */
export async function faultsOf(lines: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for await (const fault of check(lines)) faults.push(fault);
  return faults;
}

/** The entries in the lines of an exported journal. */
export function entriesOf(lines: readonly string[]): readonly Entry[] {
  return lines.flatMap((line) => {
    const { entry } = JSON.parse(line) as { entry?: unknown };
    return entry === undefined ? [] : [read(JSON.stringify(entry))];
  });
}

/** States of all streams, folded in the order of the journal. */
export function foldAll<State>(law: Folding<State>, entries: readonly Entry[]): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const entry of entries) {
    const { stream } = entry;
    const state = states.has(stream) ? (states.get(stream) as State) : law.initial(stream);
    states.set(stream, law.evolve(state, entry));
  }
  return states;
}
