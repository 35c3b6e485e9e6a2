import type { BodyId } from '#people/vocabulary.ts';
import type { Measure } from './vocabulary.ts';

/** In how many measures a body executes, and in how many it is invited. */
export type Cell = { readonly executes: number; readonly invited: number };

/** Bodies by sections; a measure without a section stands under the empty number. */
export type Matrix = {
  readonly bodies: ReadonlyMap<BodyId, ReadonlyMap<string, Cell>>;
  /** Measures of each section, whoever executes them. */
  readonly sections: ReadonlyMap<string, number>;
};

export function matrixOf(measures: readonly Measure[]): Matrix {
  const bodies = new Map<BodyId, Map<string, Cell>>();
  const sections = new Map<string, number>();
  for (const { section, executors } of measures) {
    const number = section ?? '';
    sections.set(number, (sections.get(number) ?? 0) + 1);
    for (const { body, kind } of executors) {
      const row = bodies.get(body) ?? new Map<string, Cell>();
      const cell = row.get(number) ?? { executes: 0, invited: 0 };
      const invited = kind === 'recommended' ? 1 : 0;
      row.set(number, { executes: cell.executes + 1 - invited, invited: cell.invited + invited });
      bodies.set(body, row);
    }
  }
  return { bodies, sections };
}

export const totalOf = (cells: Iterable<Cell>): Cell =>
  [...cells].reduce(
    (sum, { executes, invited }) => ({ executes: sum.executes + executes, invited: sum.invited + invited }),
    { executes: 0, invited: 0 },
  );
