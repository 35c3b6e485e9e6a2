import { capital } from '#text/alphabet.ts';
import { counted, numberWord, plural, roman, russianPlural } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** `Sizi üç məsələ gözləyir`: the count in words up to ten. */
export function waitingTitle(count: number): Sentence {
  if (count === 0)
    return {
      az: 'Sizi gözləyən məsələ yoxdur',
      en: 'Nothing awaits you',
      ru: 'От Вас ничего не ожидается',
    };
  const en = numberWord(count, 'en');
  return {
    az: `Sizi ${numberWord(count, 'az')} məsələ gözləyir`,
    en: capital(`${en} ${plural(count, { one: 'matter awaits', many: 'matters await' })} you`, 'en'),
    ru: `Вас ${russianPlural(count, { one: 'ждёт', few: 'ждут', many: 'ждут' })} ${numberWord(count, 'ru')} ${russianPlural(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}`,
  };
}

const item = { az: 'məsələ', en: ['item', 'items'], ru: ['вопрос', 'вопроса', 'вопросов'] } as const;
const days = { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] } as const;

export const todayWords = {
  today: { az: 'Bu gün', en: 'Today', ru: 'Сегодня' },
  meetingOf: (quarter: number): Sentence => ({
    az: `${roman(quarter)} rübün iclası`,
    en: `Meeting of quarter ${roman(quarter)}`,
    ru: `Заседание ${roman(quarter)} квартала`,
  }),
  proposedOn: (day: Sentence): Sentence => ({
    az: `Rəhbər təklif edib, ${day.az}.`,
    en: `Proposed by the head on ${day.en}.`,
    ru: `Предложено руководителем ${day.ru}.`,
  }),
  noticeAfterYou: {
    az: 'Bildirişlər Sizin razılığınızdan sonra göndərilir.',
    en: 'The notice goes out after your agreement.',
    ru: 'Извещения направляются после Вашего согласования.',
  },
  calledWithYou: {
    az: 'İclas Sizinlə razılaşdırılmaqla çağırılır.',
    en: 'The meeting is called in agreement with you.',
    ru: 'Заседание созывается по согласованию с Вами.',
  },
  agendaOf: (count: number): Sentence => ({
    az: `Gündəlik: ${counted(count, item, 'az')}`,
    en: `Agenda: ${counted(count, item, 'en')}`,
    ru: `Повестка дня: ${counted(count, item, 'ru')}`,
  }),
  agendaWithYou: {
    az: 'Gündəlik Sizinlə razılaşdırılır.',
    en: 'The agenda is set in agreement with you.',
    ru: 'Повестка дня определяется по согласованию с Вами.',
  },
  all: { az: 'hamısı', en: 'all of it', ru: 'вся' },
  newMember: { az: 'Yeni üzv', en: 'New member', ru: 'Новый член' },
  replaces: { az: 'əvəz etdiyi üzv', en: 'in place of', ru: 'вместо' },
  letter: { az: 'məktub', en: 'letter', ru: 'письмо' },
  approvedByYou: {
    az: 'Fərdi tərkibi qurumun təklifi əsasında Siz təsdiq edirsiniz.',
    en: 'You approve the composition on the proposal of the body.',
    ru: 'Персональный состав по предложению органа утверждаете Вы.',
  },
  approve: { az: 'Təsdiq edirəm', en: 'I approve', ru: 'Утверждаю' },
  allNominations: {
    az: 'Hamısını bir aktla təsdiq edirəm',
    en: 'Approve all by one instrument',
    ru: 'Утвердить все одним актом',
  },
  notProposed: (quarter: number): Sentence => ({
    az: `${roman(quarter)} rübün iclası hələ təklif edilməyib`,
    en: `No meeting is proposed yet for quarter ${roman(quarter)}`,
    ru: `Заседание ${roman(quarter)} квартала ещё не предложено`,
  }),
  propose: { az: 'İclas təklif edin', en: 'Propose a meeting', ru: 'Предложить заседание' },
  dateReturned: { az: 'Vaxt və yer geri qaytarılıb', en: 'Date and place returned', ru: 'Время и место возвращены' },
  agendaReturned: { az: 'Gündəlik geri qaytarılıb', en: 'Agenda returned', ru: 'Повестка дня возвращена' },
  changeDate: { az: 'Vaxtı və ya yeri dəyişdirin', en: 'Change the date or place', ru: 'Изменить время или место' },
  changeAgenda: { az: 'Gündəliyi dəyişdirin', en: 'Change the agenda', ru: 'Изменить повестку дня' },
  agendaUnset: { az: 'Gündəlik müəyyən edilməyib', en: 'The agenda is not set', ru: 'Повестка дня не определена' },
  setAgenda: { az: 'Gündəliyi müəyyən edin', en: 'Set the agenda', ru: 'Определить повестку дня' },
  bothAgreed: {
    az: 'Vaxt, yer və gündəlik razılaşdırılıb.',
    en: 'The date, the place and the agenda are agreed.',
    ru: 'Время, место и повестка дня согласованы.',
  },
  notice: { az: 'Bildiriş göndərilməlidir', en: 'The notice is to be sent', ru: 'Нужно направить извещение' },
  meetingToday: { az: 'Bu gün iclas', en: 'Meeting today', ru: 'Сегодня заседание' },
  openIt: {
    az: 'Yetərsay toplandıqda iclası Siz açırsınız.',
    en: 'You open the meeting once there is a quorum.',
    ru: 'При наличии кворума заседание открываете Вы.',
  },
  callRoll: {
    az: 'Üzvlərin gəlişini qeydə alın.',
    en: 'Record the arrival of the members.',
    ru: 'Отмечайте прибытие членов.',
  },
  takePart: { az: 'İştirakınız gözlənilir.', en: 'You are expected.', ru: 'Ожидается Ваше участие.' },
  toRoom: { az: 'İclasa keçin', en: 'Go to the meeting', ru: 'Перейти к заседанию' },
  inSession: { az: 'İclas gedir', en: 'The meeting is in session', ru: 'Идёт заседание' },
  voteOpen: { az: 'Səsvermə gedir', en: 'A vote is open', ru: 'Идёт голосование' },
  yourBallot: { az: 'Səsiniz gözlənilir', en: 'Your ballot is awaited', ru: 'Ожидается Ваш голос' },
  toBallot: { az: 'Səs verməyə keçin', en: 'Go and vote', ru: 'Перейти к голосованию' },
  toClosing: { az: 'Səsverməni bağlamağa keçin', en: 'Go and close the vote', ru: 'Перейти к закрытию голосования' },
  closeIt: { az: 'Səsvermə bağlanmalıdır', en: 'The vote is to be closed', ru: 'Голосование нужно закрыть' },
  overdue: { az: 'İclasın günü keçib', en: 'The day of the meeting has passed', ru: 'День заседания прошёл' },
  overdueSays: {
    az: 'İclas çağırılıb, açılmayıb. Keçirilmədiyi qeydə alınmalıdır.',
    en: 'The meeting was called and not opened. It has to be recorded as not held.',
    ru: 'Заседание созвано, но не открыто. Нужно отметить, что оно не состоялось.',
  },
  writeProtocol: { az: 'Protokol yazılmalıdır', en: 'The protocol is to be written', ru: 'Нужно составить протокол' },
  protocolReturned: { az: 'Protokol geri qaytarılıb', en: 'The protocol was returned', ru: 'Протокол возвращён' },
  daysSince: (count: number): Sentence => ({
    az: count === 0 ? 'İclas bu gün olub.' : `İclasdan ${counted(count, days, 'az')} keçib.`,
    en: count === 0 ? 'The meeting was today.' : `${counted(count, days, 'en')} since the meeting.`,
    ru: count === 0 ? 'Заседание было сегодня.' : `Со дня заседания прошло: ${counted(count, days, 'ru')}.`,
  }),
  toProtocol: { az: 'Protokola keçin', en: 'Go to the protocol', ru: 'Перейти к протоколу' },
  signProtocol: (number: string): Sentence => ({
    az: `№ ${number} protokol imzanızı gözləyir`,
    en: `Protocol No. ${number} awaits your signature`,
    ru: `Протокол № ${number} ждёт Вашей подписи`,
  }),
  signNote: {
    az: 'Protokolu rəhbər imzalayır. İmzadan sonra dəyişdirilmir.',
    en: 'The head signs the protocol. Once signed it is not changed.',
    ru: 'Протокол подписывает руководитель. После подписи он не меняется.',
  },
  readAndSign: { az: 'Oxuyun və imzalayın', en: 'Read and sign', ru: 'Прочесть и подписать' },
  nominate: {
    az: 'Nümayəndə təklif edilməlidir',
    en: 'A representative is to be nominated',
    ru: 'Нужно предложить представителя',
  },
  nominationReturned: {
    az: 'Əvvəlki namizədlik geri qaytarılıb.',
    en: 'The earlier nomination was returned.',
    ru: 'Прежняя кандидатура возвращена.',
  },
  toNomination: { az: 'Nümayəndə təklif edin', en: 'Nominate', ru: 'Предложить представителя' },
  nothing: {
    az: 'Razılıq, təsdiq, imza və ya səs Sizdən gözlənildikdə burada görünəcək.',
    en: 'When an agreement, an approval, a signature or a ballot is awaited from you, it will stand here.',
    ru: 'Когда от Вас будет ожидаться согласование, утверждение, подпись или голос, это появится здесь.',
  },
  settingUp: {
    az: 'Qrup hələ iclas keçirməyə hazır deyil',
    en: 'The group is not yet ready to meet',
    ru: 'Группа ещё не готова к заседаниям',
  },
  ahead: { az: 'Qarşıdakı iclaslar', en: 'Meetings ahead', ru: 'Предстоящие заседания' },
  awaited: { az: 'Gözlənilir', en: 'Awaited', ru: 'Ожидается' },
  datePlace: { az: 'vaxt və yer', en: 'date and place', ru: 'время и место' },
  agenda: { az: 'gündəlik', en: 'agenda', ru: 'повестка дня' },
  theNotice: { az: 'bildiriş', en: 'notice', ru: 'извещение' },
  noneAhead: {
    az: 'Hələ iclas təklif edilməyib. İclası rəhbər təklif edir.',
    en: 'No meeting is proposed yet. The head proposes meetings.',
    ru: 'Заседание ещё не предложено. Заседания предлагает руководитель.',
  },
  adopted: { az: 'Son qəbul edilmiş təkliflər', en: 'Proposals adopted lately', ru: 'Последние принятые предложения' },
  noneAdopted: {
    az: 'Burada qəbul edilmiş təkliflər olacaq.',
    en: 'Adopted proposals will stand here.',
    ru: 'Здесь будут принятые предложения.',
  },
  addressee: { az: 'Ünvanlandığı qurum', en: 'Addressed to', ru: 'Адресат' },
} as const;
