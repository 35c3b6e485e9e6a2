import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { yearsName } from './terms.ts';
import type { ExecutorKind, PlanId, Term, Verb } from './vocabulary.ts';

/** `Tədbirlər Planı № 2`: by its place in the group, where its title is not at hand. */
export const planName = (plan: PlanId): Sentence => ({
  az: `Tədbirlər Planı ${numbered(plan, 'az')}`,
  en: `Measures Plan ${numbered(plan, 'en')}`,
  ru: `План мероприятий ${numbered(plan, 'ru')}`,
});

/** `tədbir 4.1.3`: by its number in the table. */
export const measureName = (number: string): Sentence => ({
  az: `tədbir ${number}`,
  en: `measure ${number}`,
  ru: `мероприятие ${number}`,
});

/** `2020–2022`, `2021`; of a term that is not whole years, its two days. */
export const termName = (term: Term): Sentence => {
  const years = yearsName(term)?.replace('-', '–');
  return inEveryTongue((tongue) => years ?? `${dateName(term.from, tongue)} – ${dateName(term.until, tongue)}`);
};

/** The Group coordinates and does not command: a recommended body is invited, and no word of ours orders it. */
export const executorKinds: Record<ExecutorKind, Sentence> = {
  main: { az: 'əsas icraçı', en: 'main executing body', ru: 'основной исполнитель' },
  other: { az: 'digər icraçı', en: 'other executing body', ru: 'другой исполнитель' },
  recommended: {
    az: 'tövsiyə edilir: iştiraka dəvət olunur',
    en: 'recommended: invited to take part',
    ru: 'рекомендуется: приглашается к участию',
  },
};

/** What stands before a body's name in the cell of executing bodies, as in the official table. */
export const recommendedMark: Sentence = { az: 'tövsiyə edilir', en: 'recommended', ru: 'рекомендуется' };

/** What is asked of each kind of executor, in one sentence. */
export const executorDuties: Record<ExecutorKind, Sentence> = {
  main: {
    az: 'İcranı təşkil edir və Qrupa hesabat verir.',
    en: 'It organises the execution and reports to the Group.',
    ru: 'Организует исполнение и отчитывается перед Группой.',
  },
  other: {
    az: 'İcrada öz hissəsi üzrə iştirak edir və həmin hissə barədə hesabat verir.',
    en: 'It executes its own part and reports on that part.',
    ru: 'Исполняет свою часть и отчитывается о ней.',
  },
  recommended: {
    az: 'İştirak etməsi və görülən işlər barədə məlumat verməsi xahiş olunur; öhdəliyi yoxdur.',
    en: 'It is asked to take part and to tell what was done; it is under no duty.',
    ru: 'Её просят принять участие и сообщить о сделанном; обязанности у неё нет.',
  },
};

export const verbs: Record<Verb, Sentence> = {
  urge: { az: 'israrla tövsiyə edir', en: 'urges', ru: 'настоятельно призывает' },
  consider: { az: 'hesab edir ki, edilməlidir', en: 'considers that it should be done', ru: 'считает нужным' },
  invite: { az: 'dəvət edir', en: 'invites', ru: 'предлагает' },
};

export const fieldLabels = {
  title: { az: 'Planın adı', en: 'Title of the plan', ru: 'Название плана' },
  measureTitle: { az: 'Tədbirin adı', en: 'Name of the measure', ru: 'Название мероприятия' },
  instrument: { az: 'Aktın adı', en: 'Title of the act of law', ru: 'Название правового акта' },
  number: { az: 'Aktın nömrəsi', en: 'Number of the act', ru: 'Номер акта' },
  on: { az: 'Aktın tarixi', en: 'Date of the act', ru: 'Дата акта' },
  from: { az: 'Başlanır', en: 'From', ru: 'Начало' },
  until: { az: 'Bitir', en: 'Until', ru: 'Окончание' },
  last: { az: 'Planın son günü', en: 'Last day of the plan', ru: 'Последний день плана' },
  table: { az: 'Planın cədvəli', en: 'Table of the plan', ru: 'Таблица плана' },
  follows: { az: 'Əvvəlki plan', en: 'The plan before it', ru: 'Предыдущий план' },
  measureNumber: { az: 'Sıra №-si', en: 'Number in the table', ru: 'Номер в таблице' },
  section: { az: 'Bölmə', en: 'Section', ru: 'Раздел' },
  executors: { az: 'İcraçı orqanlar', en: 'Executing bodies', ru: 'Исполнительные органы' },
  term: { az: 'İcra müddəti', en: 'Term', ru: 'Срок исполнения' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  kind: { az: 'Növü', en: 'Kind', ru: 'Вид' },
  person: { az: 'Məsul şəxs', en: 'Focal point', ru: 'Ответственное лицо' },
  indicator: { az: 'Göstərici', en: 'Indicator', ru: 'Показатель' },
  unit: { az: 'Ölçü vahidi', en: 'Unit', ru: 'Единица измерения' },
  baseline: { az: 'Başlanğıc', en: 'Baseline', ru: 'Исходное значение' },
  target: { az: 'Hədəf', en: 'Target', ru: 'Цель' },
  milestone: { az: 'Mərhələ', en: 'Milestone', ru: 'Этап' },
  by: { az: 'Tarix', en: 'By', ru: 'К дате' },
  cost: { az: 'Xərc, manatla', en: 'Cost, in manats', ru: 'Стоимость, в манатах' },
  costSource: { az: 'Maliyyə mənbəyi', en: 'Source of the money', ru: 'Источник средств' },
  verb: { az: 'Tövsiyənin gücü', en: 'How strongly', ru: 'Сила рекомендации' },
  source: {
    az: 'Kim, harada (məsələn: GRETA, üçüncü dövrə, bənd 41)',
    en: 'Who and where (for example: GRETA, third round, paragraph 41)',
    ru: 'Кто и где (например: ГРЕТА, третий раунд, пункт 41)',
  },
  text: { az: 'Tövsiyənin mətni', en: 'Text of the recommendation', ru: 'Текст рекомендации' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Sentence>;
