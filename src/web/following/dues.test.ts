import { expect, it } from 'vitest';
import type { DueRow } from '#reporting/due-rows.ts';
import { addDays } from '#text/moments.ts';
import { askedOf, datedDues, followDues } from './dues.ts';
import { phaseOf } from './phases.ts';

const on = '2026-04-20';
const today = (days: number) => ({ date: addDays(on, days), zone: 'Asia/Baku' });
const row = (of: Partial<DueRow> = {}): DueRow => ({
  plan: '1',
  measure: '4',
  number: '1.4',
  section: null,
  titleRef: 'r',
  body: 'mia',
  kind: 'main',
  due: { on, covers: { from: '2026-01-01', until: '2026-03-31' } },
  report: undefined,
  allowed: undefined,
  live: true,
  over: false,
  ...of,
});
const report = (state: NonNullable<DueRow['report']>['state'], correcting = false): Partial<DueRow> => ({
  report: {
    begun: 3,
    state,
    version: state === 'draft' ? 0 : 1,
    firstSubmittedAt: undefined,
    submittedAt: undefined,
    settledAt: undefined,
    acceptedAt: undefined,
    accepted: undefined,
    correcting,
    heard: false,
  },
});

it('reminds nobody of what a plan that is over left undone', () => {
  for (const days of [1, 40, 400]) {
    expect(askedOf(row({ over: true }), today(days))).toBe(undefined);
    expect(datedDues([row({ over: true })], today(days))).toEqual([]);
  }
  // What is due after the end of the plan is still asked for until its day.
  expect(askedOf(row({ over: true }), today(-1))).toBe('report due');
});

it.each([
  [-31, {}, undefined],
  [-30, {}, 'report due'],
  [0, {}, 'report due'],
  [1, {}, 'report late'],
  [1, report('draft'), 'report late'],
  [1, report('returned'), 'report returned'],
  [-20, report('returned'), 'report returned'],
  [1, report('submitted'), undefined],
  [1, report('accepted'), undefined],
  [1, report('accepted', true), undefined],
  [5, { allowed: '2026-04-30' }, 'report due'],
  [11, { allowed: '2026-04-30' }, 'report late'],
  [1, { live: false }, undefined],
  [-30, { kind: 'recommended' }, 'report invited'],
  [1, { kind: 'recommended' }, undefined],
] as const)('%i days from its date, %o: %s', (days, of, expected) => {
  expect(askedOf(row(of as Partial<DueRow>), today(days))).toBe(expected);
});

it('gathers by kind, counts all and shows the first by date', () => {
  const rows = [9, 8, 7, 6, 5, 4, 3].map((days) =>
    row({ measure: String(days), due: { ...row().due, on: addDays(on, -days) } }),
  );
  const [late, ...others] = followDues(rows, today(0));
  expect(others).toEqual([]);
  expect(late).toMatchObject({ what: 'report late', count: 7, all: '/reports' });
  expect(late?.lines.map(({ path }) => path)).toEqual(
    [9, 8, 7, 6, 5].map((days) => `/plans/1/measures/${days}/reports/mia/${addDays(on, -days)}`),
  );
});

it('mail reminds of what is not handed in, on the day that was allowed where one was', () => {
  expect(datedDues([row(report('submitted')), row({ live: false })], today(0))).toEqual([]);
  const [allowed] = datedDues([row({ allowed: '2026-04-30' })], today(1));
  expect(allowed && phaseOf(allowed.manner, allowed.on, addDays(on, 11))).toBe('passed 1');
  expect(allowed && phaseOf(allowed.manner, allowed.on, addDays(on, 1))).toBeUndefined();
});

it('a recommended body is invited, whatever the date', () => {
  expect(datedDues([row({ kind: 'recommended' })], today(9))).toMatchObject([
    { kind: 'invitation', manner: 'invited' },
  ]);
});
