/**
 * Code points that a TrueType font can draw, from its `cmap` (OpenType 1.9, format 12: groups of start, end, glyph).
 * Throws when the font has no such table: the fonts are ours, so that is a broken installation.
 */
export function lettersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const groups = fullRepertoire(view, tableAt(view, 'cmap'));
  const letters = new Set<number>();
  for (let at = groups + 16, left = view.getUint32(groups + 12); left > 0; at += 12, left -= 1) {
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) letters.add(code);
  }
  return letters;
}

function tableAt(view: DataView, tag: string): number {
  const wanted = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === wanted) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function fullRepertoire(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(subtable) === 12) return subtable;
  }
  throw new Error('The font has no cmap of format 12.');
}

/**
 * The same text with only what can be printed. Line ends become `\n`, other white space a space; characters that show
 * nothing (controls, marks of direction, zero-width ones) are left out; one that no font of ours draws is named,
 * `[U+1F600]`, since PDF/A refuses an empty box and a protocol must be printable whatever was typed into it.
 */
export function printable(text: string, letters: ReadonlySet<number>): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\u00a0\u202f]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[^\n]/gu, (letter) => (drawn(letter, letters) ? letter : named(letter)));
}

function drawn(letter: string, letters: ReadonlySet<number>): boolean {
  return letters.has(letter.codePointAt(0) ?? 0) && !/\p{Co}/u.test(letter);
}

function named(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
