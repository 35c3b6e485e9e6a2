import type { Context } from 'hono';
import { queryOf as addressQuery, chosen, oneOf, placeIn, wordsIn, yearIn } from '#page/address.ts';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import type { Wish } from '#plan/wish.ts';
import { states } from '#reporting/figures.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';

export const kinds = ['main', 'other', 'recommended'] as const satisfies readonly ExecutorKind[];
/** Measures without a section, in an address. */
export const withoutSection = 'none';

/** What the address asks for: which measures, in which state, from which line on. */
export type Asked = Wish & { readonly state: MeasureState | undefined; readonly after: number };

export function askedOf({ req }: Context): Asked {
  const section = chosen(req.query('section'));
  return {
    section: section === withoutSection ? '' : section,
    body: chosen(req.query('body')),
    kind: oneOf(kinds, req.query('kind')),
    year: yearIn(req.query('year')),
    words: wordsIn(req.query('words')),
    state: oneOf(states, req.query('state')),
    after: placeIn(req.query('after')),
  };
}

/** As it stands in an address, of what is chosen alone. */
export function queryOf({ section, body, kind, state, year, words, after }: Partial<Asked>): string {
  const said = section === '' ? withoutSection : section;
  return addressQuery({ section: said, body, kind, state, year, words, after });
}
