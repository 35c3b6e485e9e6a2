import type { ItemPaper, Papers } from './vocabulary.ts';

/** The papers of an item that stand, in the order in which they were attached. Whoever asks sees to who may read them. */
export const papersOf = ({ papers }: { readonly papers: Papers }, item: string): readonly ItemPaper[] =>
  [...papers.values()].filter((paper) => paper.item === item && paper.removed === undefined);
