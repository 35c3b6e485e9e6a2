import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { proposalName } from '#voting/names.ts';
import type { RemarkAct, RemarkCommand, RemarkRefusal } from './remark-vocabulary.ts';

const days = (day: string): Sentence => ({
  az: officialDate(day, 'az'),
  en: officialDate(day, 'en'),
  ru: officialDate(day, 'ru'),
});

export const remarkRefusals: RefusalSentences<RemarkRefusal> = {
  protocolWithHead: () => ({
    az: 'Protokol imza üçün təqdim edilib. Onu qeydlər üçün göndərmək üçün əvvəlcə geri qaytarılmalıdır.',
    en: 'The protocol awaits signature. It has to be returned before it can be sent round for remarks.',
    ru: 'Протокол представлен на подпись. Чтобы разослать его для замечаний, его нужно сначала вернуть.',
  }),
  lastDayPast: () => ({
    az: 'Qeydlər üçün son gün keçmişdədir. Bugünkü və ya daha sonrakı günü göstərin.',
    en: 'The last day of remarks lies in the past. Name today or a later day.',
    ru: 'Последний день замечаний уже прошёл. Укажите сегодняшний или более поздний день.',
  }),
  protocolDueBefore: ({ last }) => ({
    az: `Protokol ən geci ${days(last).az} imzalanmalıdır. Qeydlər üçün son gün bundan gec ola bilməz.`,
    en: `The protocol has to be signed by ${days(last).en}. The last day of remarks cannot be later.`,
    ru: `Протокол должен быть подписан не позднее ${days(last).ru}. Последний день замечаний не может быть позже.`,
  }),
  notCirculated: () => ({
    az: 'Protokolun layihəsi hazırda qeydlər üçün göndərilməyib. Onu katiblik göndərir.',
    en: 'The draft of the protocol is not out for remarks now. The secretariat sends it round.',
    ru: 'Проект протокола сейчас не разослан для замечаний. Его рассылает секретариат.',
  }),
  remarksOver: ({ until }) => ({
    az: `Qeydlər üçün son gün ${days(until).az} idi.`,
    en: `The last day of remarks was ${days(until).en}.`,
    ru: `Последним днём для замечаний был ${days(until).ru}.`,
  }),
  remarksAwaited: ({ until }) => ({
    az: `Üzvlər qeydlərini ${days(until).az} (həmin gün daxil olmaqla) bildirə bilərlər. Protokol bundan sonra imzaya təqdim edilir.`,
    en: `Members may remark until ${days(until).en}, that day included. The protocol is submitted afterwards.`,
    ru: `Члены могут сделать замечания до ${days(until).ru} включительно. После этого протокол представляется на подпись.`,
  }),
  remarksUnanswered: () => ({
    az: 'Cavabsız qeydlər var. Protokol imzaya təqdim edilməzdən əvvəl katiblik hər birinə cavab verməlidir.',
    en: 'There are remarks without an answer. The secretariat has to answer each before the protocol is submitted.',
    ru: 'Есть замечания без ответа. До представления протокола секретариат должен ответить на каждое.',
  }),
  unknownRemark: () => ({
    az: 'Belə qeyd yoxdur. Səhifəni yeniləyin.',
    en: 'There is no such remark. Refresh the page.',
    ru: 'Такого замечания нет. Обновите страницу.',
  }),
  remarkAnswered: ({ at }, _names, zone) => ({
    az: `Bu qeydə artıq cavab verilib (${days(dateIn(at, zone)).az}). Səhifəni yeniləyin.`,
    en: `This remark has been answered already (${days(dateIn(at, zone)).en}). Refresh the page.`,
    ru: `На это замечание уже дан ответ (${days(dateIn(at, zone)).ru}). Обновите страницу.`,
  }),
  dissentNotProvided: () => ({
    az: 'Əsasnamənin qəbul edilmiş oxunuşuna görə xüsusi rəy protokola əlavə edilmir.',
    en: 'By the reading that is in force no separate opinion is attached to the protocol.',
    ru: 'По действующему толкованию положения особое мнение к протоколу не прилагается.',
  }),
  notDecided: ({ proposal }) => ({
    az: `Xüsusi rəy yalnız qərardan sonra əlavə edilir: ${proposalName(proposal).az} üzrə səsvermə başa çatmayıb.`,
    en: `A separate opinion is attached to a decision, and ${proposalName(proposal).en} has not been decided.`,
    ru: `Особое мнение прилагается к решению, а ${proposalName(proposal).ru} ещё без решения.`,
  }),
  didNotDissent: () => ({
    az: 'Xüsusi rəyi yalnız açıq səsvermədə bu təklifin əleyhinə səs vermiş və ya bitərəf qalmış üzv əlavə edə bilər.',
    en: 'Only a member who voted against this proposal or abstained, in an open vote, can attach a separate opinion.',
    ru: 'Особое мнение может приложить только член, при открытом голосовании голосовавший против этого предложения или воздержавшийся.',
  }),
  alreadyDissented: ({ at }, _names, zone) => ({
    az: `Bu qərara Sizin xüsusi rəyiniz artıq əlavə edilib (${days(dateIn(at, zone)).az}).`,
    en: `Your separate opinion on this decision is attached already (${days(dateIn(at, zone)).en}).`,
    ru: `Ваше особое мнение по этому решению уже приложено (${days(dateIn(at, zone)).ru}).`,
  }),
};

const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: meetingName(meeting).az,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

const onItem = (item: string | null): Sentence =>
  item === null
    ? { az: 'protokol üzrə', en: 'on the protocol', ru: 'по протоколу' }
    : { az: `${itemName(item).az} üzrə`, en: `on ${itemName(item).en}`, ru: `${itemName(item).ru}` };

export const remarkActs: ActSentences<RemarkAct> = {
  ProtocolCirculated: (data) => ({
    az: `${inMeeting(data).az}: protokolun layihəsi qeydlər üçün göndərildi, son gün ${days(data.until).az}.`,
    en: `${inMeeting(data).en}: the draft of the protocol was sent round for remarks until ${days(data.until).en}.`,
    ru: `${inMeeting(data).ru}: проект протокола разослан для замечаний, последний день ${days(data.until).ru}.`,
  }),
  RemarkMade: (data) => ({
    az: `${inMeeting(data).az}: ${onItem(data.item).az} qeyd bildirildi.`,
    en: `${inMeeting(data).en}: a remark was made ${onItem(data.item).en}.`,
    ru: `${inMeeting(data).ru}: сделано замечание (${onItem(data.item).ru}).`,
  }),
  RemarkAnswered: (data) => ({
    az: `${inMeeting(data).az}: ${onItem(data.item).az} qeydə cavab verildi; qeyd ${data.taken ? 'nəzərə alındı' : 'nəzərə alınmadı'}.`,
    en: `${inMeeting(data).en}: a remark ${onItem(data.item).en} was answered; it was ${data.taken ? 'taken up' : 'not taken up'}.`,
    ru: `${inMeeting(data).ru}: дан ответ на замечание (${onItem(data.item).ru}); оно ${data.taken ? 'учтено' : 'не учтено'}.`,
  }),
  DissentAttached: (data) => ({
    az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə qərara xüsusi rəy əlavə edildi.`,
    en: `${inMeeting(data).en}: a separate opinion was attached to the decision on ${proposalName(data.proposal).en}.`,
    ru: `${inMeeting(data).ru}: к решению (${proposalName(data.proposal).ru}) приложено особое мнение.`,
  }),
};

export const remarkCommands: CommandWords<RemarkCommand> = {
  circulateProtocol: {
    name: {
      az: 'Layihəni qeydlər üçün göndərirəm',
      en: 'I send the draft round for remarks',
      ru: 'Рассылаю проект для замечаний',
    },
    done: {
      az: 'Protokolun layihəsi qeydlər üçün göndərildi.',
      en: 'The draft of the protocol is out for remarks.',
      ru: 'Проект протокола разослан для замечаний.',
    },
  },
  remarkOnProtocol: {
    name: { az: 'Qeydimi bildirirəm', en: 'I make a remark', ru: 'Делаю замечание' },
    done: { az: 'Qeydiniz katibliyə çatdırıldı.', en: 'The remark is recorded.', ru: 'Замечание внесено.' },
  },
  answerRemark: {
    name: { az: 'Qeydə cavab verirəm', en: 'I answer the remark', ru: 'Отвечаю на замечание' },
    done: { az: 'Qeydə cavab verildi.', en: 'The remark is answered.', ru: 'На замечание дан ответ.' },
  },
  attachDissent: {
    name: {
      az: 'Xüsusi rəyimi əlavə edirəm',
      en: 'I attach my separate opinion',
      ru: 'Прилагаю особое мнение',
    },
    done: {
      az: 'Xüsusi rəy protokola əlavə edildi.',
      en: 'The separate opinion is attached to the protocol.',
      ru: 'Особое мнение приложено к протоколу.',
    },
  },
};

export const remarkLabels = {
  until: { az: 'Qeydlər üçün son gün', en: 'Last day of remarks', ru: 'Последний день замечаний' },
  text: { az: 'Mətn', en: 'Text', ru: 'Текст' },
  answer: { az: 'Cavab', en: 'Answer', ru: 'Ответ' },
  taken: { az: 'Nəzərə alınıb', en: 'Taken up', ru: 'Учтено' },
} as const satisfies Record<string, Sentence>;

export const remarkWords = {
  remarks: { az: 'Layihəyə qeydlər', en: 'Remarks on the draft', ru: 'Замечания к проекту' },
  remark: { az: 'Qeyd', en: 'Remark', ru: 'Замечание' },
  onWhole: { az: 'Protokolun bütünlüyü', en: 'The protocol as a whole', ru: 'Протокол в целом' },
  about: { az: 'Nəyə dair', en: 'On what', ru: 'К чему' },
  sentRound: { az: 'Qeydlər üçün göndərilib', en: 'Out for remarks', ru: 'Разослан для замечаний' },
  lastDay: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  noneYet: { az: 'Hələ qeyd yoxdur.', en: 'No remarks yet.', ru: 'Замечаний пока нет.' },
  awaitsAnswer: { az: 'Cavab gözləyir', en: 'Awaits an answer', ru: 'Ждёт ответа' },
  taken: { az: 'Nəzərə alınıb', en: 'Taken up', ru: 'Учтено' },
  notTaken: { az: 'Nəzərə alınmayıb', en: 'Not taken up', ru: 'Не учтено' },
  untilHint: {
    az: 'Bu gün bitənədək üzvlər qeyd bildirə bilər; protokol ondan sonra imzaya təqdim edilir.',
    en: 'Members may remark until that day ends; the protocol is submitted afterwards.',
    ru: 'До конца этого дня члены могут делать замечания; затем протокол представляется на подпись.',
  },
  takenHint: {
    az: 'Mətndə dəyişikliyi yuxarıda, məsələnin yazısında Siz edirsiniz.',
    en: 'The text itself is changed by you, in the record of the item.',
    ru: 'Сам текст меняете Вы — в записи по вопросу.',
  },
  dissent: { az: 'Xüsusi rəy', en: 'Separate opinion', ru: 'Особое мнение' },
  dissentHead: { az: 'XÜSUSİ RƏY', en: 'SEPARATE OPINION', ru: 'ОСОБОЕ МНЕНИЕ' },
  dissentHint: {
    az: 'Mətn olduğu kimi qərarın yanında çap olunur və sonradan dəyişdirilmir. Protokol imzadadırsa, yenidən təqdim edilir.',
    en: 'The text is printed beside the decision as it is, and is not changed afterwards. A protocol that awaits signature is submitted anew.',
    ru: 'Текст печатается рядом с решением без изменений и позже не меняется. Представленный на подпись протокол представляется заново.',
  },
  waitsForRemark: {
    az: 'Protokolun layihəsinə baxın',
    en: 'Read the draft of the protocol',
    ru: 'Прочтите проект протокола',
  },
  waitsForAnswer: {
    az: 'Protokola qeydlər cavab gözləyir',
    en: 'Remarks on the protocol await an answer',
    ru: 'Замечания к протоколу ждут ответа',
  },
  toRemarks: { az: 'Layihəyə keçin', en: 'Go to the draft', ru: 'К проекту' },
  toAnswers: { az: 'Qeydlərə keçin', en: 'Go to the remarks', ru: 'К замечаниям' },
  signBy: { az: 'Ən geci bu günədək imzalanır', en: 'To be signed by', ru: 'Подписать не позднее' },
} as const satisfies Record<string, Sentence>;
