import fc from 'fast-check';
import { expect, it } from 'vitest';
import { after, limits } from './limits.ts';
import { isFresh, isToBeSeen, lasts } from './sessions.ts';

const start = new Date('2026-09-18T06:00:00.000Z');
const minutes = (count: number) => after(start, count * 60_000);
const times = { seenAt: start, endsAt: after(start, limits.session), endedAt: null };

it('a session lasts while it is used at least once an hour', () => {
  expect(lasts(times, minutes(59.9))).toBe(true);
  expect(lasts(times, minutes(60))).toBe(false);
});

it('a session lasts no longer than twelve hours, however much it is used', () => {
  expect(lasts({ ...times, seenAt: minutes(719) }, minutes(719.9))).toBe(true);
  expect(lasts({ ...times, seenAt: minutes(719) }, minutes(720))).toBe(false);
});

it('a session that was ended does not last, at any moment', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }), (seen, now) => {
      expect(lasts({ ...times, seenAt: minutes(seen), endedAt: start }, minutes(now))).toBe(false);
    }),
  );
});

it('what no longer lasts never lasts again without being used', () => {
  const moment = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(moment, moment, moment, (seen, one, other) => {
      const at = { ...times, seenAt: minutes(seen) };
      const [first, later] = [Math.min(one, other), Math.max(one, other)];
      expect(!lasts(at, minutes(first)) && lasts(at, minutes(later))).toBe(false);
    }),
  );
});

it('being seen is written down once a minute', () => {
  expect(isToBeSeen(times, minutes(0.99))).toBe(false);
  expect(isToBeSeen(times, minutes(1))).toBe(true);
});

it('a proof is fresh for five minutes', () => {
  expect(isFresh(start.toISOString(), minutes(5))).toBe(true);
  expect(isFresh(start.toISOString(), after(minutes(5), 1))).toBe(false);
});
