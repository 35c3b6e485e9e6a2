import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseCharter } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Charter } from './vocabulary.ts';

export type LoadedCharter = {
  readonly id: string;
  readonly from: string;
  readonly charter: Charter;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the file's bytes, hex: what an act that adopts the charter holds. */
  readonly hash: string;
  /** Whether a later edition of the same law took its place: kept for the groups under it, offered to no new one. */
  readonly superseded: boolean;
};

/** A charter's file that cannot be read, with every problem and its place. */
export class CharterUnreadable extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map(({ place, sentence }) => `${file}: ${place}: ${sentence}`).join('\n'));
  }
}

/**
 * Loads every `charter.json` in the folder and below, by id and date. Throws `CharterUnreadable` for the first that cannot be
 * read, and for a folder without any.
 */
export async function loadCharters(folder: string): Promise<readonly LoadedCharter[]> {
  const files = await charterFiles(folder);
  if (files.length === 0)
    throw new CharterUnreadable(folder, [{ place: 'the folder', sentence: 'no charter.json in it' }]);
  const loaded = await Promise.all(files.map(loadCharter));
  return loaded.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** By body and date; of one date the editions that were superseded first, the one in use last. */
const orderOf = ({ id, from, superseded, file }: LoadedCharter) =>
  `${id} ${from} ${superseded ? basename(dirname(file)) : '~'}`;

export async function loadCharter(file: string): Promise<LoadedCharter> {
  const bytes = await readFile(file);
  const parsed = parseCharter(bytes.toString('utf8'));
  if ('problems' in parsed) throw new CharterUnreadable(file, parsed.problems);
  const { charter } = parsed;
  const misplaced = placeProblems(file, charter);
  if (misplaced.length > 0) throw new CharterUnreadable(file, misplaced);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const superseded = /^edition-\d+$/.test(basename(dirname(file)));
  return { id: charter.id, from: charter.from, charter, file, bytes, hash, superseded };
}

async function charterFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => {
    throw new CharterUnreadable(folder, [{ place: 'the folder', sentence: 'it cannot be opened' }]);
  });
  return entries.filter((entry) => basename(entry) === 'charter.json').map((entry) => join(folder, entry));
}

/** A charter lies at `<id>/<date in force>/charter.json`; in a folder that is no date it may lie anywhere (`edition-1`). */
function placeProblems(file: string, { id, from }: Charter): readonly Problem[] {
  const date = basename(dirname(file));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  const body = basename(dirname(dirname(file)));
  return [
    ...(date === from ? [] : [{ place: 'from', sentence: `the file says ${from}, its folder ${date}` }]),
    ...(body === id ? [] : [{ place: 'id', sentence: `the file says "${id}", its folder "${body}"` }]),
  ];
}
