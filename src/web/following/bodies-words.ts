import type { SeatKind } from '#people/vocabulary.ts';
import { numeral } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Represented } from './represented.ts';

export const bodiesWords = {
  title: { az: 'Planın qurumları', en: 'Bodies of the plan', ru: 'Органы плана' },
  says: {
    az: 'Planda göstərilən hər qurum: tərkibdə yeri varmı, kim təmsil edir, hansı tədbirlər üçün məsul şəxs göstərilib.',
    en: 'Each body that the plan names: whether it has a seat, whether somebody sits for it, for which measures it has named a focal point.',
    ru: 'Каждый названный в плане орган: есть ли у него место, кто его представляет, по каким мероприятиям названо ответственное лицо.',
  },
  open: { az: 'Təmsil olunmayanlar', en: 'Not represented', ru: 'Не представлены' },
  allSit: {
    az: 'Planın bütün qurumları təmsil olunur və ya namizədləri təsdiq gözləyir.',
    en: 'Every body of the plan is represented, or its nominee awaits approval.',
    ru: 'Все органы плана представлены либо их кандидаты ожидают утверждения.',
  },
  all: { az: 'Bütün qurumlar', en: 'All bodies', ru: 'Все органы' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  seat: { az: 'Hansı hüquqla', en: 'By what right', ru: 'По какому праву' },
  measures: { az: 'Tədbirlər', en: 'Measures', ru: 'Мероприятия' },
  unnamed: { az: 'Məsul şəxsi göstərilməyib', en: 'Without a focal point', ru: 'Без ответственного лица' },
  state: { az: 'Qrupda', en: 'In the Group', ru: 'В Группе' },
  former: {
    az: 'Qüvvədə olan heç bir planda göstərilməyən, tərkibdə yeri olan qurumlar',
    en: 'Bodies that have a seat and that no plan in force names',
    ru: 'Органы, у которых есть место, но которых не называет ни один действующий план',
  },
  formerSays: {
    az: 'Bundan öz-özünə heç nə irəli gəlmir: onların üzvlərinin qalıb-qalmaması qaydaların açıq qoyduğu məsələdir.',
    en: 'Nothing follows of itself: whether their members stay is left open by the rules.',
    ru: 'Само по себе ничего не следует: остаются ли их члены, правила не говорят.',
  },
  toSilences: { az: 'Qrup bunu necə oxuyur', en: 'How the Group reads it', ru: 'Как это читает Группа' },
  giveSeat: { az: 'Tərkibdə yer verin', en: 'Give a seat', ru: 'Дать место' },
  letter: { az: 'Məktubun layihəsi', en: 'Draft letter', ru: 'Проект письма' },
  leaderKnows: (name: string): Sentence => ({
    az: `${name} proqramdan xəbər alır: yer veriləndən sonra namizəd “Bu gün” səhifəsində ondan gözlənilir.`,
    en: `${name} hears of it in the program: once there is a seat, the nomination waits on their page of the day.`,
    ru: `${name} узнает об этом из программы: после предоставления места кандидатура ожидается на странице «Сегодня».`,
  }),
  leaderUnknown: {
    az: 'Qurumun rəhbərliyi proqramda yoxdur: məktubu çap edib göndərin.',
    en: 'The leadership of the body is not in the program: print the letter and send it.',
    ru: 'Руководства органа в программе нет: напечатайте письмо и отправьте.',
  },
} as const satisfies Record<string, Sentence | ((name: string) => Sentence)>;

export const representedWords: Readonly<Record<Represented, Sentence>> = {
  'no seat': { az: 'tərkibdə yeri yoxdur', en: 'no seat', ru: 'нет места' },
  vacant: {
    az: 'yer boşdur, namizəd yoxdur',
    en: 'seat vacant, nobody nominated',
    ru: 'место свободно, кандидата нет',
  },
  nominated: { az: 'namizəd təsdiq gözləyir', en: 'nominee awaits approval', ru: 'кандидат ожидает утверждения' },
  represented: { az: 'təmsil olunur', en: 'represented', ru: 'представлен' },
};

/** What the letter says to a body: a request to one that executes, an invitation to one that the plan only recommends. */
export const letterTexts: Readonly<Record<SeatKind, (measures: number) => Sentence>> = {
  executing: (measures) => ({
    az: `Tədbirlər Planında qurumunuz ${numeral(measures, 'az')} tədbirin icraçısı kimi göstərilib. İşçi Qrupun tərkibinə qurumunuzun nümayəndəsinin namizədliyini təqdim etməyiniz xahiş olunur.`,
    en: `The Measures Plan names your body as executing ${numeral(measures, 'en')} of its measures. You are requested to nominate its representative to the Working Group.`,
    ru: `В Плане мероприятий Ваш орган назван исполнителем мероприятий: ${numeral(measures, 'ru')}. Просим представить кандидатуру представителя в состав Рабочей группы.`,
  }),
  recommended: (measures) => ({
    az: `Tədbirlər Planında qurumunuzun ${numeral(measures, 'az')} tədbirdə iştirakı tövsiyə edilir. Qurumunuzu İşçi Qrupun işində iştirak etməyə və nümayəndəsinin namizədliyini təqdim etməyə dəvət edirik.`,
    en: `The Measures Plan recommends your institution to take part in ${numeral(measures, 'en')} of its measures. We invite it to join the work of the Working Group and to nominate its representative.`,
    ru: `План мероприятий рекомендует Вашему учреждению участие в мероприятиях: ${numeral(measures, 'ru')}. Приглашаем к участию в работе Рабочей группы и к представлению кандидатуры представителя.`,
  }),
  ngo: (measures) => ({
    az: `Tədbirlər Planında təşkilatınızın ${numeral(measures, 'az')} tədbirdə iştirakı nəzərdə tutulub. Təşkilatınızı İşçi Qrupla əməkdaşlığa və nümayəndəsinin namizədliyini təqdim etməyə dəvət edirik.`,
    en: `The Measures Plan foresees your organisation in ${numeral(measures, 'en')} of its measures. We invite it to cooperate with the Working Group and to nominate its representative.`,
    ru: `План мероприятий предусматривает участие Вашей организации в мероприятиях: ${numeral(measures, 'ru')}. Приглашаем к сотрудничеству с Рабочей группой и к представлению кандидатуры представителя.`,
  }),
};

export const paperWords = {
  kind: { az: 'MƏKTUB', en: 'LETTER', ru: 'ПИСЬМО' },
  subject: {
    az: 'Nümayəndə təklif edilməsi barədə',
    en: 'On nominating a representative',
    ru: 'О кандидатуре представителя',
  },
  to: { az: 'Kimə', en: 'To', ru: 'Кому' },
  basis: { az: 'Əsas', en: 'Basis', ru: 'Основание' },
  draft: { az: 'LAYİHƏ', en: 'DRAFT', ru: 'ПРОЕКТ' },
  draftSays: {
    az: 'Layihə: imzalanıb qeydiyyata alındıqdan sonra məktub olur',
    en: 'A draft: it is a letter once it is signed and registered',
    ru: 'Проект: становится письмом после подписи и регистрации',
  },
  signature: { az: 'imza', en: 'signature', ru: 'подпись' },
} as const satisfies Record<string, Sentence>;
