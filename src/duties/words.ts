import type { Sentence } from '#text/vocabulary.ts';
import type { DutyState, SendingId } from './vocabulary.ts';

/** `1 nömrəli göndəriş`, `sending No. 1`, `отправление № 1`: in the nominative. */
export const sendingName = (sending: SendingId): Sentence => ({
  az: `${sending} nömrəli göndəriş`,
  en: `sending No. ${sending}`,
  ru: `отправление № ${sending}`,
});

export const dutyStateWords: Record<DutyState, Sentence> = {
  awaiting: { az: 'Cavab gözlənilir', en: 'An answer is awaited', ru: 'Ожидается ответ' },
  silent: { az: 'Cavab verilməyib', en: 'No answer was given', ru: 'Ответ не дан' },
  declined: {
    az: 'Səbəbi göstərilməklə imtina edilib',
    en: 'Declined, with reasons',
    ru: 'Отклонено с указанием причин',
  },
  'under control': { az: 'İcraya götürülüb, nəzarətdədir', en: 'Taken on, under control', ru: 'Принято, на контроле' },
  late: { az: 'İcra müddəti keçib', en: 'The term has passed', ru: 'Срок исполнения истёк' },
  executed: { az: 'İcra edilib, nəzarətdən çıxarılıb', en: 'Executed, off control', ru: 'Исполнено, снято с контроля' },
  dropped: {
    az: 'İcra edilmədən nəzarətdən çıxarılıb',
    en: 'Dropped from control',
    ru: 'Снято с контроля без исполнения',
  },
};

/** By what right a body is asked: executing bodies of the State, those that are invited, and NGOs. None of them is ordered. */
export type Asked = 'executing' | 'recommended' | 'ngo';

/** What the letter and the page say to an addressee: a request or an invitation, never an order. */
export const asking: Record<Asked, Sentence> = {
  executing: {
    az: 'Təklifə baxılması və nəticəsi barədə məlumat verilməsi xahiş olunur.',
    en: 'You are requested to consider the proposal and to say what you have resolved.',
    ru: 'Просим рассмотреть предложение и сообщить о принятом решении.',
  },
  recommended: {
    az: 'Qurum təklifə baxmağa və mümkün saydığı halda ona qoşulmağa dəvət olunur.',
    en: 'The institution is invited to consider the proposal and, if it finds it possible, to join in.',
    ru: 'Учреждение приглашается рассмотреть предложение и, если сочтёт возможным, присоединиться.',
  },
  ngo: {
    az: 'Təşkilat əməkdaşlığa və təklif barədə fikrini bildirməyə dəvət olunur.',
    en: 'The organisation is invited to cooperate and to say what it thinks of the proposal.',
    ru: 'Организация приглашается к сотрудничеству и просится сообщить своё мнение о предложении.',
  },
};

/** The reminder of one that has not answered by the day. */
export const reminding: Record<Asked, Sentence> = {
  executing: {
    az: 'Cavabınız hələ daxil olmayıb. Təklifin icraya götürülüb-götürülmədiyi barədə məlumat verilməsi xahiş olunur.',
    en: 'Your answer has not come yet. You are requested to say whether you take the proposal on.',
    ru: 'Ваш ответ ещё не поступил. Просим сообщить, принимаете ли Вы предложение к исполнению.',
  },
  recommended: {
    az: 'Dəvətə cavabınız hələ daxil olmayıb. Mövqeyiniz Qrup üçün önəmlidir.',
    en: 'Your answer to the invitation has not come yet. Your view matters to the Group.',
    ru: 'Ваш ответ на приглашение ещё не поступил. Ваша позиция важна для Группы.',
  },
  ngo: {
    az: 'Təklif barədə fikriniz hələ bildirilməyib. Onu bilmək Qrup üçün faydalı olar.',
    en: 'You have not yet said what you think of the proposal. The Group would be glad to know.',
    ru: 'Ваше мнение о предложении ещё не сообщено. Группе было бы полезно его знать.',
  },
};

/** Of what was taken on and whose term has passed. Whoever was only invited is never called late. */
export const remindingOfTerm: Record<Asked, Sentence> = {
  executing: {
    az: 'Qurumun özünün göstərdiyi icra müddəti keçib. Görülən iş barədə məlumat verilməsi və ya müddətin uzadılması üçün müraciət edilməsi xahiş olunur.',
    en: 'The term that the body itself named has passed. You are requested to report what was done, or to ask for a later term.',
    ru: 'Срок, названный самим органом, истёк. Просим сообщить о сделанном или обратиться за продлением срока.',
  },
  recommended: {
    az: 'Qurumun göstərdiyi gün keçib. Görülən iş barədə məlumatınız Qrup üçün faydalı olar.',
    en: 'The day that the institution named has passed. The Group would be glad to hear what was done.',
    ru: 'Названный учреждением день прошёл. Группе было бы полезно узнать о сделанном.',
  },
  ngo: {
    az: 'Təşkilatın göstərdiyi gün keçib. Görülən iş barədə məlumatınız Qrup üçün faydalı olar.',
    en: 'The day that the organisation named has passed. The Group would be glad to hear what was done.',
    ru: 'Названный организацией день прошёл. Группе было бы полезно узнать о сделанном.',
  },
};

export const fieldLabels = {
  body: { az: 'Kimə', en: 'To whom', ru: 'Кому' },
  answerBy: { az: 'Cavab hansı günədək xahiş olunur', en: 'Answer asked by', ru: 'Просим ответить до' },
  letter: { az: 'Məktub', en: 'Letter', ru: 'Письмо' },
  subject: { az: 'Məktubun məzmunu', en: 'Subject of the letter', ru: 'Содержание письма' },
  number: { az: 'Çıxarışın nömrəsi', en: 'Number of the extract', ru: 'Номер выписки' },
  act: { az: 'Hansı akta görə məcburidir', en: 'By which act it binds', ru: 'По какому акту обязательно' },
  bindsUntil: { az: 'Həmin akta görə icra müddəti', en: 'Term by that act', ru: 'Срок по этому акту' },
  until: { az: 'İcra müddəti', en: 'Term', ru: 'Срок исполнения' },
  how: { az: 'Necə icra ediləcək', en: 'How it will be done', ru: 'Как будет исполнено' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  done: { az: 'Görülən iş', en: 'What was done', ru: 'Что сделано' },
  executed: { az: 'İcra tam başa çatıb', en: 'It is executed in full', ru: 'Исполнено полностью' },
  evidence1: { az: 'Təsdiqedici sənəd', en: 'Confirming document', ru: 'Подтверждающий документ' },
  evidence1Title: { az: 'Sənədin adı', en: 'Title of the document', ru: 'Название документа' },
  evidence2: { az: 'İkinci sənəd', en: 'Second document', ru: 'Второй документ' },
  evidence2Title: { az: 'İkinci sənədin adı', en: 'Title of the second document', ru: 'Название второго документа' },
  evidence3: { az: 'Üçüncü sənəd', en: 'Third document', ru: 'Третий документ' },
  evidence3Title: { az: 'Üçüncü sənədin adı', en: 'Title of the third document', ru: 'Название третьего документа' },
} as const satisfies Record<string, Sentence>;
