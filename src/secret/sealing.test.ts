import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOfKey, drawKey, drawReceipt, keyOfBytes, type Place, SealBroken, seal, unseal } from './sealing.ts';

const key = drawKey();
const place: Place = { group: 'g', meeting: '2026-1', proposal: '1', command: 'c1' };
const receipt = 'ABCD-EFGH-JKLM-NPRS';
const sealed = (option = 0, at = place) => seal(key.publicKey, at, { option, receipt });
/** Choices of the vote with most of them: twenty candidates, against all, abstain. */
const options = Array.from({ length: 22 }, (_, option) => option);
const anyOption = fc.constantFrom(...options);

describe('a sealed ballot', () => {
  test('opens with the key of its vote, and says what was sealed', () => {
    fc.assert(
      fc.property(anyOption, fc.string(), (option, command) => {
        const of = { ...place, command };
        const ballot = { option, receipt: drawReceipt() };
        expect(unseal(key, of, seal(key.publicKey, of, ballot))).toEqual(ballot);
      }),
      { numRuns: 50 },
    );
  });

  test('opens with the key as it was kept', () => {
    const kept = keyOfBytes(bytesOfKey(key));
    expect(kept.publicKey).toBe(key.publicKey);
    expect(unseal(kept, place, sealed(1))).toEqual({ option: 1, receipt });
  });

  test('opens with no other key, and at no other place', () => {
    const other = drawKey();
    expect(() => unseal(other, place, sealed())).toThrow(SealBroken);
    for (const changed of [{ group: 'h' }, { meeting: '2026-2' }, { proposal: '2' }, { command: 'c2' }])
      expect(() => unseal(key, { ...place, ...changed }, sealed())).toThrow(SealBroken);
  });

  test('does not open once a single bit of it is another', () => {
    const bytes = Buffer.from(sealed(), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        // X25519 does not look at the highest bit of a public key; the derivation does.
        expect(() => unseal(key, place, changed.toString('base64url'))).toThrow(SealBroken);
      }),
      { numRuns: 200 },
    );
    for (const rubbish of ['', 'AAAA', 'not a ballot']) expect(() => unseal(key, place, rubbish)).toThrow(SealBroken);
  });

  test('is as long as any other, and never the same twice', () => {
    const all = options.flatMap((option) => [sealed(option), sealed(option)]);
    expect(new Set(all.map(({ length }) => length)).size).toBe(1);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('no ballot is sealed for what stands nowhere', () => {
  for (const option of [-1, 0.5, 36]) expect(() => sealed(option)).toThrow(RangeError);
});

test('receipts are sixteen drawn letters in fours, and differ', () => {
  const drawn = Array.from({ length: 500 }, drawReceipt);
  for (const each of drawn) expect(each).toMatch(/^([A-Z]{4}-){3}[A-Z]{4}$/);
  expect(new Set(drawn).size).toBe(500);
});

test('the order of receipts says nothing of the order in which they were drawn', () => {
  // The first of ten stands at each place about as often: 2,000 draws, 200 each, six times the deviation of 13.4 allowed.
  const places = Array<number>(10).fill(0);
  for (let round = 0; round < 2_000; round += 1) {
    const drawn = Array.from({ length: 10 }, drawReceipt);
    const at = [...drawn].sort().indexOf(drawn[0] ?? '');
    places[at] = (places[at] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 200)).toBeLessThan(81);
});
