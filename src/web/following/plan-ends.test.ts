import { expect, it } from 'vitest';
import type { PlanEntry, Plans } from '#plan/vocabulary.ts';
import { planEnds } from './plan-ends.ts';

const entry = (plan: string, from: string, until: string, endedOn?: string): PlanEntry => ({
  plan,
  follows: null,
  period: { from, until },
  endedOn,
});
const plans = (...all: readonly PlanEntry[]): Plans => new Map(all.map((each) => [each.plan, each]));
const old = entry('1', '2020-01-01', '2024-12-31');
const now = entry('2', '2026-01-01', '2030-12-31');

it.each([
  ['2026-11-23', [now], undefined],
  ['2025-06-01', [old], { state: 'none', last: { plan: '1', on: '2024-12-31' } }],
  ['2025-06-01', [old, now], { state: 'none', last: { plan: '1', on: '2024-12-31' } }],
  ['2025-06-01', [], { state: 'none', last: undefined }],
  ['2024-08-01', [old], { state: 'ending', plan: '1', on: '2024-12-31' }],
  ['2024-08-01', [old, entry('2', '2025-01-01', '2028-12-31')], undefined],
  ['2024-08-01', [old, now], { state: 'ending', plan: '1', on: '2024-12-31' }],
  ['2024-06-01', [old], undefined],
  [
    '2027-01-01',
    [entry('2', '2026-01-01', '2030-12-31', '2026-12-01')],
    { state: 'none', last: { plan: '2', on: '2026-12-01' } },
  ],
] as const)('on %s', (today, all, expected) => {
  expect(planEnds(plans(...all), today)).toEqual(expected);
});
