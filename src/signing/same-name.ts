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
 * English too. Each word of the shorter must stand for another of the longer, a first name perhaps by its first letter alone;
 * and there must be two of them, one whole in both: a family name alone is many people's.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length < 2) return false;
  if (!shorter.some((word) => !isInitial(word) && longer.includes(word))) return false;
  const left = [...longer];
  const unlike = shorter.filter((word) => !took(left, (each) => each === word));
  return unlike.every((word) => took(left, (each) => isShortOf(word, each) || isShortOf(each, word)));
}

const isInitial = (word: string): boolean => word.length === 1;

const isShortOf = (initial: string, word: string): boolean => isInitial(initial) && word.startsWith(initial);

/** A word stands for one other, and for no second. */
function took(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}
