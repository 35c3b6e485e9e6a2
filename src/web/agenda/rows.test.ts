import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRow, minutesOf, pressed, type Row, withSpare } from './rows.ts';

const row = (title: string, minutes = ''): Row => ({ ...emptyRow, title, minutes });
const titles = (rows: readonly Row[]) => rows.map(({ title }) => title).join('');

describe('rows of an agenda while it is typed', () => {
  it('move up and down by one, and not beyond the ends', () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(titles(pressed(rows, 'up-2'))).toBe('bac');
    expect(titles(pressed(rows, 'down-2'))).toBe('acb');
    expect(titles(pressed(rows, 'up-1'))).toBe('abc');
    expect(titles(pressed(rows, 'down-3'))).toBe('abc');
  });

  it('are taken out, and left alone by what is no press', () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(titles(pressed(rows, 'out-1'))).toBe('bc');
    for (const press of ['more', 'up-9', 'up-x', '']) expect(pressed(rows, press)).toEqual(rows);
  });

  it('lose nothing by being moved', () => {
    const rows = fc.array(
      fc.string().map((title) => row(title)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('up', 'down'), fc.nat(9), (before, way, at) => {
        const moved = pressed(before, `${way}-${at}`).map(({ title }) => title);
        expect(moved.sort()).toEqual(before.map(({ title }) => title).sort());
      }),
    );
  });

  it('have room after the last that is filled in, more of it when asked for, and never more than sixty in all', () => {
    expect(withSpare([])).toHaveLength(5);
    expect(withSpare([row('a'), emptyRow, row('b')])).toHaveLength(5);
    expect(withSpare(withSpare([row('a')]), true)).toHaveLength(10);
    expect(
      withSpare(
        Array.from({ length: 58 }, () => row('a')),
        true,
      ),
    ).toHaveLength(60);
  });

  it('take as long as those that have a title', () => {
    expect(minutesOf([row('a', '20'), row('b', 'x'), row('', '30'), row('c', '15')])).toBe(35);
  });
});
