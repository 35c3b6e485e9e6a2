import { expect, it } from 'vitest';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, BodyKind, SeatKind } from '#people/vocabulary.ts';
import type { Executor, ExecutorKind, Measure, MeasureLife, Plan } from '#plan/vocabulary.ts';
import { planBodies, seatsWithoutPlan, unrepresented } from './represented.ts';

const at = '2026-11-23T08:00:00.000Z';
const wording = { ref: '', digest: '' };

function register(...all: readonly (readonly [string, BodyKind, SeatKind | undefined, string?])[]): Bodies {
  return new Map(
    all.map(([body, kind, seat, successor]) => [
      body,
      { body, kind, names: [], seat, successor: successor ? { body: successor, from: '2026-01-01' } : undefined },
    ]),
  );
}

const executor = (body: string, kind: ExecutorKind = 'main'): Executor => ({ body, kind, term: null });
const measure = (id: string, ...executors: readonly Executor[]): Measure => ({
  measure: id,
  number: id,
  section: null,
  title: wording,
  executors,
  term: null,
  carries: null,
});

function plan(measures: readonly Measure[], lives: ReadonlyMap<string, Partial<MeasureLife>> = new Map()) {
  const none = {
    details: undefined,
    focalPoints: new Map(),
    recommendations: new Map(),
    suspensions: [],
    closed: undefined,
  };
  const life = (of: Partial<MeasureLife> = {}) => ({ ...none, ...of }) as MeasureLife;
  return {
    versions: [{ measures }] as unknown as Plan['versions'],
    lives: new Map(measures.map((each) => [each.measure, life(lives.get(each.measure))])),
  };
}

const sitting = (...bodies: readonly string[]): Composition =>
  ({
    nominations: new Map([
      ['n1', { nomination: 'n1', body: 'labour', person: 'p', at, state: 'awaiting', letter: null }],
    ]),
    mandates: bodies.map((body) => ({
      person: `of ${body}`,
      body,
      instrument: '1',
      from: '2026-01-01',
      until: undefined,
    })),
    holdings: new Map(),
  }) as unknown as Composition;

it('tells a body without a seat, one without a representative, one whose nominee waits, and one that is represented', () => {
  const bodies = register(
    ['mia', 'state', 'executing'],
    ['labour', 'state', 'executing'],
    ['health', 'state', 'executing'],
    ['justice', 'state', undefined],
  );
  const found = planBodies(
    plan([measure('1', executor('mia'), executor('labour'), executor('health'), executor('justice'))]),
    {
      bodies,
      composition: sitting('mia'),
      at,
    },
  );
  expect(found.map(({ body, state }) => [body, state])).toEqual([
    ['mia', 'represented'],
    ['labour', 'nominated'],
    ['health', 'vacant'],
    ['justice', 'no seat'],
  ]);
});

it('gives a body that any measure orders the seat of an executing one, and an organisation that of an organisation', () => {
  const bodies = register(
    ['court', 'court', undefined],
    ['union', 'independent', undefined],
    ['hope', 'ngo', undefined],
  );
  const found = planBodies(
    plan([
      measure('1', executor('court', 'recommended'), executor('union', 'recommended'), executor('hope', 'recommended')),
      measure('2', executor('court', 'other')),
    ]),
    { bodies, composition: sitting(), at },
  );
  expect(found.map(({ body, seat, measures }) => [body, seat, measures])).toEqual([
    ['court', 'executing', 2],
    ['union', 'recommended', 1],
    ['hope', 'ngo', 1],
  ]);
});

it('counts what a body took over as its own, once for a measure, and knows who sat for the body before it', () => {
  const bodies = register(['old', 'state', 'executing', 'new'], ['new', 'state', 'executing']);
  const found = planBodies(
    plan([measure('1', executor('old'), executor('new', 'other')), measure('2', executor('old'))]),
    {
      bodies,
      composition: sitting('old'),
      at,
    },
  );
  expect(found).toEqual([{ body: 'new', seat: 'executing', measures: 2, unnamed: 2, state: 'represented' }]);
});

it('counts measures for which nobody is named as focal point; a closed one asks for none', () => {
  const bodies = register(['mia', 'state', 'executing']);
  const closed = { by: 'x', at, position: 1, reason: wording };
  const lives = new Map<string, Partial<MeasureLife>>([
    ['1', { focalPoints: new Map([['mia', 'leyla']]) }],
    ['3', { closed }],
  ]);
  const all = plan(
    [measure('1', executor('mia')), measure('2', executor('mia')), measure('3', executor('mia'))],
    lives,
  );
  const [mia] = planBodies(all, { bodies, composition: sitting(), at });
  expect(mia).toMatchObject({ measures: 2, unnamed: 1 });
});

it('shows seats that no plan names any more: not those of organisations, nor of a body that took a named one over', () => {
  const bodies = register(
    ['mia', 'state', 'executing'],
    ['culture', 'state', 'recommended'],
    ['hope', 'ngo', 'ngo'],
    ['old', 'state', 'executing', 'new'],
    ['new', 'state', 'executing'],
  );
  expect(seatsWithoutPlan(new Set(['mia', 'old']), bodies)).toEqual(['culture']);
});

it('asks after the bodies for which nobody sits and nobody is nominated, each once, by the name of today', () => {
  const bodies = register(
    ['mia', 'state', 'executing'],
    ['labour', 'state', 'executing'],
    ['old', 'state', undefined, 'new'],
    ['new', 'state', undefined],
  );
  const named = ['mia', 'labour', 'old', 'new'];
  expect(unrepresented(named, { bodies, composition: sitting('mia'), at })).toEqual(['new']);
});
