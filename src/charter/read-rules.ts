import type { z } from 'zod';
import { rulesShape } from './shape.ts';
import type { RuleName, Rules } from './vocabulary.ts';

/** What a silence stands for in the rules: silence id to the value of its reading. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * Reads the rules of a charter's file, each `{ "silence": id }` replaced by its answer. A rule left out is unknown, and so is one
 * that rests on a silence without an answer.
 */
export function readRules(
  rules: Readonly<Record<string, unknown>>,
  answers: Answers,
  from: string,
): { rules: Rules } | { error: z.ZodError } {
  const parsed = rulesShape.safeParse(mapRules(rules, (value) => answered(value, answers)));
  if (!parsed.success) return { error: parsed.error };
  const unknown = { clause: null, from, value: 'unknown' } as const;
  const missing = { class: 'decision', title: unknownClass, ordinary: true, ...unknown };
  const { majority = [missing], ...stated } = parsed.data;
  const left = Object.fromEntries(single.map((name) => [name, unknown])) as Record<
    (typeof single)[number],
    typeof unknown
  >;
  return { rules: { ...left, ...stated, majority } };
}

const single = Object.keys(rulesShape.shape).filter((name) => name !== 'majority') as Exclude<RuleName, 'majority'>[];
const unknownClass = { az: 'Qərar', en: 'Decision', ru: 'Решение' };

/** Changes the value of every rule, and leaves what is no rule for the shape to complain of. */
function mapRules(rules: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): unknown {
  const inRule = (rule: unknown): unknown =>
    typeof rule === 'object' && rule !== null && 'value' in rule ? { ...rule, value: change(rule.value) } : rule;
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, Array.isArray(rule) ? rule.map(inRule) : inRule(rule)]),
  );
}

const unread = Symbol('a silence without an answer');

function answered(value: unknown, answers: Answers): unknown {
  const read = replace(value, answers);
  return holds(read) ? 'unknown' : read;
}

const holds = (part: unknown): boolean =>
  part === unread || (typeof part === 'object' && part !== null && Object.values(part).some(holds));

function replace(part: unknown, answers: Answers): unknown {
  if (Array.isArray(part)) return part.map((each) => replace(each, answers));
  if (typeof part !== 'object' || part === null) return part;
  const silence = pointedAt(part);
  if (silence !== undefined) return answers.has(silence) ? answers.get(silence) : unread;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replace(value, answers)]));
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
