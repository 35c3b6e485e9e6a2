import { describe, expect, test } from 'vitest';
import {
  atExactTime,
  atTime,
  byDate,
  dateName,
  dayAndMonth,
  fromDate,
  fromTime,
  momentName,
  officialDate,
  officialMoment,
  onDate,
  quarterDays,
  quarterName,
  quarterOf,
  yearName,
} from './dates.ts';
import { tongues } from './vocabulary.ts';

const baku = 'Asia/Baku';
const said = (say: (tongue: (typeof tongues)[number]) => string) => tongues.map(say);

describe('dates', () => {
  test('on screens and in protocols', () => {
    expect(said((tongue) => dateName('2023-05-17', tongue))).toEqual(['17 may 2023', '17 May 2023', '17 мая 2023']);
    expect(said((tongue) => officialDate('2023-05-17', tongue))).toEqual([
      '17 may 2023-cü il',
      '17 May 2023',
      '17 мая 2023 года',
    ]);
    expect(dayAndMonth('2026-09-08', 'az')).toBe('8 sentyabr');
    expect(said((tongue) => yearName(2026, tongue))).toEqual(['2026-cı il', '2026', '2026 год']);
  });

  test('as limits, days and beginnings', () => {
    expect(said((tongue) => byDate('2026-12-01', tongue))).toEqual([
      '2026-cı il dekabrın 1-dək',
      'by 1 December 2026',
      'до 1 декабря 2026 года',
    ]);
    expect(said((tongue) => onDate('2026-09-18', tongue))).toEqual([
      '2026-cı il sentyabrın 18-də',
      'on 18 September 2026',
      '18 сентября 2026 года',
    ]);
    expect(said((tongue) => fromDate('2022-07-28', tongue))).toEqual([
      '2022-ci il iyulun 28-dən',
      'from 28 July 2022',
      'с 28 июля 2022 года',
    ]);
    expect(fromDate('2022-07-02', 'ru')).toBe('со 2 июля 2022 года');
    expect(fromDate('2022-07-30', 'az')).toBe('2022-ci il iyulun 30-dan');
  });

  test('a day that the calendar lacks is a bug', () => {
    expect(() => dateName('2026-02-29', 'az')).toThrow(RangeError);
    expect(() => dateName('tomorrow', 'en')).toThrow(RangeError);
  });
});

describe('moments', () => {
  test('stand on the clock of the zone', () => {
    expect(momentName('2026-09-18T06:00:00.000Z', baku, 'az')).toBe('18 sentyabr 2026, 10:00');
    expect(said((tongue) => officialMoment('2026-09-18T06:00:00.000Z', baku, tongue))).toEqual([
      '18 sentyabr 2026-cı il, 10:00',
      '18 September 2026, 10:00',
      '18 сентября 2026 года, 10:00',
    ]);
    expect(momentName('2026-12-31T21:30:00.000Z', baku, 'az')).toBe('1 yanvar 2027, 01:30');
  });

  test('take the suffix of the last number spoken', () => {
    const at = (time: string) => `2026-09-18T${time}Z`;
    expect(said((tongue) => fromTime(at('06:04:00'), baku, tongue))).toEqual(['10:04-dən', 'from 10:04', 'с 10:04']);
    expect(said((tongue) => atExactTime(at('06:36:08'), baku, tongue))).toEqual([
      '10:36:08-də',
      'at 10:36:08',
      'в 10:36:08',
    ]);
    expect(atTime(at('06:20:00'), baku, 'az')).toBe('10:20-də');
    expect(atTime(at('06:36:00'), baku, 'az')).toBe('10:36-da');
    expect(atTime(at('06:00:00'), baku, 'az')).toBe('10:00-da');
    expect(atTime(at('04:00:00'), baku, 'az')).toBe('08:00-də');
  });
});

test('quarters are of the calendar and numbered in Roman', () => {
  expect(['2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'].map(quarterOf)).toEqual([1, 2, 3, 4]);
  expect(quarterDays(2026, 3)).toEqual({ first: '2026-07-01', last: '2026-09-30' });
  expect(said((tongue) => quarterName(3, tongue))).toEqual(['III rüb', 'quarter III', 'III квартал']);
  expect(() => quarterDays(2026, 5)).toThrow(RangeError);
});
