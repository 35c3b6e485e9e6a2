import type { SheetTrouble } from './vocabulary.ts';

/** Ends the reading from within a parser's callback; `readSheet` catches it and gives the trouble as its answer. */
export class Troubled extends Error {
  readonly trouble: SheetTrouble;

  constructor(trouble: SheetTrouble) {
    super(trouble.trouble);
    this.trouble = trouble;
  }
}

/** `B7` of row 6 and column 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
