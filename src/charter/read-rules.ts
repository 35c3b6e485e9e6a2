import type { z } from 'zod';
import { optionalRules, rulesShape } from './shape.ts';
import type { Rules } from './vocabulary.ts';

/** What a silence stands for in the rules: silence id to the value of its reading. */
export type Answers = ReadonlyMap<string, unknown>;

/** Reads the rules of a charter's file, each `{ "silence": id }` replaced by its answer; a rule left out is unknown. */
export function readRules(rules: unknown, answers: Answers, from: string): { rules: Rules } | { error: z.ZodError } {
  const parsed = rulesShape.safeParse(answered(rules, answers));
  if (!parsed.success) return { error: parsed.error };
  const unknown = Object.fromEntries(
    optionalRules.map((name) => [name, { clause: null, from, value: 'unknown' as const }]),
  ) as { [Name in (typeof optionalRules)[number]]: { clause: null; from: string; value: 'unknown' } };
  return { rules: { ...unknown, ...parsed.data } };
}

function answered(part: unknown, answers: Answers): unknown {
  if (Array.isArray(part)) return part.map((each) => answered(each, answers));
  if (typeof part !== 'object' || part === null) return part;
  const silence = pointedAt(part);
  if (silence !== undefined && answers.has(silence)) return answers.get(silence);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, answered(value, answers)]));
}

/** The id of the silence that this part of a file points to, if that is all it is. */
export function pointedAt(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null || !('silence' in part)) return undefined;
  return Object.keys(part).length === 1 && typeof part.silence === 'string' ? part.silence : undefined;
}

/** Every pointer to a silence in the rules of a file, with its place. */
export function pointers(
  part: unknown,
  path: readonly PropertyKey[] = [],
): readonly { readonly path: readonly PropertyKey[]; readonly silence: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const silence = pointedAt(part);
  if (silence !== undefined) return [{ path, silence }];
  const steps: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(part)
    ? [...part.entries()]
    : Object.entries(part);
  return steps.flatMap(([step, value]) => pointers(value, [...path, step]));
}
