import { expect, test } from 'vitest';
import { randomHex } from './random.ts';

test('random bytes are as many as asked for, and never the same again', () => {
  const salts = Array.from({ length: 2_000 }, () => randomHex(16));
  expect(new Set(salts).size).toBe(2_000);
  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
});

test('more than the pool holds is refused, and not given in part', () => {
  expect(() => randomHex(4_097)).toThrow(RangeError);
  expect(randomHex(4_096)).toHaveLength(8_192);
});
