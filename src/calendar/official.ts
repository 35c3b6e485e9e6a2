import type { Sentence } from '#text/vocabulary.ts';
import type { YearTable } from './vocabulary.ts';

/** A table as it was published, and by whom: a form may begin with it, an officer enters it. */
export type Published = { readonly table: YearTable; readonly source: Sentence };

/** Official tables that we hold, by year. Libraries get the moved days wrong: one has 246 working days for 2026. */
export const published: ReadonlyMap<number, Published> = new Map([
  [
    2026,
    {
      table: {
        year: 2026,
        holidays: [
          ...['2026-01-01', '2026-01-02', '2026-01-20', '2026-03-08', '2026-03-20', '2026-03-21', '2026-03-22'],
          ...['2026-03-23', '2026-03-24', '2026-05-09', '2026-05-27', '2026-05-28', '2026-06-15', '2026-06-26'],
          ...['2026-11-08', '2026-11-09', '2026-12-31'],
        ],
        movedRestDays: [
          ...['2026-03-09', '2026-03-25', '2026-03-26', '2026-03-27', '2026-03-30', '2026-05-11', '2026-05-29'],
          '2026-11-10',
        ],
        workedWeekends: [],
        workingDays: 241,
      },
      source: {
        az: 'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi, 2026-cı il üçün istehsalat təqvimi (mətbuatda dərc edilmiş surət)',
        en: 'Ministry of Labour and Social Protection of Population, production calendar 2026 (as printed in the news)',
        ru: 'Министерство труда и социальной защиты населения, производственный календарь на 2026 год (по публикации в прессе)',
      },
    },
  ],
]);
