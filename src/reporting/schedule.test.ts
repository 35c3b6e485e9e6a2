import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsOf } from '#plan/terms.ts';
import type { Plan, PlanVersion } from '#plan/vocabulary.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { datesOf, duesOf } from './schedule.ts';
import type { Report, Scheduled } from './vocabulary.ts';

const wording = { ref: 'w', digest: 'd' };

const version = (position: number, at: string, term: { from: string; until: string }): PlanVersion => ({
  version: position,
  from: dateIn(at, 'Asia/Baku'),
  by: 'p',
  at,
  position,
  instrument: { title: wording, number: '1', on: '2020-07-22' },
  period: yearsOf(2020, 2030),
  source: null,
  sections: [],
  measures: [
    {
      measure: '1',
      number: '4.1.1',
      section: null,
      title: wording,
      executors: [{ body: 'mia', kind: 'main', term: null }],
      term,
      carries: null,
    },
  ],
});

const scheduled = (position: number, from: string, schedule: Scheduled['schedule']): Scheduled => ({
  schedule,
  measures: null,
  documents: true,
  from,
  position,
});

const begun = (due: string, position: number): [string, Report] => [
  `mia ${due}`,
  {
    body: 'mia',
    due,
    begun: { by: 'p', at: '2021-02-01T08:00:00.000Z', position },
    draft: undefined,
    correction: undefined,
    versions: [],
  },
];

type Table = Pick<Plan, 'versions'>;
const owed = (
  plan: Table & Partial<Pick<Plan, 'ended'>>,
  schedules: readonly Scheduled[],
  reports: [string, Report][] = [],
) => duesOf({ ended: undefined, ...plan }, schedules, { measure: '1', body: 'mia' }, { reports: new Map(reports) });

test('a year is reported by 20 January of the next', () => {
  expect(datesOf({ every: 'year', by: '01-20' }, yearsOf(2020, 2021))).toEqual([
    { covers: { from: '2020-01-01', until: '2020-12-31' }, on: '2021-01-20' },
    { covers: { from: '2021-01-01', until: '2021-12-31' }, on: '2022-01-20' },
  ]);
});

test('quarters and half-years begin where the calendar has them, and end with the term', () => {
  const term = { from: '2020-05-10', until: '2020-11-30' };
  expect(datesOf({ every: 'quarter', days: 10 }, term)).toEqual([
    { covers: { from: '2020-05-10', until: '2020-06-30' }, on: '2020-07-10' },
    { covers: { from: '2020-07-01', until: '2020-09-30' }, on: '2020-10-10' },
    { covers: { from: '2020-10-01', until: '2020-11-30' }, on: '2021-01-10' },
  ]);
  expect(datesOf({ every: 'halfYear', days: 10 }, term).map(({ on }) => on)).toEqual(['2020-07-10', '2021-01-10']);
});

test('by dates, each report is of what was since the one before', () => {
  expect(datesOf({ every: 'dates', on: ['2021-03-01', '2020-06-01', '2021-03-01'] }, yearsOf(2020, 2021))).toEqual([
    { covers: { from: '2020-01-01', until: '2020-06-01' }, on: '2020-06-01' },
    { covers: { from: '2020-06-02', until: '2021-03-01' }, on: '2021-03-01' },
  ]);
});

test('whatever the schedule, the parts lie one after the other and fill the term', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((day) => addDays('2019-01-15', day));
  const every = fc.constantFrom('quarter' as const, 'halfYear' as const);
  fc.assert(
    fc.property(days, days, every, fc.integer({ min: 0, max: 60 }), (one, other, part, late) => {
      const [from = '', until = ''] = [one, other].sort();
      const found = datesOf({ every: part, days: late }, { from, until });
      expect(found[0]?.covers.from).toBe(from);
      expect(found.at(-1)?.covers.until).toBe(until);
      found.slice(1).forEach((each, at) => {
        expect(each.covers.from).toBe(addDays(found[at]?.covers.until ?? '', 1));
        expect(each.on > (found[at]?.on ?? '')).toBe(true);
      });
    }),
  );
});

test('nothing is owed before a schedule is made, and nothing for days before it', () => {
  const plan = { versions: [version(1, '2020-08-01T08:00:00.000Z', yearsOf(2020, 2022))] };
  expect(owed(plan, [])).toEqual([]);
  const dues = owed(plan, [scheduled(2, '2021-03-01', { every: 'year', by: '01-20' })]);
  expect(dues.map(({ on }) => on)).toEqual(['2022-01-20', '2023-01-20']);
});

test('a new schedule moves only dates to come for which nobody has written anything', () => {
  const plan = { versions: [version(1, '2020-08-01T08:00:00.000Z', yearsOf(2020, 2021))] };
  const yearly = scheduled(2, '2020-08-02', { every: 'year', by: '01-20' });
  const quarterly = scheduled(9, '2021-06-01', { every: 'quarter', days: 20 });
  expect(owed(plan, [yearly, quarterly]).map(({ on }) => on)).toEqual([
    '2021-01-20',
    '2021-07-20',
    '2021-10-20',
    '2022-01-20',
  ]);
  const kept = owed(plan, [yearly, quarterly], [begun('2022-01-20', 5)]);
  expect(kept.find(({ on }) => on === '2022-01-20')).toEqual({
    on: '2022-01-20',
    covers: { from: '2021-01-01', until: '2021-12-31' },
  });
  // What is begun only afterwards belongs to the new dates.
  const begunAfter = owed(plan, [yearly, quarterly], [begun('2022-01-20', 12)]);
  expect(begunAfter.at(-1)).toEqual({ on: '2022-01-20', covers: { from: '2021-10-01', until: '2021-12-31' } });
});

test('an amendment of the plan gives new dates to come, and leaves the old ones', () => {
  const first = version(1, '2020-08-01T08:00:00.000Z', yearsOf(2020, 2021));
  const second = version(7, '2021-06-01T08:00:00.000Z', yearsOf(2020, 2023));
  const yearly = scheduled(2, '2020-08-02', { every: 'year', by: '01-20' });
  const dates = ['2021-01-20', '2022-01-20', '2023-01-20', '2024-01-20'];
  expect(owed({ versions: [first, second] }, [yearly]).map(({ on }) => on)).toEqual(dates);
  const without: PlanVersion = { ...second, measures: [] };
  expect(owed({ versions: [first, without] }, [yearly]).map(({ on }) => on)).toEqual(['2021-01-20']);
});

test('a plan that has ended asks for nothing after its last day, but for what was begun', () => {
  const versions = [version(1, '2020-08-01T08:00:00.000Z', yearsOf(2020, 2023))];
  const yearly = scheduled(2, '2020-08-02', { every: 'year', by: '01-20' });
  const instrument = { title: wording, number: '2', on: '2022-02-01' };
  const ended = { by: 'p', at: '2022-02-01T08:00:00.000Z', position: 9, on: '2022-01-31', instrument };
  expect(owed({ versions, ended }, [yearly]).map(({ on }) => on)).toEqual(['2021-01-20', '2022-01-20']);
  expect(owed({ versions, ended }, [yearly], [begun('2023-01-20', 5)]).map(({ on }) => on)).toContain('2023-01-20');
});

const every = fc.constantFrom<Scheduled['schedule'][]>(
  { every: 'quarter', days: 20 },
  { every: 'halfYear', days: 30 },
  { every: 'year', by: '01-20' },
  { every: 'dates', on: ['2021-05-05', '2021-10-20', '2022-01-20'] },
);

test('however often the schedule changes, past dates and those with a report stay, and no two fall on one day', () => {
  const plan = { versions: [version(1, '2019-12-01T08:00:00.000Z', yearsOf(2020, 2023))] };
  const turns = fc.array(fc.tuple(every, fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(turns, fc.nat(), (changes, which) => {
      let day = '2020-01-01';
      let reports: [string, Report][] = [];
      const schedules: Scheduled[] = [];
      changes.forEach(([schedule, days], at) => {
        day = addDays(day, days);
        const before = owed(plan, schedules, reports);
        const written = before[which % Math.max(1, before.length)];
        if (written && !reports.some(([key]) => key === `mia ${written.on}`))
          reports = [...reports, begun(written.on, 10 * at + 5)];
        schedules.push(scheduled(10 * at + 10, day, schedule));
        const after = owed(plan, schedules, reports);
        const stays = ({ on }: { on: string }) => on < day || reports.some(([key]) => key === `mia ${on}`);
        expect(after.filter(stays)).toEqual(before.filter(stays));
        expect(new Set(after.map(({ on }) => on)).size).toBe(after.length);
      });
    }),
  );
});
