import { meetingWords } from '#meetings/words.ts';
import type { Names } from '#people/names.ts';
import { protocolWords } from '#protocol/messages.ts';
import { electionWords } from '#secret/election-messages.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { isElection } from '#voting/names.ts';
import type { Outcome } from '#voting/tally-words.ts';
import type { BodyQuarter, Decision, Standing, TookPart, Way } from './vocabulary.ts';

export const wayNames: Record<Way, Sentence> = {
  vote: { az: 'açıq səsvermə', en: 'open vote', ru: 'открытое голосование' },
  hands: { az: 'əl qaldırmaqla', en: 'show of hands', ru: 'поднятием рук' },
  'without objection': {
    az: 'yekdilliklə, səsvermə keçirilmədən',
    en: 'without objection',
    ru: 'без возражений, без голосования',
  },
  secret: { az: 'gizli səsvermə', en: 'secret ballot', ru: 'тайное голосование' },
  election: { az: 'seçki', en: 'election', ru: 'выборы' },
};

export const outcomeStates: Record<Outcome, Sentence> = {
  adopted: { az: 'Qəbul edilib', en: 'Adopted', ru: 'Принято' },
  'not adopted': { az: 'Qəbul edilməyib', en: 'Not adopted', ru: 'Не принято' },
  postponed: { az: 'Təxirə salınıb', en: 'Postponed', ru: 'Отложено' },
  'no opinion': { az: 'Rəy formalaşmayıb', en: 'No opinion', ru: 'Заключения нет' },
};

export const standingNames: Record<Standing, Sentence> = {
  unsigned: { az: 'Protokol hələ imzalanmayıb', en: 'The protocol is not signed yet', ru: 'Протокол ещё не подписан' },
  signed: { az: 'İmzalanmış protokoldadır', en: 'In the signed protocol', ru: 'В подписанном протоколе' },
  corrected: { az: 'Düzəldilmiş protokoldadır', en: 'In a corrected protocol', ru: 'В исправленном протоколе' },
  'being corrected': { az: 'Protokol düzəldilir', en: 'The protocol is being corrected', ru: 'Протокол исправляется' },
};

export const partNames: Record<TookPart | 'absent', Sentence> = {
  'in room': { az: 'Zalda', en: 'In the room', ru: 'В зале' },
  remote: { az: 'Məsafədən', en: 'Remotely', ru: 'Дистанционно' },
  substitute: { az: 'Əvəz edən', en: 'By a substitute', ru: 'Через заменяющего' },
  absent: { az: 'İştirak etməyib', en: 'Absent', ru: 'Отсутствовали' },
};

/** Of an election the outcome says who was elected: `Seçildi: S. Quliyeva`. */
export function outcomeOf(
  { way, outcome, elected }: Pick<Decision, 'way' | 'outcome' | 'elected'>,
  names: Names,
): Sentence {
  if (way !== 'election') return outcomeStates[outcome];
  if (elected === null) return electionWords.nobodyElected;
  return inEveryTongue((tongue) => `${electionWords.elected[tongue]}: ${names.person(elected)[tongue]}`);
}

/** `2026-3/2`; of an election `2026-5, seçki 1`: elections are counted by themselves. */
export const numberOf = ({ meeting, proposal }: Pick<Decision, 'meeting' | 'proposal'>, tongue: Tongue): string =>
  isElection(proposal)
    ? `${meeting}, ${electionWords.election[tongue].toLocaleLowerCase(tongue)} ${proposal.replace('e', '')}`
    : `${meeting}/${proposal}`;

/** The order in which they are drawn and told. */
export const parts = [
  'in room',
  'remote',
  'substitute',
  'absent',
] as const satisfies readonly (keyof BodyQuarter['counts'])[];

export const yearWords = {
  registers: { az: 'Reyestrlər', en: 'Registers', ru: 'Реестры' },
  decisions: { az: 'Qərarların reyestri', en: 'Register of decisions', ru: 'Реестр решений' },
  meetings: { az: 'İclasların reyestri', en: 'Register of meetings', ru: 'Реестр заседаний' },
  attendance: { az: 'İştirak', en: 'Attendance', ru: 'Участие' },

  number: { az: '№', en: 'No.', ru: '№' },
  day: { az: 'Tarix', en: 'Date', ru: 'Дата' },
  hour: { az: 'Saat', en: 'Time', ru: 'Время' },
  meeting: { az: 'İclas', en: 'Meeting', ru: 'Заседание' },
  decision: { az: 'Qərar', en: 'Decision', ru: 'Решение' },
  outcome: { az: 'Nəticə', en: 'Outcome', ru: 'Результат' },
  way: { az: 'Necə qərara alınıb', en: 'How it was decided', ru: 'Как решено' },
  addressee: { az: 'Ünvanlandığı qurum', en: 'Addressed to', ru: 'Кому адресовано' },
  noAddressee: { az: 'ünvansız', en: 'to nobody in particular', ru: 'без адресата' },
  protocol: protocolWords.protocol,
  protocolState: { az: 'Protokolun vəziyyəti', en: 'State of the protocol', ru: 'Состояние протокола' },
  extracts: { az: 'Çıxarışlar', en: 'Extracts', ru: 'Выписки' },
  extract: { az: 'Çıxarış verilib', en: 'Extract issued', ru: 'Выдана выписка' },
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  for: { az: 'Lehinə', en: 'For', ru: 'За' },
  against: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
  abstain: { az: 'Bitərəf', en: 'Abstained', ru: 'Воздержались' },
  noBallot: { az: 'Səs verməyib', en: 'Cast no ballot', ru: 'Не голосовали' },
  whole: { az: 'Tam mətn', en: 'The whole text', ru: 'Полный текст' },

  year: { az: 'İl', en: 'Year', ru: 'Год' },
  quarter: { az: 'Rüb', en: 'Quarter', ru: 'Квартал' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  state: { az: 'Vəziyyəti', en: 'State', ru: 'Состояние' },
  allYears: { az: 'Bütün illər', en: 'All years', ru: 'Все годы' },
  allQuarters: { az: 'Bütün rüblər', en: 'All quarters', ru: 'Все кварталы' },
  allBodies: { az: 'Bütün qurumlar', en: 'All bodies', ru: 'Все органы' },
  allOutcomes: { az: 'Bütün nəticələr', en: 'All outcomes', ru: 'Все результаты' },
  allStates: { az: 'Hamısı', en: 'All', ru: 'Все' },

  noDecisions: { az: 'Hələ qərar yoxdur', en: 'No decisions yet', ru: 'Решений пока нет' },
  noDecisionsSays: {
    az: 'İclasda səsverməyə qoyulan və ya yekdilliklə qəbul edilən hər təklif, nəticəsindən asılı olmayaraq, bağlandığı anda burada görünəcək.',
    en: 'Every proposal that a meeting votes on or adopts without objection will stand here as soon as it is closed, whatever the outcome.',
    ru: 'Каждое предложение, по которому на заседании проголосуют или которое примут без возражений, появится здесь сразу после закрытия, каким бы ни был результат.',
  },
  noMeetings: meetingWords.noMeetings,
  noMeetingsTitle: { az: 'Hələ iclas yoxdur', en: 'No meetings yet', ru: 'Заседаний пока нет' },

  takenOver: { az: 'Kağızdan təhvil alınıb', en: 'Taken over from paper', ru: 'Перенесено с бумаги' },
  insteadOf: { az: 'bu iclasın əvəzinə', en: 'in the place of', ru: 'взамен заседания' },
  calledAnew: { az: 'əvəzinə çağırılıb', en: 'called in its place', ru: 'взамен созвано' },
  adjournments: { az: 'Fasilələr', en: 'Adjournments', ru: 'Перерывы' },
  quorum: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  present: { az: 'İştirak edən üzvlər', en: 'Members present', ru: 'Присутствовало членов' },
  members: { az: 'Üzvlər', en: 'Members', ru: 'Члены' },
  needed: { az: 'Tələb olunan', en: 'Needed', ru: 'Требуется' },
  ofMembers: { az: 'üzvdən', en: 'of members', ru: 'из членов' },
  came: { az: 'İştirak', en: 'Attendance', ru: 'Участие' },

  meetingsHeld: { az: 'Keçirilmiş iclaslar', en: 'Meetings held', ru: 'Проведено заседаний' },
  noAttendance: { az: 'Keçirilmiş iclas yoxdur', en: 'No meetings held', ru: 'Проведённых заседаний нет' },
  noAttendanceSays: {
    az: 'İclas bağlanan kimi hər qurumun üzvünün zalda, məsafədən və ya əvəz edən vasitəsilə iştirakı burada görünəcək.',
    en: 'Once a meeting is closed, it will show here how each body took part: in the room, remotely or by a substitute.',
    ru: 'После закрытия заседания здесь будет видно, как участвовал каждый орган: в зале, дистанционно или через заменяющего.',
  },
  chart: { az: 'Rüblər üzrə iştirak', en: 'Attendance by quarter', ru: 'Участие по кварталам' },
  figures: { az: 'Rəqəmlərlə', en: 'In figures', ru: 'В цифрах' },
  counting: {
    az: 'Hər üzv hər keçirilmiş iclasda bir dəfə sayılır; qurum iclas açılarkən üzvünün təmsil etdiyi qurumdur. Zolağın altında: iştirak edən / yer.',
    en: 'Each member counts once in each meeting held, for the body he stood for when it was opened. Beneath each bar: took part / places.',
    ru: 'Каждый член считается один раз на каждом проведённом заседании, за тот орган, который он представлял при открытии. Под полосой: участвовали / мест.',
  },
  pastUnknown: {
    az: 'Kağızdan təhvil alınmış iclaslarda qurumlar üzrə iştirak məlum deyil; onlar burada sayılmır.',
    en: 'Of meetings taken over from paper it is not known which bodies took part; they are not counted here.',
    ru: 'По заседаниям, перенесённым с бумаги, участие органов неизвестно; здесь они не учитываются.',
  },
  headByOffice: { az: 'tutduğu vəzifəyə görə üzv', en: 'a member by office', ru: 'член по должности' },
  succeededBy: { az: 'hüquqi varisi', en: 'succeeded by', ru: 'правопреемник' },
  formerly: { az: 'əvvəlki adı', en: 'formerly', ru: 'прежнее название' },
  noMember: { az: 'hazırda üzvü yoxdur', en: 'has no member today', ru: 'сейчас члена нет' },
  noMeetingIn: { az: 'iclas yoxdur', en: 'no meeting', ru: 'заседаний нет' },
} as const satisfies Record<string, Sentence>;

/** Of a bar: `İştirak edib: 3 / 4` and what it is made of, for who does not see it. */
export const barSays = (counts: BodyQuarter['counts'], tongue: keyof Sentence): string =>
  parts
    .flatMap((part) => (counts[part] > 0 ? `${partNames[part][tongue].toLocaleLowerCase(tongue)} ${counts[part]}` : []))
    .join(', ');
