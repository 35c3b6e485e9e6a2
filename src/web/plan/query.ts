import type { Context } from 'hono';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import type { Wish } from '#plan/wish.ts';
import { states } from '#reporting/figures.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';

export const kinds = ['main', 'other', 'recommended'] as const satisfies readonly ExecutorKind[];
/** A choice of everything is spelt out; `none`: measures without a section. */
export const every = 'all';
export const withoutSection = 'none';

/** What the address asks for: which measures, in which state, from which line on. */
export type Asked = Wish & { readonly state: MeasureState | undefined; readonly after: number };

export function askedOf(c: Context): Asked {
  const chosen = (name: string) => {
    const value = c.req.query(name)?.trim();
    return value === undefined || value === '' || value === every ? undefined : value;
  };
  const section = chosen('section');
  const year = Number(chosen('year'));
  const after = Number(c.req.query('after'));
  return {
    section: section === withoutSection ? '' : section,
    body: chosen('body'),
    kind: kinds.find((kind) => kind === chosen('kind')),
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined,
    words: chosen('words')?.slice(0, 200),
    state: states.find((state) => state === chosen('state')),
    after: Number.isSafeInteger(after) && after > 0 && after < 1e6 ? after : 0,
  };
}

/** As it stands in an address, of what is chosen alone. */
export function queryOf(asked: Partial<Asked>): string {
  const query = new URLSearchParams();
  const { section, body, kind, year, words, state, after } = asked;
  if (section !== undefined) query.set('section', section === '' ? withoutSection : section);
  if (body !== undefined) query.set('body', body);
  if (kind !== undefined) query.set('kind', kind);
  if (state !== undefined) query.set('state', state);
  if (year !== undefined) query.set('year', String(year));
  if (words !== undefined) query.set('words', words);
  if (after) query.set('after', String(after));
  return query.size === 0 ? '' : `?${query}`;
}

export const asksAnything = ({ after: _after, ...asked }: Asked): boolean =>
  Object.values(asked).some((value) => value !== undefined);
