import type { Names } from '#people/names.ts';
import { measureName, planName } from '#plan/words.ts';
import { dateName, dayAndMonth, officialDate } from '#text/dates.ts';
import { counted } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { DueOf, MeasureState, Progress, Schedule } from './vocabulary.ts';

/** `hesabat, son günü 20 yanvar 2026-cı il`. */
export const dueName = (due: string): Sentence => ({
  az: `hesabat (son gün: ${officialDate(due, 'az')})`,
  en: `report due ${officialDate(due, 'en')}`,
  ru: `отчёт (срок: ${officialDate(due, 'ru')})`,
});

/** Plan, measure, body and day of a report, as the journal says it. */
export const reportName = ({ plan, number, body, due }: DueOf & { readonly number: string }, names: Names): Sentence =>
  inEveryTongue((tongue) =>
    [planName(plan), measureName(number), names.body(body), dueName(due)].map((part) => part[tongue]).join(', '),
  );

/** `variant 2`, `version 2`, `редакция 2`. */
export const versionName = (version: number): Sentence => ({
  az: `redaksiya ${version}`,
  en: `version ${version}`,
  ru: `редакция ${version}`,
});

const day = { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] } as const;

/** `hər rübdən sonra 20 gün ərzində`; in the middle of a sentence. */
export function scheduleName(schedule: Schedule): Sentence {
  switch (schedule.every) {
    case 'year': {
      // The year before serves for the name of a day alone.
      const on = `2023-${schedule.by}`;
      return {
        az: `ildə bir dəfə, növbəti il ${dayAndMonth(on, 'az')} tarixinədək`,
        en: `once a year, by ${dayAndMonth(on, 'en')} of the next year`,
        ru: `раз в год, до ${dayAndMonth(on, 'ru')} следующего года`,
      };
    }
    case 'quarter':
    case 'halfYear': {
      const { days } = schedule;
      const part = parts[schedule.every];
      return {
        az: `${part.az} sonra ${counted(days, day, 'az')} ərzində`,
        en: `within ${counted(days, day, 'en')} after ${part.en}`,
        ru: `${part.ru}, в течение: ${counted(days, day, 'ru')}`,
      };
    }
    case 'dates':
      return inEveryTongue((tongue) => schedule.on.map((date) => dateName(date, tongue)).join('; '));
  }
}

const parts = {
  quarter: { az: 'hər rübdən', en: 'each quarter', ru: 'после каждого квартала' },
  halfYear: { az: 'hər yarımildən', en: 'each half-year', ru: 'после каждого полугодия' },
} as const satisfies Record<string, Sentence>;

export const progressNames: Record<Progress, Sentence> = {
  'not started': { az: 'başlanmayıb', en: 'not started', ru: 'не начато' },
  'under way': { az: 'icra olunur', en: 'under way', ru: 'исполняется' },
  completed: { az: 'icra edilib', en: 'completed', ru: 'исполнено' },
};

export const measureStates: Record<MeasureState, Sentence> = {
  'not started': { az: 'başlanmayıb', en: 'not started', ru: 'не начато' },
  'under way': { az: 'icra olunur', en: 'under way', ru: 'исполняется' },
  late: { az: 'gecikir', en: 'late', ru: 'просрочено' },
  done: { az: 'icra edilib', en: 'done', ru: 'исполнено' },
  'left over': {
    az: 'planın sonunda icra olunmayıb',
    en: 'not done at the plan’s end',
    ru: 'не исполнено к концу плана',
  },
  closed: { az: 'bağlanıb', en: 'closed', ru: 'закрыто' },
  suspended: { az: 'dayandırılıb', en: 'suspended', ru: 'приостановлено' },
};

export const fieldLabels = {
  every: { az: 'Hesabatlar nə vaxt verilir', en: 'When reports are due', ru: 'Когда представляются отчёты' },
  by: {
    az: 'Növbəti ilin hansı gününədək (ay-gün)',
    en: 'By which day of the next year (month-day)',
    ru: 'До какого дня следующего года (месяц-день)',
  },
  days: { az: 'Dövr bitəndən sonra neçə gün', en: 'Days after the period ends', ru: 'Дней после окончания периода' },
  dates: { az: 'Tarixlər', en: 'Dates', ru: 'Даты' },
  measures: { az: 'Hansı tədbirlər üçün', en: 'For which measures', ru: 'Для каких мероприятий' },
  documents: {
    az: 'Təsdiqedici sənədlər də istənilir',
    en: 'Confirming documents are asked for as well',
    ru: 'Запрашиваются и подтверждающие документы',
  },
  progress: { az: 'İcra vəziyyəti', en: 'Progress', ru: 'Состояние исполнения' },
  done: { az: 'Görülən işlər', en: 'What was done', ru: 'Что сделано' },
  obstacles: { az: 'Çətinliklər', en: 'Obstacles', ru: 'Препятствия' },
  indicator: { az: 'Göstəricilər', en: 'Indicators', ru: 'Показатели' },
  answer: { az: 'Cavab', en: 'Answer', ru: 'Ответ' },
  amount: { az: 'Qiymət', en: 'Value', ru: 'Значение' },
  why: { az: 'Niyə aid deyil', en: 'Why it does not apply', ru: 'Почему не применимо' },
  paper: { az: 'Fayl', en: 'File', ru: 'Файл' },
  paperTitle: { az: 'Sənədin adı', en: 'Name of the document', ru: 'Название документа' },
  kept: { az: 'Əlavə edilmiş sənədlər', en: 'Documents attached so far', ru: 'Приложенные документы' },
  base: { az: 'Layihənin nömrəsi', en: 'Number of the draft', ru: 'Номер черновика' },
  version: { az: 'Redaksiya', en: 'Version', ru: 'Редакция' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  until: { az: 'Hansı günədək', en: 'Until which day', ru: 'До какого дня' },
} as const satisfies Record<string, Sentence>;
