import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileOf, folderOf, nameOf } from './names.ts';

it('letters of Azerbaijani and Russian stay in names', () =>
  expect(nameOf('Sığınacaqların ödənişi — отчёт')).toBe('Sığınacaqların ödənişi — отчёт'));

it('no title makes a way out of its folder, a name that Windows keeps for itself, or one that is not shown as it is', () => {
  const paper = { paper: '4', hash: '', kind: 'pdf', size: 1 };
  expect(fileOf({ ...paper, title: '../../etc/passwd' })).toBe('4 etc passwd.pdf');
  expect(fileOf({ ...paper, title: 'CON' })).toBe('4 CON.pdf');
  expect(fileOf({ ...paper, title: 'hesabat\u202Efdp.exe' })).toBe('4 hesabat fdp.exe.pdf');
  expect(fileOf({ ...paper, title: '...' })).toBe('4.pdf');
  expect(Buffer.byteLength(fileOf({ ...paper, title: '\u{1F4C4}'.repeat(300) }))).toBeLessThan(255);
});

it('whatever the title, a name is one part of a path, and not long', () => {
  const item = { item: '2', kind: '', rapporteur: '', minutes: '', papers: [] };
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = folderOf({ ...item, title });
      expect(name).toMatch(/^2( [^\\/:*?"<>|\p{C}]*[^\s.])?$/u);
      expect([...name].length).toBeLessThanOrEqual(82);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(202);
    }),
  );
});
