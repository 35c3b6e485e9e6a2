import type { Sentence } from '#text/vocabulary.ts';
import type { Step } from './reckoning.ts';

/** What a day is, as a step of a reckoning and in the table of a year. */
export const dayWords: Record<Step['is'], Sentence> = {
  registered: { az: 'Qeydə alındığı gün', en: 'Day of registration', ru: 'День регистрации' },
  counted: { az: 'İş günü', en: 'Working day', ru: 'Рабочий день' },
  weekend: { az: 'Həftəsonu', en: 'Weekend', ru: 'Выходной' },
  holiday: { az: 'Bayram və ya qeyri-iş günü', en: 'Holiday', ru: 'Праздничный или нерабочий день' },
  movedRest: { az: 'Köçürülmüş istirahət günü', en: 'Day off moved here', ru: 'Перенесённый выходной' },
};

export const workedWeekend: Sentence = {
  az: 'İş günü olan həftəsonu',
  en: 'Weekend worked',
  ru: 'Рабочий выходной',
};

/** Monday first, as weeks begin here. */
const weekdays: readonly Sentence[] = [
  { az: 'bazar ertəsi', en: 'Monday', ru: 'понедельник' },
  { az: 'çərşənbə axşamı', en: 'Tuesday', ru: 'вторник' },
  { az: 'çərşənbə', en: 'Wednesday', ru: 'среда' },
  { az: 'cümə axşamı', en: 'Thursday', ru: 'четверг' },
  { az: 'cümə', en: 'Friday', ru: 'пятница' },
  { az: 'şənbə', en: 'Saturday', ru: 'суббота' },
  { az: 'bazar', en: 'Sunday', ru: 'воскресенье' },
];

/** The day of the week of a date. */
export function weekdayName(day: string): Sentence {
  const of = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[of] ?? { az: '', en: '', ru: '' };
}

export const fieldLabels: Readonly<Record<string, Sentence>> = {
  year: { az: 'İl', en: 'Year', ru: 'Год' },
  holidays: { az: 'Bayram və qeyri-iş günləri', en: 'Holidays', ru: 'Праздничные и нерабочие дни' },
  movedRestDays: { az: 'Köçürülmüş istirahət günləri', en: 'Days off moved', ru: 'Перенесённые выходные' },
  workedWeekends: { az: 'İş günü olan həftəsonları', en: 'Weekends worked', ru: 'Рабочие выходные' },
  workingDays: {
    az: 'Mənbədə göstərilən iş günlərinin sayı',
    en: 'Working days, as the source counts them',
    ru: 'Число рабочих дней по источнику',
  },
  source: { az: 'Mənbə', en: 'Source', ru: 'Источник' },
  reason: { az: 'Düzəlişin səbəbi', en: 'Why it is corrected', ru: 'Причина исправления' },
  base: { az: 'Əvvəlki redaksiya', en: 'The version before', ru: 'Прежняя редакция' },
};
