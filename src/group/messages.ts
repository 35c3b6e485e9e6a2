import { charterMessages } from '#charter/messages.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Act, CommandIdReused } from '#journal/vocabulary.ts';
import { meetingActs, meetingCommands, meetingRefusals } from '#meetings/messages.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import { membershipActs, membershipCommands, membershipRefusals, officeTitle } from '#membership/messages.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import { peopleActs, peopleCommands, peopleRefusals } from '#people/messages.ts';
import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import type { PeopleAct } from '#people/vocabulary.ts';
import { protocolActs, protocolCommands, protocolRefusals } from '#protocol/messages.ts';
import type { ProtocolAct } from '#protocol/vocabulary.ts';
import { fromDate, officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { votingActs, votingCommands, votingRefusals } from '#voting/messages.ts';
import type { VotingAct } from '#voting/vocabulary.ts';
import type { Command, FoundingAct, FoundingCommand, FoundingRefusal, Refusal } from './vocabulary.ts';

const foundingRefusals: RefusalSentences<FoundingRefusal> = {
  unknownGroup: () => ({
    az: 'Belə qrup yoxdur və ya hələ yaradılmayıb. Ünvanı yoxlayın.',
    en: 'There is no such group, or it has not been founded yet. Check the address.',
    ru: 'Такой группы нет или она ещё не создана. Проверьте адрес.',
  }),
  groupAlreadyFounded: () => ({
    az: 'Bu qrup artıq yaradılıb. Onun səhifəsinə keçin.',
    en: 'This group has already been founded. Go to its page.',
    ru: 'Эта группа уже создана. Перейдите на её страницу.',
  }),
  unknownCharter: ({ charter }) => ({
    az: `Proqramda belə qaydalar yoxdur: «${charter}». Siyahıdan seçin.`,
    en: `The program has no such charter: “${charter}”. Choose one from the list.`,
    ru: `В программе нет таких правил: «${charter}». Выберите из списка.`,
  }),
  charterOfAnotherBody: ({ charter }) => ({
    az: `Bunlar başqa orqanın qaydalarıdır: «${charter}». Qrup yalnız öz qaydalarının yeni redaksiyasını qəbul edə bilər.`,
    en: `This is the charter of another body: “${charter}”. A group can adopt only a newer version of its own.`,
    ru: `Это правила другого органа: «${charter}». Группа может принять только новую редакцию своих правил.`,
  }),
  charterAlreadyInForce: () => ({
    az: 'Qaydaların bu redaksiyası artıq qüvvədədir.',
    en: 'This version of the charter is already in force.',
    ru: 'Эта редакция правил уже действует.',
  }),
  charterNotYetInForce: ({ from }) => ({
    az: `Qaydaların bu redaksiyası hələ qüvvəyə minməyib: ${fromDate(from, 'az')} qüvvədə olacaq. Onu həmin gündən qəbul edin.`,
    en: `This version of the charter is not in force yet: it will be ${fromDate(from, 'en')}. Adopt it on that day or later.`,
    ru: `Эта редакция правил ещё не вступила в силу: она действует ${fromDate(from, 'ru')}. Примите её в этот день или позже.`,
  }),
  unknownSilence: ({ silence }) => ({
    az: `Qaydalarda belə açıq məsələ yoxdur: «${silence}». Siyahıdan seçin.`,
    en: `The charter names no such silence: “${silence}”. Choose one from the list.`,
    ru: `В правилах нет такого открытого вопроса: «${silence}». Выберите из списка.`,
  }),
  unknownReading: ({ silence, reading }) => ({
    az: `Bu açıq məsələnin belə oxunuşu yoxdur: «${silence}», «${reading}». Təklif olunanlardan birini seçin.`,
    en: `This silence has no such reading: “${silence}”, “${reading}”. Choose one of those offered.`,
    ru: `У этого открытого вопроса нет такого прочтения: «${silence}», «${reading}». Выберите из предложенных.`,
  }),
  readingInForce: () => ({
    az: 'Qrup bu məsələni artıq belə həll edib. Başqa oxunuş seçin.',
    en: 'The group has already settled it this way. Choose another reading.',
    ru: 'Группа уже решила этот вопрос так. Выберите другое прочтение.',
  }),
};

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
  ...meetingRefusals,
  ...votingRefusals,
  ...protocolRefusals,
};

/** Every code with its room, for whoever lists them. */
export const refusalTables = {
  journal: journalRefusals,
  charter: charterMessages,
  group: foundingRefusals,
  people: peopleRefusals,
  membership: membershipRefusals,
  meetings: meetingRefusals,
  voting: votingRefusals,
  protocol: protocolRefusals,
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

const versionOf = ({ charter, from }: { readonly charter: string; readonly from: string }): Sentence =>
  inEveryTongue((tongue) => `${tongue === 'en' ? `“${charter}”` : `«${charter}»`}, ${officialDate(from, tongue)}`);

/** The silence and its reading as the charter words them; their ids where the charter at hand has no such silence. */
function settled(data: { readonly silence: string; readonly reading: string }, charter: Charter | undefined): Sentence {
  const silence = charter?.silences.find(({ id }) => id === data.silence);
  const reading = silence && [silence.reading, ...silence.alternatives].find(({ id }) => id === data.reading);
  return inEveryTongue(
    (tongue) => `${silence?.question[tongue] ?? data.silence} – ${reading?.title[tongue] ?? data.reading}`,
  );
}

const foundingActs = (charter: Charter | undefined): ActSentences<FoundingAct> => ({
  GroupFounded: (data) => {
    const version = versionOf(data);
    return {
      az: `${data.demonstration ? 'Nümayiş qrupu' : 'Qrup'} yaradıldı; qaydalar: ${version.az}.`,
      en: `${data.demonstration ? 'A demonstration group' : 'The group'} was founded; charter: ${version.en}.`,
      ru: `Создана ${data.demonstration ? 'демонстрационная группа' : 'группа'}; правила: ${version.ru}.`,
    };
  },
  CharterAdopted: (data) => {
    const version = versionOf(data);
    return {
      az: `Qaydaların yeni redaksiyası qəbul edildi: ${version.az}.`,
      en: `A new version of the charter was adopted: ${version.en}.`,
      ru: `Принята новая редакция правил: ${version.ru}.`,
    };
  },
  SilenceSettled: (data) => {
    const how = settled(data, charter);
    return {
      az: `Qaydaların açıq qoyduğu məsələ həll edildi: ${how.az}.`,
      en: `A silence of the charter was settled: ${how.en}.`,
      ru: `Решён вопрос, который правила оставляют открытым: ${how.ru}.`,
    };
  },
});

const roomActs: ActSentences<PeopleAct | MembershipAct | MeetingAct | VotingAct | ProtocolAct> = {
  ...peopleActs,
  ...membershipActs,
  ...meetingActs,
  ...votingActs,
  ...protocolActs,
};

/** Every type of act with its room, for whoever lists them. */
export const actTables = {
  group: foundingActs(undefined),
  people: peopleActs,
  membership: membershipActs,
  meetings: meetingActs,
  voting: votingActs,
  protocol: protocolActs,
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
  const sentences: Readonly<Record<string, unknown>> = { ...foundingActs(charter), ...roomActs };
  if (!Object.hasOwn(sentences, act.type)) throw new Error(`no room knows the act ${act.type}`);
  const say = sentences[act.type] as (data: Act['data'], names: Names, zone: string) => Sentence;
  const zone = zoneOf(charter);
  const titled = withTitles(names, charter);
  const day = act.at === undefined ? undefined : dateIn(act.at, zone);
  return say(act.data, { ...titled, body: (body, on) => names.body(body, on ?? day) }, zone);
}

const foundingCommands: CommandWords<FoundingCommand> = {
  foundGroup: {
    name: { az: 'Qrupu yaradıram', en: 'I found the group', ru: 'Создаю группу' },
    done: { az: 'Qrup yaradıldı.', en: 'The group is founded.', ru: 'Группа создана.' },
  },
  adoptCharter: {
    name: {
      az: 'Qaydaların yeni redaksiyasını qəbul edirəm',
      en: 'I adopt the new version of the charter',
      ru: 'Принимаю новую редакцию правил',
    },
    done: {
      az: 'Qaydaların yeni redaksiyası qəbul edildi.',
      en: 'The new version of the charter is adopted.',
      ru: 'Новая редакция правил принята.',
    },
  },
  settleSilence: {
    name: { az: 'Açıq məsələni həll edirəm', en: 'I settle the silence', ru: 'Решаю открытый вопрос' },
    done: { az: 'Açıq məsələ həll edildi.', en: 'The silence is settled.', ru: 'Открытый вопрос решён.' },
  },
};

export const commandWords: CommandWords<Command> = {
  ...foundingCommands,
  ...peopleCommands,
  ...membershipCommands,
  ...meetingCommands,
  ...votingCommands,
  ...protocolCommands,
};

export const fieldLabels = {
  charter: { az: 'Qaydalar', en: 'Charter', ru: 'Правила' },
  version: { az: 'Redaksiya', en: 'Version', ru: 'Редакция' },
  silence: { az: 'Açıq məsələ', en: 'Silence', ru: 'Открытый вопрос' },
  reading: { az: 'Oxunuş', en: 'Reading', ru: 'Прочтение' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  position: { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
} as const satisfies Record<string, Sentence>;

export const groupWords = {
  demonstration: { az: 'Nümayiş qrupu', en: 'Demonstration group', ru: 'Демонстрационная группа' },
  openDemonstration: {
    az: 'Nümayiş qrupunu aç',
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
