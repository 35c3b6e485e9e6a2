import type { Letters } from './letters.ts';

/**
 * The same text with only what can be printed. Line ends become `\n`, other white space a space; characters that show
 * nothing (controls, marks of direction, zero-width ones) are left out; one that no font of ours draws is named,
 * `[U+1F600]`, since PDF/A refuses an empty box and a protocol must be printable whatever was typed into it.
 */
export function printable(text: string, letters: Letters): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\u00a0\u202f])[\t\v\f\p{Zs}]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[^\n]/gu, (letter) => (drawn(letter, letters) ? letter : named(letter)));
}

function drawn(letter: string, letters: Letters): boolean {
  return letters.has(codeOf(letter)) && !/\p{Co}/u.test(letter);
}

function named(letter: string): string {
  return `[U+${codeOf(letter).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * The greatest mean width of a letter, in em, among the text's words of four letters and more; 0 without such words.
 * The template knows from it how long a word must be before it can overrun a line, and measures only those: measuring
 * every word takes longer than all the rest.
 */
export function broadest(text: string, letters: Letters): number {
  return (text.match(/\S{4,}/gu) ?? []).reduce((most, word) => Math.max(most, meanWidth([...word], letters)), 0);
}

function meanWidth(word: readonly string[], letters: Letters): number {
  return word.reduce((sum, letter) => sum + (letters.get(codeOf(letter)) ?? 0), 0) / word.length;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
