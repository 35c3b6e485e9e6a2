import type { CountedNoun } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const memberNoun: CountedNoun = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] };

export const seatNoun: CountedNoun = {
  az: 'boş yer',
  en: ['vacant seat', 'vacant seats'],
  ru: ['вакантное место', 'вакантных места', 'вакантных мест'],
};

/** What only the paper of the composition says. */
export const compositionPaperWords = {
  kind: { az: 'FƏRDİ TƏRKİB', en: 'PERSONAL COMPOSITION', ru: 'ПЕРСОНАЛЬНЫЙ СОСТАВ' },
  asOf: { az: 'tarixinə', en: 'As of', ru: 'На дату' },
  count: { az: 'Üzvlərin sayı', en: 'Members', ru: 'Число членов' },
  vacantSeats: { az: 'Boş yerlər', en: 'Vacant seats', ru: 'Вакантные места' },
  noVacant: { az: 'yoxdur', en: 'none', ru: 'нет' },
  term: { az: 'Səlahiyyət müddəti', en: 'Term of a member', ru: 'Срок полномочий члена' },
  quorum: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  vacant: { az: 'boş yer', en: 'vacant', ru: 'вакантно' },
  until: { az: 'bitir', en: 'ends', ru: 'оканчивается' },
  number: { az: 'Nömrə', en: 'Number', ru: 'Номер' },
  date: { az: 'Tarix', en: 'Date', ru: 'Дата' },
  what: { az: 'Akt', en: 'Instrument', ru: 'Акт' },
  memberAndPosition: { az: 'Üzv, iş yerindəki vəzifəsi', en: 'Member and position', ru: 'Член и должность' },
  pastSeats: {
    az: 'Keçmiş tarix üzrə yalnız tutulmuş yerlər göstərilir.',
    en: 'Of a past day only the seats that were filled are shown.',
    ru: 'На прошлую дату показаны только занятые места.',
  },
  madeFrom: {
    az: 'Bu sənəd İşçi Qrupun jurnalından hazırlanıb. Hüquqi qüvvəyə onda adı çəkilən təsdiq aktları malikdir.',
    en: 'This paper is made from the journal of the Working Group. What binds are the instruments of approval that it names.',
    ru: 'Этот документ составлен по журналу Рабочей группы. Юридическую силу имеют названные в нём акты утверждения.',
  },
  annex: { az: 'Əlavə 1', en: 'Annex 1', ru: 'Приложение 1' },
  letters: {
    az: 'Namizədlərin təklif edildiyi məktublar',
    en: 'Letters of nomination',
    ru: 'Письма, которыми предложены кандидаты',
  },
  letter: { az: 'Məktub', en: 'Letter', ru: 'Письмо' },
  register: { az: 'Qeydiyyat №', en: 'Register No.', ru: 'Рег. №' },
  scan: { az: 'Surət (SHA-256)', en: 'Scan (SHA-256)', ru: 'Скан (SHA-256)' },
  inTheProgram: { az: 'sistemdə təqdim edilib', en: 'made in the system', ru: 'подано в системе' },
  noLetters: {
    az: 'Üzvlərin heç biri təklif məktubu ilə qeydə alınmayıb.',
    en: 'No member is recorded with a letter of nomination.',
    ru: 'Ни один член не внесён по письму о выдвижении.',
  },
} as const satisfies Record<string, Sentence>;
