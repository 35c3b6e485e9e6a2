import { describe, expect, it } from 'vitest';
import { isOver, planInForce, standingOfPlan, stretchesOf } from './standing.ts';
import { yearsOf } from './terms.ts';
import type { PlanEntry } from './vocabulary.ts';

const entry = (plan: string, from: number, until: number, endedOn?: string): PlanEntry => ({
  plan,
  follows: null,
  period: yearsOf(from, until),
  endedOn,
});

describe('a plan', () => {
  it('is in force from its first day to its last, and not on the days beside them', () => {
    const plan = entry('1', 2020, 2024);
    expect(standingOfPlan(plan, '2019-12-31')).toBe('coming');
    expect(standingOfPlan(plan, '2020-01-01')).toBe('in force');
    expect(standingOfPlan(plan, '2024-12-31')).toBe('in force');
    expect(standingOfPlan(plan, '2025-01-01')).toBe('ended');
  });

  it('that an act ended before its time is over from that day on', () => {
    const plan = entry('1', 2020, 2024, '2023-06-30');
    expect(standingOfPlan(plan, '2023-06-30')).toBe('in force');
    expect(standingOfPlan(plan, '2023-07-01')).toBe('ended');
  });
});

describe('the plans one after another', () => {
  const first = entry('1', 2014, 2018);
  const second = entry('2', 2020, 2024);

  it('show a year without a plan between them, and the days since the last', () => {
    expect(stretchesOf([second, first], '2026-03-01')).toEqual([
      { plan: first },
      { none: { from: '2019-01-01', until: '2019-12-31' } },
      { plan: second },
      { none: { from: '2025-01-01', until: null } },
    ]);
    expect(planInForce(new Map([['2', second]]), '2026-03-01')).toBeUndefined();
  });

  it('show no gap where one begins on the day after the other, or one is in force', () => {
    const third = entry('3', 2025, 2028);
    expect(stretchesOf([second, third], '2026-03-01')).toEqual([{ plan: second }, { plan: third }]);
    expect(planInForce(new Map([['3', third]]), '2026-03-01')).toBe(third);
  });
});

it('is over once its period has passed and a plan of a later one follows it, or an act has ended it', () => {
  const named = (plan: string, from: number, until: number, more: Partial<PlanEntry> = {}): [string, PlanEntry] => [
    plan,
    { plan, follows: null, period: yearsOf(from, until), endedOn: undefined, ...more },
  ];
  const over = (entries: readonly [string, PlanEntry][], date: string) => {
    const plans = new Map(entries);
    const first = plans.get('1');
    return first && isOver(first, plans, date);
  };
  const first = named('1', 2020, 2024);
  expect(over([first], '2030-01-01')).toBe(false);
  expect(over([first, named('2', 2026, 2030)], '2030-01-01')).toBe(false);
  expect(over([first, named('2', 2026, 2030, { follows: '1' })], '2025-01-01')).toBe(true);
  expect(over([first, named('2', 2026, 2030, { follows: '1' })], '2024-12-31')).toBe(false);
  // A plan of an earlier time that is recorded late does not take anything over.
  expect(over([first, named('2', 2015, 2019, { follows: '1' })], '2030-01-01')).toBe(false);
  expect(over([named('1', 2020, 2024, { endedOn: '2022-06-30' })], '2022-07-01')).toBe(true);
});
