import { diffArrays } from 'diff';

/** A stretch of text as two texts have it: in both, only in the earlier, only in the later. */
export type Stretch = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** How one text differs from another, word by word; `whole` where they differ too much to be told word by word. */
export type Comparison = { readonly whole: boolean; readonly stretches: readonly Stretch[] };

/** Words and signs of any of our alphabets, each with the blanks after it; `2027-ci` is one. (The library's own notion of a word knows no Cyrillic.) */
const tokens = (text: string): string[] =>
  text.match(/(?:[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]|^)\s*/gu) ?? [];

/** More changes than anybody reads one by one; beyond it the work grows with the square. */
const mostChanges = 300;

/** Compares two texts. A deterministic function of them: no clock limits it, only the number of changes. */
export function compareTexts(before: string, after: string): Comparison {
  if (before === after) return { whole: false, stretches: [{ kind: 'same', text: after }] };
  const options = { comparator: sameWord, maxEditLength: mostChanges };
  const parts = diffArrays(tokens(before), tokens(after), options);
  if (!parts) return replaced(before, after);
  const stretches = parts.map(({ value, added, removed }): Stretch => {
    const kind = added ? 'inserted' : removed ? 'deleted' : 'same';
    return { kind, text: value.join('') };
  });
  // Only blanks and line breaks differ: the comparison by words does not see them, and the text is another all the same.
  return stretches.some(({ kind }) => kind !== 'same') ? { whole: false, stretches } : replaced(before, after);
}

/** However it is spaced. */
const sameWord = (a: string, b: string): boolean => a.trim() === b.trim();

const replaced = (before: string, after: string): Comparison => ({
  whole: true,
  stretches: [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ],
});

/** How many words are taken out and put in; at least one where the texts differ at all. */
export function wordsChanged(before: string, after: string): number {
  if (before === after) return 0;
  const changed = compareTexts(before, after).stretches.filter(({ kind }) => kind !== 'same');
  return Math.max(
    1,
    changed.reduce((sum, { text }) => sum + countWords(text), 0),
  );
}

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
