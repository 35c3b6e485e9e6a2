import type { Texts } from '#marking/revealed.ts';
import type { Floor } from './vocabulary.ts';

/** The room as systems get it; of what its reader may not read nothing is in the floor that is given. */
export const floorJson = (floor: Floor, texts: Texts) => ({
  experts: [...floor.experts.values()].map(({ expert, item, name, body, stays, releasedAt }) => ({
    expert,
    item,
    name: texts(name),
    body,
    stays,
    releasedAt: releasedAt ?? null,
  })),
  substitutes: [...floor.substitutes.values()].map(({ substitute, person, name, letter, from, until }) => ({
    substitute,
    person,
    name: texts(name),
    letter,
    from,
    until: until ?? null,
  })),
  recusals: floor.recusals.map(({ item, person, reason, at }) => ({
    item,
    person,
    reason: reason === null ? null : texts(reason),
    at,
  })),
  requests: floor.requests,
  speeches: floor.speeches,
  limit: floor.limit,
});
