import type { Entry } from '#journal/vocabulary.ts';
import type { Matter } from './matter.ts';

/** What was known of a person at the last look. */
export type Told = {
  readonly person: string;
  /** The journal's head at that look. */
  readonly position: number;
  readonly matters: readonly string[];
  /** When a letter was last written. */
  readonly at: Date | null;
};

/** Whoever works has the page open; a letter an hour says all that a letter can say. */
export const between = 60 * 60_000;

export type Step =
  | { readonly write: boolean; readonly told: Told }
  /** There is news, but the last letter is too recent: all stays as it was, and the news is news at a later look. */
  | 'later';

/** What is to be done about what waits for a person now. `entries` are those after the last look, or the latest of them. */
export function stepOf(
  person: string,
  matters: readonly Matter[],
  before: Told | undefined,
  { entries, position, now }: { readonly entries: readonly Entry[]; readonly position: number; readonly now: Date },
): Step {
  const since = entries.filter((entry) => entry.position > (before?.position ?? 0));
  const known = new Set(before?.matters);
  const write = matters.some(({ name, stream }) => !known.has(name) && !isOwnDoing(person, stream, since));
  const at = before?.at ?? null;
  if (write && at && now.getTime() - at.getTime() < between) return 'later';
  const names = matters.map(({ name }) => name);
  return { write, told: { person, position, matters: names, at: write ? now : at } };
}

/** Whether the person's own act is the last on what it waits for: he was there, and saw. What came by a date is nobody's. */
const isOwnDoing = (person: string, stream: string, entries: readonly Entry[]): boolean =>
  entries.findLast((entry) => entry.stream === stream || (stream.endsWith('/') && entry.stream.startsWith(stream)))
    ?.by === person;
