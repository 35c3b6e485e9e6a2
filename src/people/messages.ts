import { fromDate } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { ActSentences, CommandWords, RefusalSentences } from './names.ts';
import type { BodyKind, PeopleAct, PeopleCommand, PeopleRefusal, SeatKind } from './vocabulary.ts';

export const bodyKinds: Record<BodyKind, Sentence> = {
  state: { az: 'dövlət orqanı', en: 'State body', ru: 'государственный орган' },
  court: { az: 'məhkəmə', en: 'court', ru: 'суд' },
  independent: { az: 'müstəqil qurum', en: 'independent institution', ru: 'независимое учреждение' },
  ngo: {
    az: 'qeyri-hökumət təşkilatı (QHT)',
    en: 'non-governmental organisation (NGO)',
    ru: 'неправительственная организация (НПО)',
  },
};

export const seatKinds: Record<SeatKind, Sentence> = {
  executing: { az: 'icraçı orqan', en: 'executing body', ru: 'исполнительный орган' },
  recommended: { az: 'tövsiyə edilən qurum', en: 'recommended institution', ru: 'рекомендуемое учреждение' },
  ngo: {
    az: 'ixtisaslaşmış QHT',
    en: 'specialised NGO',
    ru: 'специализированная НПО',
  },
};

export const peopleRefusals: RefusalSentences<PeopleRefusal> = {
  bodyAlreadyEntered: ({ body }, names) => ({
    az: `Qurum artıq siyahıdadır: ${names.body(body).az}. Adı dəyişibsə, yeni adını əlavə edin.`,
    en: `The body is already in the register: ${names.body(body).en}. If it was renamed, add its new name.`,
    ru: `Орган уже есть в списке: ${names.body(body).ru}. Если он переименован, добавьте новое название.`,
  }),
  unknownBody: ({ body }, names) => ({
    az: `Belə qurum siyahıda yoxdur: ${names.body(body).az}. Onu əvvəlcə katiblik qeydə almalıdır.`,
    en: `There is no such body in the register: ${names.body(body).en}. The secretariat has to enter it first.`,
    ru: `Такого органа в списке нет: ${names.body(body).ru}. Сначала его должен внести секретариат.`,
  }),
  seatAlreadyGiven: ({ body, seat }, names) => ({
    az: `Qurumun tərkibdə bu növ yeri artıq var: ${names.body(body).az}, ${seatKinds[seat].az}.`,
    en: `The body already has a seat of this kind: ${names.body(body).en}, ${seatKinds[seat].en}.`,
    ru: `У органа уже есть место этого вида: ${names.body(body).ru}, ${seatKinds[seat].ru}.`,
  }),
  seatNotOfThisKind: ({ body, kind, seat }, names) => ({
    az: `Bu növ yer həmin quruma verilə bilməz: ${names.body(body).az} (${bodyKinds[kind].az}); yerin növü: ${seatKinds[seat].az}. Başqa növ seçin.`,
    en: `A seat of this kind cannot be given to this body: ${names.body(body).en} (${bodyKinds[kind].en}); the seat: ${seatKinds[seat].en}. Choose another kind.`,
    ru: `Место этого вида нельзя дать этому органу: ${names.body(body).ru} (${bodyKinds[kind].ru}); вид места: ${seatKinds[seat].ru}. Выберите другой вид.`,
  }),
  noSeat: ({ body }, names) => ({
    az: `Qurumun tərkibdə yeri yoxdur: ${names.body(body).az}. Ləğv edilməli yer qalmayıb.`,
    en: `The body has no seat: ${names.body(body).en}. There is nothing to end.`,
    ru: `У органа нет места в составе: ${names.body(body).ru}. Прекращать нечего.`,
  }),
  bodySucceeded: ({ body, successor }, names) => ({
    az: `Qurumun hüquqi varisi var: ${names.body(body).az}; varisi: ${names.body(successor).az}. Qeydi varis üzrə aparın.`,
    en: `The body has a successor: ${names.body(body).en}; its successor: ${names.body(successor).en}. Make the entry for the successor.`,
    ru: `У органа есть правопреемник: ${names.body(body).ru}; правопреемник: ${names.body(successor).ru}. Внесите запись о правопреемнике.`,
  }),
  ownSuccessor: ({ body }, names) => ({
    az: `Qurum özünün varisi ola bilməz: ${names.body(body).az}. Başqa qurum seçin; ad dəyişibsə, yeni adını əlavə edin.`,
    en: `A body cannot succeed itself: ${names.body(body).en}. Choose another body; if it was renamed, add its new name.`,
    ru: `Орган не может быть своим правопреемником: ${names.body(body).ru}. Выберите другой орган; при переименовании добавьте новое название.`,
  }),
  nameOutOfOrder: ({ body, after }, names) => ({
    az: `Yeni ad əvvəlkindən sonra qüvvəyə minməlidir: ${names.body(body).az}; əvvəlki ad ${fromDate(after, 'az')} qüvvədədir. Daha sonrakı tarix göstərin.`,
    en: `A new name has to take effect after the one before: ${names.body(body).en}; that name is in force ${fromDate(after, 'en')}. Give a later date.`,
    ru: `Новое название должно вступить в силу позже прежнего: ${names.body(body).ru}; прежнее действует ${fromDate(after, 'ru')}. Укажите более позднюю дату.`,
  }),
};

const since = (from: string | null) => inEveryTongue((tongue) => (from === null ? '' : `, ${fromDate(from, tongue)}`));

export const peopleActs: ActSentences<PeopleAct> = {
  BodyEntered: ({ kind, name, from }) => ({
    az: `Qurum siyahıya daxil edildi: ${name.az} (${bodyKinds[kind].az}${since(from).az}).`,
    en: `Body entered in the register: ${name.en} (${bodyKinds[kind].en}${since(from).en}).`,
    ru: `В список внесён орган: ${name.ru} (${bodyKinds[kind].ru}${since(from).ru}).`,
  }),
  BodyRenamed: ({ name, from }) => ({
    az: `Qurumun yeni adı yazıldı: ${name.az}${since(from).az}.`,
    en: `New name of a body recorded: ${name.en}${since(from).en}.`,
    ru: `Внесено новое название органа: ${name.ru}${since(from).ru}.`,
  }),
  BodySucceeded: ({ body, successor, from }, names) => ({
    az: `Qurumun hüquqi varisi yazıldı: ${names.body(body, from).az}; varisi: ${names.body(successor, from).az}${since(from).az}.`,
    en: `Successor of a body recorded: ${names.body(body, from).en}; its successor: ${names.body(successor, from).en}${since(from).en}.`,
    ru: `Внесён правопреемник органа: ${names.body(body, from).ru}; правопреемник: ${names.body(successor, from).ru}${since(from).ru}.`,
  }),
  SeatGiven: ({ body, seat }, names) => ({
    az: `Quruma tərkibdə yer verildi: ${names.body(body).az} (${seatKinds[seat].az}).`,
    en: `Seat given to a body: ${names.body(body).en} (${seatKinds[seat].en}).`,
    ru: `Органу дано место в составе: ${names.body(body).ru} (${seatKinds[seat].ru}).`,
  }),
  SeatEnded: ({ body }, names) => ({
    az: `Qurumun tərkibdəki yeri ləğv edildi: ${names.body(body).az}.`,
    en: `Seat of a body ended: ${names.body(body).en}.`,
    ru: `Место органа в составе прекращено: ${names.body(body).ru}.`,
  }),
};

export const peopleCommands: CommandWords<PeopleCommand> = {
  enterBody: {
    name: { az: 'Qurumu siyahıya daxil edirəm', en: 'I enter the body', ru: 'Вношу орган в список' },
    done: { az: 'Qurum siyahıya daxil edildi.', en: 'The body is entered.', ru: 'Орган внесён в список.' },
  },
  renameBody: {
    name: { az: 'Yeni adı qeydə alıram', en: 'I record the new name', ru: 'Вношу новое название' },
    done: { az: 'Yeni ad qeydə alındı.', en: 'The new name is recorded.', ru: 'Новое название внесено.' },
  },
  succeedBody: {
    name: { az: 'Hüquqi varisi qeydə alıram', en: 'I record the successor', ru: 'Вношу правопреемника' },
    done: { az: 'Hüquqi varis qeydə alındı.', en: 'The successor is recorded.', ru: 'Правопреемник внесён.' },
  },
  giveSeat: {
    name: { az: 'Tərkibdə yer verirəm', en: 'I give a seat', ru: 'Даю место в составе' },
    done: { az: 'Quruma tərkibdə yer verildi.', en: 'The body has its seat.', ru: 'Органу дано место в составе.' },
  },
  endSeat: {
    name: { az: 'Tərkibdəki yeri ləğv edirəm', en: 'I end the seat', ru: 'Прекращаю место в составе' },
    done: { az: 'Tərkibdəki yer ləğv edildi.', en: 'The seat has ended.', ru: 'Место в составе прекращено.' },
  },
};

export const fieldLabels = {
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  kind: { az: 'Qurumun növü', en: 'Kind of body', ru: 'Вид органа' },
  name_az: { az: 'Azərbaycan dilində adı', en: 'Name in Azerbaijani', ru: 'Название на азербайджанском языке' },
  name_en: { az: 'İngilis dilində adı', en: 'Name in English', ru: 'Название на английском языке' },
  name_ru: { az: 'Rus dilində adı', en: 'Name in Russian', ru: 'Название на русском языке' },
  since: { az: 'Hansı tarixdən', en: 'Since', ru: 'С какой даты' },
  successor: { az: 'Hüquqi varis', en: 'Successor', ru: 'Правопреемник' },
  seat: { az: 'Tərkibdəki yer', en: 'Seat', ru: 'Место в составе' },
  person: { az: 'Şəxs', en: 'Person', ru: 'Лицо' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  position: { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
  language: { az: 'Dil', en: 'Language', ru: 'Язык' },
} as const satisfies Record<string, Sentence>;

export const peopleWords = {
  bodies: { az: 'Qurumlar', en: 'Bodies', ru: 'Органы' },
  newBody: { az: 'Yeni qurum', en: 'New body', ru: 'Новый орган' },
  names: { az: 'Adları', en: 'Names', ru: 'Названия' },
  formerName: { az: 'əvvəlki adı', en: 'formerly', ru: 'прежнее название' },
  successor: { az: 'hüquqi varisi', en: 'succeeded by', ru: 'правопреемник' },
  seat: { az: 'Tərkibdəki yer', en: 'Seat', ru: 'Место в составе' },
  noSeat: { az: 'Tərkibdə yeri yoxdur', en: 'No seat', ru: 'Места в составе нет' },
  noBodies: {
    az: 'Burada nümayəndə təklif edən qurumlar olacaq. Onları katiblik qeydə alır.',
    en: 'The bodies that nominate representatives will stand here. The secretariat enters them.',
    ru: 'Здесь будут органы, предлагающие представителей. Их вносит секретариат.',
  },
  beforeRecords: { az: 'qeydlərdən əvvəl', en: 'before our records', ru: 'до начала записей' },
  chooseOrWrite: {
    az: 'Siyahıdan seçin və ya yeni ad yazın',
    en: 'Choose from the list or write a new name',
    ru: 'Выберите из списка или впишите новое имя',
  },
} as const satisfies Record<string, Sentence>;
