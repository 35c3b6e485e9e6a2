import type { Sentence } from '#text/vocabulary.ts';
import type { TellingKind } from './vocabulary.ts';

/** What a letter is about: the telling, or that the reader is invited no more. */
export type LetterKind = TellingKind | 'withdrawn';

/** After the name of the day in the subject. */
export const subjects: Record<LetterKind, Sentence> = {
  notice: { az: 'İclas haqqında bildiriş', en: 'Notice of a meeting', ru: 'Извещение о заседании' },
  changed: { az: 'İclasın vaxtı və ya yeri dəyişib', en: 'The meeting was moved', ru: 'Заседание перенесено' },
  cancelled: { az: 'İclas ləğv edilib', en: 'The meeting is cancelled', ru: 'Заседание отменено' },
  adjourned: { az: 'İclasda fasilə', en: 'The meeting is adjourned', ru: 'Перерыв в заседании' },
  agreed: {
    az: 'İclasın davam edəcəyi gün razılaşdırılıb',
    en: 'The day on which the meeting goes on is agreed',
    ru: 'День продолжения заседания согласован',
  },
  resumed: { az: 'İclas davam edir', en: 'The meeting goes on', ru: 'Заседание продолжено' },
  reminder: {
    az: 'Xatırlatma: iclasda iştirakınız barədə cavab gözlənilir',
    en: 'Reminder: a reply to the notice of a meeting is awaited',
    ru: 'Напоминание: ожидается ответ на извещение о заседании',
  },
  withdrawn: {
    az: 'İclasa dəvət qüvvədən düşüb',
    en: 'The invitation no longer holds',
    ru: 'Приглашение утратило силу',
  },
};

export const says: Record<LetterKind, Sentence> = {
  notice: {
    az: 'Sizi iclasa dəvət edirik.',
    en: 'You are invited to the meeting.',
    ru: 'Приглашаем Вас на заседание.',
  },
  changed: {
    az: 'Dəvət edildiyiniz iclasın vaxtı və ya yeri dəyişib. Əvvəlki cavabınız qüvvədə deyil: yeni bildiriş göndəriləndə yenidən cavab verəcəksiniz.',
    en: 'The time or place of the meeting to which you are invited has changed. Your earlier reply no longer holds: you will be asked again with the new notice.',
    ru: 'Время или место заседания, на которое Вы приглашены, изменилось. Прежний ответ не действует: Вы ответите заново, когда придёт новое извещение.',
  },
  cancelled: {
    az: 'Dəvət edildiyiniz iclas ləğv edilib. Səbəbi proqramda yazılıb.',
    en: 'The meeting to which you were invited is cancelled. The reason stands in the program.',
    ru: 'Заседание, на которое Вы были приглашены, отменено. Причина указана в программе.',
  },
  adjourned: {
    az: 'İclasda fasilə elan edilib.',
    en: 'The meeting has been adjourned.',
    ru: 'В заседании объявлен перерыв.',
  },
  agreed: {
    az: 'Koordinator iclasın davam edəcəyi günü razılaşdırıb.',
    en: 'The Coordinator has agreed to the day on which the meeting goes on.',
    ru: 'Координатор согласовал день продолжения заседания.',
  },
  resumed: {
    az: 'Fasilədən sonra iclas davam edir.',
    en: 'After the break the meeting goes on.',
    ru: 'После перерыва заседание продолжено.',
  },
  reminder: {
    az: 'İclasda iştirak edib-etməyəcəyiniz barədə hələ cavab verməmisiniz.',
    en: 'You have not yet said whether you will take part in the meeting.',
    ru: 'Вы ещё не сообщили, будете ли участвовать в заседании.',
  },
  withdrawn: {
    az: 'Bu iclasa daha dəvət edilmirsiniz. Onu təqviminizdən silə bilərsiniz.',
    en: 'You are no longer invited to this meeting. You may remove it from your calendar.',
    ru: 'Вы более не приглашены на это заседание. Его можно удалить из календаря.',
  },
};

export const letterWords = {
  when: { az: 'Vaxt', en: 'Time', ru: 'Время' },
  goesOn: { az: 'Davam edir', en: 'Goes on', ru: 'Продолжение' },
  noHour: {
    az: 'saat hələ təyin edilməyib, həmin gün',
    en: 'at an hour not set yet, on the same day',
    ru: 'час ещё не назначен, в тот же день',
  },
  where: { az: 'Yer', en: 'Place', ru: 'Место' },
  link: { az: 'Videobağlantı', en: 'Video link', ru: 'Видеосвязь' },
  awaited: {
    az: 'Bu gün hələ Koordinatorun razılığını gözləyir.',
    en: 'This day still awaits the Coordinator’s agreement.',
    ru: 'Этот день ещё ожидает согласия Координатора.',
  },
  agenda: { az: 'Gündəlik', en: 'Agenda', ru: 'Повестка дня' },
  closedItem: {
    az: 'məzmunu proqramda oxunan məsələ',
    en: 'an item that is read in the program',
    ru: 'вопрос, содержание которого читается в программе',
  },
  more: { az: 'İclas proqramda', en: 'The meeting in the program', ru: 'Заседание в программе' },
  reply: {
    az: 'Gəlib-gəlməyəcəyinizi bu keçidlə bildirin (daxil olmaq tələb edilmir; keçid yalnız Sizin üçündür, onu heç kimə ötürməyin)',
    en: 'Say by this link whether you will come (no sign-in; the link is yours alone, do not pass it on)',
    ru: 'Сообщите по этой ссылке, придёте ли Вы (вход не требуется; ссылка только Ваша, никому её не передавайте)',
  },
  calendar: {
    az: 'Təqvim faylı məktuba əlavə olunub. Təqvimdə verdiyiniz cavab bizə çatmır.',
    en: 'A calendar file is attached. What you answer in your calendar does not reach us.',
    ru: 'К письму приложен файл календаря. Ответ, данный в календаре, к нам не приходит.',
  },
} as const satisfies Record<string, Sentence>;
