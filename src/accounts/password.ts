import { commonPasswords, commonPieces } from './leaked-passwords.ts';

/** Characters (Unicode code points) that a password has at least, and at most. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Letters of the longest piece that is looked for. */
const longestPiece = 16;

/** A password as it is hashed: the same signs, however a keyboard composed them (NFKC, as NIST SP 800-63B advises). */
export const passwordOf = (typed: string): string => typed.normalize('NFKC');

type PasswordProblem = { readonly wrong: 'shortPassword' | 'longPassword' | 'breachedPassword' };

/** What is wrong with a password for that login; undefined if nothing is. There are no rules on kinds of signs. */
export function passwordProblem(typed: string, login: string): PasswordProblem | undefined {
  const password = passwordOf(typed);
  const length = [...password].length;
  if (length < shortestPassword) return { wrong: 'shortPassword' };
  if (length > longestPassword) return { wrong: 'longPassword' };
  return isCommon(password, login) ? { wrong: 'breachedPassword' } : undefined;
}

/** Whether it is among those that are tried first, or is put together from them in a way that is tried first. */
function isCommon(password: string, login: string): boolean {
  const typed = password.toLowerCase();
  const plain = plainly(typed);
  if (commonPasswords.has(typed) || commonPasswords.has(plain)) return true;
  if (fewSigns(typed) || isRepeated(typed) || isRun(typed)) return true;
  const own = plainly(login)
    .split(/[^a-z]+/)
    .filter((part) => part.length >= 3);
  const isPiece = (word: string) => commonPieces.has(word) || own.includes(word);
  // `P4rol2024` reads as `parol`, and `xezer2024` has a 4 that is no a: both ways are looked at.
  return [plainly(unmasked(typed)), plain].some((text) => fewPieces(text.replaceAll(/[^a-z]/g, ''), isPiece));
}

const mapped: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ğ: 'g', ş: 's', ç: 'c', ö: 'o', ü: 'u' };

/** Letters without their marks: `şəki` is typed `seki` as often. */
const plainly = (text: string): string =>
  text
    .replaceAll(/[əığşçöü]/g, (letter) => mapped[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

const masks: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Figures and signs that stand for letters, read as those letters; those at the end are figures. */
const unmasked = (text: string): string =>
  text.replace(/[\d\W_]+$/, '').replaceAll(/[013457@$]/g, (sign) => masks[sign] ?? sign);

const fewSigns = (text: string): boolean => new Set(text).size < 5;

/** One short piece again and again. */
const isRepeated = (text: string): boolean => /^(.{1,8}?)\1+$/su.test(text) || /^(.{1,8}?)\1{2,}.?$/su.test(text);

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
];
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];

/** Whether little is left when everything that runs along the keyboard or the alphabet is taken away. */
function isRun(text: string): boolean {
  const signs = [...text];
  const follows = (index: number) => runs.some((run) => run.includes(signs.slice(index, index + 2).join('')));
  const steps = signs.slice(1).filter((_, index) => follows(index)).length;
  return steps >= signs.length - 1 - Math.floor(signs.length / 4);
}

/** Whether the letters are one or two common words, however often each is said. */
function fewPieces(letters: string, isPiece: (word: string) => boolean): boolean {
  // By which sets of at most two words the letters up to here can be made.
  const ways: Map<string, readonly string[]>[] = Array.from({ length: letters.length + 1 }, () => new Map());
  ways[0]?.set('', []);
  for (let end = 3; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longestPiece); start <= end - 3; start++) {
      const word = letters.slice(start, end);
      const before = ways[start];
      if (!before?.size || !isPiece(word)) continue;
      for (const words of before.values()) {
        const now = words.includes(word) ? words : [...words, word].sort();
        if (now.length <= 2) ways[end]?.set(now.join(' '), now);
      }
    }
  }
  return letters.length > 0 && (ways[letters.length]?.size ?? 0) > 0;
}
