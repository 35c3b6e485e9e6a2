import { accessActs, accessCommands, accessRefusals } from '#access/messages.ts';
import type { AccessAct } from '#access/vocabulary.ts';
import { agendaActs, agendaCommands, agendaRefusals } from '#agenda/messages.ts';
import type { AgendaAct } from '#agenda/vocabulary.ts';
import { calendarActs, calendarCommands, calendarRefusals } from '#calendar/messages.ts';
import { charterMessages } from '#charter/messages.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { dutyActs, dutyCommands, dutyRefusals } from '#duties/messages.ts';
import type { DutiesAct, DutyAct } from '#duties/vocabulary.ts';
import { floorActs, floorCommands, floorRefusals } from '#floor/messages.ts';
import type { FloorAct } from '#floor/vocabulary.ts';
import { historyActs, historyCommands, historyRefusals } from '#history/messages.ts';
import type { HistoryAct } from '#history/vocabulary.ts';
import type { Act, CommandIdReused } from '#journal/vocabulary.ts';
import { lettersActs, lettersCommands, lettersRefusals } from '#letters/messages.ts';
import type { LettersAct } from '#letters/vocabulary.ts';
import { markingActs, markingCommands, markingRefusals } from '#marking/messages.ts';
import type { MarkingAct } from '#marking/vocabulary.ts';
import { meetingActs, meetingCommands, meetingRefusals } from '#meetings/messages.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import { membershipActs, membershipCommands, membershipRefusals } from '#membership/messages.ts';
import { officeTitle } from '#membership/office-titles.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import { noticeActs, noticeCommands, noticeRefusals } from '#notice/messages.ts';
import type { NoticeAct } from '#notice/vocabulary.ts';
import { peopleActs, peopleCommands, peopleRefusals } from '#people/messages.ts';
import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import type { PeopleAct } from '#people/vocabulary.ts';
import { planActs, planCommands, planRefusals } from '#plan/messages.ts';
import type { PlanAct, PlansAct } from '#plan/vocabulary.ts';
import { problemActs, problemCommands, problemRefusals } from '#problems/messages.ts';
import type { DraftAct, ProblemAct, RegisterAct } from '#problems/vocabulary.ts';
import { protocolActs, protocolCommands, protocolRefusals } from '#protocol/messages.ts';
import type { ProtocolAct } from '#protocol/vocabulary.ts';
import { reportingActs, reportingCommands, reportingRefusals } from '#reporting/messages.ts';
import type { ReportingAct } from '#reporting/vocabulary.ts';
import { secretActs, secretCommands, secretRefusals } from '#secret/messages.ts';
import type { SecretAct } from '#secret/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { votingActs, votingCommands, votingRefusals } from '#voting/messages.ts';
import type { VotingAct } from '#voting/vocabulary.ts';
import { foundingActs, foundingCommands, foundingRefusals } from './founding-messages.ts';
import type { Command, Refusal } from './vocabulary.ts';

const journalRefusals: RefusalSentences<CommandIdReused> = {
  commandIdReused: () => ({
    az: 'Bu forma artıq başqa məzmunla göndərilib. Səhifəni yeniləyin və formanı yenidən göndərin.',
    en: 'This form was already sent with other content. Refresh the page and send the form again.',
    ru: 'Эта форма уже отправлена с другим содержанием. Обновите страницу и отправьте форму заново.',
  }),
};

const authorityRefusals: RefusalSentences<Extract<Refusal, { refused: 'notAuthorised' }>> = {
  notAuthorised: (refusal, names) => {
    if (refusal.offices.length === 0) return charterMessages.notAuthorised(refusal);
    const titles = inEveryTongue((tongue) =>
      list(
        refusal.offices.map((office) => officeTitle(office, names)[tongue]),
        tongue,
      ),
    );
    return {
      az: `Sizin vəzifənizin buna səlahiyyəti yoxdur. Səlahiyyəti olan: ${titles.az}.`,
      en: `Your office has no authority for this. Those who have it: ${titles.en}.`,
      ru: `Ваша должность не даёт на это полномочий. Полномочны: ${titles.ru}.`,
    };
  },
};

const everyRefusal: RefusalSentences<Refusal | CommandIdReused> = {
  ...journalRefusals,
  ...charterMessages,
  ...authorityRefusals,
  ...foundingRefusals,
  ...peopleRefusals,
  ...membershipRefusals,
  ...accessRefusals,
  ...markingRefusals,
  ...lettersRefusals,
  ...calendarRefusals,
  ...planRefusals,
  ...reportingRefusals,
  ...meetingRefusals,
  ...noticeRefusals,
  ...floorRefusals,
  ...agendaRefusals,
  ...problemRefusals,
  ...votingRefusals,
  ...secretRefusals,
  ...protocolRefusals,
  ...dutyRefusals,
  ...historyRefusals,
};

/** Every code with its room, for whoever lists them. */
export const refusalTables = {
  journal: journalRefusals,
  charter: charterMessages,
  group: foundingRefusals,
  people: peopleRefusals,
  membership: membershipRefusals,
  access: accessRefusals,
  marking: markingRefusals,
  letters: lettersRefusals,
  calendar: calendarRefusals,
  plan: planRefusals,
  reporting: reportingRefusals,
  meetings: meetingRefusals,
  notice: noticeRefusals,
  floor: floorRefusals,
  agenda: agendaRefusals,
  problems: problemRefusals,
  voting: votingRefusals,
  secret: secretRefusals,
  protocol: protocolRefusals,
  duties: dutyRefusals,
  history: historyRefusals,
} as const;

/**
 * Why not, and what to do, in every language; the clause stands beside it in the refusal. Offices are called as the charter
 * calls them, times are those of its zone; without a charter (no group yet) general words and UTC serve.
 */
export function refusalSentence(
  refusal: Refusal | CommandIdReused,
  names: Names,
  charter: Charter | undefined,
): Sentence {
  const say = everyRefusal[refusal.refused] as (
    refusal: Refusal | CommandIdReused,
    names: Names,
    zone: string,
  ) => Sentence;
  return say(refusal, withTitles(names, charter), zoneOf(charter));
}

const zoneOf = (charter: Charter | undefined): string => charter?.timeZone ?? 'UTC';

function withTitles(names: Names, charter: Charter | undefined): Names {
  if (!charter) return names;
  const titles = new Map(charter.offices.map(({ id, title }) => [id, title]));
  const lesser: Names = { person: (person) => names.person(person), body: (body, day) => names.body(body, day) };
  return { ...lesser, office: (office) => titles.get(office) ?? officeTitle(office, lesser) };
}

const roomActs: ActSentences<
  | PeopleAct
  | MembershipAct
  | AccessAct
  | MarkingAct
  | LettersAct
  | PlanAct
  | PlansAct
  | ReportingAct
  | MeetingAct
  | NoticeAct
  | FloorAct
  | AgendaAct
  | ProblemAct
  | DraftAct
  | RegisterAct
  | VotingAct
  | SecretAct
  | ProtocolAct
  | DutyAct
  | DutiesAct
  | HistoryAct
> = {
  ...peopleActs,
  ...membershipActs,
  ...accessActs,
  ...markingActs,
  ...lettersActs,
  ...calendarActs,
  ...planActs,
  ...reportingActs,
  ...meetingActs,
  ...noticeActs,
  ...floorActs,
  ...agendaActs,
  ...problemActs,
  ...votingActs,
  ...secretActs,
  ...protocolActs,
  ...dutyActs,
  ...historyActs,
};

/** Every type of act with its room, for whoever lists them. */
export const actTables = {
  group: foundingActs(undefined),
  people: peopleActs,
  membership: membershipActs,
  access: accessActs,
  marking: markingActs,
  letters: lettersActs,
  calendar: calendarActs,
  plan: planActs,
  reporting: reportingActs,
  meetings: meetingActs,
  notice: noticeActs,
  floor: floorActs,
  agenda: agendaActs,
  problems: problemActs,
  voting: votingActs,
  secret: secretActs,
  protocol: protocolActs,
  duties: dutyActs,
  history: historyActs,
} as const;

/**
 * What happened, one sentence in every language, for the journal; of an act that is only asked about (`at` left out) what
 * the journal will say. Bodies are called as they were on the day of the act. Throws for an act that no room knows.
 */
export function actSentence(
  act: Pick<Act, 'type' | 'data'> & { readonly at?: string },
  names: Names,
  charter: Charter | undefined,
): Sentence {
  // Not one table of both: putting it together for every line took half the time of a page of the journal.
  const sentences: Readonly<Record<string, unknown>> = Object.hasOwn(roomActs, act.type)
    ? roomActs
    : foundingActs(charter);
  if (!Object.hasOwn(sentences, act.type)) throw new Error(`no room knows the act ${act.type}`);
  const say = sentences[act.type] as (data: Act['data'], names: Names, zone: string) => Sentence;
  const zone = zoneOf(charter);
  const titled = withTitles(names, charter);
  const day = act.at === undefined ? undefined : dateIn(act.at, zone);
  return say(act.data, { ...titled, body: (body, on) => names.body(body, on ?? day) }, zone);
}

export const commandWords: CommandWords<Command> = {
  ...foundingCommands,
  ...peopleCommands,
  ...membershipCommands,
  ...accessCommands,
  ...markingCommands,
  ...lettersCommands,
  ...calendarCommands,
  ...planCommands,
  ...reportingCommands,
  ...meetingCommands,
  ...noticeCommands,
  ...noticeCommands,
  ...floorCommands,
  ...agendaCommands,
  ...problemCommands,
  ...votingCommands,
  ...secretCommands,
  ...protocolCommands,
  ...dutyCommands,
  ...historyCommands,
};

export const fieldLabels = {
  charter: { az: 'Qaydalar', en: 'Charter', ru: 'Правила' },
  version: { az: 'Redaksiya', en: 'Version', ru: 'Редакция' },
  from: { az: 'Qüvvəyə minmə tarixi', en: 'In force from', ru: 'Вступает в силу' },
  hash: { az: 'Mətnin SHA-256 izi', en: 'SHA-256 of the text', ru: 'SHA-256 текста' },
  silence: { az: 'Açıq məsələ', en: 'Silence', ru: 'Открытый вопрос' },
  reading: { az: 'Oxunuş', en: 'Reading', ru: 'Прочтение' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  position: { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
} as const satisfies Record<string, Sentence>;

export const groupWords = {
  demonstration: { az: 'Nümayiş qrupu', en: 'Demonstration group', ru: 'Демонстрационная группа' },
  openDemonstration: {
    az: 'Nümayiş qrupunu açın',
    en: 'Open the demonstration group',
    ru: 'Открыть демонстрационную группу',
  },
  demonstrationNote: {
    az: 'Buradakı şəxslər uydurmadır. Burada edilənlərin hüquqi qüvvəsi yoxdur.',
    en: 'The people here are invented. Nothing done here has legal force.',
    ru: 'Лица здесь вымышлены. Действия здесь не имеют юридической силы.',
  },
  takePlace: { az: 'Kimin yerində iştirak edirsiniz?', en: 'Whose place do you take?', ru: 'Чьё место Вы занимаете?' },
  journal: { az: 'Jurnal', en: 'Journal', ru: 'Журнал' },
  position: { az: 'Akt №', en: 'Act No.', ru: 'Акт №' },
  when: { az: 'Vaxt', en: 'When', ru: 'Когда' },
  who: { az: 'Kim', en: 'Who', ru: 'Кто' },
  what: { az: 'Akt', en: 'Act', ru: 'Акт' },
  clause: { az: 'Bənd', en: 'Clause', ru: 'Пункт' },
  hash: { az: 'Heş', en: 'Hash', ru: 'Хеш' },
  hiddenUntilClosing: {
    az: 'Səsvermə bağlanana qədər seçim göstərilmir.',
    en: 'The choice is not shown until the vote closes.',
    ru: 'До закрытия голосования выбор не показывается.',
  },
  noActs: {
    az: 'Burada qrupun bütün aktları olacaq. Hər akt onu edən şəxsin adı ilə yazılır.',
    en: 'Every act of the group will stand here, with the name of the person who did it.',
    ru: 'Здесь будут все акты группы, каждый с именем совершившего его лица.',
  },
  silences: { az: 'Qaydaların açıq qoyduğu məsələlər', en: 'Silences of the charter', ru: 'Открытые вопросы правил' },
  ourReading: {
    az: 'Qrup qərar verənədək bizim oxunuşumuz',
    en: 'Our reading until the group decides',
    ru: 'Наше прочтение, пока группа не решила иначе',
  },
  alternatives: { az: 'Başqa oxunuşlar', en: 'Other readings', ru: 'Другие прочтения' },
} as const satisfies Record<string, Sentence>;
