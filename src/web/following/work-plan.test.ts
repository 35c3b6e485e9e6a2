import { expect, it } from 'vitest';
import type { Measure, MeasureLife, Term } from '#plan/vocabulary.ts';
import { type WorkFacts, workPlan } from './work-plan.ts';

const wording = { ref: 'r', digest: '' };
const measure = (id: string, term: Term | null = null, own: Term | null = null): Measure => ({
  measure: id,
  number: `1.${id}`,
  section: null,
  title: wording,
  executors: [{ body: 'mia', kind: 'main', term: own }],
  term,
  carries: null,
});
const days = (from: string, until: string): Term => ({ from, until });

const facts = (of: Partial<WorkFacts> = {}): WorkFacts => ({
  year: 2026,
  measures: [],
  lives: new Map(),
  period: days('2024-01-01', '2028-12-31'),
  last: '2028-12-31',
  dues: [],
  duties: [],
  ...of,
});

const told = (of: Partial<WorkFacts>) =>
  workPlan(facts(of)).map(({ entries }) => entries.map(({ on, kind }) => `${on} ${kind}`));

it('has four quarters, each with its last day, whatever falls into them', () => {
  expect(workPlan(facts())).toEqual(
    ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'].map((last, at) => ({
      quarter: at + 1,
      last,
      entries: [],
    })),
  );
});

it('tells of reports, duties and milestones on their days, and of nothing of another year', () => {
  const life = {
    closed: undefined,
    details: { indicators: [], cost: null, version: 1, by: 'x', at: '', position: 1 },
  };
  const milestones = [
    { title: wording, by: '2026-05-01' },
    { title: wording, by: '2027-05-01' },
  ];
  const lives = new Map([['1', { ...life, details: { ...life.details, milestones } }]]);
  const dues = [
    { on: '2026-01-20', reports: 12, bodies: 5, invitations: 2 },
    { on: '2027-01-20', reports: 12, bodies: 5, invitations: 2 },
  ];
  const duties = [{ sending: '3', until: '2026-12-31', body: 'mia' }];
  expect(told({ measures: [measure('1')], lives, dues, duties })).toEqual([
    ['2026-01-20 reports'],
    ['2026-05-01 milestone'],
    [],
    ['2026-12-31 duty'],
  ]);
});

it('gathers measures that begin or end on one day, and leaves those that last as long as the plan', () => {
  const year = days('2026-01-01', '2026-12-31');
  const all = [
    measure('1', year),
    measure('2', year),
    measure('3'),
    measure('4', null, days('2026-07-01', '2028-12-31')),
  ];
  const quarters = workPlan(facts({ measures: all }));
  expect(quarters.map(({ entries }) => entries)).toMatchObject([
    [{ kind: 'begin', on: '2026-01-01', measures: [{ measure: '1' }, { measure: '2' }] }],
    [],
    [{ kind: 'begin', on: '2026-07-01', measures: [{ measure: '4' }] }],
    [{ kind: 'end', on: '2026-12-31', measures: [{ measure: '1' }, { measure: '2' }] }],
  ]);
});

it('says nothing of a measure that is closed', () => {
  const closed = { by: 'x', at: '2026-02-01T00:00:00.000Z', position: 1, reason: wording };
  const lives = new Map<string, Pick<MeasureLife, 'closed' | 'details'>>([['1', { closed, details: undefined }]]);
  expect(told({ measures: [measure('1', days('2026-01-01', '2026-12-31'))], lives })).toEqual([[], [], [], []]);
});

it('tells of the first and of the last day of the plan itself', () => {
  expect(told({ period: days('2026-03-01', '2026-12-31'), last: '2026-10-15' })).toEqual([
    ['2026-03-01 plan begins'],
    [],
    [],
    ['2026-10-15 plan ends'],
  ]);
});
