import type { Sentence } from '#text/vocabulary.ts';
import type { FollowKind } from './vocabulary.ts';

type Words = { readonly title: Sentence; readonly says?: Sentence; readonly to: Sentence };

const toReports: Sentence = { az: 'Hesabatlara keçin', en: 'Go to the reports', ru: 'Перейти к отчётам' };
const toDuties: Sentence = { az: 'İcra nəzarətinə keçin', en: 'Go to the register', ru: 'Перейти к реестру' };
const toProblems: Sentence = { az: 'Problemlərə keçin', en: 'Go to the problems', ru: 'Перейти к проблемам' };

/** The Group coordinates and does not command: recommended bodies are invited, addressees are asked. */
export const followWords: Readonly<Record<FollowKind, Words>> = {
  'report returned': {
    title: { az: 'Qaytarılmış hesabatlar', en: 'Reports returned to you', ru: 'Возвращённые отчёты' },
    says: {
      az: 'Qaytarılma səbəbi hesabatın səhifəsindədir. Düzəldib yenidən təqdim edin.',
      en: 'Why they were returned stands on their pages. Correct them and hand them in again.',
      ru: 'Причина возврата указана на странице отчёта. Исправьте и представьте снова.',
    },
    to: toReports,
  },
  'report late': {
    title: { az: 'Müddəti keçmiş hesabatlar', en: 'Reports past their date', ru: 'Просроченные отчёты' },
    to: toReports,
  },
  'report due': {
    title: {
      az: 'Otuz gün ərzində təqdim ediləcək hesabatlar',
      en: 'Reports due within thirty days',
      ru: 'Отчёты, срок которых наступит в течение тридцати дней',
    },
    to: toReports,
  },
  'report invited': {
    title: {
      az: 'Məlumat verməyə dəvət olunursunuz',
      en: 'You are invited to report',
      ru: 'Вас приглашают сообщить о сделанном',
    },
    says: {
      az: 'Qurumunuz bu tədbirlərdə iştirak etməyə tövsiyə olunub. Gördüyü işlər barədə məlumat könüllüdür.',
      en: 'The plan recommends your institution to take part in these measures. What it tells of them is of its own will.',
      ru: 'План рекомендует Вашему учреждению участвовать в этих мероприятиях. Сведения о сделанном даются добровольно.',
    },
    to: toReports,
  },
  'answer asked': {
    title: {
      az: 'Qrupun təklifinə cavabınız xahiş olunur',
      en: 'Your answer to a proposal of the Group is kindly asked',
      ru: 'Вас просят ответить на предложение Группы',
    },
    says: {
      az: 'Təklifi müddət göstərməklə qəbul edə və ya səbəbini bildirməklə imtina edə bilərsiniz.',
      en: 'You may take the proposal on with a term, or decline it with a reason.',
      ru: 'Предложение можно принять к исполнению, указав срок, или отклонить, указав причину.',
    },
    to: toDuties,
  },
  'duty late': {
    title: {
      az: 'Müddəti keçmiş öhdəliklər',
      en: 'Undertakings past their term',
      ru: 'Обязательства с истёкшим сроком',
    },
    to: toDuties,
  },
  'duty passed': {
    title: {
      az: 'Göstərdiyiniz gün keçib, məlumatınız gözlənilir',
      en: 'The day that you named has passed; a word from you is welcome',
      ru: 'Названный Вами день прошёл, ждём Ваших сведений',
    },
    to: toDuties,
  },
  'duty due': {
    title: {
      az: 'Müddəti yaxınlaşan öhdəliklər',
      en: 'Undertakings whose term is near',
      ru: 'Обязательства, срок которых близок',
    },
    to: toDuties,
  },
  'comment asked': {
    title: { az: 'Problem üzrə rəyiniz xahiş olunur', en: 'Your comment is asked', ru: 'Просят Ваших замечаний' },
    to: toProblems,
  },
  'draft amended': {
    title: {
      az: 'Layihənizə təklif olunan düzəlişlər cavab gözləyir',
      en: 'Amendments to your draft await an answer',
      ru: 'Поправки к Вашему проекту ожидают ответа',
    },
    to: toProblems,
  },
  'plan ends': {
    title: {
      az: 'Tədbirlər Planının müddəti',
      en: 'The term of the plan',
      ru: 'Срок Плана мероприятий',
    },
    to: { az: 'Planlara keçin', en: 'Go to the plans', ru: 'Перейти к планам' },
  },
  'judge reports': {
    title: { az: 'Baxılmalı hesabatlar', en: 'Reports to be looked at', ru: 'Отчёты, ожидающие рассмотрения' },
    to: toReports,
  },
  'judge extensions': {
    title: {
      az: 'Müddətin uzadılması barədə xahişlər',
      en: 'Requests for an extension',
      ru: 'Просьбы о продлении срока',
    },
    to: toDuties,
  },
  'judge duty reports': {
    title: {
      az: 'İcra barədə baxılmalı məlumatlar',
      en: 'Reports on undertakings to be looked at',
      ru: 'Отчёты об исполнении, ожидающие рассмотрения',
    },
    to: toDuties,
  },
  'take off control': {
    title: {
      az: 'Nəzarətdən çıxarılmalı öhdəliklər',
      en: 'Duties to be taken off control',
      ru: 'Обязательства, которые нужно снять с контроля',
    },
    says: {
      az: 'Tam icra barədə hesabat qəbul edilib. Öhdəlik Siz nəzarətdən çıxaranadək nəzarətdə qalır.',
      en: 'A report of full execution was accepted. The duty stays under control until you take it off.',
      ru: 'Отчёт о полном исполнении принят. Обязательство остаётся на контроле, пока Вы его не снимете.',
    },
    to: toDuties,
  },
  'assign problems': {
    title: { az: 'Tapşırılmamış problemlər', en: 'Problems assigned to nobody', ru: 'Никому не порученные проблемы' },
    to: toProblems,
  },
  'send adopted': {
    title: {
      az: 'Ünvanına göndərilməmiş qəbul edilmiş təkliflər',
      en: 'Adopted proposals not sent yet',
      ru: 'Принятые предложения, ещё не направленные адресатам',
    },
    to: toDuties,
  },
  'silent addressees': {
    title: {
      az: 'Cavabsız qalmış təkliflər',
      en: 'Proposals met with silence',
      ru: 'Предложения, оставшиеся без ответа',
    },
    says: {
      az: 'Müddət ötüb, cavab gəlməyib. Xatırlatma göndərə və ya məsələni növbəti gündəliyə təklif edə bilərsiniz.',
      en: 'The day asked for has passed without an answer. They can be reminded, or the matter suggested for the next agenda.',
      ru: 'Срок ответа прошёл. Можно напомнить или предложить вопрос в следующую повестку.',
    },
    to: toDuties,
  },
  'bodies unrepresented': {
    title: {
      az: 'Planda göstərilən, lakin Qrupda təmsil olunmayan qurumlar',
      en: 'Bodies of the plan without a representative',
      ru: 'Органы, названные в плане, но не представленные в Группе',
    },
    to: { az: 'Planın qurumlarına keçin', en: 'Go to the bodies of the plan', ru: 'Перейти к органам плана' },
  },
};
