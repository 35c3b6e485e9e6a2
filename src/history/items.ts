import type { History, Item } from './vocabulary.ts';

/** The items in that state, in the order in which they were recorded. */
export const itemsIn = ({ items }: History, state: Item['state']): readonly Item[] =>
  [...items.values()].filter((item) => item.state === state);
