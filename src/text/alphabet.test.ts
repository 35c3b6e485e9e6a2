import fc from 'fast-check';
import { expect, test } from 'vitest';
import { azLower, azUpper, capital, compare, foldAz, searchKey } from './alphabet.ts';

test('İ and I are two letters', () => {
  expect(azLower('İCLAS')).toBe('iclas');
  expect(azLower('IŞIQ')).toBe('ışıq');
  expect(azUpper('iclas')).toBe('İCLAS');
  expect(azUpper('ışıq gündəliyi')).toBe('IŞIQ GÜNDƏLİYİ');
  expect(capital('iclas gedir', 'az')).toBe('İclas gedir');
  expect(capital('item', 'en')).toBe('Item');
  expect(capital('', 'az')).toBe('');
});

test('case goes there and back for every Azerbaijani letter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcçdeəfgğhxıijkqlmnoöprsştuüvyz ') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(azLower(azUpper(text))).toBe(text);
    }),
  );
});

test('the alphabet is in its own order', () => {
  const alphabet = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyz'];
  expect([...alphabet].reverse().sort((a, b) => compare(a, b, 'az'))).toEqual(alphabet);
  expect(['4.10', '4.2'].sort((a, b) => compare(a, b, 'az'))).toEqual(['4.2', '4.10']);
});

test('look-alikes and decomposed letters are found', () => {
  expect(foldAz('Nаzirliyin  İCLАSI')).toBe('nazirliyin iclası');
  expect(foldAz('S\u0327ixəliyev'.normalize('NFD'))).toBe(foldAz('Şixəliyev'));
  expect(searchKey('Ülkər Şıxəliyeva')).toBe('ulker sixeliyeva');
  expect(searchKey('ulker SİXELİYEVA')).toBe('ulker sixeliyeva');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldAz(foldAz(text))).toBe(foldAz(text));
    }),
  );
});
