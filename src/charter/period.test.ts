import { expect, test } from 'vitest';
import { after } from './period.ts';

const zone = 'Asia/Baku';
const tenOClock = '2026-02-10T06:00:00.000Z';

test.each([
  [24, 'hours', '2026-02-11T06:00:00.000Z'],
  [7, 'days', '2026-02-16T20:00:00.000Z'],
  [2, 'weeks', '2026-02-23T20:00:00.000Z'],
  [1, 'months', '2026-03-09T20:00:00.000Z'],
  [1, 'years', '2027-02-09T20:00:00.000Z'],
] as const)('%i %s after a moment: hours by the clock, the rest by days of the zone', (amount, unit, then) => {
  expect(after(tenOClock, { amount, unit }, zone)).toBe(then);
});

test('a month that has no such day ends with its last', () => {
  expect(after('2026-01-31T06:00:00.000Z', { amount: 1, unit: 'months' }, zone)).toBe('2026-02-27T20:00:00.000Z');
  expect(after('2026-12-31T06:00:00.000Z', { amount: 2, unit: 'months' }, zone)).toBe('2027-02-27T20:00:00.000Z');
});
