import { foldAz } from '#text/alphabet.ts';

/** What is compared: what a problem is called and what it is about. */
export type Likened = {
  readonly title: string | null;
  readonly what: string | null;
  readonly measures: readonly string[];
};

/** Shorter words are ones such as “və”, “the”, “для”. */
const shortest = 4;
/** Azerbaijani and Russian put their endings on the word: what is alike are the beginnings. */
const stem = 6;

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    (foldAz(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter(({ length }) => length >= shortest)
      .map((word) => word.slice(0, stem)),
  );

/** How much alike two problems are: a point for each word of the title that both have, and three for each measure. */
export function likenessOf(sought: Likened, other: Likened): number {
  const [mine, theirs] = [
    stems(`${sought.title ?? ''} ${sought.what ?? ''}`),
    stems(`${other.title ?? ''} ${other.what ?? ''}`),
  ];
  const words = [...mine].filter((each) => theirs.has(each)).length;
  const measures = sought.measures.filter((each) => other.measures.includes(each)).length;
  return words + 3 * measures;
}

/** Those most alike, the likest first; one word in common is no likeness. */
export function alike<Other extends Likened>(sought: Likened, others: readonly Other[], most = 5): readonly Other[] {
  return others
    .map((other) => ({ other, points: likenessOf(sought, other) }))
    .filter(({ points }) => points > 1)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ other }) => other);
}
