import type { Wording } from '#journal/vocabulary.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { Item, ItemId } from './vocabulary.ts';

/** What bears the mark of an item: the item itself, with its paper. */
export const thingOfHistory = (item: ItemId): Thing => `history/${item}`;

/** The texts of an item, each with the thing that it belongs to. */
export function wordingsOf({
  item,
  what,
  source,
  reason,
}: Item): readonly (readonly [Thing, Wording | null | undefined])[] {
  const typed = what.kind === 'meeting' ? what.place : what.kind === 'plan' ? what.title : undefined;
  return [source.name, typed, reason].map((wording) => [thingOfHistory(item), wording] as const);
}
