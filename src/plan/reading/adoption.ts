import type { TableFields } from '../table-fields.ts';
import type { ReadRow } from './vocabulary.ts';
import { weightOfRow } from './weight.ts';

/** How many rows still have to be settled before the table can be adopted. */
export const unsettled = (rows: readonly ReadRow[]): number =>
  rows.filter((row) => weightOfRow(row) === 'stops').length;

/**
 * The table as the plan takes it; texts are still texts.
 *
 * @param carries what a measure carries on already, where the rows say nothing of it: what is not in the table is not lost with it.
 */
export function tableToAdopt(
  rows: readonly ReadRow[],
  carries: (measure: string) => TableFields['measures'][number]['carries'] = () => null,
): TableFields {
  return {
    sections: rows.flatMap(({ kind, number, title }) => (kind === 'section' ? [{ number, title }] : [])),
    measures: rows.flatMap(({ kind, number, title, section, term, executors, measure = null, carries: carried }) =>
      kind === 'measure'
        ? [
            {
              ...{ measure, number, section, title, term: term && { ...term } },
              executors: executors.flatMap(({ body, kind: is, term: own }) =>
                body === null ? [] : [{ body, kind: is, term: own && { ...own } }],
              ),
              carries: carried === undefined ? (measure === null ? null : carries(measure)) : carried && { ...carried },
            },
          ]
        : [],
    ),
  };
}
