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
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { place: lineAndColumn(text, message), sentence: 'this is not JSON' } };
  }
}

function lineAndColumn(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const before = (position === undefined ? text : text.slice(0, Number(position))).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
