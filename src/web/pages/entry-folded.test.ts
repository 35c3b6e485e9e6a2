import { expect, test } from 'vitest';
import { inSight, mostInSight } from './entry-folded.ts';

const rows = (many: number) => Array.from({ length: many }, (_, at) => ({ row: at + 1 }));

test('an act with short lists is shown whole', () => {
  const entry = { type: 'PlanAdopted', data: { measures: rows(mostInSight), follows: null } };
  expect(inSight(entry, mostInSight)).toEqual({ says: JSON.stringify(entry, null, 2), left: 0 });
});

test('of long lists the first rows are shown, and how many there are besides', () => {
  const entry = { type: 'PlanAdopted', data: { sections: rows(3), measures: rows(1_000) } };
  const { says, left } = inSight(entry, mostInSight);
  expect(left).toBe(1_000 - mostInSight);
  const shown = JSON.parse(says) as { data: { sections: unknown[]; measures: unknown[] } };
  expect(shown.data.sections).toHaveLength(3);
  expect(shown.data.measures.slice(0, mostInSight)).toEqual(rows(mostInSight));
  expect(shown.data.measures.slice(mostInSight)).toEqual(['… + 950']);
});

test('asked for whole, nothing is left out', () => {
  const entry = { data: { measures: rows(1_000) } };
  const { says, left } = inSight(entry, Number.POSITIVE_INFINITY);
  expect([JSON.parse(says), left]).toEqual([entry, 0]);
});

test('lists within lists are folded as well', () => {
  expect(inSight({ data: [{ within: rows(60) }, { within: rows(51) }] }, mostInSight).left).toBe(11);
});
