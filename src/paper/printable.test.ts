import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, sharedLetters } from './letters.ts';
import { broadest, printable } from './printable.ts';

const file = '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf';
const letters = lettersOf(readFileSync(createRequire(import.meta.url).resolve(file)));
const codePoint = fc.oneof(fc.nat({ max: 0x5ff }), fc.nat({ max: 0x10ffff }));
const widthOf = (letter: string) => letters.get(letter.codePointAt(0) ?? 0);

describe('letters of a font', () => {
  test('Noto Serif draws every letter of Azerbaijani and Russian, the manat and the number sign', () => {
    const missing = [...'aəğıİöüçşƏĞIÖÜÇŞabvxqjАяЁёЩщ₼№§–“”«»'].filter((letter) => widthOf(letter) === undefined);
    expect(missing).toEqual([]);
  });

  test('Noto Serif draws no emoji and no Chinese', () => {
    expect(['😀', '漢'].map(widthOf)).toEqual([undefined, undefined]);
  });

  test('a W is wider than an m, an m than an i, and all digits are alike', () => {
    expect(widthOf('W')).toBeGreaterThan(widthOf('m') ?? Number.NaN);
    expect(widthOf('m')).toBeGreaterThan(widthOf('i') ?? Number.NaN);
    expect(new Set([...'0123456789'].map(widthOf)).size).toBe(1);
  });

  test('what fonts share is drawn by each of them, as wide as the widest', () => {
    const one = new Map([
      [65, 0.5],
      [66, 0.6],
    ]);
    const other = new Map([
      [66, 0.7],
      [67, 0.8],
    ]);
    expect([...sharedLetters([one, other])]).toEqual([[66, 0.7]]);
  });
});

describe('printable text', () => {
  test('leaves letters, signs and markup as they were typed', () => {
    const typed = '#eval("1") *b* _i_ $x$ \\ @a <l> `c` “İclas” – 1 240 ₼, № 3';
    expect(printable(typed, letters)).toBe(typed);
  });

  test('names what no font draws, so that nothing is lost in silence', () => {
    expect(printable('razıyam 👍', letters)).toBe('razıyam [U+1F44D]');
    expect(printable('\ud800', letters)).toBe('[U+D800]');
    expect(printable('\ue000', letters)).toBe('[U+E000]');
  });

  test('leaves out what shows nothing: controls, zero-width signs, marks that turn the direction', () => {
    expect(printable('\ufeffsə\u200bs\u0000 \u202everilib\u202c', letters)).toBe('səs verilib');
  });

  test('has one kind of line end and no tabs', () => {
    expect(printable('a\r\nb\rc\u2028d\te', letters)).toBe('a\nb\nc\nd e');
  });

  test('is printable already when made printable twice', () => {
    fc.assert(
      fc.property(fc.array(codePoint), (codes) => {
        const text = String.fromCodePoint(...codes);
        const once = printable(text, letters);
        expect(printable(once, letters)).toBe(once);
      }),
    );
  });
});

test('the broadest word is found by its mean, short words left aside', () => {
  expect(broadest('illi WWWW ili', letters)).toBeCloseTo(widthOf('W') ?? Number.NaN);
  expect(broadest('a bc', letters)).toBe(0);
});
