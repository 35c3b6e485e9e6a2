import type { CountedNoun } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const workingDays: CountedNoun = {
  az: 'iş günü',
  en: ['working day', 'working days'],
  ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
};

export const words = {
  title: { az: 'İş günləri təqvimi', en: 'Calendar of working days', ru: 'Календарь рабочих дней' },
  says: {
    az: 'Müddətlər bu təqvimlə hesablanır. Şənbə və bazar istirahət günləridir; bayramlar və köçürülmüş günlər hər il rəsmi cədvəldən daxil edilir. Hesablanmış müddət istifadə etdiyi redaksiyanı saxlayır: düzəliş heç bir müddəti öz-özünə dəyişmir.',
    en: 'Terms are reckoned by this calendar. Saturdays and Sundays are days off; holidays and days moved are entered each year from the official table. A term keeps the version by which it was reckoned: a correction moves none by itself.',
    ru: 'По этому календарю рассчитываются сроки. Суббота и воскресенье — выходные; праздники и переносы вносятся каждый год из официальной таблицы. Рассчитанный срок хранит редакцию, по которой рассчитан: исправление само ничего не сдвигает.',
  },
  years: { az: 'İllər', en: 'Years', ru: 'Годы' },
  none: { az: 'Bu ilin təqvimi yoxdur', en: 'There is no calendar of this year', ru: 'Календаря на этот год нет' },
  noneSays: {
    az: 'Katiblik onu rəsmi cədvəldən daxil edənədək bu ilə çatan müddətlər hesablanmır.',
    en: 'Until the secretariat enters it from the official table, terms that reach into this year are not reckoned.',
    ru: 'Пока секретариат не внесёт его из официальной таблицы, сроки, доходящие до этого года, не рассчитываются.',
  },
  inYear: { az: 'İldə', en: 'In the year', ru: 'За год' },
  version: { az: 'Redaksiya', en: 'Version', ru: 'Редакция' },
  source: { az: 'Mənbə', en: 'Source', ru: 'Источник' },
  checksum: { az: 'Yoxlama cəmi (SHA-256)', en: 'Checksum (SHA-256)', ru: 'Контрольная сумма (SHA-256)' },
  entered: { az: 'Daxil edən', en: 'Entered by', ru: 'Внёс' },
  reason: { az: 'Düzəlişin səbəbi', en: 'Why it was corrected', ru: 'Причина исправления' },
  earlier: { az: 'Əvvəlki redaksiyalar', en: 'Earlier versions', ru: 'Прежние редакции' },
  month: { az: 'Ay', en: 'Month', ru: 'Месяц' },
  working: { az: 'İş günləri', en: 'Working days', ru: 'Рабочие дни' },
  holidays: { az: 'Bayram və qeyri-iş günləri', en: 'Holidays', ru: 'Праздники' },
  moved: { az: 'Köçürülmüş istirahət günləri', en: 'Days off moved', ru: 'Перенесённые выходные' },
  worked: { az: 'İş günü olan həftəsonları', en: 'Weekends worked', ru: 'Рабочие выходные' },
  reckoning: { az: 'Müddətin hesablanması', en: 'Reckoning of a term', ru: 'Расчёт срока' },
  reckoningSays: {
    az: 'Birinci gün qeydə alındığı gündən sonrakı ilk iş günüdür.',
    en: 'Day 1 is the first working day after registration.',
    ru: 'День 1 — первый рабочий день после регистрации.',
  },
  from: { az: 'Qeydə alınıb', en: 'Registered on', ru: 'Зарегистрировано' },
  amount: { az: 'İş günlərinin sayı', en: 'Working days', ru: 'Число рабочих дней' },
  reckon: { az: 'Hesabla', en: 'Reckon', ru: 'Рассчитать' },
  lastDay: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  day: { az: 'Gün', en: 'Day', ru: 'День' },
  weekday: { az: 'Həftənin günü', en: 'Day of the week', ru: 'День недели' },
  kind: { az: 'Nədir', en: 'What it is', ru: 'Что это' },
  number: { az: 'Sıra', en: 'Count', ru: 'Счёт' },
  enter: { az: 'Təqvimi daxil etmək', en: 'Entering a calendar', ru: 'Внесение календаря' },
  daysHint: {
    az: 'Hər günü ayrıca: 2026-01-20 və ya 20.01.2026. Cədvəldən köçürüb yapışdırmaq olar.',
    en: 'Each day by itself: 2026-01-20 or 20.01.2026. They may be pasted from a table.',
    ru: 'Каждый день отдельно: 2026-01-20 или 20.01.2026. Можно вставить из таблицы.',
  },
  countHint: {
    az: 'Siyahılardan alınan sayla tutuşdurulur; fərq olsa, təqvim qəbul edilmir.',
    en: 'It is compared with the count that the lists give; if they differ, the calendar is not taken.',
    ru: 'Сверяется с числом по спискам; при расхождении календарь не принимается.',
  },
  sourceHint: {
    az: 'Kim dərc edib, harada və nə vaxt oxunub.',
    en: 'Who published it, and where and when it was read.',
    ru: 'Кто опубликовал, где и когда прочитано.',
  },
  records: {
    az: 'Jurnal ilin cədvəlini, mənbəni və yoxlama cəmini saxlayacaq.',
    en: 'The journal will keep the table of the year, its source and its checksum.',
    ru: 'Журнал сохранит таблицу года, источник и контрольную сумму.',
  },
} as const satisfies Record<string, Sentence>;

/** Which year a term reaches into without a calendar. */
export const missingYear = (year: number): Sentence => ({
  az: `Müddət ${year} ilinə keçir, həmin ilin təqvimi isə daxil edilməyib. Katiblikdən onu daxil etməsini xahiş edin.`,
  en: `The term reaches into ${year}, and nobody has entered the calendar of that year. Ask the secretariat to enter it.`,
  ru: `Срок переходит на ${year} год, а календарь на него не внесён. Попросите секретариат внести его.`,
});
