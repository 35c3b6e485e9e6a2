import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { dateName, officialMoment } from '#text/dates.ts';
import { counted, numbered } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { PlanAct, PlanCommand, PlanRefusal, PlansAct } from './vocabulary.ts';
import { measureName, planName, termName } from './words.ts';

export const planRefusals: RefusalSentences<PlanRefusal> = {
  unknownPlan: () => ({
    az: 'Belə plan yoxdur. Planlar siyahısından seçin.',
    en: 'There is no such plan. Choose one from the list of plans.',
    ru: 'Такого плана нет. Выберите из списка планов.',
  }),
  planNumberTaken: ({ plan }) => ({
    az: `${planName(plan).az} bu arada qeydə alınıb. Səhifəni yeniləyin, siyahıya baxın və lazımdırsa yenidən göndərin.`,
    en: `${planName(plan).en} was recorded meanwhile. Refresh the page, look at the list and send it again if it is needed.`,
    ru: `${planName(plan).ru} за это время внесён. Обновите страницу, посмотрите список и при необходимости отправьте ещё раз.`,
  }),
  planEnded: ({ on }) => ({
    az: `Planın qüvvəsi bitib; son günü: ${dateName(on, 'az')}. Növbəti planda qeyd edin.`,
    en: `The plan has ended; its last day: ${dateName(on, 'en')}. Record it in the plan that follows.`,
    ru: `Действие плана окончено; последний день: ${dateName(on, 'ru')}. Внесите запись в следующий план.`,
  }),
  planOverlaps: ({ plan, period }) => ({
    az: `Eyni vaxtda iki plan qüvvədə ola bilməz: ${planName(plan).az}, ${termName(period).az}. Müddəti dəyişin və ya əvvəlcə həmin planın bitməsini qeyd edin.`,
    en: `Two plans cannot be in force at once: ${planName(plan).en}, ${termName(period).en}. Change the period, or first record that the other plan has ended.`,
    ru: `Два плана не могут действовать одновременно: ${planName(plan).ru}, ${termName(period).ru}. Измените срок или сначала внесите окончание того плана.`,
  }),
  planEndsAfterPeriod: ({ until }) => ({
    az: `Planın son günü onun müddətindən sonra ola bilməz; müddət ${dateName(until, 'az')} tarixində bitir. Başqa gün göstərin; müddəti yalnız planı dəyişən akt uzadır: əvvəlcə onu qeydə alın.`,
    en: `The last day of a plan cannot be after its period, which ends on ${dateName(until, 'en')}. Give another day; only an act that amends the plan makes its period longer: record that act first.`,
    ru: `Последний день плана не может быть позже его срока, который истекает ${dateName(until, 'ru')}. Укажите другой день; срок продлевает только изменяющий план акт: сначала внесите его.`,
  }),
  emptyPlan: () => ({
    az: 'Planın cədvəlində heç bir tədbir yoxdur. Azı bir tədbir daxil edin.',
    en: 'There is no measure in the table of the plan. Enter at least one.',
    ru: 'В таблице плана нет ни одного мероприятия. Внесите хотя бы одно.',
  }),
  termBeforeStart: ({ number, term }) => ({
    az: `${of(number).az}: son gün ilk gündən əvvəldir (${days(term).az}). Tarixləri düzəldin.`,
    en: `${of(number).en}: the last day is before the first (${days(term).en}). Correct the dates.`,
    ru: `${of(number).ru}: последний день раньше первого (${days(term).ru}). Исправьте даты.`,
  }),
  termOutsidePlan: ({ number, term, period }) => ({
    az: `Tədbir ${number}: icra müddəti (${termName(term).az}) planın müddətindən (${termName(period).az}) kənara çıxır. Müddəti düzəldin; planın müddəti yalnız onu dəyişən aktla dəyişir.`,
    en: `Measure ${number}: the term (${termName(term).en}) reaches beyond that of the plan (${termName(period).en}). Correct it; only an act that amends the plan moves the plan’s own term.`,
    ru: `Мероприятие ${number}: срок (${termName(term).ru}) выходит за срок плана (${termName(period).ru}). Исправьте его; срок самого плана меняет только изменяющий его акт.`,
  }),
  measureNumberTwice: ({ number }) => ({
    az: `Cədvəldə bu nömrə iki dəfə var: ${number}. Nömrələrdən birini düzəldin.`,
    en: `The table has this number twice: ${number}. Correct one of them.`,
    ru: `Этот номер есть в таблице дважды: ${number}. Исправьте один из них.`,
  }),
  unknownSection: ({ number, section }) => ({
    az: `Tədbir ${number} cədvəldə olmayan bölməyə aid edilib: ${section}. Bölmənin başlığını əlavə edin və ya tədbiri başqa bölməyə aid edin.`,
    en: `Measure ${number} names a section that the table does not have: ${section}. Add its heading, or choose another section.`,
    ru: `Мероприятие ${number} отнесено к разделу, которого в таблице нет: ${section}. Добавьте заголовок раздела или выберите другой.`,
  }),
  executorTwice: ({ number, body }, names) => ({
    az: `Tədbir ${number}: qurum iki dəfə göstərilib: ${names.body(body).az}. Birini saxlayın.`,
    en: `Measure ${number}: the body is named twice: ${names.body(body).en}. Keep one of them.`,
    ru: `Мероприятие ${number}: орган назван дважды: ${names.body(body).ru}. Оставьте одно упоминание.`,
  }),
  unknownMeasure: () => ({
    az: 'Planda belə tədbir yoxdur. Tədbiri planın cədvəlindən seçin.',
    en: 'There is no such measure in the plan. Choose it from the table of the plan.',
    ru: 'Такого мероприятия в плане нет. Выберите его из таблицы плана.',
  }),
  measureClosed: ({ at }, _names, zone) => ({
    az: `Tədbir bağlanıb: ${officialMoment(at, zone, 'az')}. Onunla bağlı yeni qeyd edilmir.`,
    en: `The measure is closed: ${officialMoment(at, zone, 'en')}. Nothing more is recorded about it.`,
    ru: `Мероприятие закрыто: ${officialMoment(at, zone, 'ru')}. Новых записей о нём не делают.`,
  }),
  measureSuspended: () => ({
    az: 'Tədbirin icrası dayandırılıb. Əvvəlcə onun davam etdirilməsini qeyd edin.',
    en: 'The measure is suspended. First record that it goes on.',
    ru: 'Исполнение мероприятия приостановлено. Сначала внесите запись о возобновлении.',
  }),
  measureNotSuspended: () => ({
    az: 'Tədbirin icrası dayandırılmayıb, davam edir. Qeyd tələb olunmur.',
    en: 'The measure is not suspended; it goes on. Nothing is to be recorded.',
    ru: 'Исполнение мероприятия не приостановлено, оно продолжается. Запись не нужна.',
  }),
  planChangedMeanwhile: ({ version }) => ({
    az: `Siz yazarkən başqası onu dəyişib; indi redaksiya ${version} qüvvədədir. Ona baxın və dəyişikliyi yenidən göndərin.`,
    en: `Somebody changed it while you were writing; version ${version} stands now. Read it and send your change again.`,
    ru: `Пока Вы писали, это изменили; сейчас действует редакция ${version}. Прочтите её и отправьте изменение ещё раз.`,
  }),
  notExecutor: ({ body }, names) => ({
    az: `Qurum bu tədbirin icraçıları arasında deyil: ${names.body(body).az}. İcraçılardan birini seçin.`,
    en: `The body is not among those that execute this measure: ${names.body(body).en}. Choose one of them.`,
    ru: `Орган не входит в число исполнителей этого мероприятия: ${names.body(body).ru}. Выберите одного из исполнителей.`,
  }),
  personOfAnotherBody: ({ person, body }, names) => ({
    az: `Bu şəxs həmin qurumu təmsil etmir: ${names.person(person).az}; qurum: ${names.body(body).az}. Qurumun üzvünü, məsul şəxsini və ya rəhbərini seçin.`,
    en: `This person does not stand for that body: ${names.person(person).en}; the body: ${names.body(body).en}. Choose its member, its focal point or its leader.`,
    ru: `Это лицо не представляет данный орган: ${names.person(person).ru}; орган: ${names.body(body).ru}. Выберите его члена, ответственное лицо или руководителя.`,
  }),
  ownMeasure: ({ body }, names) => ({
    az: `Bu tədbiri Sizin təmsil etdiyiniz qurum icra edir: ${names.body(body).az}. Onu icraçı qurumu təmsil etməyən səlahiyyətli şəxs dayandırır və ya bağlayır.`,
    en: `The body for which you act executes this measure: ${names.body(body).en}. It is suspended or closed by an officer who does not act for a body that executes it.`,
    ru: `Это мероприятие исполняет орган, который Вы представляете: ${names.body(body).ru}. Его приостанавливает или закрывает уполномоченное лицо, не представляющее исполнителя.`,
  }),
  instrumentInFuture: ({ on }) => ({
    az: `Aktın tarixi gələcəkdədir: ${dateName(on, 'az')}. Qəbul edildiyi tarixi göstərin.`,
    en: `The date of the act is in the future: ${dateName(on, 'en')}. Give the date on which it was adopted.`,
    ru: `Дата акта в будущем: ${dateName(on, 'ru')}. Укажите дату его принятия.`,
  }),
  unknownRecommendation: () => ({
    az: 'Tədbirlə əlaqələndirilmiş belə tövsiyə yoxdur. Siyahıdan seçin.',
    en: 'No such recommendation is linked to the measure. Choose one from the list.',
    ru: 'Такая рекомендация с мероприятием не связана. Выберите из списка.',
  }),
};

const of = (number: string | null) =>
  number === null
    ? { az: 'Plan', en: 'The plan', ru: 'План' }
    : { az: `Tədbir ${number}`, en: `Measure ${number}`, ru: `Мероприятие ${number}` };

const days = ({ from, until }: { readonly from: string; readonly until: string }) =>
  inEveryTongue((tongue) => `${dateName(from, tongue)} – ${dateName(until, tongue)}`);

const measures = {
  az: 'tədbir',
  en: ['measure', 'measures'],
  ru: ['мероприятие', 'мероприятия', 'мероприятий'],
} as const;

type Numbered = { readonly plan: string; readonly number: string };
/** `Tədbirlər Planı № 1, tədbir 4.1.3`. */
const here = ({ plan, number }: Numbered) =>
  inEveryTongue((tongue) => `${planName(plan)[tongue]}, ${measureName(number)[tongue]}`);

export const planActs: ActSentences<PlanAct | PlansAct> = {
  PlanAdopted: ({ plan, instrument, period, measures: all }) => ({
    az: `Təsdiq edilmiş plan qeydə alındı: ${planName(plan).az}, ${termName(period).az}, ${counted(all.length, measures, 'az')}; akt ${numbered(instrument.number, 'az')}, ${dateName(instrument.on, 'az')}.`,
    en: `An approved plan was recorded: ${planName(plan).en}, ${termName(period).en}, ${counted(all.length, measures, 'en')}; act ${numbered(instrument.number, 'en')}, ${dateName(instrument.on, 'en')}.`,
    ru: `Внесён утверждённый план: ${planName(plan).ru}, ${termName(period).ru}, ${counted(all.length, measures, 'ru')}; акт ${numbered(instrument.number, 'ru')}, ${dateName(instrument.on, 'ru')}.`,
  }),
  PlanAmended: ({ plan, instrument, version, measures: all }) => ({
    az: `Planın dəyişdirilməsi qeydə alındı: ${planName(plan).az}, redaksiya ${version}, ${counted(all.length, measures, 'az')}; akt ${numbered(instrument.number, 'az')}, ${dateName(instrument.on, 'az')}.`,
    en: `An amendment of the plan was recorded: ${planName(plan).en}, version ${version}, ${counted(all.length, measures, 'en')}; act ${numbered(instrument.number, 'en')}, ${dateName(instrument.on, 'en')}.`,
    ru: `Внесено изменение плана: ${planName(plan).ru}, редакция ${version}, ${counted(all.length, measures, 'ru')}; акт ${numbered(instrument.number, 'ru')}, ${dateName(instrument.on, 'ru')}.`,
  }),
  PlanEnded: ({ plan, on, instrument }) => ({
    az: `Planın bitməsi qeydə alındı: ${planName(plan).az}, son günü ${dateName(on, 'az')}; akt ${numbered(instrument.number, 'az')}, ${dateName(instrument.on, 'az')}.`,
    en: `The end of the plan was recorded: ${planName(plan).en}, its last day ${dateName(on, 'en')}; act ${numbered(instrument.number, 'en')}, ${dateName(instrument.on, 'en')}.`,
    ru: `Внесено окончание плана: ${planName(plan).ru}, последний день ${dateName(on, 'ru')}; акт ${numbered(instrument.number, 'ru')}, ${dateName(instrument.on, 'ru')}.`,
  }),
  PlanEntered: ({ plan, period }) => ({
    az: `Plan siyahıya daxil edildi: ${planName(plan).az}, ${termName(period).az}.`,
    en: `The plan was entered in the register: ${planName(plan).en}, ${termName(period).en}.`,
    ru: `План внесён в список: ${planName(plan).ru}, ${termName(period).ru}.`,
  }),
  PeriodChanged: ({ plan, period }) => ({
    az: `Planın müddəti onu dəyişən aktla dəyişdi: ${planName(plan).az}, ${termName(period).az}.`,
    en: `The period of the plan was changed by the act that amends it: ${planName(plan).en}, ${termName(period).en}.`,
    ru: `Срок плана изменён изменяющим его актом: ${planName(plan).ru}, ${termName(period).ru}.`,
  }),
  PlanLeft: ({ plan, on }) => ({
    az: `Siyahıda planın son günü yazıldı: ${planName(plan).az}, ${dateName(on, 'az')}.`,
    en: `The last day of the plan was written in the register: ${planName(plan).en}, ${dateName(on, 'en')}.`,
    ru: `В списке записан последний день плана: ${planName(plan).ru}, ${dateName(on, 'ru')}.`,
  }),
  MeasureDescribed: (data) => ({
    az: `Tədbirin göstəriciləri, mərhələləri və xərci yazıldı: ${here(data).az}.`,
    en: `Indicators, milestones and cost of a measure were recorded: ${here(data).en}.`,
    ru: `Записаны показатели, этапы и стоимость мероприятия: ${here(data).ru}.`,
  }),
  FocalPointNamed: (data, names) =>
    data.person === null
      ? {
          az: `Qurumun tədbir üzrə məsul şəxsi artıq yoxdur: ${here(data).az}; ${names.body(data.body).az}.`,
          en: `The body no longer has a focal point for the measure: ${here(data).en}; ${names.body(data.body).en}.`,
          ru: `У органа больше нет ответственного лица по мероприятию: ${here(data).ru}; ${names.body(data.body).ru}.`,
        }
      : {
          az: `Tədbir üzrə məsul şəxs göstərildi: ${here(data).az}; ${names.body(data.body).az}: ${names.person(data.person).az}.`,
          en: `A focal point was named for the measure: ${here(data).en}; ${names.body(data.body).en}: ${names.person(data.person).en}.`,
          ru: `По мероприятию названо ответственное лицо: ${here(data).ru}; ${names.body(data.body).ru}: ${names.person(data.person).ru}.`,
        },
  RecommendationLinked: (data) => ({
    az: `Monitorinq qurumunun tövsiyəsi tədbirlə əlaqələndirildi: ${here(data).az}.`,
    en: `A recommendation of a monitoring body was linked to the measure: ${here(data).en}.`,
    ru: `Рекомендация органа мониторинга связана с мероприятием: ${here(data).ru}.`,
  }),
  RecommendationUnlinked: (data) => ({
    az: `Tövsiyə ilə tədbirin əlaqəsi səbəbi göstərilməklə götürüldü: ${here(data).az}.`,
    en: `The link between a recommendation and the measure was taken away, with a reason: ${here(data).en}.`,
    ru: `Связь рекомендации с мероприятием снята с указанием причины: ${here(data).ru}.`,
  }),
  MeasureSuspended: (data) => ({
    az: `Tədbirin icrası səbəbi göstərilməklə dayandırıldı: ${here(data).az}.`,
    en: `The measure was suspended, with a reason: ${here(data).en}.`,
    ru: `Исполнение мероприятия приостановлено с указанием причины: ${here(data).ru}.`,
  }),
  MeasureResumed: (data) => ({
    az: `Tədbirin icrası davam etdirilir: ${here(data).az}.`,
    en: `The measure goes on: ${here(data).en}.`,
    ru: `Исполнение мероприятия возобновлено: ${here(data).ru}.`,
  }),
  MeasureClosed: (data) => ({
    az: `Tədbir səbəbi göstərilməklə bağlandı: ${here(data).az}.`,
    en: `The measure was closed, with a reason: ${here(data).en}.`,
    ru: `Мероприятие закрыто с указанием причины: ${here(data).ru}.`,
  }),
};

export const planCommands: CommandWords<PlanCommand> = {
  adoptPlan: {
    name: {
      az: 'Təsdiq edilmiş planı qeydə alıram',
      en: 'I record the approved plan',
      ru: 'Вношу утверждённый план',
    },
    done: {
      az: 'Plan qeydə alındı; hər tədbir planın bütün sonrakı dəyişikliklərində özü olaraq qalır.',
      en: 'The plan is recorded; each measure keeps its identity through every amendment.',
      ru: 'План внесён; каждое мероприятие остаётся собой при любых изменениях плана.',
    },
  },
  amendPlan: {
    name: {
      az: 'Planı dəyişən aktı qeydə alıram',
      en: 'I record the act that amends the plan',
      ru: 'Вношу акт, изменяющий план',
    },
    done: {
      az: 'Planın yeni redaksiyası qeydə alındı; əvvəlkilərlə müqayisəsi redaksiyalar səhifəsindədir.',
      en: 'The new version of the plan is recorded; it is compared with the one before on the page of versions.',
      ru: 'Новая редакция плана внесена; её сравнение с прежней — на странице редакций.',
    },
  },
  endPlan: {
    name: { az: 'Planın bitməsini qeydə alıram', en: 'I record that the plan has ended', ru: 'Вношу окончание плана' },
    done: {
      az: 'Planın son günü qeydə alındı.',
      en: 'The last day of the plan is recorded.',
      ru: 'Последний день плана внесён.',
    },
  },
  describeMeasure: {
    name: {
      az: 'Göstəriciləri və mərhələləri yazıram',
      en: 'I record indicators and milestones',
      ru: 'Записываю показатели и этапы',
    },
    done: {
      az: 'Tədbirin göstəriciləri, mərhələləri və xərci yazıldı.',
      en: 'Indicators, milestones and cost of the measure are recorded.',
      ru: 'Показатели, этапы и стоимость мероприятия записаны.',
    },
  },
  nameFocalPoint: {
    name: { az: 'Məsul şəxsi göstərirəm', en: 'I name the focal point', ru: 'Называю ответственное лицо' },
    done: {
      az: 'Qurumun tədbir üzrə məsul şəxsi yazıldı.',
      en: 'The body’s focal point for the measure is recorded.',
      ru: 'Ответственное лицо органа по мероприятию записано.',
    },
  },
  linkRecommendation: {
    name: { az: 'Tövsiyəni əlaqələndirirəm', en: 'I link the recommendation', ru: 'Связываю рекомендацию' },
    done: {
      az: 'Tövsiyə tədbirlə əlaqələndirildi.',
      en: 'The recommendation is linked to the measure.',
      ru: 'Рекомендация связана с мероприятием.',
    },
  },
  unlinkRecommendation: {
    name: { az: 'Əlaqəni götürürəm', en: 'I take the link away', ru: 'Снимаю связь' },
    done: {
      az: 'Əlaqə götürüldü; jurnalda səbəbi ilə birlikdə qalır.',
      en: 'The link is taken away; it stays in the journal with its reason.',
      ru: 'Связь снята; в журнале она остаётся вместе с причиной.',
    },
  },
  suspendMeasure: {
    name: {
      az: 'İcranın dayandırılmasını qeyd edirəm',
      en: 'I suspend the measure',
      ru: 'Приостанавливаю мероприятие',
    },
    done: {
      az: 'Tədbirin icrası dayandırıldı; bu müddətdə gecikmiş sayılmır.',
      en: 'The measure is suspended; meanwhile it is not counted as late.',
      ru: 'Мероприятие приостановлено; на это время оно не считается просроченным.',
    },
  },
  resumeMeasure: {
    name: {
      az: 'İcranın davam etdirilməsini qeyd edirəm',
      en: 'I let the measure go on',
      ru: 'Возобновляю мероприятие',
    },
    done: {
      az: 'Tədbirin icrası davam etdirilir.',
      en: 'The measure goes on.',
      ru: 'Исполнение мероприятия возобновлено.',
    },
  },
  closeMeasure: {
    name: { az: 'Tədbiri bağlayıram', en: 'I close the measure', ru: 'Закрываю мероприятие' },
    done: {
      az: 'Tədbir bağlandı; ona aid hesabatlar və aktlar qalır.',
      en: 'The measure is closed; its reports and acts remain.',
      ru: 'Мероприятие закрыто; его отчёты и акты остаются.',
    },
  },
};
