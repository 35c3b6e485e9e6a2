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
 * English too. All words of the shorter must stand in the longer, a first name perhaps by its first letter alone; and there
 * must be two of them, one whole: a family name alone is many people's.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length < 2 || shorter.every(isInitial)) return false;
  return shorter.every((word) => longer.some((other) => isSameWord(word, other)));
}

const isInitial = (word: string): boolean => word.length === 1;

const isSameWord = (one: string, other: string): boolean =>
  one === other || (isInitial(one) && other.startsWith(one)) || (isInitial(other) && one.startsWith(other));
