import type { z } from 'zod';

/** What is wrong with a file and where: `rules.quorum.value.base`. The sentence is for whoever writes the file, in English. */
export type Problem = { readonly place: string; readonly sentence: string };

/** `rules.majority[0].class`; the whole file is `the file`. */
export function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? String(step) : `${place}.${String(step)}`;
  }, '');
}

/** Every problem that zod found, with unions told by the alternative that comes nearest to what was written. */
export const problemsOf = (error: z.ZodError, under: readonly PropertyKey[] = []): readonly Problem[] =>
  error.issues.flatMap((issue) => tell(issue, under));

type Issue = z.core.$ZodIssue;

function tell(issue: Issue, under: readonly PropertyKey[]): readonly Problem[] {
  const path = [...under, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ place: placeOf(path), sentence: plain(issue.message) }];
  const nearest = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0));
  if (nearest) return nearest.flatMap((inner) => tell(inner, path));
  const expected = issue.errors.flat().flatMap((inner) => tell(inner, path).map(({ sentence }) => sentence));
  return [{ place: placeOf(path), sentence: [...new Set(expected)].join(', or ') }];
}

const plain = (message: string): string => message.replace(/^Invalid (input|option): /, '');

/** Parses JSON; where it is broken, says at which line and column. */
export function parseJson(text: string): { readonly json: unknown } | { readonly problem: Problem } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { problem: { place: lineAndColumn(text, firstFault(text)), sentence: 'this is not JSON' } };
  }
}

/**
 * The offset of the first character that cannot stand where it does. The engine's message does not always say; but a beginning
 * of the text is faulty from that character on and only unfinished before it, so halving finds it.
 */
function firstFault(text: string): number {
  let sound = 0;
  let faulty = text.length + 1;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (middle <= text.length && !isFaulty(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function isFaulty(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/end of JSON input|Unterminated string/.test(message)) return false;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined || Number(position) < beginning.length;
  }
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
