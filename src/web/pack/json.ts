import type { Packs } from '#agenda/pack-vocabulary.ts';
import type { PackFiles } from './store.ts';

/** The packs of a meeting as systems get them; of one that is closed to the reader, that it was made. */
export const packsJson = (packs: Packs, files: ReadonlyMap<string, PackFiles> | undefined) =>
  [...packs.values()].map(({ pack, at, by, closed, order, separately }) => {
    const of = closed ? undefined : files?.get(order);
    return {
      pack,
      at,
      by,
      closed,
      state: closed ? null : (of?.state ?? 'waiting'),
      done: of?.done ?? 0,
      of: of?.of ?? 0,
      trouble: of?.trouble ?? null,
      pages: of?.made?.pages ?? null,
      pdf: of?.made?.pdf ?? null,
      zip: of?.made?.zip ?? null,
      inZipOnly: of?.made?.apart.map(([paper, why]) => ({ paper, why })) ?? [],
      separately: closed ? null : separately,
    };
  });
