import { azDotted, azNumber } from '#text/harmony.ts';
import { counted, russianPlural } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { AdviceAbout, ItemKind, Key, Meeting, MeetingId, Presence, QuorumCount } from './vocabulary.ts';

/** `2026-3 nömrəli iclas`, `meeting No. 2026-3`, `заседание № 2026-3`: in the nominative. */
export const meetingName = (meeting: MeetingId): Sentence => ({
  az: `${meeting} nömrəli iclas`,
  en: `meeting No. ${meeting}`,
  ru: `заседание № ${meeting}`,
});

/** `gündəliyin 2-ci məsələsi`, `item 2 of the agenda`, `вопрос № 2 повестки дня`: in the nominative. */
export const itemName = (item: string): Sentence => ({
  az: /^\d+$/.test(item) ? `gündəliyin ${azDotted(item, 'ordinal')} məsələsi` : `gündəliyin məsələsi № ${item}`,
  en: `item ${item} of the agenda`,
  ru: `вопрос № ${item} повестки дня`,
});

/** `2-ci məsələ`, `Item 2`, `Вопрос 2`: its place in the agenda, as a heading. */
export const itemNumber = (number: number): Sentence => ({
  az: `${azNumber(number, 'ordinal')} məsələ`,
  en: `Item ${number}`,
  ru: `Вопрос ${number}`,
});

export const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;
export const item = { az: 'məsələ', en: ['item', 'items'], ru: ['вопрос', 'вопроса', 'вопросов'] } as const;

/** `14 üzvdən 12-si iştirak edir`, `12 of 14 members are present`, `из 14 членов участвуют 12`; no full stop. */
export function presentOf(
  { members, present }: Pick<QuorumCount, 'members' | 'present'>,
  tense: Tense = 'present',
): Sentence {
  const some = present > 0;
  const { take, none, are } = presenceWords[tense];
  return {
    az: `${members} üzvdən ${some ? `${azNumber(present, 'possessive')} ${take.az}` : none.az}`,
    en: `${some ? present : 'none'} of ${counted(members, member, 'en')} ${are[present > 1 ? 'many' : 'one']} present`,
    ru: `из ${members} ${ofMembers(members)} ${some ? `${russianPlural(present, take.ru)} ${present}` : none.ru}`,
  };
}

/** `past` for the journal: what was at that moment. */
type Tense = 'present' | 'past';

const presenceWords = {
  present: {
    take: { az: 'iştirak edir', ru: { one: 'участвует', few: 'участвуют', many: 'участвуют' } },
    none: { az: 'heç biri iştirak etmir', ru: 'не участвует никто' },
    are: { one: 'is', many: 'are' },
    need: { az: 'lazımdır', ru: { one: 'нужен', few: 'нужны', many: 'нужно' } },
  },
  past: {
    take: { az: 'iştirak edirdi', ru: { one: 'участвовал', few: 'участвовали', many: 'участвовали' } },
    none: { az: 'heç biri iştirak etmirdi', ru: 'не участвовал никто' },
    are: { one: 'was', many: 'were' },
    need: { az: 'lazım idi', ru: { one: 'требовался', few: 'требовалось', many: 'требовалось' } },
  },
} as const;

const ofMembers = (count: number) => russianPlural(count, { one: 'члена', few: 'членов', many: 'членов' });

/** The count with what it is measured against; no full stop. */
export function countAgainstNeeded(quorum: QuorumCount, tense: Tense): Sentence {
  const said = presentOf(quorum, tense);
  const { needed } = quorum;
  const { are, need } = presenceWords[tense];
  return {
    az: `${said.az}, ${azNumber(needed, 'possessive')} ${need.az}`,
    en: `${said.en}, ${needed} ${are[needed > 1 ? 'many' : 'one']} needed`,
    ru: `${said.ru}, ${russianPlural(needed, need.ru)} ${needed}`,
  };
}

export const adviceAbout: Record<AdviceAbout, Sentence> = {
  meeting: { az: 'vaxt və yer', en: 'the date and place', ru: 'о времени и месте' },
  agenda: { az: 'gündəlik', en: 'the agenda', ru: 'о повестке дня' },
};

export const keysOf = ({ dateKey, agendaKey }: Pick<Meeting, 'dateKey' | 'agendaKey'>) => ({
  date: dateKey.state,
  agenda: agendaKey.state,
});

const noticeAwaited: Sentence = { az: 'Bildiriş gözlənilir', en: 'Notice awaited', ru: 'Ожидается извещение' };

/** How a meeting stands, in a word or two; one whose two keys are turned waits for its notice. */
export const stageName = (
  stage: Meeting['stage'],
  keys: { readonly date: Key['state']; readonly agenda: Key['state'] },
): Sentence =>
  stage === 'proposed' && keys.date === 'agreed' && keys.agenda === 'agreed' ? noticeAwaited : meetingStages[stage];

export const meetingStages: Record<Meeting['stage'], Sentence> = {
  unknown: { az: 'Təklif edilməyib', en: 'Not proposed', ru: 'Не предложено' },
  proposed: { az: 'Razılaşdırılır', en: 'Being agreed', ru: 'Согласовывается' },
  noticed: { az: 'Çağırılıb', en: 'Called', ru: 'Созвано' },
  open: { az: 'İclas gedir', en: 'In session', ru: 'Идёт заседание' },
  adjourned: { az: 'Fasilə elan edilib', en: 'Adjourned', ru: 'Перерыв' },
  held: { az: 'Keçirilib', en: 'Held', ru: 'Состоялось' },
  'not held': { az: 'Çağırılıb, keçirilməyib', en: 'Called, not held', ru: 'Созвано, не состоялось' },
  cancelled: { az: 'Ləğv edilib', en: 'Cancelled', ru: 'Отменено' },
};

export const keyStates: Record<Key['state'], Sentence> = {
  unset: { az: 'Təqdim edilməyib', en: 'Not put forward', ru: 'Не представлено' },
  awaited: { az: 'Razılıq gözlənilir', en: 'Agreement awaited', ru: 'Ожидает согласования' },
  agreed: { az: 'Razılaşdırılıb', en: 'Agreed', ru: 'Согласовано' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращено' },
};

export const itemKinds: Record<ItemKind, Sentence> = {
  information: { az: 'Məlumat üçün', en: 'For information', ru: 'Для сведения' },
  discussion: { az: 'Müzakirə üçün', en: 'For discussion', ru: 'Для обсуждения' },
  decision: { az: 'Səsvermə üçün', en: 'For a vote', ru: 'Для голосования' },
};

export const presences: Record<Presence, Sentence> = {
  'in room': { az: 'zalda', en: 'in the room', ru: 'в зале' },
  remote: { az: 'videobağlantı ilə', en: 'by video link', ru: 'по видеосвязи' },
};

export const fieldLabels = {
  meeting: { az: 'İclasın nömrəsi', en: 'Number of the meeting', ru: 'Номер заседания' },
  on: { az: 'Tarix və saat', en: 'Date and time', ru: 'Дата и время' },
  place: { az: 'Yer', en: 'Place', ru: 'Место' },
  link: { az: 'Videobağlantının ünvanı', en: 'Address of the video link', ru: 'Адрес видеосвязи' },
  agenda: { az: 'Gündəlik', en: 'Agenda', ru: 'Повестка дня' },
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  title: { az: 'Məsələnin adı', en: 'Title of the item', ru: 'Название вопроса' },
  kind: { az: 'Nə üçün', en: 'Purpose', ru: 'Цель' },
  rapporteur: { az: 'Məruzəçi', en: 'Rapporteur', ru: 'Докладчик' },
  minutes: { az: 'Dəqiqə', en: 'Minutes', ru: 'Минут' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  text: { az: 'Rəy', en: 'Advice', ru: 'Мнение' },
  person: { az: 'Üzv', en: 'Member', ru: 'Член' },
  presence: { az: 'İştirak üsulu', en: 'How present', ru: 'Способ участия' },
} as const satisfies Record<string, Sentence>;

export const meetingWords = {
  meetings: { az: 'İclaslar', en: 'Meetings', ru: 'Заседания' },
  meeting: { az: 'İclas', en: 'Meeting', ru: 'Заседание' },
  newMeeting: { az: 'Yeni iclas', en: 'New meeting', ru: 'Новое заседание' },
  nextMeeting: { az: 'Növbəti iclas', en: 'Next meeting', ru: 'Следующее заседание' },
  pastMeetings: { az: 'Keçmiş iclaslar', en: 'Past meetings', ru: 'Прошедшие заседания' },
  datePlace: { az: 'Vaxt və yer', en: 'Date and place', ru: 'Время и место' },
  agenda: { az: 'Gündəlik', en: 'Agenda', ru: 'Повестка дня' },
  addItem: { az: 'Məsələ əlavə edin', en: 'Add an item', ru: 'Добавить вопрос' },
  removeItem: { az: 'Məsələni çıxarın', en: 'Remove the item', ru: 'Убрать вопрос' },
  changeAgenda: { az: 'Gündəliyi dəyişdirin', en: 'Change the agenda', ru: 'Изменить повестку дня' },
  agreement: { az: 'Razılaşdırma', en: 'Agreement', ru: 'Согласование' },
  agree: { az: 'Razılaşdırıram', en: 'I agree', ru: 'Согласовываю' },
  return: { az: 'Geri qaytarıram', en: 'I return it', ru: 'Возвращаю' },
  notice: { az: 'Bildiriş', en: 'Notice', ru: 'Извещение' },
  noticeAfterBoth: {
    az: 'Bildiriş hər iki razılıqdan sonra göndərilir.',
    en: 'The notice goes out after both agreements.',
    ru: 'Извещение направляется после обоих согласований.',
  },
  changeAsksAgain: {
    az: 'Dəyişiklik yeni razılıq tələb edir; göndərilmiş bildiriş qüvvəsini itirir.',
    en: 'A change asks for a new agreement, and a notice already sent no longer stands.',
    ru: 'Изменение требует нового согласования, а направленное извещение теряет силу.',
  },
  attendance: { az: 'İştirak', en: 'Attendance', ru: 'Участие' },
  present: { az: 'İştirak edir', en: 'Present', ru: 'Участвуют' },
  absent: { az: 'Gəlməyib', en: 'Absent', ru: 'Отсутствуют' },
  arrived: { az: 'Gəldi', en: 'Arrived', ru: 'Прибытие' },
  left: { az: 'Getdi', en: 'Left', ru: 'Уход' },
  arrivedRemotely: { az: 'Videobağlantı ilə qoşuldu', en: 'Joined by video link', ru: 'Подключение по видеосвязи' },
  quorum: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  quorumLost: {
    az: 'Yetərsay pozulub: müzakirə davam edə bilər, səsvermə açıla bilməz.',
    en: 'The quorum is lost: discussion may go on, no vote may be opened.',
    ru: 'Кворум утрачен: обсуждение может продолжаться, голосование открывать нельзя.',
  },
  head: { az: 'Rəhbər', en: 'Head', ru: 'Руководитель' },
  headAwaited: { az: 'Rəhbər gözlənilir', en: 'The head is awaited', ru: 'Ожидается руководитель' },
  chair: { az: 'Sədrlik edir', en: 'In the chair', ru: 'Председательствует' },
  takeUpLate: {
    az: 'Etiraz olmadığı üçün müzakirəyə çıxarıram',
    en: 'I take it up, as nobody objects',
    ru: 'Перехожу к вопросу: возражений нет',
  },
  takeUpLateRecords: {
    az: 'Məsələ gündəliyə salındı və müzakirəyə çıxarıldı.',
    en: 'The item is put on the agenda and taken up.',
    ru: 'Вопрос включён в повестку дня и принят к рассмотрению.',
  },
  takeUp: { az: 'Müzakirəyə çıxarıram', en: 'Take up', ru: 'Перейти' },
  byVideo: { az: 'Video ilə', en: 'By video', ru: 'По видео' },
  itemInHand: { az: 'Müzakirə edilən məsələ', en: 'Item in hand', ru: 'Рассматриваемый вопрос' },
  noItemInHand: {
    az: 'Hələ heç bir məsələ müzakirəyə çıxarılmayıb. Məsələni rəhbər gündəlikdən seçir.',
    en: 'No item has been taken up yet. The head chooses one from the agenda.',
    ru: 'Ни один вопрос ещё не рассматривается. Вопрос из повестки дня выбирает руководитель.',
  },
  noMeetings: {
    az: 'Burada iclaslar olacaq. İclası rəhbər təklif edir.',
    en: 'Meetings will stand here. The head proposes them.',
    ru: 'Здесь будут заседания. Их предлагает руководитель.',
  },
  noAgenda: {
    az: 'Burada gündəlik olacaq. Onu rəhbər müəyyən edir.',
    en: 'The agenda will stand here. The head sets it.',
    ru: 'Здесь будет повестка дня. Её определяет руководитель.',
  },
  nobodyPresent: {
    az: 'Burada iştirak edənlər görünəcək. Gəlişi katiblik və ya rəhbər qeydə alır.',
    en: 'Those present will stand here. The secretariat or the head records arrivals.',
    ru: 'Здесь будут участники. Прибытие отмечает секретариат или руководитель.',
  },
  quarters: { az: 'Rüblər', en: 'Quarters', ru: 'Кварталы' },
  quarterSatisfied: {
    az: 'Rübün tələbi yerinə yetirilib: iclas çağırılıb.',
    en: 'The duty of the quarter is met: a meeting was called.',
    ru: 'Требование квартала выполнено: заседание созвано.',
  },
  ends: { az: 'Təqribən bitir', en: 'Ends at about', ru: 'Окончание около' },
  screen: { az: 'Zal ekranı', en: 'Screen for the room', ru: 'Экран для зала' },
} as const satisfies Record<string, Sentence>;
