import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFresh } from '#accounts/sessions.ts';
import type { Proof, Session } from '#accounts/vocabulary.ts';
import { commandWords } from '#group/messages.ts';
import { freshFor, meansOf, partProof, provedActs } from './proof.ts';

const provedAt = '2026-11-20T08:00:00.000Z';
const session = (proof: Proof = 'passkey'): Session => ({
  session: 's',
  account: 'a',
  login: 'n.tahirli',
  tongue: 'az',
  persons: new Map(),
  proof,
  provedAt,
});
const after = (seconds: number) => new Date(Date.parse(provedAt) + seconds * 1000);

describe('a proof', () => {
  test('is enough for five minutes and no longer', () => {
    expect(freshFor(session(), after(0))).toBeGreaterThan(290);
    expect(freshFor(session(), after(301))).toBe(0);
    expect(freshFor(session(), after(60 * 60))).toBe(0);
  });

  test('that a page calls fresh is taken as fresh when the form arrives at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), (milliseconds) => {
        const now = after(milliseconds / 1000);
        return freshFor(session(), now) === 0 || isFresh(provedAt, now);
      }),
    );
  });

  test('is repeated as it was given: by touch, by code, or by signing in again', () => {
    expect(meansOf(session('passkey'))).toBe('passkey');
    expect(meansOf(session('code'))).toBe('code');
    expect(meansOf(session('recoveryCode'))).toBe('again');
    expect(meansOf(session('issuer'))).toBe('again');
  });
});

describe('what proves an act', () => {
  const typed = { number: '3-İQ', proof: '{"id":"x"}', code: '123456' };

  test('is parted from what the act says', () => {
    expect(partProof('approveComposition', typed)).toEqual({
      given: { proof: typed.proof, code: '123456' },
      fields: { number: '3-İQ' },
    });
  });

  test('is left alone in acts that need none', () => {
    expect(partProof('sendNotice', typed)).toEqual({ given: {}, fields: typed });
  });

  test('is asked for acts that there are', () => {
    expect([...provedActs].filter((act) => !Object.hasOwn(commandWords, act))).toEqual([]);
  });
});
