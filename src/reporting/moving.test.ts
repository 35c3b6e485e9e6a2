import { expect, test } from 'vitest';
import { evolvePlan, unknownPlan } from '#plan/evolve.ts';
import { planActSamples } from '../../test/plan-samples.ts';
import { begunKey, movedBy } from './moving.ts';
import type { Scheduled } from './vocabulary.ts';

const plan = evolvePlan(unknownPlan('1'), {
  ...{ group: 'g', position: 1, at: '2025-01-05T08:00:00.000Z', by: 'p', command: 'c', previous: '', version: 1 },
  ...{ type: 'PlanAdopted', stream: 'plan/1', clause: null, data: planActSamples.PlanAdopted },
});
const yearly: Omit<Scheduled, 'position'> = {
  schedule: { every: 'year', by: '01-20' },
  measures: null,
  documents: true,
  from: '2025-02-01',
};
const halves = { ...yearly, schedule: { every: 'halfYear', days: 20 }, from: '2025-06-01' } as const;

test('a first schedule gives every body its dates', () => {
  const { days, kept } = movedBy(plan, [], yearly, new Map());
  expect([...days]).toEqual([
    ['2026-01-20', { goes: 0, comes: 2 }],
    ['2027-01-20', { goes: 0, comes: 2 }],
  ]);
  expect(kept).toBe(0);
});

test('a new one moves what is to come, and leaves what was begun', () => {
  const made = [{ ...yearly, position: 2 }];
  const begun = new Map([[begunKey('3', 'health', '2027-01-20'), 5]]);
  const { days, kept } = movedBy(plan, made, halves, begun);
  expect(kept).toBe(1);
  expect(days.get('2025-07-20')).toEqual({ goes: 0, comes: 2 });
  expect(days.get('2026-01-20')).toBeUndefined();
  expect(movedBy(plan, made, { ...halves, measures: [] }, begun).days.size).toBe(0);
});
