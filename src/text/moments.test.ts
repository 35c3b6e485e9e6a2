import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateIn, daysBetween, exactTimeIn, instantOf, isDate, localIn, wallClock } from './moments.ts';

const instants = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`);

test('the wall clock is that of the zone', () => {
  expect(wallClock('2026-09-18T06:04:09.000Z', 'Asia/Baku')).toEqual({
    year: 2026,
    month: 9,
    day: 18,
    hour: 10,
    minute: 4,
    second: 9,
  });
  expect(exactTimeIn('2026-01-01T20:00:00Z', 'Asia/Baku')).toBe('00:00:00');
  expect(dateIn('2026-01-01T20:00:00Z', 'Asia/Baku')).toBe('2026-01-02');
  expect(() => wallClock('2026-09-18T06:04', 'Asia/Baku')).toThrow(RangeError);
  expect(() => wallClock('2026-09-18T06:04:00Z', 'Mars/Olympus')).toThrow(RangeError);
});

describe('a local time typed into a form', () => {
  test('becomes an instant', () => {
    expect(instantOf('2026-09-18T10:00', 'Asia/Baku')).toBe('2026-09-18T06:00:00.000Z');
    expect(instantOf(' 2026-09-18 10:00:30 ', 'Asia/Baku')).toBe('2026-09-18T06:00:30.000Z');
  });

  test('is refused when no clock shows it', () => {
    for (const typed of ['', '2026-02-29T10:00', '2026-09-18T24:00', '2026-09-18T10:60', '18.09.2026 10:00']) {
      expect(instantOf(typed, 'Asia/Baku'), typed).toBeUndefined();
    }
  });

  test('is the earlier one when clocks go back, and later by what they skip', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('comes back as it was shown', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom('Asia/Baku', 'UTC', 'Asia/Kathmandu', 'Pacific/Apia'), (instant, zone) => {
        const shown = localIn(instant, zone);
        const back = instantOf(shown, zone);
        expect(back === undefined ? undefined : localIn(back, zone)).toBe(shown);
      }),
    );
  });
});

describe('days', () => {
  test('are real ones', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', '2026-9-1'].map(isDate)).toEqual([true, false, false, false]);
  });

  test('are counted and added alike', () => {
    expect(daysBetween('2026-09-04', '2026-09-30')).toBe(26);
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        expect(daysBetween('2026-09-04', addDays('2026-09-04', count))).toBe(count);
      }),
    );
  });
});
