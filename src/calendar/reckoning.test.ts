import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateIn, daysBetween } from '#text/moments.ts';
import { official } from '../../test/calendar.ts';
import { daysOf, isWeekend, kindOf, workingDaysIn } from './days.ts';
import { reckon } from './reckoning.ts';
import { checksumOf } from './rules.ts';
import type { Calendar, Calendars, YearTable } from './vocabulary.ts';

const zone = 'Asia/Baku';
const text = { ref: 'r', digest: 'd' };

const calendar = (table: YearTable, version = 1): Calendar => ({
  ...{ table, version, source: text, reason: null, checksum: checksumOf(table) },
  ...{ by: 'officer', at: '2025-12-20T08:00:00.000Z', position: version, clause: '4.2' },
});
const of = (...tables: YearTable[]): Calendars => {
  const calendars: Calendars = new Map();
  for (const table of tables) {
    const versions = calendars.get(table.year) ?? [];
    calendars.set(table.year, [...versions, calendar(table, versions.length + 1)]);
  }
  return calendars;
};
const at = (day: string, time = '06:00') => `${day}T${time}:00.000Z`;
const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

test('2026 has 241 working days', () => {
  expect(workingDaysIn(official)).toBe(241);
});

describe('a term of working days', () => {
  test.each([
    ['2026-03-19', 7, '2026-04-08'],
    ['2026-05-25', 7, '2026-06-08'],
    ['2026-11-05', 5, '2026-11-16'],
  ])('registered on %s, of %i, ends on %s', (registered, amount, lastDay) => {
    expect(reckon(workingDays(amount), at(registered), zone, of(official))).toMatchObject({ lastDay });
  });

  test('is shown day by day, with what each day is and the calendar that says so', () => {
    const reckoned = reckon(workingDays(2), at('2026-11-06'), zone, of(official));
    expect(reckoned).toMatchObject({
      steps: [
        { day: '2026-11-06', is: 'registered', number: null },
        { day: '2026-11-07', is: 'weekend', number: null },
        { day: '2026-11-08', is: 'holiday', number: null },
        { day: '2026-11-09', is: 'holiday', number: null },
        { day: '2026-11-10', is: 'movedRest', number: null },
        { day: '2026-11-11', is: 'counted', number: 1 },
        { day: '2026-11-12', is: 'counted', number: 2 },
      ],
      calendars: [{ year: 2026, version: 1, checksum: checksumOf(official) }],
    });
  });

  test('holds to the end of its last day in the zone of the charter', () => {
    expect(reckon(workingDays(1), at('2026-11-11'), zone, of(official))).toMatchObject({
      lastDay: '2026-11-12',
      over: '2026-11-12T20:00:00.000Z',
    });
  });

  test('begins with the day in the zone, not in Greenwich: 21:30 UTC is the next day in Baku', () => {
    expect(reckon(workingDays(1), at('2026-11-11', '21:30'), zone, of(official))).toMatchObject({
      lastDay: '2026-11-13',
    });
  });

  test('that reaches into a year without a calendar is not reckoned, and says which year is missing', () => {
    expect(reckon(workingDays(5), at('2026-12-28'), zone, of(official))).toEqual({ missing: 2027 });
    expect(reckon(workingDays(1), at('2025-06-02'), zone, of(official))).toEqual({ missing: 2025 });
  });

  test('counts a weekend on which one works', () => {
    const worked = { ...official, workedWeekends: ['2026-11-14'], workingDays: 242 };
    expect(reckon(workingDays(1), at('2026-11-13'), zone, of(worked))).toMatchObject({ lastDay: '2026-11-14' });
  });
});

test('hours run from the instant, across nights and holidays', () => {
  expect(reckon({ amount: 48, unit: 'hours' }, '2026-03-19T06:30:00.000Z', zone, new Map())).toMatchObject({
    over: '2026-03-21T06:30:00.000Z',
    steps: [],
  });
});

test('days of the calendar are counted one by one', () => {
  expect(reckon({ amount: 14, unit: 'days' }, at('2026-03-19'), zone, new Map())).toMatchObject({
    lastDay: '2026-04-02',
    over: '2026-04-02T20:00:00.000Z',
  });
});

test('every term has as many working days as it says, ends on one, and is one day longer for one more', () => {
  const days = daysOf(official);
  const inYear = fc.integer({ min: 0, max: 300 }).map((later) => addDays('2026-01-01', later));
  fc.assert(
    fc.property(inYear, fc.integer({ min: 1, max: 20 }), (from, amount) => {
      const reckoned = reckon(workingDays(amount), at(from), zone, of(official));
      if ('missing' in reckoned) throw new Error('the year is there');
      const { lastDay, steps, over } = reckoned;
      const between = Array.from({ length: daysBetween(from, lastDay) }, (_, day) => addDays(from, day + 1));
      expect(between.filter((day) => kindOf(days, day) === 'counted')).toHaveLength(amount);
      expect(kindOf(days, lastDay)).toBe('counted');
      expect(steps.map(({ day }) => day)).toEqual([from, ...between]);
      expect(dateIn(over, zone)).toBe(addDays(lastDay, 1));
      expect(isWeekend(lastDay)).toBe(false);
    }),
  );
});
