import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeId } from '#charter/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { charter, words } from '../../test/given.ts';
import { evolvePlan, evolvePlans, measureOf, noPlans, tableNow, unknownPlan } from './evolve.ts';
import { decidePlan } from './rules.ts';
import { yearsOf } from './terms.ts';
import type { MeasureText, Plan, PlanCommand, Plans } from './vocabulary.ts';

const bodies: Bodies = new Map(
  ['mia', 'labour', 'ngo'].map((body) => [
    body,
    { body, kind: 'state', names: [], successor: undefined, seat: undefined },
  ]),
);

/** `officer of mia` stands for the body `mia`. */
const speaksFor = (person: string) => [person.replace('officer of ', '')];
const officesOf = (person: string): readonly OfficeId[] => [person === 'secretary' ? 'secretariat' : 'member'];

/** A register of plans that is lived in: each accepted command is folded. */
class Register {
  readonly plans: Plans = noPlans();
  readonly each = new Map<string, Plan>();
  #position = 0;

  ask(command: PlanCommand, by = 'secretary', at = '2026-11-02T08:00:00.000Z') {
    const plan = this.each.get(command.plan) ?? unknownPlan(command.plan);
    const context = { group: 'g', at, by, command: 'c' };
    const law = charter('az-working-group').law;
    const hearing = { charter: law, bodies, plans: this.plans, plan, carried: this.each, context };
    const own = new Set(by === 'secretary' ? [] : speaksFor(by));
    const answer = decidePlan({ ...hearing, offices: officesOf(by), speaksFor, own }, command);
    if ('refused' in answer) return answer;
    for (const act of answer) {
      const entry: Entry = {
        ...act,
        group: 'g',
        position: ++this.#position,
        at,
        by,
        command: 'c',
        previous: '',
      };
      if (act.stream === 'plans') evolvePlans(this.plans, entry);
      else this.each.set(command.plan, evolvePlan(plan, entry));
    }
    return answer;
  }

  plan(id: string): Plan {
    return this.each.get(id) ?? unknownPlan(id);
  }
}

const instrument = { title: words('order'), number: '2173', on: '2020-07-22' };
const row = (number: string, change: Partial<MeasureText> = {}): MeasureText => ({
  number,
  section: '4.1',
  title: words(number),
  executors: [{ body: 'mia', kind: 'main', term: null }],
  term: yearsOf(2020, 2021),
  carries: null,
  ...change,
});
const adopt = (change: Partial<Extract<PlanCommand, { type: 'adoptPlan' }>> = {}): PlanCommand => ({
  type: 'adoptPlan',
  plan: '1',
  title: words('plan'),
  instrument,
  period: yearsOf(2020, 2024),
  follows: null,
  source: null,
  sections: [{ number: '4.1', title: words('section') }],
  measures: [row('4.1.1'), row('4.1.2')],
  ...change,
});
const amend = (change: Partial<Extract<PlanCommand, { type: 'amendPlan' }>> = {}): PlanCommand => ({
  type: 'amendPlan',
  plan: '1',
  instrument: { ...instrument, on: '2022-01-10' },
  period: yearsOf(2020, 2024),
  source: null,
  sections: [{ number: '4.1', title: words('section') }],
  base: 1,
  measures: [
    { ...row('4.1.1'), measure: '1' },
    { ...row('4.1.2'), measure: '2' },
  ],
  ...change,
});
const suspend: PlanCommand = { type: 'suspendMeasure', plan: '1', measure: '1', reason: words('why') };

describe('a plan', () => {
  it('is adopted whole, and its measures are numbered once and for all', () => {
    const register = new Register();
    register.ask(adopt());
    register.ask(
      amend({
        measures: [
          { ...row('4.1.2'), measure: '2' },
          { ...row('4.1.3'), measure: null },
        ],
      }),
    );
    expect(tableNow(register.plan('1'))?.measures.map(({ measure, number }) => [measure, number])).toEqual([
      ['2', '4.1.2'],
      ['3', '4.1.3'],
    ]);
    expect(measureOf(register.plan('1'), '1')?.number).toBe('4.1.1');
  });

  it.each([
    ['a number twice', { measures: [row('4.1.1'), row('4.1.1')] }, 'measureNumberTwice'],
    ['the number of a heading', { measures: [row('4.1')] }, 'measureNumberTwice'],
    ['a heading that is not there', { measures: [row('4.2.1', { section: '4.2' })] }, 'unknownSection'],
    ['nothing in it', { measures: [] }, 'emptyPlan'],
    [
      'a term that ends before it begins',
      { measures: [row('4.1.1', { term: yearsOf(2022, 2021) })] },
      'termBeforeStart',
    ],
    ['a term beyond its period', { measures: [row('4.1.1', { term: yearsOf(2020, 2025) })] }, 'termOutsidePlan'],
    [
      'a body twice in one measure',
      {
        measures: [
          row('4.1.1', {
            executors: [
              { body: 'mia', kind: 'main', term: null },
              { body: 'mia', kind: 'recommended', term: null },
            ],
          }),
        ],
      },
      'executorTwice',
    ],
    [
      'a body that is not in the register',
      { measures: [row('4.1.1', { executors: [{ body: 'moon', kind: 'main', term: null }] })] },
      'unknownBody',
    ],
    ['an instrument of tomorrow', { instrument: { ...instrument, on: '2026-11-03' } }, 'instrumentInFuture'],
    ['one before it that there is not', { follows: '7' }, 'unknownPlan'],
  ] as const)('is not adopted with %s', (_what, change, refused) => {
    expect(new Register().ask(adopt(change))).toMatchObject({ refused });
  });

  it('may hold measures without executors or term: the real table does', () => {
    const answer = new Register().ask(adopt({ measures: [row('4.1.3', { executors: [], term: null })] }));
    expect(answer).not.toHaveProperty('refused');
  });

  it('is never adopted over another of its number', () => {
    const register = new Register();
    register.ask(adopt());
    const other = adopt({ period: yearsOf(2030, 2034), measures: [row('4.1.1', { term: null })] });
    expect(register.ask(other)).toMatchObject({ refused: 'planNumberTaken', plan: '1' });
  });

  it('carries on only a measure that a plan has', () => {
    const register = new Register();
    register.ask(adopt());
    const carries = (plan: string, measure: string) =>
      adopt({
        plan: '2',
        follows: '1',
        period: yearsOf(2025, 2028),
        measures: [row('4.1.1', { term: null, carries: { plan, measure } })],
      });
    expect(register.ask(carries('1', '9'))).toMatchObject({ refused: 'unknownMeasure', measure: '9' });
    expect(register.ask(carries('7', '1'))).toMatchObject({ refused: 'unknownMeasure' });
    expect(register.ask(carries('1', '2'))).not.toHaveProperty('refused');
  });

  it('is not in force beside another', () => {
    const register = new Register();
    register.ask(adopt());
    const later = [row('4.1.1', { term: yearsOf(2025, 2026), carries: { plan: '1', measure: '1' } })];
    const next = adopt({ plan: '2', follows: '1', period: yearsOf(2024, 2028), measures: later });
    expect(register.ask(next)).toMatchObject({ refused: 'planOverlaps', plan: '1' });
    register.ask({ type: 'endPlan', plan: '1', on: '2023-12-31', instrument: { ...instrument, on: '2023-12-01' } });
    expect(register.ask(next)).not.toHaveProperty('refused');
    expect(register.ask(amend())).toMatchObject({ refused: 'planEnded', on: '2023-12-31' });
  });

  it('does not end after its period: only an amendment makes that longer', () => {
    const register = new Register();
    register.ask(adopt());
    const end = (on: string): PlanCommand => ({
      ...{ type: 'endPlan', plan: '1', on },
      instrument: { ...instrument, on: '2022-01-10' },
    });
    const { until } = yearsOf(2020, 2024);
    expect(register.ask(end('2025-01-01'))).toMatchObject({ refused: 'planEndsAfterPeriod', clause: '4.1.1', until });
    register.ask(amend({ period: yearsOf(2020, 2025) }));
    expect(register.ask(end('2025-01-01'))).not.toHaveProperty('refused');
    const other = new Register();
    other.ask(adopt());
    expect(other.ask(end(until))).not.toHaveProperty('refused');
  });

  it('is amended by one at a time', () => {
    const register = new Register();
    register.ask(adopt());
    register.ask(amend());
    expect(register.ask(amend())).toMatchObject({ refused: 'planChangedMeanwhile', version: 2 });
  });

  it('is not amended with a measure that it never had, or with one twice', () => {
    const register = new Register();
    register.ask(adopt());
    for (const measure of ['9', '1'])
      expect(
        register.ask(
          amend({
            measures: [
              { ...row('4.1.1'), measure: '1' },
              { ...row('4.1.2'), measure },
            ],
          }),
        ),
      ).toMatchObject({ refused: 'unknownMeasure', measure });
  });
});

describe('a measure', () => {
  it('is suspended, goes on, and after its closing nothing more happens to it', () => {
    const register = new Register();
    register.ask(adopt());
    register.ask(suspend);
    expect(register.ask(suspend)).toMatchObject({ refused: 'measureSuspended' });
    register.ask({ ...suspend, type: 'resumeMeasure' });
    expect(register.ask({ ...suspend, type: 'resumeMeasure' })).toMatchObject({ refused: 'measureNotSuspended' });
    register.ask({ ...suspend, type: 'closeMeasure' });
    expect(register.ask(suspend)).toMatchObject({ refused: 'measureClosed' });
  });

  it('is neither suspended nor closed by whoever acts for a body that executes it', () => {
    const register = new Register();
    register.ask(adopt());
    const close = { ...suspend, type: 'closeMeasure' } as const;
    expect(register.ask(suspend, 'officer of mia')).toMatchObject({ refused: 'ownMeasure', body: 'mia' });
    expect(register.ask(close, 'officer of mia')).toMatchObject({ refused: 'ownMeasure', body: 'mia' });
    register.ask(suspend, 'officer of ngo');
    // That it goes on again takes nothing off it.
    expect(register.ask({ ...suspend, type: 'resumeMeasure' }, 'officer of mia')).not.toHaveProperty('refused');
    expect(register.ask(close, 'officer of ngo')).not.toHaveProperty('refused');
  });

  it('has a focal point only of a body that executes it or is invited to', () => {
    const register = new Register();
    register.ask(adopt());
    const name = { type: 'nameFocalPoint', plan: '1', measure: '1', person: 'officer of mia' } as const;
    expect(register.ask({ ...name, body: 'labour' })).toMatchObject({ refused: 'notExecutor', body: 'labour' });
    register.ask({ ...name, body: 'mia' });
    expect(register.plan('1').lives.get('1')?.focalPoints).toEqual(new Map([['mia', 'officer of mia']]));
  });

  it('has its focal point named by its own body and the secretariat, and nobody of another body', () => {
    const register = new Register();
    register.ask(adopt());
    const name = { type: 'nameFocalPoint', plan: '1', measure: '1', body: 'mia' } as const;
    expect(register.ask({ ...name, person: null }, 'officer of ngo')).toMatchObject({ refused: 'notYourBody' });
    expect(register.ask({ ...name, person: 'officer of ngo' })).toMatchObject({ refused: 'personOfAnotherBody' });
    expect(register.ask({ ...name, person: 'officer of mia' }, 'officer of mia')).not.toHaveProperty('refused');
    register.ask({ ...name, person: null });
    expect(register.plan('1').lives.get('1')?.focalPoints).toEqual(new Map());
  });

  it('is described by one at a time', () => {
    const register = new Register();
    register.ask(adopt());
    const describe = {
      type: 'describeMeasure',
      plan: '1',
      measure: '1',
      indicators: [],
      milestones: [],
      cost: null,
    } as const;
    register.ask({ ...describe, base: 0 });
    expect(register.ask({ ...describe, base: 0 })).toMatchObject({ refused: 'planChangedMeanwhile', version: 1 });
  });
});

it('an indicator keeps its number, and no other ever gets it', () => {
  const register = new Register();
  register.ask(adopt());
  const indicator = (name: string, number: string | null) => ({
    indicator: number,
    name: words(name),
    unit: words('persons'),
    baseline: null,
    target: '120',
  });
  const describe = (base: number, ...indicators: readonly ReturnType<typeof indicator>[]) =>
    register.ask({ type: 'describeMeasure', plan: '1', measure: '1', base, indicators, milestones: [], cost: null });
  describe(0, indicator('trained', null), indicator('visited', null));
  describe(1, indicator('visited', '2'));
  describe(2, indicator('told', null), indicator('visited', '2'), indicator('a forged one', '1'));
  const { indicators } = register.plan('1').lives.get('1')?.details ?? { indicators: [] };
  expect(indicators.map((each) => each.indicator)).toEqual(['3', '2', '4']);
});

it('whatever amendments do, no measure ever gets the number of another', () => {
  const step = fc.array(fc.boolean(), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const register = new Register();
      register.ask(adopt());
      const firstNumber = new Map([
        ['1', '4.1.1'],
        ['2', '4.1.2'],
      ]);
      let made = 2;
      steps.forEach((keeps, at) => {
        const now = tableNow(register.plan('1'))?.measures ?? [];
        const kept = now.filter((_, index) => keeps[index] ?? true);
        const added = keeps.filter((each) => each).map(() => ({ ...row(`4.1.${++made}`), measure: null }));
        register.ask(
          amend({ base: at + 1, measures: [...kept, ...added, { ...row(`4.1.${++made}`), measure: null }] }),
        );
        for (const { measure, number } of tableNow(register.plan('1'))?.measures ?? []) {
          expect(firstNumber.get(measure) ?? number).toBe(number);
          firstNumber.set(measure, number);
        }
      });
    }),
  );
});
