import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextTry, patience } from './trying.ts';

const writtenAt = new Date('2026-09-18T06:00:00.000Z');
const after = (minutes: number) => new Date(writtenAt.getTime() + minutes * 60_000);
const busy = { code: 'ECONNECTION', of: 'road' } as const;

it('a letter is tried again after a minute, then ever less often, and then every hour', () => {
  const minutes = [1, 2, 3, 4, 5, 50].map(
    (tries) => Number(nextTry({ tries, writtenAt }, busy, writtenAt)) - Number(writtenAt),
  );
  expect(minutes.map((each) => each / 60_000)).toEqual([1, 5, 15, 60, 60, 60]);
});

it('a letter that its address cannot take is never tried again', () => {
  expect(nextTry({ tries: 1, writtenAt }, { code: 'EENVELOPE 550', of: 'letter' }, writtenAt)).toBeUndefined();
});

it('after three days nobody tries any more', () => {
  expect(nextTry({ tries: 70, writtenAt }, busy, after(71 * 60))).toEqual(after(72 * 60));
  expect(nextTry({ tries: 70, writtenAt }, busy, after(71 * 60 + 1))).toBeUndefined();
});

it('however it fails, a letter is given up in the end and never tried in the past', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 0, max: 10 * patience }), (tries, passed) => {
      const at = new Date(writtenAt.getTime() + passed);
      const next = nextTry({ tries, writtenAt }, busy, at);
      if (next === undefined) return passed + 3_600_000 > patience;
      return next > at && next.getTime() <= writtenAt.getTime() + patience;
    }),
  );
});
