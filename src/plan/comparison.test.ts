import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './comparison.ts';
import { yearsOf } from './terms.ts';
import type { Executor, Measure, PlanVersion } from './vocabulary.ts';

const text = (ref: string) => ({ ref, digest: '' });
const health: Executor = { body: 'health', kind: 'main', term: null };
const measure = (id: string, change: Partial<Measure> = {}): Measure => ({
  measure: id,
  number: `4.1.${id}`,
  section: '4.1',
  title: text(`m${id}`),
  executors: [health],
  term: yearsOf(2020, 2021),
  carries: null,
  ...change,
});
const version = (measures: readonly Measure[], change: Partial<PlanVersion> = {}): PlanVersion => ({
  by: 'secretary',
  at: '2026-01-01T00:00:00.000Z',
  position: 1,
  version: 1,
  from: '2026-01-01',
  instrument: { title: text('i'), number: '1', on: '2026-01-01' },
  period: yearsOf(2020, 2024),
  source: null,
  sections: [{ number: '4.1', title: text('s') }],
  measures,
  ...change,
});

describe('an amendment', () => {
  it('is told as what it added, took out and changed, and how much it left', () => {
    const changed = measure('2', { term: null, executors: [{ ...health, kind: 'other' }] });
    const compared = compareVersions(
      version([measure('1'), measure('2'), measure('3')]),
      version([changed, measure('3'), measure('4')], { period: yearsOf(2020, 2025) }),
    );
    expect(compared.added.map((each) => each.measure)).toEqual(['4']);
    expect(compared.removed.map((each) => each.measure)).toEqual(['1']);
    expect(compared.same).toBe(1);
    expect(compared.period).toEqual(yearsOf(2020, 2024));
    expect(compared.changed).toEqual([
      {
        before: measure('2'),
        after: changed,
        number: false,
        section: false,
        title: false,
        term: true,
        carries: false,
        executors: [{ before: health, after: { ...health, kind: 'other' } }],
      },
    ]);
  });

  it('that gives a measure another number leaves it the same measure', () => {
    const [change] = compareVersions(version([measure('1')]), version([measure('1', { number: '4.2.7' })])).changed;
    expect(change).toMatchObject({ number: true, title: false, executors: [] });
  });

  it('that says otherwise what a measure carries on is told so', () => {
    const [one, other] = [
      measure('1', { carries: { plan: '1', measure: '3' } }),
      measure('1', { carries: { plan: '1', measure: '4' } }),
    ];
    for (const [before, after] of [
      [one, other],
      [one, measure('1')],
      [measure('1'), one],
    ] as const)
      expect(compareVersions(version([before]), version([after])).changed).toMatchObject([
        { carries: true, term: false },
      ]);
    expect(compareVersions(version([one]), version([{ ...one }])).changed).toEqual([]);
  });

  it('tells of headings that came, went or read otherwise', () => {
    const before = version([measure('1')], {
      sections: [
        { number: '4.1', title: text('s') },
        { number: '4.2', title: text('t') },
      ],
    });
    const after = version([measure('1')], {
      sections: [
        { number: '4.1', title: text('other') },
        { number: '4.3', title: text('new') },
      ],
    });
    expect(compareVersions(before, after).sections.map((each) => [each.before?.number, each.after?.number])).toEqual([
      ['4.2', undefined],
      ['4.1', '4.1'],
      [undefined, '4.3'],
    ]);
  });

  it('that changes nothing is told as nothing; and turned round, what came went', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, after] = [one, other].map((ids) => version(ids.map((id) => measure(String(id)))));
        if (!before || !after) throw new Error('two versions');
        const there = compareVersions(before, after);
        const back = compareVersions(after, before);
        expect(there.added).toEqual(back.removed);
        expect(there.same).toBe(back.same);
        expect(there.same + there.added.length + there.changed.length).toBe(after.measures.length);
        expect(compareVersions(after, after)).toMatchObject({ added: [], removed: [], changed: [], sections: [] });
      }),
    );
  });
});
