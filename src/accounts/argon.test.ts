import { hash, parseOptions } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { hashPassword, isOutdated, isPassword, stretch } from './argon.ts';

const account = '0189f2c4-6b1a-8000-8000-000000000001';

it('a password is kept as argon2id with 19 MiB and two passes, never twice alike', async () => {
  const kept = await hashPassword('tut ağacı kölgə salır');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(kept)).toMatchObject({ outputLen: 32, saltLen: 16 });
  expect(await hashPassword('tut ağacı kölgə salır')).not.toBe(kept);
  expect(isOutdated(kept)).toBe(false);
});

it('a password is known again, and no other is', async () => {
  const kept = await hashPassword('tut ağacı kölgə salır');
  expect(await isPassword(kept, 'tut ağacı kölgə salır')).toBe(true);
  expect(await isPassword(kept, 'tut ağacı kölgə salir')).toBe(false);
});

it('who has no password has no password that is right', async () => {
  for (const tried of ['', 'null', 'tut ağacı kölgə salır']) expect(await isPassword(null, tried)).toBe(false);
});

it('a hash with other parameters is outdated', async () => {
  expect(isOutdated(await hash('x', { memoryCost: 8_192, timeCost: 2 }))).toBe(true);
  expect(isOutdated(await hash('x', { memoryCost: 19_456, timeCost: 3 }))).toBe(true);
});

it('a recovery code is kept the same way each time, and differently for each account', async () => {
  const kept = await stretch('abcdefgh1234', account);
  expect(await stretch('abcdefgh1234', account)).toEqual(kept);
  expect(await stretch('abcdefgh1235', account)).not.toEqual(kept);
  expect(await stretch('abcdefgh1234', account.replace(/1$/, '2'))).not.toEqual(kept);
  // People hold codes that were made so: another result would make them useless.
  expect(kept.toString('hex')).toBe('fa5321e5a40bfaff31624022e04842258fb86787f272541b7017cf8855e08af7');
});
