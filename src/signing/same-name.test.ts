import { expect, test } from 'vitest';
import { isSameName } from './same-name.ts';

test.each([
  ['Əli Məmmədov', 'MƏMMƏDOV ƏLİ VAQİF OĞLU'],
  ['Aygün Quliyeva', 'QULIYEVA AYGUN'],
  ['Şahin Çələbi', 'Shahin Chelebi'],
  ['Ilqar Iskəndərov', 'ilqar iskenderov'],
  ['H. Aslanlı', 'ASLANLI HƏSƏN RƏŞİD OĞLU'],
])('%s may be %s', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

test.each([
  ['Əli Məmmədov', 'Vəli Məmmədov'],
  ['Məmmədov', 'Əli Məmmədov'],
  ['Əli Məmmədov', ''],
  ['Sahib', 'Sahib'],
  ['H. Aslanlı', 'ASLANLI VƏLİ RƏŞİD OĞLU'],
  ['H. A.', 'Həsən Aslanlı'],
  ['Əli Ə.', 'Əli Həsənov'],
  ['Əli Əli', 'Əli Həsənov'],
  ['Həsən Həsənov', 'H. Əliyev'],
  ['Əli H.', 'Ə. Həsənov'],
])('%s is not %s', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
