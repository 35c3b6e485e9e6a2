import { numeral } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { NewsKind } from './news.ts';
import type { Reminder } from './step.ts';

export const letterWords = {
  subject: {
    az: 'Vahid: Tədbirlər Planı üzrə xatırlatma və xəbərlər',
    en: 'Vahid: reminders and news of the plan',
    ru: 'Vahid: напоминания и новости по плану',
  },
  awaited: { az: 'Gözlənilir:', en: 'Awaited:', ru: 'Ожидается:' },
  happened: { az: 'Yeniliklər:', en: 'What happened:', ru: 'Что произошло:' },
  open: {
    az: 'Məzmun məktubda yazılmır. Tanış olmaq üçün proqrama daxil olun:',
    en: 'What it is about is not written in letters. Sign in to see it:',
    ru: 'Содержание в письмах не пишется. Войдите в программу, чтобы посмотреть:',
  },
  stop: {
    az: 'Belə məktublar gündə bir dəfədən çox göndərilmir. Onları almaq istəmirsinizsə, hesabınızın səhifəsində, “Dil və məktublar” bölməsində seçimi ləğv edin:',
    en: 'Such letters come once a day at most. If you do not want them, turn them off under “Language and letters” on the page of your account:',
    ru: 'Такие письма приходят не чаще одного раза в день. Если они Вам не нужны, отключите их в разделе «Язык и письма» на странице своей учётной записи:',
  },
} as const satisfies Record<string, Sentence>;

type Words = { readonly coming: Sentence; readonly passed: Sentence };

/** The Group coordinates and does not command: what was invited or asked is invited and asked again. */
const reminders: Readonly<Record<Reminder['kind'], Words>> = {
  report: {
    coming: {
      az: 'təqdim edilmə müddətinə yeddi gün və ya daha az qalan hesabatlar',
      en: 'reports due within seven days',
      ru: 'отчёты, до срока представления которых осталось не более семи дней',
    },
    passed: {
      az: 'təqdim edilmə müddəti keçmiş hesabatlar',
      en: 'reports past their date',
      ru: 'отчёты, срок представления которых прошёл',
    },
  },
  invitation: {
    coming: {
      az: 'qurumunuzun məlumat verməyə dəvət olunduğu tədbirlər',
      en: 'measures on which your institution is invited to report',
      ru: 'мероприятия, по которым Ваше учреждение приглашают сообщить о сделанном',
    },
    passed: {
      az: 'qurumunuzun məlumat verməyə dəvət olunduğu tədbirlər',
      en: 'measures on which your institution is invited to report',
      ru: 'мероприятия, по которым Ваше учреждение приглашают сообщить о сделанном',
    },
  },
  answer: {
    coming: {
      az: 'cavabınız xahiş olunan təkliflər',
      en: 'proposals to which your answer is kindly asked',
      ru: 'предложения, на которые просят Вашего ответа',
    },
    passed: {
      az: 'hələ cavab alınmamış təkliflər; cavab verməyiniz xahiş olunur',
      en: 'proposals not answered yet; your answer is still welcome',
      ru: 'предложения, ответа на которые пока нет; просим ответить',
    },
  },
  duty: {
    coming: {
      az: 'icra müddətinə yeddi gün və ya daha az qalan, qurumunuzun üzərinə götürdüyü işlər',
      en: 'undertakings of your body whose term is within seven days',
      ru: 'взятые Вашим органом обязательства, до срока которых осталось не более семи дней',
    },
    passed: {
      az: 'icra müddəti keçmiş, qurumunuzun üzərinə götürdüyü işlər',
      en: 'undertakings of your body whose term has passed',
      ru: 'взятые Вашим органом обязательства, срок которых прошёл',
    },
  },
};

/** `hesabatlar: 3` */
export const reminderSays = ({ kind, passed }: Reminder, count: number): Sentence =>
  withCount(reminders[kind][passed ? 'passed' : 'coming'], count);

const withCount = (says: Sentence, count: number): Sentence =>
  inEveryTongue((tongue) => `${says[tongue]}: ${numeral(count, tongue)}`);

const news: Readonly<Record<NewsKind, Sentence>> = {
  'report came': { az: 'hesabat təqdim edilib', en: 'a report was handed in', ru: 'представлен отчёт' },
  'report returned': { az: 'hesabatınız qaytarılıb', en: 'your report was returned', ru: 'Ваш отчёт возвращён' },
  'report accepted': { az: 'hesabatınız qəbul edilib', en: 'your report was accepted', ru: 'Ваш отчёт принят' },
  'late allowed': {
    az: 'hesabatı gec təqdim etməyə icazə verilib',
    en: 'a report may be handed in later',
    ru: 'разрешено представить отчёт позже',
  },
  'proposal sent': {
    az: 'qurumunuza Qrupun təklifi göndərilib',
    en: 'a proposal of the Group was sent to your body',
    ru: 'Вашему органу направлено предложение Группы',
  },
  'asked again': {
    az: 'Qrupun təklifinə cavabınız yenidən xahiş olunur',
    en: 'your answer to a proposal of the Group is asked again',
    ru: 'Вас повторно просят ответить на предложение Группы',
  },
  'answer came': {
    az: 'göndərilmiş təklifə cavab verilib',
    en: 'a proposal that was sent has been answered',
    ru: 'на направленное предложение получен ответ',
  },
  'extension asked': {
    az: 'müddətin uzadılması xahiş olunub',
    en: 'an extension was asked for',
    ru: 'запрошено продление срока',
  },
  'extension granted': {
    az: 'müddət uzadılıb',
    en: 'the term was extended',
    ru: 'срок продлён',
  },
  'extension refused': {
    az: 'müddətin uzadılması rədd edilib',
    en: 'an extension was refused',
    ru: 'в продлении срока отказано',
  },
  'duty reported': {
    az: 'nəzarətdə olan iş barədə məlumat verilib',
    en: 'an item under control was reported on',
    ru: 'представлен отчёт о деле на контроле',
  },
  'duty report returned': {
    az: 'icra barədə məlumatınız qaytarılıb',
    en: 'your report on an undertaking was returned',
    ru: 'Ваш отчёт об исполнении возвращён',
  },
  'duty report accepted': {
    az: 'icra barədə məlumatınız qəbul edilib',
    en: 'your report on an undertaking was accepted',
    ru: 'Ваш отчёт об исполнении принят',
  },
  'off control': {
    az: 'qurumunuzun üzərinə götürdüyü iş nəzarətdən çıxarılıb',
    en: 'an undertaking of your body was taken off control',
    ru: 'обязательство Вашего органа снято с контроля',
  },
  'problem registered': {
    az: 'yeni problem qeydə alınıb',
    en: 'a problem was registered',
    ru: 'зарегистрирована проблема',
  },
  'comment asked': {
    az: 'qurumunuza aid problem üzrə rəyiniz xahiş olunur',
    en: 'your comment is asked on a problem that concerns your body',
    ru: 'просят Ваших замечаний по проблеме, которая касается Вашего органа',
  },
  'problem assigned': {
    az: 'problem Sizə tapşırılıb',
    en: 'a problem was assigned to you',
    ru: 'Вам поручена проблема',
  },
  'problem moved': {
    az: 'qeydə aldırdığınız problem üzrə yeni addım atılıb',
    en: 'there is a new step on a problem that you registered',
    ru: 'по зарегистрированной Вами проблеме сделан новый шаг',
  },
  'draft answered': {
    az: 'layihənizə rəy və ya düzəliş təklif edilib',
    en: 'somebody commented on your draft or proposed an amendment',
    ru: 'к Вашему проекту поступило замечание или поправка',
  },
  'own extension asked': {
    az: 'qeydə aldırdığınız problem üzrə icra müddətinin uzadılması xahiş olunub',
    en: 'a later term was asked for on a problem that you registered',
    ru: 'по зарегистрированной Вами проблеме запрошено продление срока исполнения',
  },
  'own extension granted': {
    az: 'qeydə aldırdığınız problem üzrə icra müddəti uzadılıb',
    en: 'the term was extended on a problem that you registered',
    ru: 'по зарегистрированной Вами проблеме срок исполнения продлён',
  },
  'own extension refused': {
    az: 'qeydə aldırdığınız problem üzrə icra müddəti uzadılmayıb',
    en: 'a later term was refused on a problem that you registered',
    ru: 'по зарегистрированной Вами проблеме в продлении срока отказано',
  },
  'draft given': {
    az: 'təklif layihəsi davam etdirmək üçün Sizə təhvil verilib',
    en: 'a draft proposal was handed over to you',
    ru: 'Вам передан проект предложения',
  },
  'draft taken': {
    az: 'hazırladığınız təklif layihəsi başqasına təhvil verilib',
    en: 'the draft proposal that you wrote was handed over to somebody else',
    ru: 'проект предложения, который Вы готовили, передан другому',
  },
  'amendment answered': {
    az: 'təklif etdiyiniz düzəlişə cavab verilib',
    en: 'your amendment was answered',
    ru: 'на предложенную Вами поправку ответили',
  },
};

/** `hesabatınız qaytarılıb (2)` */
export const newsSays = (kind: NewsKind, count: number): Sentence =>
  inEveryTongue((tongue) => news[kind][tongue] + (count > 1 ? ` (${numeral(count, tongue)})` : ''));
