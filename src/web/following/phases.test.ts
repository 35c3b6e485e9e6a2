import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#text/moments.ts';
import { type Manner, phaseOf } from './phases.ts';

const on = '2026-04-20';
const at = (days: number) => addDays(on, days);

it.each<[Manner, number, string | undefined]>([
  ['owed', -30, undefined],
  ['owed', -8, undefined],
  ['owed', -7, 'soon'],
  ['owed', 0, 'soon'],
  ['owed', 1, 'passed 1'],
  ['owed', 7, 'passed 1'],
  ['owed', 8, 'passed 2'],
  ['owed', 15, 'passed 3'],
  ['invited', -31, undefined],
  ['invited', -30, 'invited'],
  ['invited', -8, 'invited'],
  ['invited', -7, 'invited again'],
  ['invited', 0, 'invited again'],
  ['invited', 1, undefined],
  ['asked', -8, undefined],
  ['asked', -7, 'soon'],
  ['asked', 1, 'passed 1'],
  ['asked', 8, 'passed 2'],
  ['asked once', -7, 'soon'],
  ['asked once', 1, 'passed'],
  ['asked once', 300, 'passed'],
])('%s, %i days from its date: %s', (manner, days, phase) => {
  expect(phaseOf(manner, on, at(days))).toBe(phase);
});

it('reminds of what is owed once before its date, and once in any seven days after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (start) => {
      const phases = Array.from({ length: 7 }, (_, day) => phaseOf('owed', on, at(start + day)));
      expect(new Set(phases).size).toBeLessThanOrEqual(2);
      expect(phaseOf('owed', on, at(start))).not.toBe(phaseOf('owed', on, at(start + 7)));
    }),
  );
});

it('never says that an invited body is late, and reminds it twice at most', () => {
  const phases = Array.from({ length: 500 }, (_, day) => phaseOf('invited', on, at(day - 100)));
  expect(new Set(phases)).toEqual(new Set([undefined, 'invited', 'invited again']));
});
