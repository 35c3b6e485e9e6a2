import { expect, it } from 'vitest';
import { meantToEnd, minutesOf } from './duration.ts';
import type { AgendaItem } from './vocabulary.ts';

const on = '2026-12-04T06:00:00.000Z';
const item = (minutes?: number): AgendaItem => ({
  item: '1',
  title: { ref: 'r', digest: 'd' },
  kind: 'discussion',
  rapporteur: null,
  ...(minutes === undefined ? {} : { minutes }),
});

it('an agenda is meant to end when all its minutes have passed, also over midnight', () => {
  expect(meantToEnd(on, [item(20), item(75)])).toBe('2026-12-04T07:35:00.000Z');
  expect(meantToEnd('2026-12-31T23:00:00.000Z', [item(90)])).toBe('2027-01-01T00:30:00.000Z');
});

it('nothing is said of the end where an item does not say how long it takes', () => {
  expect(meantToEnd(on, [item(20), item()])).toBeUndefined();
  expect(meantToEnd(on, [])).toBeUndefined();
  expect(minutesOf([item(20), item()])).toBe(20);
});
