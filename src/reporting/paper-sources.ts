import type { MeasureId, Term } from '#plan/vocabulary.ts';
import type { Accepted, PaperDue } from './paper-record.ts';

/**
 * Where a sentence or a number comes from: an accepted version of a report, or the indicators of a measure as they were
 * described. `position`: of the act in the journal that accepted the one or described the other.
 */
export type Source =
  | ({ readonly from: 'report'; readonly covers: Term } & Pick<
      Accepted,
      'measure' | 'body' | 'on' | 'version' | 'position'
    >)
  | { readonly from: 'plan'; readonly measure: MeasureId; readonly position: number };

/** Words among which stand places of sources, counted from 1. */
export type Part = string | { readonly sources: readonly number[] };
export type Said = { readonly lead?: string; readonly parts: readonly Part[]; readonly tone?: 'note' };

/** Counts sources in the order in which they are first named. */
export class Sources {
  readonly all: Source[] = [];
  readonly #places = new Map<string, number>();
  readonly #ofAccepted = new Map<Accepted, number>();

  #of(source: Source): number {
    const { measure, position } = source;
    const key =
      source.from === 'plan' ? `${measure} ${position}` : `${measure} ${position} ${source.body} ${source.on}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.push(source));
    return this.all.length;
  }

  described(measure: MeasureId, position: number): number {
    return this.#of({ from: 'plan', measure, position });
  }

  report({ covers }: PaperDue, accepted: Accepted): number {
    const known = this.#ofAccepted.get(accepted);
    if (known !== undefined) return known;
    const { measure, body, on, version, position } = accepted;
    const place = this.#of({ from: 'report', covers, measure, body, on, version, position });
    this.#ofAccepted.set(accepted, place);
    return place;
  }
}

/** Places of sources as they are printed: `[1]`, `[4–7]`; three and more in a row stand as one. `first`: where it leads. */
export type MarkText = { readonly text: string; readonly first: number; readonly many: boolean };

export function marksOf(places: readonly number[]): readonly MarkText[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === place) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.flatMap(({ first, last }): readonly MarkText[] =>
    last - first < 2
      ? [...new Set([first, last])].map((place) => ({ text: `[${place}]`, first: place, many: false }))
      : [{ text: `[${first}–${last}]`, first, many: true }],
  );
}
