import type { Entry } from '#journal/vocabulary.ts';
import type { ItemPaperAct, Papers } from './vocabulary.ts';

const types: readonly string[] = ['PaperAttached', 'PaperRemoved'] satisfies readonly ItemPaperAct['type'][];

export const isItemPaperAct = (entry: Pick<Entry, 'type'>): entry is Entry & ItemPaperAct => types.includes(entry.type);

/** Folds one act on papers of a meeting's items; changes `papers` in place. */
export function evolvePapers(papers: Papers, { type, data, by, at, position }: Entry & ItemPaperAct): Papers {
  const hand = { by, at, position };
  if (type === 'PaperRemoved') {
    const paper = papers.get(data.paper);
    if (paper) paper.removed = { ...hand, reason: data.reason };
    return papers;
  }
  const { meeting: _meeting, ...paper } = data;
  return papers.set(data.paper, { ...paper, attached: hand, removed: undefined });
}
