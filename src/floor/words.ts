import type { Sentence } from '#text/vocabulary.ts';
import type { SpeakerKind, SpeechKind, Turn } from './vocabulary.ts';

export const speechKinds: Record<SpeechKind, Sentence> = {
  speech: { az: 'çıxış', en: 'speech', ru: 'выступление' },
  'point of order': { az: 'prosedur məsələsi', en: 'point of order', ru: 'вопрос по порядку ведения' },
};

export const speakerKinds: Record<SpeakerKind, Sentence> = {
  member: { az: 'üzv', en: 'member', ru: 'член' },
  expert: { az: 'dəvət olunmuş mütəxəssis', en: 'invited expert', ru: 'приглашённый специалист' },
  substitute: { az: 'əvəz edən', en: 'substitute', ru: 'заменяющий' },
};

/** Of a floor that was not given to whoever was next; nothing where it was. */
export const turns: Record<Exclude<Turn, 'next'>, Sentence> = {
  chosen: { az: 'növbədənkənar', en: 'out of turn', ru: 'вне очереди' },
  unasked: { az: 'rəhbərin təşəbbüsü ilə', en: 'on the head’s own motion', ru: 'по инициативе руководителя' },
};

export const fieldLabels = {
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  name: { az: 'Ad, soyad', en: 'Name', ru: 'Имя и фамилия' },
  body: { az: 'Hansı qurumdan', en: 'From which body', ru: 'Из какого органа' },
  person: { az: 'Üzv', en: 'Member', ru: 'Член' },
  replaced: { az: 'Kimin yerinə', en: 'In whose place', ru: 'Вместо кого' },
  letter: { az: 'Məktubun nömrəsi və tarixi', en: 'Number and date of the letter', ru: 'Номер и дата письма' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  speaker: { az: 'Çıxış edən', en: 'Speaker', ru: 'Выступающий' },
  kind: { az: 'Nə üçün', en: 'For what', ru: 'Для чего' },
  minutes: { az: 'Dəqiqə', en: 'Minutes', ru: 'Минут' },
} as const satisfies Record<string, Sentence>;
