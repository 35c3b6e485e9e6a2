import type { Stated } from './vocabulary.ts';

/**
 * The rule's value. A live group has a charter whose needed rules are known (`foundable` sees to it before), so an unknown one
 * here is a bug of whoever asks.
 */
export function known<T>(rule: Stated<T>): T {
  if (isUnknown(rule)) throw new RangeError('this rule of the charter is unknown');
  return rule.value as T;
}

/** Whether the text that was read does not say. */
export const isUnknown = (rule: Stated<unknown>): boolean => rule.value === 'unknown';
