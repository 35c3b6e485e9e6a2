import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts.ts';
import {
  type Arrival,
  arrivalOf,
  invitationsOf,
  recordByQuarter,
  recordUntilNext,
  states,
  statesBySection,
  type Told,
  totalOf,
} from './figures.ts';
import { standingOf } from './standing.ts';
import type { Report, ReportVersion } from './vocabulary.ts';

const today = { date: '2026-05-10', zone: 'Asia/Baku' };

type Made = {
  readonly on?: string;
  readonly kind?: Told['kind'];
  readonly live?: boolean;
  readonly allowed?: string;
  readonly versions?: readonly { readonly at: string; readonly state: ReportVersion['state'] }[];
};

function told({ on = '2026-04-20', kind = 'main', live = true, allowed, versions = [] }: Made): Told {
  const due = { on, covers: { from: '2026-01-01', until: '2026-03-31' } };
  const report = standingOf({ begun: {}, correction: undefined, versions } as unknown as Report);
  return { on, kind, live, facts: factsOf({ kind, due, report, allowed, live }, today) };
}

describe('how a due report stands in the record of its body', () => {
  const cases: readonly (readonly [string, Made, Arrival | undefined])[] = [
    ['came by its date', { versions: [{ at: '2026-04-20T10:00:00Z', state: 'submitted' }] }, 'on time'],
    ['came after it', { versions: [{ at: '2026-04-21T10:00:00Z', state: 'accepted' }] }, 'after its date'],
    [
      'came by the date that was allowed',
      { allowed: '2026-05-01', versions: [{ at: '2026-04-25T10:00:00Z', state: 'submitted' }] },
      'on time',
    ],
    ['never came', {}, 'not come'],
    ['came and was returned', { versions: [{ at: '2026-04-10T10:00:00Z', state: 'returned' }] }, 'not come'],
    ['has time', { on: '2026-07-20' }, 'awaited'],
    ['may be late for now', { allowed: '2026-06-01' }, 'awaited'],
    ['is asked no more', { live: false }, undefined],
    ['is one to which a body was invited', { kind: 'recommended' }, undefined],
  ];
  test.each(cases)('%s', (_name, made, arrival) => {
    expect(arrivalOf(told(made))).toBe(arrival);
  });
});

test('what recommended bodies sent is counted apart, whenever it came', () => {
  const late = [{ at: '2026-05-01T10:00:00Z', state: 'accepted' }] as const;
  const invited = (made: Made) => told({ ...made, kind: 'recommended' });
  expect(invitationsOf([invited({}), invited({ versions: late }), invited({ live: false }), told({})])).toEqual({
    sent: 1,
    all: 2,
  });
});

describe('a record over time', () => {
  test('is told by the quarter in which each report fell due, the oldest first', () => {
    const record = recordByQuarter([
      told({ on: '2026-04-20' }),
      told({ on: '2025-12-31', versions: [{ at: '2025-12-31T10:00:00Z', state: 'accepted' }] }),
      told({ on: '2026-06-30' }),
    ]);
    expect(record).toEqual([
      { year: 2025, quarter: 4, counts: { 'on time': 1, 'after its date': 0, 'not come': 0, awaited: 0 } },
      { year: 2026, quarter: 2, counts: { 'on time': 0, 'after its date': 0, 'not come': 1, awaited: 1 } },
    ]);
  });
});

test('a record ends with the next quarter', () => {
  const counts = { 'on time': 0, 'after its date': 0, 'not come': 0, awaited: 1 };
  const record = [3, 4, 1, 2].map((quarter, at) => ({ year: at < 2 ? 2026 : 2027, quarter, counts }));
  expect(recordUntilNext(record, '2026-11-23').map(({ quarter }) => quarter)).toEqual([3, 4, 1]);
  expect(recordUntilNext(record, '2027-01-01').map(({ quarter }) => quarter)).toEqual([3, 4, 1, 2]);
});

describe('measures by section', () => {
  test('are each counted once, in the order of the plan', () => {
    const measure = fc.record({ section: fc.constantFrom('4', '5', null), state: fc.constantFrom(...states) });
    fc.assert(
      fc.property(fc.array(measure), (measures) => {
        const found = statesBySection(measures);
        expect(found.reduce((sum, { total }) => sum + total, 0)).toBe(measures.length);
        expect(found.map(({ section }) => section)).toEqual([...new Set(measures.map(({ section }) => section))]);
        for (const { counts, total } of found) expect(totalOf(counts)).toBe(total);
      }),
    );
  });
});
