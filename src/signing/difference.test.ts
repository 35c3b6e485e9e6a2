import { expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

const paper = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251);
const changed = (...indexes: readonly number[]) => {
  const copy = Uint8Array.from(paper);
  for (const index of indexes) copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
};
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

it('the same bytes do not differ', () => expect(differenceOf(Uint8Array.from(paper), paper)).toBeUndefined());

it('a changed byte is found, also where an increment follows the paper', () => {
  expect(differenceOf(changed(700), paper)).toEqual({ first: 700, bytes: 1 });
  expect(differenceOf(joined(changed(3, 900), new Uint8Array(5000)), paper)).toEqual({ first: 3, bytes: 2 });
});

it('bytes put in, taken out or cut off are found', () => {
  const put = joined(paper.subarray(0, 400), Uint8Array.of(1, 2, 3), paper.subarray(400));
  expect(differenceOf(put, paper)).toEqual({ first: 400, bytes: 3 });
  expect(differenceOf(joined(paper.subarray(0, 400), paper.subarray(410)), paper)?.bytes).toBe(10);
  expect(differenceOf(paper.subarray(0, 990), paper)).toEqual({ first: 990, bytes: 10 });
});

it('another document is no copy', () => {
  expect(
    differenceOf(
      paper.map((byte) => byte ^ 85),
      paper,
    ),
  ).toBeUndefined();
  expect(differenceOf(new Uint8Array(), paper)).toBeUndefined();
});
