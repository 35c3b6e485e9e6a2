import { foldAz } from '#text/alphabet.ts';

/** Letters that certificates write in several ways: `Ə` as `E`, `Ş` as `SH`. */
const plain: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ı: 'i', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c', sh: 's', ch: 'c' },
};

const wordsOf = (name: string): readonly string[] =>
  foldAz(name)
    .replace(/sh|ch|[əıöüğşç]/g, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fatherhood.has(word));

/** `oğlu`, `qızı`: son and daughter of, before them the name of the father. */
const fatherhood: ReadonlySet<string> = new Set(['oglu', 'qizi', 'ogly', 'gizi']);

/**
 * Whether two names may be one person's: in any order and case, with or without the father's name, and in the letters of
 * English too. All words of the shorter must stand in the longer, and there must be two: a family name alone is many people's.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length < 2) return false;
  return shorter.every((word) => longer.includes(word));
}
