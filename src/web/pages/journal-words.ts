import { meetingName } from '#meetings/words.ts';
import { capital } from '#text/alphabet.ts';
import { azNumber } from '#text/harmony.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';

export const journalWords = {
  all: { az: 'Bütün aktlar', en: 'All acts', ru: 'Все акты' },
  about: { az: 'Nə barədə', en: 'About', ru: 'О чём' },
  older: { az: 'Əvvəlki aktlar', en: 'Earlier acts', ru: 'Более ранние акты' },
  newest: { az: 'Ən yeni aktlar', en: 'Latest acts', ru: 'Последние акты' },
  export: { az: 'Jurnalı yükləyin (JSON)', en: 'Download the journal (JSON)', ru: 'Скачать журнал (JSON)' },
  table: { az: 'Cədvəl', en: 'Table', ru: 'Таблица' },
  lead: {
    az: 'Burada qrupun hər aktı edildiyi ardıcıllıqla durur. Yazılmış akt dəyişdirilmir və silinmir; hər akt özündən əvvəlkinin heşini daşıyır.',
    en: 'Every act of the group stands here in the order in which it was done. What is recorded is neither changed nor deleted; each act carries the hash of the one before it.',
    ru: 'Здесь стоят все акты группы в том порядке, в каком они совершены. Внесённое не меняется и не удаляется; каждый акт несёт хеш предыдущего.',
  },
  choiceAtClosing: {
    az: 'Seçim səsvermə bağlananda göstəriləcək.',
    en: 'The choice shows when the vote closes.',
    ru: 'Выбор будет показан при закрытии голосования.',
  },
  voteOpen: {
    az: 'Səsvermə gedir: verilmiş səslərin məzmunu bağlanana qədər göstərilmir, yüklənən jurnal isə səsvermənin açılmasından əvvəlki aktda bitir.',
    en: 'A vote is open: what the ballots say is not shown until it closes, and the downloaded journal ends before the act that opened it.',
    ru: 'Идёт голосование: содержание поданных голосов до закрытия не показывается, а скачанный журнал заканчивается перед актом его открытия.',
  },
  act: { az: 'Akt', en: 'Act', ru: 'Акт' },
  exactTime: { az: 'Vaxt', en: 'Time', ru: 'Время' },
  utc: { az: 'ümumdünya vaxtı ilə', en: 'universal time', ru: 'по всемирному времени' },
  person: { az: 'Kim', en: 'Who', ru: 'Кто' },
  command: { az: 'Əməliyyatın nömrəsi', en: 'Id of the command', ru: 'Номер команды' },
  commandWithheld: {
    az: 'səsvermə bağlananda göstəriləcək',
    en: 'shows when the vote closes',
    ru: 'будет показан при закрытии голосования',
  },
  kind: { az: 'Aktın növü', en: 'Type of the act', ru: 'Вид акта' },
  clause: { az: 'Əsas', en: 'Basis', ru: 'Основание' },
  noClause: {
    az: 'Qaydalar qəbul edilməzdən əvvəl',
    en: 'Before the rules were adopted',
    ru: 'До принятия правил',
  },
  chain: { az: 'Zəncir', en: 'The chain', ru: 'Цепочка' },
  previous: { az: 'Əvvəlki', en: 'Before', ru: 'Предыдущий' },
  this: { az: 'Bu akt', en: 'This act', ru: 'Этот акт' },
  next: { az: 'Sonrakı', en: 'After', ru: 'Следующий' },
  beginning: { az: 'Jurnalın başlanğıcı', en: 'The beginning of the journal', ru: 'Начало журнала' },
  last: { az: 'Jurnalın son aktıdır', en: 'This is the last act of the journal', ru: 'Это последний акт журнала' },
  whole: { az: 'Zəncir bütövdür', en: 'The chain holds', ru: 'Цепочка цела' },
  broken: { az: 'Zəncir qırılıb', en: 'The chain is broken', ru: 'Цепочка разорвана' },
  texts: { az: 'Mətnlər', en: 'Texts', ru: 'Тексты' },
  textsLead: {
    az: 'Sərbəst mətn zəncirdən kənarda saxlanılır ki, zərurət olduqda silinə bilsin; akt yalnız onun heşini daşıyır.',
    en: 'Free text is kept outside the chain so that it can be erased where it must be; the act holds only its digest.',
    ru: 'Свободный текст хранится вне цепочки, чтобы при необходимости его можно было удалить; акт содержит лишь его хеш.',
  },
  textMatches: {
    az: 'Mətn aktdakı heşə uyğundur',
    en: 'The text matches the digest in the act',
    ru: 'Текст соответствует хешу в акте',
  },
  textDiffers: {
    az: 'Mətn aktdakı heşə uyğun deyil',
    en: 'The text does not match the digest in the act',
    ru: 'Текст не соответствует хешу в акте',
  },
  textErased: { az: 'Mətn silinib', en: 'The text was erased', ru: 'Текст удалён' },
  canonical: { az: 'Aktın tam məzmunu', en: 'The act in full', ru: 'Полное содержание акта' },
  bytes: { az: 'Heşlənmiş baytlar', en: 'The bytes that were hashed', ru: 'Хешированные байты' },
  howToCheck: {
    az: 'Heş “vahid:entry:1”, yeni sətir işarəsi və aşağıdakı baytların SHA-256 cəmidir: bunu hər kəs özü yoxlaya bilər.',
    en: 'The hash is the SHA-256 of “vahid:entry:1”, a line feed and the bytes below: anyone can check it.',
    ru: 'Хеш — это SHA-256 от «vahid:entry:1», перевода строки и байтов ниже: проверить может каждый.',
  },
  bytesWithheld: {
    az: 'Bu səs hələ gedən səsvermədə verilib. Onun məzmunu və baytları səsvermə bağlananda göstəriləcək; heşi isə artıq zəncirdədir və dəyişə bilməz.',
    en: 'This ballot belongs to a vote that is still open. Its content and bytes show when the vote closes; its hash already stands in the chain and cannot change.',
    ru: 'Этот голос подан в ещё идущем голосовании. Его содержание и байты будут показаны при закрытии; хеш уже стоит в цепочке и измениться не может.',
  },
} as const satisfies Record<string, Sentence>;

/** Streams as people call them. */
export function streamName(stream: string, tongue: Tongue): string {
  if (stream.startsWith('meeting/')) return capital(meetingName(stream.slice('meeting/'.length))[tongue], tongue);
  return streams[stream]?.[tongue] ?? stream;
}

const streams: Readonly<Record<string, Sentence>> = {
  group: { az: 'Qrup və qaydalar', en: 'The group and its rules', ru: 'Группа и правила' },
  bodies: { az: 'Qurumlar', en: 'Bodies', ru: 'Органы' },
  composition: { az: 'Tərkib və vəzifələr', en: 'Composition and offices', ru: 'Состав и должности' },
  access: { az: 'Dəvətlər və giriş', en: 'Invitations and access', ru: 'Приглашения и доступ' },
  letters: { az: 'Məktublar və kağız üzərində aktlar', en: 'Letters and acts on paper', ru: 'Письма и акты на бумаге' },
  agenda: {
    az: 'İrəli sürülən məsələlər və gündəlik nümunələri',
    en: 'Suggested items and templates of agendas',
    ru: 'Внесённые вопросы и образцы повесток',
  },
  history: { az: 'Əvvəlki işlərin təhvil alınması', en: 'Earlier work taken over', ru: 'Приём прежних дел' },
  marks: { az: 'İşarələr', en: 'Marks', ru: 'Пометки' },
  meetings: { az: 'İclasların reyestri', en: 'Register of meetings', ru: 'Реестр заседаний' },
};

/** `122-ci aktdan 123-cü akta qədər`, checked at this very moment. */
export function checkedFrom(position: number): Sentence {
  const before = position - 1;
  if (before === 0)
    return {
      az: 'Başlanğıcdan 1-ci akta qədər yoxlanıldı: heş baytlara uyğundur.',
      en: 'Checked from the beginning to act No. 1: the hash fits the bytes.',
      ru: 'Проверено от начала до акта № 1: хеш соответствует байтам.',
    };
  return {
    az: `${azNumber(before, 'ordinal')} aktdan ${azNumber(position, 'ordinal')} akta qədər indicə yoxlanıldı: heşlər baytlara uyğundur, bağ qırılmayıb.`,
    en: `Checked just now from act No. ${before} to No. ${position}: the hashes fit the bytes and the link holds.`,
    ru: `Только что проверено от акта № ${before} до акта № ${position}: хеши соответствуют байтам, связь не нарушена.`,
  };
}
