import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it('a cell that a spreadsheet would run as a formula is made a text', () => {
  expect(csvLine(['=1+1', '-5', '@cmd', 3])).toBe("'=1+1;'-5;'@cmd;3\r\n");
});

it('separators, quotes and line breaks stay within their cell', () => {
  expect(csvLine(['a;b', 'say "so"', 'two\nlines', null])).toBe('"a;b";"say ""so""";"two\nlines";\r\n');
});
