import { expect, it } from 'vitest';
import { type Pending, PendingSignatures } from './pending.ts';

const digest = 'a'.repeat(64);
const now = '2026-11-20T08:00:00.000Z';
const pending = (reference: string, person = 'head'): Pending => ({
  ...{ reference, person, group: 'g', meeting: '2026-1', onto: '', paper: '', digest },
  prepared: { bytes: new Uint8Array(), hole: [0, 0] },
  invitation: { qr: 'q', code: '1', until: '2026-11-20T08:05:00.000Z' },
});
const cms = Uint8Array.of(1);

it('an answer is taken once, in time, and for the bytes that were to be signed', () => {
  const waiting = new PendingSignatures();
  waiting.add(pending('r1'), now);
  expect(waiting.take({ reference: 'r2', digest, cms }, now)).toBe(false);
  expect(waiting.take({ reference: 'r1', digest: 'b'.repeat(64), cms }, now)).toBe(false);
  expect(waiting.take({ reference: 'r1', digest, cms }, '2026-11-20T08:05:00.001Z')).toBe(false);
  expect(waiting.take({ reference: 'r1', digest, cms }, now)).toBe(true);
  expect(waiting.take({ reference: 'r1', digest, cms }, now)).toBe(false);
});

it('a person waits for one at a time, and what is over is forgotten', () => {
  const waiting = new PendingSignatures();
  waiting.add(pending('r1'), now);
  waiting.add(pending('r2'), now);
  expect(waiting.find('r1', now)).toBeUndefined();
  waiting.add(pending('r3', 'another'), '2026-11-20T09:00:00.000Z');
  expect(waiting.find('r2', now)).toBeUndefined();
  waiting.end('r3');
  expect(waiting.find('r3', now)).toBeUndefined();
});
