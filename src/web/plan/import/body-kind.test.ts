import { expect, test } from 'vitest';
import { kindByName } from './body-kind.ts';

test.each([
  ['İnsan Alverinə Qarşı Mübarizə aparan QHT-lərin Koalisiyası', 'ngo'],
  ['“Təmiz Dünya” Qadınlara Yardım İctimai Birliyi', 'ngo'],
  ['QHT Koalisiyası', 'ngo'],
  ['Dövlət Sosial Müdafiə Fondu', 'state'],
  ['Ədliyyə Nazirliyi', 'state'],
  ['Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi', 'state'],
  ['ALİ MƏHKƏMƏ', 'court'],
  ['İnsan Hüquqları üzrə Müvəkkil (Ombudsman)', 'independent'],
] as const)('%s is offered as %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
