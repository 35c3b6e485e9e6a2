import { expect, it } from 'vitest';
import { compareNumbers, placed } from './table.ts';

const row = (number: string) => ({ number });

it('numbers of the table are in the order in which people count, not in that of letters', () => {
  const numbers = ['4.1.10', '4.2', '4.1.9', '10.1.1', '4.1', '4.1.1'];
  expect(numbers.toSorted(compareNumbers)).toEqual(['4.1', '4.1.1', '4.1.9', '4.1.10', '4.2', '10.1.1']);
});

it('a measure that is added stands where its number has its place', () => {
  const rows = ['4.1.1', '4.1.9', '4.2.1'].map(row);
  expect(placed(rows, row('4.1.10'))).toEqual(['4.1.1', '4.1.9', '4.1.10', '4.2.1'].map(row));
  expect(placed(rows, row('3.1.1'))).toEqual(['3.1.1', '4.1.1', '4.1.9', '4.2.1'].map(row));
  expect(placed(rows, row('5'))).toEqual(['4.1.1', '4.1.9', '4.2.1', '5'].map(row));
});
