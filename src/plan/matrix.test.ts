import { expect, it } from 'vitest';
import { matrixOf, totalOf } from './matrix.ts';
import type { ExecutorKind, Measure } from './vocabulary.ts';

const measure = (section: string | null, ...executors: readonly (readonly [string, ExecutorKind])[]): Measure => ({
  measure: '1',
  number: '1',
  section,
  title: { ref: 't', digest: '' },
  executors: executors.map(([body, kind]) => ({ body, kind, term: null })),
  term: null,
  carries: null,
});

it('bodies are counted by sections, those invited apart from those who execute', () => {
  const { bodies, sections } = matrixOf([
    measure('4.1', ['health', 'main'], ['ngo', 'recommended']),
    measure('4.1', ['health', 'other']),
    measure('4.2', ['health', 'recommended'], ['labour', 'main']),
    measure(null, ['labour', 'main']),
    measure('4.2'),
  ]);
  expect(bodies.get('health')).toEqual(
    new Map([
      ['4.1', { executes: 2, invited: 0 }],
      ['4.2', { executes: 0, invited: 1 }],
    ]),
  );
  expect(bodies.get('labour')?.get('')).toEqual({ executes: 1, invited: 0 });
  expect(sections).toEqual(
    new Map([
      ['4.1', 2],
      ['4.2', 2],
      ['', 1],
    ]),
  );
  expect(totalOf(bodies.get('health')?.values() ?? [])).toEqual({ executes: 2, invited: 1 });
});
