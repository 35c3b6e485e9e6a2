import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('a cell that a spreadsheet would run as a formula is made a text', () => {
  expect(csv([['=1+1', '-5', '@cmd', 3]])).toBe("\uFEFF'=1+1;'-5;'@cmd;3\r\n");
});

it('separators, quotes and line breaks stay within their cell', () => {
  expect(csv([['a;b', 'say "so"', 'two\nlines', null]])).toBe('\uFEFF"a;b";"say ""so""";"two\nlines";\r\n');
});
