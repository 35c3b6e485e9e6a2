import type { Floor } from './vocabulary.ts';

/** The floor without what belongs to items that the reader may not read; what was said while none was in hand is the meeting's. */
export function seenFloor(floor: Floor, mayItem: (item: string) => boolean): Floor {
  const may = ({ item }: { readonly item: string | null }) => item === null || mayItem(item);
  return {
    ...floor,
    itemInHand: floor.itemInHand !== undefined && mayItem(floor.itemInHand) ? floor.itemInHand : undefined,
    experts: new Map([...floor.experts].filter(([, expert]) => may(expert))),
    recusals: floor.recusals.filter(may),
    requests: floor.requests.filter(may),
    speeches: floor.speeches.filter(may),
  };
}
