import type { Command } from '#group/vocabulary.ts';
import { yearsOf } from '#plan/terms.ts';
import type { MeasureText } from '#plan/vocabulary.ts';
import { type Life, words } from './given.ts';
import { composed } from './working-group.ts';

/** A plan of two measures for 2025-2028, as tests give it: the first is `health`'s, with `justice` invited. */
type Of<Type> = Extract<Command, { type: Type }>;

export const instrument = { title: words('an order'), number: '2173', on: '2024-12-20' };
export const period = yearsOf(2025, 2028);

export const measure = (number: string, change: Partial<MeasureText> = {}): MeasureText => ({
  number,
  section: '4.1',
  title: words(`measure ${number}`),
  executors: [
    { body: 'health', kind: 'main', term: null },
    { body: 'labour', kind: 'other', term: null },
    { body: 'justice', kind: 'recommended', term: null },
  ],
  term: yearsOf(2025, 2026),
  carries: null,
  ...change,
});

const table = { source: null, sections: [{ number: '4.1', title: words('a section') }] };

export const adopt = (change: Partial<Of<'adoptPlan'>> = {}): Of<'adoptPlan'> => ({
  type: 'adoptPlan',
  plan: '1',
  title: words('a plan'),
  instrument,
  period,
  follows: null,
  ...table,
  measures: [measure('4.1.1'), measure('4.1.2')],
  ...change,
});

export const amend = (change: Partial<Of<'amendPlan'>> = {}): Of<'amendPlan'> => ({
  type: 'amendPlan',
  plan: '1',
  instrument: { ...instrument, number: '12', on: '2026-01-05' },
  period,
  ...table,
  base: 1,
  measures: [
    { ...measure('4.1.1'), measure: '1' },
    { ...measure('4.1.2'), measure: '2' },
  ],
  ...change,
});

const ofFirst = { plan: '1', measure: '1' } as const;
const reason = words('a reason');

export const end = (on = '2026-01-10'): Of<'endPlan'> => ({ type: 'endPlan', plan: '1', on, instrument });
export const describe = (base = 0): Of<'describeMeasure'> => ({
  type: 'describeMeasure',
  ...ofFirst,
  base,
  indicators: [{ indicator: null, name: words('trained'), unit: words('persons'), baseline: '0', target: '120' }],
  milestones: [{ title: words('a first course'), by: '2025-09-01' }],
  cost: { amount: '25000', source: words('the State budget') },
});
export const nameFocalPoint = (body: string, person: string | null): Of<'nameFocalPoint'> => ({
  type: 'nameFocalPoint',
  ...ofFirst,
  body,
  person,
});
export const link = (): Of<'linkRecommendation'> => ({
  type: 'linkRecommendation',
  ...ofFirst,
  recommendation: 'r-1',
  verb: 'urge',
  source: words('GRETA'),
  text: words('train them'),
});
export const unlink = (): Of<'unlinkRecommendation'> => ({
  type: 'unlinkRecommendation',
  ...ofFirst,
  recommendation: 'r-1',
  reason,
});
export const suspend = (): Of<'suspendMeasure'> => ({ type: 'suspendMeasure', ...ofFirst, reason });
export const resume = (): Of<'resumeMeasure'> => ({ type: 'resumeMeasure', ...ofFirst, reason });
export const close = (): Of<'closeMeasure'> => ({ type: 'closeMeasure', ...ofFirst, reason });

/** The group with its composition and this plan. */
export function planned(life: Life = composed()): Life {
  life.done('secretary', adopt());
  return life;
}
