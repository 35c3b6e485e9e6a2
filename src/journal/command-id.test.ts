import { expect, it } from 'vitest';
import { newCommandId } from './command-id.ts';

it('the id of a command is a UUID of version 7 that begins with its time', () => {
  // The instant of the example in RFC 9562, appendix A.6.
  const id = newCommandId(new Date('2022-02-22T19:22:22.000Z'));
  expect(id).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('ids of later commands come later, and no two are equal', () => {
  const ids = [1, 2, 3].map((second) => newCommandId(new Date(second * 1_000)));
  expect([...ids].sort()).toEqual(ids);
  expect(newCommandId(new Date(0))).not.toBe(newCommandId(new Date(0)));
});
