import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountName, answered, sumOf } from './amounts.ts';

test('tenths are added without a fault', () => {
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumOf(['1.50', '2.5'])).toBe('4');
  expect(sumOf(['-0.5', '0.2'])).toBe('-0.3');
  expect(sumOf([])).toBe('0');
});

test('thousandths add up as whole numbers do, in whatever order', () => {
  const thousandths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 8 });
  const amount = (of: number) => {
    const digits = String(Math.abs(of)).padStart(4, '0');
    return `${of < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
  };
  fc.assert(
    fc.property(thousandths, (numbers) => {
      const sum = numbers.reduce((total, each) => total + each, 0);
      expect(Math.round(Number(sumOf(numbers.map(amount))) * 1000)).toBe(sum);
      expect(sumOf(numbers.map(amount).toReversed())).toBe(sumOf(numbers.map(amount)));
    }),
  );
});

test('a blank, a nought and what does not apply are three things', () => {
  const why = { ref: 'w', digest: 'd' };
  const found = answered([
    { of: 'a', value: { is: 'amount', amount: '0' } },
    { of: 'b', value: { is: 'blank' } },
    { of: 'c', value: { is: 'not applicable', why } },
    { of: 'd', value: { is: 'amount', amount: '7' } },
  ]);
  expect(found).toMatchObject({ sum: '7', blank: [{ of: 'b' }], notApplicable: [{ of: 'c', why }] });
  expect(found.amounts.map(({ of }) => of)).toEqual(['a', 'd']);
  expect(answered([{ of: 'b', value: { is: 'blank' } }]).sum).toBeUndefined();
});

test('an amount is written as the language writes it', () => {
  expect((['az', 'en', 'ru'] as const).map((tongue) => amountName('12500.5', tongue))).toEqual([
    '12\u00a0500,5',
    '12,500.5',
    '12\u00a0500,5',
  ]);
  expect(amountName('0', 'az')).toBe('0');
});
