import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recoveryCodeFrom, recoveryCodeOf } from './recovery-codes.ts';
import { newCodes, newToken, newTotpSecret } from './tokens.ts';
import { codeAt, stepOf, totpAddress } from './totp.ts';

/** The secret of RFC 6238, appendix B: "12345678901234567890" in Base32. */
const published = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %i seconds the code of RFC 6238 is %s', (seconds, code) => {
  const now = new Date(seconds * 1_000);
  expect(codeAt(published, now)).toBe(code);
  expect(stepOf(published, code, now)).toBe(Math.floor(seconds / 30));
  expect(stepOf(published, `${code.slice(0, 3)} ${code.slice(3)}`, now)).toBe(Math.floor(seconds / 30));
});

it('a code is taken one step early and one step late, and no further', () => {
  const made = new Date('2026-09-18T06:00:00.000Z');
  const code = codeAt(published, made);
  const step = made.getTime() / 30_000;
  const at = (seconds: number) => stepOf(published, code, new Date(made.getTime() + seconds * 1_000));
  expect([-31, -30, -1, 0, 29, 30, 59, 60].map(at)).toEqual([undefined, step, step, step, step, step, step, undefined]);
});

it('what is not six figures is no code', () => {
  const now = new Date(59_000);
  for (const typed of ['', '28708', '2870820', '28708x', '２８７０８２', '-287082-x']) {
    expect(stepOf(published, typed, now)).toBeUndefined();
  }
});

it('an authenticator app is told the secret, the account and who asks', () => {
  expect(totpAddress(published, 'leyla', 'Vahid')).toMatch(/^otpauth:\/\/totp\/Vahid:leyla\?.*secret=GEZDGNBV/);
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
});

it('there are ten recovery codes, all different, in groups of four', () => {
  const codes = newCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
});

it('a recovery code is read however it is typed', () => {
  const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(bytes, fc.constantFrom('-', ' ', ''), (made, between) => {
      const code = recoveryCodeFrom(made);
      const plain = code.replaceAll('-', '');
      expect(recoveryCodeOf(code)).toBe(plain);
      expect(recoveryCodeOf(` ${code.toUpperCase().replaceAll('-', between)} `)).toBe(plain);
      expect(recoveryCodeOf(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(plain);
    }),
  );
});

it('every sign of a recovery code says five bits', () => {
  const seen = new Set(Array.from({ length: 256 }, (_, byte) => recoveryCodeFrom(new Uint8Array(12).fill(byte))));
  expect(seen.size).toBe(32);
});

it('what is no recovery code is not looked for', () => {
  for (const typed of ['', 'abcd-efgh', 'uuuu-uuuu-uuuu', 'abcd-efgh-jkmn-p']) {
    expect(recoveryCodeOf(typed)).toBeUndefined();
  }
});

it('a token is 256 bits that can stand in an address', () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(newToken()).not.toBe(newToken());
});
