import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { planName } from '#plan/words.ts';
import { dateName, officialMoment } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { DueOf, ReportingAct, ReportingCommand, ReportingRefusal } from './vocabulary.ts';
import { reportName, scheduleName, versionName } from './words.ts';

export const reportingRefusals: RefusalSentences<ReportingRefusal> = {
  unknownDue: ({ due }) => ({
    az: `Bu günə hesabat gözlənilmir: ${dayOf(due, 'az')}. Tarixi tədbirin hesabatları siyahısından seçin.`,
    en: `No report is due on that day: ${dayOf(due, 'en')}. Choose a date from the list of reports of the measure.`,
    ru: `На этот день отчёта не ожидается: ${dayOf(due, 'ru')}. Выберите дату из списка отчётов мероприятия.`,
  }),
  reportOfAnotherBody: ({ body }, names) => ({
    az: `Siz bu tədbir üzrə həmin qurumun adından hesabat verə bilməzsiniz: ${names.body(body).az}. Hesabatı icraçı və ya dəvət olunan qurumun üzvü, yaxud məsul şəxsi verir.`,
    en: `You cannot report on this measure for that body: ${names.body(body).en}. The member or the focal point of an executing or invited body reports for it.`,
    ru: `Вы не можете отчитаться по этому мероприятию от имени органа: ${names.body(body).ru}. Отчитывается член или ответственное лицо исполняющего либо приглашённого органа.`,
  }),
  draftChangedMeanwhile: ({ by, at }, names, zone) => ({
    az: `Siz yazarkən layihəni başqası yadda saxlayıb: ${names.person(by).az}, ${officialMoment(at, zone, 'az')}. Hər iki mətn aşağıdadır: birləşdirin və yenidən saxlayın.`,
    en: `While you were writing, somebody else kept the draft: ${names.person(by).en}, ${officialMoment(at, zone, 'en')}. Both texts stand below: bring them together and keep it again.`,
    ru: `Пока Вы писали, черновик сохранил другой человек: ${names.person(by).ru}, ${officialMoment(at, zone, 'ru')}. Оба текста приведены ниже: сведите их и сохраните снова.`,
  }),
  noDraft: () => ({
    az: 'Hesabatın layihəsi hələ yoxdur. Əvvəlcə onu yazın və yadda saxlayın.',
    en: 'There is no draft of the report yet. Write it and keep it first.',
    ru: 'Черновика отчёта ещё нет. Сначала напишите и сохраните его.',
  }),
  emptyReport: () => ({
    az: 'Hesabatda görülən işlər yazılmayıb. Onları yazın, yadda saxlayın və sonra təqdim edin.',
    en: 'The report does not say what was done. Write it, keep the draft, and then hand it in.',
    ru: 'В отчёте не сказано, что сделано. Напишите это, сохраните черновик и затем представьте отчёт.',
  }),
  reportSubmitted: ({ at }, _names, zone) => ({
    az: `Hesabat artıq təqdim edilib: ${officialMoment(at, zone, 'az')}. Baxılmasını gözləyin; geri qaytarılarsa, düzəldə bilərsiniz.`,
    en: `The report was already handed in: ${officialMoment(at, zone, 'en')}. Wait until it is looked at; if it is returned, you can correct it.`,
    ru: `Отчёт уже представлен: ${officialMoment(at, zone, 'ru')}. Дождитесь рассмотрения; если его вернут, Вы сможете его исправить.`,
  }),
  reportAccepted: ({ at }, _names, zone) => ({
    az: `Hesabat artıq qəbul edilib: ${officialMoment(at, zone, 'az')}. Dəyişmək lazımdırsa, onun düzəlişinə başlayın.`,
    en: `The report was already accepted: ${officialMoment(at, zone, 'en')}. If it has to change, begin its correction.`,
    ru: `Отчёт уже принят: ${officialMoment(at, zone, 'ru')}. Если нужно его изменить, начните исправление.`,
  }),
  reportNotSubmitted: () => ({
    az: 'Baxılası hesabat yoxdur: o, hələ təqdim edilməyib və ya geri qaytarılıb.',
    en: 'There is no report to look at: it was not handed in yet, or it was returned.',
    ru: 'Рассматривать нечего: отчёт ещё не представлен или возвращён.',
  }),
  reportNotAccepted: () => ({
    az: 'Yalnız qəbul edilmiş hesabata düzəliş verilir. Bu hesabat qəbul edilməyib.',
    en: 'Only a report that was accepted is corrected. This one was not.',
    ru: 'Исправляют только принятый отчёт. Этот отчёт не принят.',
  }),
  correctionBegun: ({ at }, _names, zone) => ({
    az: `Düzəlişə artıq başlanılıb: ${officialMoment(at, zone, 'az')}. Layihəni yazın və təqdim edin.`,
    en: `Its correction has already begun: ${officialMoment(at, zone, 'en')}. Write the draft and hand it in.`,
    ru: `Исправление уже начато: ${officialMoment(at, zone, 'ru')}. Напишите черновик и представьте его.`,
  }),
  reportVersionChanged: ({ version }) => ({
    az: `Bu arada hesabatın yeni redaksiyası təqdim edilib: ${versionName(version).az}. Səhifəni yeniləyin və ona baxın.`,
    en: `Meanwhile a new version of the report was handed in: ${versionName(version).en}. Refresh the page and look at it.`,
    ru: `За это время представлена новая редакция отчёта: ${versionName(version).ru}. Обновите страницу и рассмотрите её.`,
  }),
  ownReport: ({ body }, names) => ({
    az: `Heç kim öz qurumunun və ya özünün təqdim etdiyi hesabata baxmır: ${names.body(body).az}. Qrupun rəhbəri və ya katibliyin başqa əməkdaşı baxmalıdır.`,
    en: `Nobody looks at the report of his own body, nor at one that he handed in himself: ${names.body(body).en}. The head or another officer of the secretariat has to.`,
    ru: `Никто не рассматривает отчёт своего органа и отчёт, который сам представил: ${names.body(body).ru}. Это делает руководитель Группы или другой сотрудник секретариата.`,
  }),
  unknownIndicator: () => ({
    az: 'Tədbirin belə göstəricisi yoxdur: bu arada dəyişdirilib. Səhifəni yeniləyin və göstəricilərə yenidən cavab verin.',
    en: 'The measure has no such indicator: they were changed meanwhile. Refresh the page and answer them again.',
    ru: 'Такого показателя у мероприятия нет: за это время они изменены. Обновите страницу и ответьте заново.',
  }),
  dueNotAfter: ({ on }) => ({
    az: `İcazə verilən gün bundan sonra olmalıdır: ${dateName(on, 'az')}. Daha gec gün göstərin.`,
    en: `The day that is allowed has to come after ${dateName(on, 'en')}. Choose a later one.`,
    ru: `Разрешённый день должен быть позже: ${dateName(on, 'ru')}. Укажите более поздний день.`,
  }),
  emptySchedule: () => ({
    az: 'Qrafikdə heç bir tarix yoxdur. Azı bir tarix göstərin.',
    en: 'The schedule has no date. Give at least one.',
    ru: 'В графике нет ни одной даты. Укажите хотя бы одну.',
  }),
  notYetOpen: ({ from }) => ({
    az: `Hesabat dövrü hələ başlanmayıb; ilk günü: ${dateName(from, 'az')}. Həmin gündən yazmaq olar.`,
    en: `The time on which it reports has not begun; its first day: ${dateName(from, 'en')}. It can be written from then on.`,
    ru: `Отчётный период ещё не начался; первый день: ${dateName(from, 'ru')}. С этого дня отчёт можно писать.`,
  }),
};

/** Whatever stood in the address. */
const dayOf = (due: string, tongue: 'az' | 'en' | 'ru'): string =>
  /^\d{4}-\d\d-\d\d$/.test(due) ? dateName(due, tongue) : due;

const said = (of: DueOf & { readonly number: string }, names: Names, what: Sentence): Sentence =>
  inEveryTongue((tongue) => `${capital(reportName(of, names)[tongue], tongue)}: ${what[tongue]}.`);

const capital = (text: string, tongue: string): string => text.slice(0, 1).toLocaleUpperCase(tongue) + text.slice(1);

const ofVersion = (version: number, what: Sentence): Sentence =>
  inEveryTongue((tongue) => `${what[tongue]} (${versionName(version)[tongue]})`);

export const reportingActs: ActSentences<ReportingAct> = {
  ReportsScheduled: ({ plan, schedule }) => ({
    az: `${planName(plan).az}: hesabatların qrafiki müəyyən edildi: ${scheduleName(schedule).az}.`,
    en: `${planName(plan).en}: the dates of reports were set: ${scheduleName(schedule).en}.`,
    ru: `${planName(plan).ru}: установлен график отчётов: ${scheduleName(schedule).ru}.`,
  }),
  ReportKept: (data, names) =>
    said(data, names, { az: 'layihə yadda saxlanıldı', en: 'the draft was kept', ru: 'черновик сохранён' }),
  ReportSubmitted: (data, names) =>
    said(data, names, ofVersion(data.version, { az: 'təqdim edildi', en: 'handed in', ru: 'представлен' })),
  ReportReturned: (data, names) =>
    said(
      data,
      names,
      ofVersion(data.version, {
        az: 'səbəbi göstərilməklə geri qaytarıldı',
        en: 'returned with a reason',
        ru: 'возвращён с указанием причины',
      }),
    ),
  ReportAccepted: (data, names) =>
    said(data, names, ofVersion(data.version, { az: 'qəbul edildi', en: 'accepted', ru: 'принят' })),
  CorrectionBegun: (data, names) =>
    said(data, names, {
      az: 'qəbul edildikdən sonra düzəlişinə başlanıldı',
      en: 'its correction after the acceptance began',
      ru: 'начато исправление после принятия',
    }),
  LateAllowed: (data, names) =>
    said(data, names, {
      az: `gecikməyə icazə verildi, yeni son gün: ${dateName(data.until, 'az')}`,
      en: `it was allowed to be late; the new last day: ${dateName(data.until, 'en')}`,
      ru: `разрешена задержка, новый последний день: ${dateName(data.until, 'ru')}`,
    }),
};

export const reportingCommands: CommandWords<ReportingCommand> = {
  scheduleReports: {
    name: { az: 'Qrafiki müəyyən edirəm', en: 'I set the dates of reports', ru: 'Устанавливаю график' },
    done: {
      az: 'Qrafik müəyyən edildi: hesabatı başlanmamış gələcək tarixlər dəyişdi.',
      en: 'The dates are set: those to come without a report have moved.',
      ru: 'График установлен: изменились будущие даты, по которым отчёт не начат.',
    },
  },
  keepReport: {
    name: { az: 'Layihəni yadda saxlayıram', en: 'I keep the draft', ru: 'Сохраняю черновик' },
    done: {
      az: 'Layihə yadda saxlanıldı. Hesabat hələ təqdim edilməyib.',
      en: 'The draft is kept. The report is not handed in yet.',
      ru: 'Черновик сохранён. Отчёт ещё не представлен.',
    },
  },
  submitReport: {
    name: { az: 'Hesabatı təqdim edirəm', en: 'I hand in the report', ru: 'Представляю отчёт' },
    done: { az: 'Hesabat təqdim edildi.', en: 'The report is handed in.', ru: 'Отчёт представлен.' },
  },
  handInReport: {
    name: {
      az: 'Hesabatı bütövlükdə təqdim edirəm',
      en: 'I hand in the whole report',
      ru: 'Представляю отчёт целиком',
    },
    done: {
      az: 'Hesabat yazıldı və təqdim edildi.',
      en: 'The report is written and handed in.',
      ru: 'Отчёт записан и представлен.',
    },
  },
  returnReport: {
    name: { az: 'Hesabatı geri qaytarıram', en: 'I return the report', ru: 'Возвращаю отчёт' },
    done: { az: 'Hesabat geri qaytarıldı.', en: 'The report is returned.', ru: 'Отчёт возвращён.' },
  },
  acceptReport: {
    name: { az: 'Hesabatı qəbul edirəm', en: 'I accept the report', ru: 'Принимаю отчёт' },
    done: { az: 'Hesabat qəbul edildi.', en: 'The report is accepted.', ru: 'Отчёт принят.' },
  },
  correctReport: {
    name: { az: 'Hesabatı düzəldirəm', en: 'I correct the report', ru: 'Исправляю отчёт' },
    done: {
      az: 'Düzəlişə başlanıldı. Yeni redaksiyanı yazın və təqdim edin.',
      en: 'The correction has begun. Write the new version and hand it in.',
      ru: 'Исправление начато. Напишите новую редакцию и представьте её.',
    },
  },
  allowLate: {
    name: { az: 'Gecikməyə icazə verirəm', en: 'I allow it to be late', ru: 'Разрешаю задержку' },
    done: { az: 'Gecikməyə icazə verildi.', en: 'It is allowed to be late.', ru: 'Задержка разрешена.' },
  },
};
