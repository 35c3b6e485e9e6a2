import type { ExecutorKind } from '#plan/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Progress } from './vocabulary.ts';

/** How far a body says that its part is, as a sentence of a paper. */
export const progressSays: Record<Progress, Sentence> = {
  'not started': { az: 'İcraya başlanmayıb.', en: 'Not started.', ru: 'Исполнение не начато.' },
  'under way': { az: 'İcra olunur.', en: 'Under way.', ru: 'Исполняется.' },
  completed: { az: 'İcra edilib.', en: 'Completed.', ru: 'Исполнено.' },
};

/** After a body's name, where it is not the main one. */
export const kindSays: Record<ExecutorKind, Sentence | undefined> = {
  main: undefined,
  other: { az: 'digər icraçı', en: 'other executing body', ru: 'другой исполнитель' },
  recommended: { az: 'tövsiyə üzrə', en: 'by recommendation', ru: 'по рекомендации' },
};

/** What only papers on a plan say. */
export const planPaperWords = {
  quarterly: { az: 'RÜBLÜK HESABAT', en: 'QUARTERLY REPORT', ru: 'КВАРТАЛЬНЫЙ ОТЧЁТ' },
  yearly: { az: 'İLLİK MƏLUMAT', en: 'YEARLY INFORMATION', ru: 'ЕЖЕГОДНАЯ ИНФОРМАЦИЯ' },
  quarterlyName: { az: 'Rüblük hesabat', en: 'Quarterly report', ru: 'Квартальный отчёт' },
  yearlyName: {
    az: 'İllik məlumatın plan üzrə hissəsi',
    en: 'The yearly information: the part on the plan',
    ru: 'Ежегодная информация: часть о плане',
  },
  partOnPlan: {
    az: 'tədbirlər planının icrası üzrə hissə',
    en: 'the part on the execution of the measures plan',
    ru: 'часть об исполнении плана мероприятий',
  },
  draftMark: { az: 'LAYİHƏ', en: 'DRAFT', ru: 'ПРОЕКТ' },
  draftLine: {
    az: 'Yalnız qəbul edilmiş hesabatlar əsasında tərtib olunmuş layihə; rəsmi sənəd deyil',
    en: 'A draft drawn up from accepted reports alone; not an official paper',
    ru: 'Проект, составленный только по принятым отчётам; не является официальным документом',
  },
  plan: { az: 'Plan', en: 'Plan', ru: 'План' },
  approvedBy: { az: 'Təsdiq edən akt', en: 'Approved by', ru: 'Утверждён актом' },
  amendedBy: { az: 'Son dəyişiklik', en: 'Last amended by', ru: 'Последнее изменение' },
  time: { az: 'Dövr', en: 'Period', ru: 'Период' },
  drawnFrom: { az: 'Jurnalda yeri', en: 'Place in the journal', ru: 'Место в журнале' },
  inJournal: { az: 'jurnalda', en: 'in the journal', ru: 'в журнале' },
  version: { az: 'versiya', en: 'version', ru: 'версия' },
  accepted: { az: 'Qəbul edilmiş hesabatlar', en: 'Accepted reports', ru: 'Принятые отчёты' },
  executing: { az: 'İcraçı orqanlar', en: 'Executing bodies', ru: 'Исполнительные органы' },
  invited: {
    az: 'Tövsiyə üzrə dəvət olunmuş qurumlar',
    en: 'Bodies invited by recommendation',
    ru: 'Приглашённые по рекомендации',
  },
  dueIs: { az: 'təqdim edilməli', en: 'due', ru: 'к сроку' },
  acceptedIs: { az: 'qəbul edilib', en: 'accepted', ru: 'принято' },
  noneIs: { az: 'qəbul edilmiş hesabat yoxdur', en: 'no accepted report', ru: 'принятого отчёта нет' },
  invitedIs: { az: 'dəvət üzrə', en: 'invited to', ru: 'по приглашению' },
  bySection: { az: 'Bölmələr üzrə', en: 'By section', ru: 'По разделам' },
  section: { az: 'Bölmə', en: 'Section', ru: 'Раздел' },
  dueShort: { az: 'Təqdim edilməli', en: 'Due', ru: 'К сроку' },
  acceptedShort: { az: 'Qəbul edilib', en: 'Accepted', ru: 'Принято' },
  noneShort: { az: 'Qəbul edilmiş hesabat yoxdur', en: 'No accepted report', ru: 'Принятого нет' },
  invitedShort: { az: 'Dəvət üzrə', en: 'By invitation', ru: 'По приглашению' },
  sources: { az: 'Mənbələr', en: 'Sources', ru: 'Источники' },
  noSection: { az: 'Bölməsiz', en: 'No section', ru: 'Без раздела' },
  annex: { az: 'Əlavə', en: 'Annex', ru: 'Приложение' },
  sourcesSay: {
    az: 'Mətndəki hər rəqəm və cümlədən sonra kvadrat mötərizədə mənbənin nömrəsi göstərilir. Mənbə hesabatın qəbul edilmiş versiyasıdır.',
    en: 'Each number and sentence is followed by the number of its source in square brackets. A source is the accepted version of a report.',
    ru: 'После каждого числа и предложения в квадратных скобках стоит номер источника. Источник — принятая версия отчёта.',
  },
  obstacles: { az: 'Maneələr:', en: 'Obstacles:', ru: 'Препятствия:' },
  noAccepted: {
    az: 'Qəbul edilmiş hesabat yoxdur:',
    en: 'No accepted report:',
    ru: 'Принятого отчёта нет:',
  },
  noneInvited: {
    az: 'Tövsiyə üzrə məlumat verməyə dəvət olunub, qəbul edilmiş hesabat yoxdur:',
    en: 'Invited to inform, no accepted report:',
    ru: 'Приглашены сообщить, принятого отчёта нет:',
  },
  closed: { az: 'Tədbir bağlanıb.', en: 'The measure is closed.', ru: 'Мероприятие закрыто.' },
  suspended: { az: 'Tədbir dayandırılıb.', en: 'The measure is suspended.', ru: 'Мероприятие приостановлено.' },
  sum: { az: 'hesabatlardakı ədədlərin cəmi', en: 'sum of the numbers reported', ru: 'сумма чисел из отчётов' },
  noNumber: { az: 'ədəd verilməyib', en: 'no number was given', ru: 'число не указано' },
  baseline: { az: 'ilkin göstərici', en: 'baseline', ru: 'исходное значение' },
  target: { az: 'hədəf', en: 'target', ru: 'цель' },
  blank: { az: 'boş buraxılıb', en: 'left blank', ru: 'не заполнено' },
  notApplicable: { az: 'tətbiq edilmir', en: 'not applicable', ru: 'не применимо' },
  notDue: {
    az: 'Bu dövr üzrə hesabatı nəzərdə tutulmayan tədbirlər:',
    en: 'Measures of which no report was due for this period:',
    ru: 'Мероприятия, по которым за этот период отчёт не предусмотрен:',
  },
  nothingDue: {
    az: 'Bu dövr üzrə heç bir hesabat nəzərdə tutulmayıb.',
    en: 'No report was due for this period.',
    ru: 'За этот период отчёты не предусмотрены.',
  },
  indicatorsOf: { az: 'göstəricilər', en: 'indicators', ru: 'показатели' },
} as const satisfies Record<string, Sentence>;
