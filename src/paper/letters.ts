/** What a font can draw: the advance of each code point, in em. */
export type Letters = ReadonlyMap<number, number>;

/**
 * Reads `cmap` (format 12: groups of start, end, glyph) and `hmtx` of a TrueType font (OpenType 1.9). Throws when a table
 * is missing: the fonts are ours, so that is a broken installation.
 */
export function lettersOf(font: Uint8Array): Letters {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const advance = advances(view);
  const groups = fullRepertoire(view, tableAt(view, 'cmap'));
  const letters = new Map<number, number>();
  for (let at = groups + 16, left = view.getUint32(groups + 12); left > 0; at += 12, left -= 1) {
    const start = view.getUint32(at);
    for (let code = start; code <= view.getUint32(at + 4); code += 1) {
      letters.set(code, advance(view.getUint32(at + 8) + code - start));
    }
  }
  return letters;
}

/** What all of the fonts can draw, at the widest. */
export function sharedLetters([first = new Map(), ...others]: readonly Letters[]): Letters {
  const shared = [...first].filter(([code]) => others.every((letters) => letters.has(code)));
  return new Map(shared.map(([code, em]) => [code, Math.max(em, ...others.map((letters) => letters.get(code) ?? 0))]));
}

function advances(view: DataView): (glyph: number) => number {
  const em = view.getUint16(tableAt(view, 'head') + 18);
  const last = view.getUint16(tableAt(view, 'hhea') + 34) - 1;
  const metrics = tableAt(view, 'hmtx');
  return (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, last)) / em;
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
