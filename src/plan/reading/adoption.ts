import type { TableFields } from '../table-fields.ts';
import type { ReadRow } from './vocabulary.ts';
import { weightOfRow } from './weight.ts';

/** How many rows still have to be settled before the table can be adopted. */
export const unsettled = (rows: readonly ReadRow[]): number =>
  rows.filter((row) => weightOfRow(row) === 'stops').length;

/**
 * The table as the plan takes it; texts are still texts.
 *
 * @param carries of an amendment, what the measure carried on before: what is not in the table is not lost with it. A new plan
 * carries on what its rows say.
 */
export function tableToAdopt(
  rows: readonly ReadRow[],
  carries: (measure: string) => TableFields['measures'][number]['carries'] = () => null,
): TableFields {
  return {
    sections: rows.flatMap(({ kind, number, title }) => (kind === 'section' ? [{ number, title }] : [])),
    measures: rows.flatMap(
      ({ kind, number, title, section, term, executors, measure = null, carries: carried = null }) =>
        kind === 'measure'
          ? [
              {
                ...{ measure, number, section, title, term: term && { ...term } },
                executors: executors.flatMap(({ body, kind: is, term: own }) =>
                  body === null ? [] : [{ body, kind: is, term: own && { ...own } }],
                ),
                carries: measure === null ? carried && { ...carried } : carries(measure),
              },
            ]
          : [],
    ),
  };
}
