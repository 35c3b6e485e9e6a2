import type { Sentence } from '#text/vocabulary.ts';

export const papersWords = {
  title: { az: 'Plan üzrə hesabatlar və məlumatlar', en: 'Papers on the plan', ru: 'Документы по плану' },
  tab: { az: 'Sənədlər', en: 'Papers', ru: 'Документы' },
  periods: { az: 'Dövrlər', en: 'Periods', ru: 'Периоды' },
  period: { az: 'Dövr', en: 'Period', ru: 'Период' },
  paper: { az: 'Sənəd', en: 'Paper', ru: 'Документ' },
  accepted: { az: 'Qəbul edilmiş hesabatlar', en: 'Accepted reports', ru: 'Принятые отчёты' },
  outOf: { az: 'təqdim edilməli', en: 'due', ru: 'к сроку' },
  invited: { az: 'tövsiyə üzrə', en: 'by recommendation', ru: 'по рекомендации' },
  nothingDue: { az: 'hesabat nəzərdə tutulmayıb', en: 'no report due', ru: 'отчёты не предусмотрены' },
  files: { az: 'Fayllar', en: 'Files', ru: 'Файлы' },
  onlyAccepted: {
    az: 'Sənəd yalnız qəbul edilmiş hesabatlardan tərtib olunur. Qəbul edilmiş hesabatı olmayan qurumun yalnız adı göstərilir.',
    en: 'A paper is drawn up from accepted reports alone. Of a body without an accepted report only the name is given.',
    ru: 'Документ составляется только по принятым отчётам. Об органе без принятого отчёта указано только его название.',
  },
  samePlace: {
    az: 'Sənəd jurnalın göstərilən yerinə qədər yazılanlardan hazırlanıb. Həmin yerdən təkrar hazırlanan fayl eyni olur.',
    en: 'The paper is made from what the journal holds up to this place. Made again from there, the file is the same.',
    ru: 'Документ составлен по записям журнала до указанного места. Составленный оттуда снова, файл будет тем же.',
  },
  noPeriods: { az: 'Hələ heç bir dövr başlamayıb', en: 'No period has begun yet', ru: 'Ни один период ещё не начался' },
  noPeriodsSays: {
    az: 'Planın müddəti başlayanda burada onun rübləri və illəri göstəriləcək.',
    en: 'When the plan’s time begins, its quarters and years stand here.',
    ru: 'Когда начнётся срок плана, здесь появятся его кварталы и годы.',
  },
  parts: { az: 'Hissələr', en: 'Parts', ru: 'Части' },
  before: { az: 'Əvvəlki', en: 'Previous', ru: 'Предыдущая' },
  after: { az: 'Növbəti', en: 'Next', ru: 'Следующая' },
  az: { az: 'azərbaycanca', en: 'in Azerbaijani', ru: 'на азербайджанском' },
  en: { az: 'ingiliscə', en: 'in English', ru: 'на английском' },
  ru: { az: 'rusca', en: 'in Russian', ru: 'на русском' },
} as const satisfies Record<string, Sentence>;
