import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { dateName, officialDate } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { officeActs, officeCommands, officeRefusals } from './office-messages.ts';
import { actingWord, bracketed } from './office-titles.ts';
import type { MembershipAct, MembershipCommand, MembershipRefusal, Nomination } from './vocabulary.ts';

const date = (day: string) => inEveryTongue((tongue) => officialDate(day, tongue));

export const nominationStates: Record<Nomination['state'], Sentence> = {
  awaiting: { az: 'Təsdiq gözlənilir', en: 'Approval awaited', ru: 'Ожидает утверждения' },
  approved: { az: 'Təsdiq edilib', en: 'Approved', ru: 'Утверждено' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращено' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn', ru: 'Отозвано' },
};

/** Why a nomination can no longer be approved, returned or withdrawn. */
const stateRefusals: Record<Nomination['state'], Sentence> = {
  awaiting: {
    az: 'Namizədlik təsdiq gözləyir.',
    en: 'The nomination awaits approval.',
    ru: 'Кандидатура ожидает утверждения.',
  },
  approved: {
    az: 'Bu namizədlik artıq təsdiq edilib. Nümayəndəni dəyişmək üçün qurum yeni namizəd təklif edir.',
    en: 'This nomination has already been approved. To replace its representative the body makes a new nomination.',
    ru: 'Эта кандидатура уже утверждена. Чтобы сменить представителя, орган предлагает новую.',
  },
  returned: {
    az: 'Bu namizədlik artıq geri qaytarılıb. Qurum yeni namizəd təklif edə bilər.',
    en: 'This nomination has already been returned. The body may make a new one.',
    ru: 'Эта кандидатура уже возвращена. Орган может предложить новую.',
  },
  withdrawn: {
    az: 'Qurum bu namizədliyi geri götürüb. O, yeni namizəd təklif edə bilər.',
    en: 'The body has withdrawn this nomination. It may make a new one.',
    ru: 'Орган отозвал эту кандидатуру. Он может предложить новую.',
  },
};

export const membershipRefusals: RefusalSentences<MembershipRefusal> = {
  alreadyRecorded: () => ({
    az: 'Bu qeyd artıq var. Səhifəni yeniləyin və formanı yenidən doldurun.',
    en: 'This has already been recorded. Refresh the page and fill in the form again.',
    ru: 'Такая запись уже есть. Обновите страницу и заполните форму заново.',
  }),
  unknownNomination: () => ({
    az: 'Belə namizədlik yoxdur. Tərkib səhifəsindəki namizədliklərdən seçin.',
    en: 'There is no such nomination. Choose one of those on the composition page.',
    ru: 'Такой кандидатуры нет. Выберите из кандидатур на странице состава.',
  }),
  nominationNotAwaiting: ({ state }) => stateRefusals[state],
  nominationAwaiting: ({ body }, names) => ({
    az: `Qurumun əvvəlki namizədi hələ təsdiq gözləyir: ${names.body(body).az}. Yeni namizəd üçün əvvəlkini geri götürün və ya cavabı gözləyin.`,
    en: `An earlier nomination by this body still awaits approval: ${names.body(body).en}. Withdraw it first, or wait for the answer.`,
    ru: `Предыдущая кандидатура этого органа ещё ожидает утверждения: ${names.body(body).ru}. Отзовите её или дождитесь ответа.`,
  }),
  mayNotNominate: ({ body }, names) => ({
    az: `Qurumun tərkibdə yeri yoxdur, nümayəndə təklif edə bilməz: ${names.body(body).az}. Yer ayrılması katibliyin qeydinə əsaslanır.`,
    en: `This body has no seat and may not nominate: ${names.body(body).en}. The secretariat records which bodies have a seat.`,
    ru: `У органа нет места в составе, он не может предлагать представителя: ${names.body(body).ru}. Места органов вносит секретариат.`,
  }),
  notYourBody: ({ body }, names) => ({
    az: `Siz bu qurumun adından çıxış etmirsiniz: ${names.body(body).az}. Namizədliyi qurumun öz rəhbərliyi verir və geri götürür.`,
    en: `You do not act for this body: ${names.body(body).en}. Its own leadership makes and withdraws its nominations.`,
    ru: `Вы не действуете от имени этого органа: ${names.body(body).ru}. Кандидатуру предлагает и отзывает его собственное руководство.`,
  }),
  memberByOffice: ({ person }, names) => ({
    az: `Vəzifəsinə görə üzvdür və bir dəfə sayılır: ${names.person(person).az}. Başqa nümayəndə təklif edin.`,
    en: `A member by office already, and counted once: ${names.person(person).en}. Nominate another representative.`,
    ru: `Уже член по должности и считается один раз: ${names.person(person).ru}. Предложите другого представителя.`,
  }),
  alreadyMember: ({ person }, names) => ({
    az: `Artıq üzvdür: ${names.person(person).az}. Başqa nümayəndə təklif edilməlidir.`,
    en: `Already a member: ${names.person(person).en}. Another representative has to be nominated.`,
    ru: `Уже является членом: ${names.person(person).ru}. Нужно предложить другого представителя.`,
  }),
  notMember: ({ person }, names) => ({
    az: `Təsdiq edilmiş üzvlər sırasında deyil: ${names.person(person).az}. Üzvlüyü bitirmək üçün tərkibdəki üzvlərdən seçin.`,
    en: `Not among the approved members: ${names.person(person).en}. Choose a member of the composition to end a membership.`,
    ru: `Нет среди утверждённых членов: ${names.person(person).ru}. Чтобы прекратить членство, выберите члена из состава.`,
  }),
  nothingToApprove: () => ({
    az: 'Siyahı boşdur. Azı bir namizədi və ya üzvlüyü bitən bir şəxsi seçin.',
    en: 'The list is empty. Choose at least one nomination, or one member whose membership ends.',
    ru: 'Список пуст. Выберите хотя бы одну кандидатуру или одного выбывающего члена.',
  }),
  bodyTwiceInInstrument: ({ body }, names) => ({
    az: `Siyahıda qurumun iki namizədi var: ${names.body(body).az}. Birini saxlayın.`,
    en: `The list holds two nominations by one body: ${names.body(body).en}. Keep one of them.`,
    ru: `В списке две кандидатуры одного органа: ${names.body(body).ru}. Оставьте одну.`,
  }),
  instrumentNumberTaken: ({ number }) => ({
    az: `Bu nömrəli təsdiq aktı artıq var: № ${number}. Aktın nömrəsini yoxlayın.`,
    en: `There already is an instrument with this number: No. ${number}. Check the number of the instrument.`,
    ru: `Акт утверждения с таким номером уже есть: № ${number}. Проверьте номер акта.`,
  }),
  instrumentDateInFuture: ({ date: day }) => ({
    az: `Aktın tarixi hələ gəlməyib: ${date(day).az}. Bu günün və ya keçmiş bir günün tarixini göstərin.`,
    en: `The date of the instrument is still to come: ${date(day).en}. Give today’s date or an earlier one.`,
    ru: `Дата акта ещё не наступила: ${date(day).ru}. Укажите сегодняшнюю или более раннюю дату.`,
  }),
  instrumentDateBeforeLast: ({ date: day, last }) => ({
    az: `Aktın tarixi əvvəlki aktın tarixindən qabaqdır: ${date(day).az}; əvvəlki akt: ${date(last).az}. Tarixi yoxlayın.`,
    en: `The instrument is dated before the last one: ${date(day).en}; the last one: ${date(last).en}. Check the date.`,
    ru: `Дата акта раньше даты предыдущего: ${date(day).ru}; предыдущий акт: ${date(last).ru}. Проверьте дату.`,
  }),
  ...officeRefusals,
};

export const membershipActs: ActSentences<MembershipAct> = {
  ...officeActs,
  RepresentativeNominated: ({ body, person, letter }, names) => {
    const from = (tongue: 'az' | 'en' | 'ru') =>
      bracketed([names.body(body)[tongue], letter === null ? undefined : `${letterWord[tongue]} ${letter}`]);
    return {
      az: `Nümayəndə təklif edildi: ${names.person(person).az}${from('az')}.`,
      en: `Representative nominated: ${names.person(person).en}${from('en')}.`,
      ru: `Предложен представитель: ${names.person(person).ru}${from('ru')}.`,
    };
  },
  NominationWithdrawn: () => ({
    az: 'Namizədlik qurum tərəfindən geri götürüldü.',
    en: 'A nomination was withdrawn by its body.',
    ru: 'Кандидатура отозвана предложившим её органом.',
  }),
  NominationReturned: () => ({
    az: 'Namizədlik əsaslandırılaraq geri qaytarıldı.',
    en: 'A nomination was returned with a reason.',
    ru: 'Кандидатура возвращена с указанием причины.',
  }),
  CompositionApproved: ({ number, date: day, amends, admitted, ended }, names) =>
    inEveryTongue((tongue) => {
      const { head, admittedWord, endedWord } = approvalWords;
      const listed = (people: readonly { readonly person: string; readonly body: string }[]) =>
        people
          .map(({ person, body }) => `${names.person(person)[tongue]} (${names.body(body, day)[tongue]})`)
          .join(', ');
      const lists = [
        admitted.length > 0 ? `; ${admittedWord[tongue]}: ${listed(admitted)}` : '',
        ended.length > 0 ? `; ${endedWord[tongue]}: ${listed(ended)}` : '',
      ];
      return `${head[amends ? 'amended' : 'approved'][tongue]}: ${numberSign[tongue]} ${number}, ${date(day)[tongue]}${lists.join('')}.`;
    }),
  MembershipEnded: ({ person }, names) => ({
    az: `Üzvlük əsaslandırılaraq bitirildi: ${names.person(person).az}.`,
    en: `Membership ended with a reason: ${names.person(person).en}.`,
    ru: `Членство прекращено с указанием причины: ${names.person(person).ru}.`,
  }),
  MandateTakenOver: ({ person, body, number, date: day, from, until }, names, zone) => {
    const [first, last] = [dateIn(from, zone), until === null ? undefined : addDays(dateIn(until, zone), -1)];
    return inEveryTongue((tongue) => {
      const days = `${dateName(first, tongue)} – ${last === undefined ? inOffice[tongue] : dateName(last, tongue)}`;
      const who = `${names.person(person)[tongue]} (${names.body(body, first)[tongue]}; ${days})`;
      return `${takenOverWords.mandate[tongue]}: ${who}; ${takenOverWords.under[tongue]}: ${numberSign[tongue]} ${number}, ${date(day)[tongue]}.`;
    });
  },
  InstrumentTakenOver: ({ number, date: day }) =>
    inEveryTongue(
      (tongue) => `${takenOverWords.instrument[tongue]}: ${numberSign[tongue]} ${number}, ${date(day)[tongue]}.`,
    ),
};

const inOffice: Sentence = { az: 'hazırda üzvdür', en: 'a member today', ru: 'член по сей день' };
const takenOverWords = {
  mandate: {
    az: 'Əvvəlki üzvlük təhvil alındı',
    en: 'An earlier membership was taken over',
    ru: 'Принято прежнее членство',
  },
  under: { az: 'əsas', en: 'under', ru: 'основание' },
  instrument: {
    az: 'Əvvəlki təsdiq aktı təhvil alındı',
    en: 'An earlier instrument of approval was taken over',
    ru: 'Принят прежний акт утверждения',
  },
} as const satisfies Record<string, Sentence>;

const numberSign: Sentence = { az: '№', en: 'No.', ru: '№' };
const letterWord: Sentence = { az: 'məktub', en: 'letter', ru: 'письмо' };

const approvalWords = {
  head: {
    approved: {
      az: 'Fərdi tərkib təsdiq edildi',
      en: 'Personal composition approved',
      ru: 'Утверждён персональный состав',
    },
    amended: {
      az: 'Fərdi tərkibə dəyişiklik təsdiq edildi',
      en: 'Amendment of the personal composition approved',
      ru: 'Утверждено изменение персонального состава',
    },
  },
  admittedWord: { az: 'daxil edildi', en: 'admitted', ru: 'включены' },
  endedWord: { az: 'çıxarıldı', en: 'ended', ru: 'выведены' },
} as const;

export const membershipCommands: CommandWords<MembershipCommand> = {
  ...officeCommands,
  nominate: {
    name: { az: 'Nümayəndəni təklif edirəm', en: 'I nominate the representative', ru: 'Предлагаю представителя' },
    done: {
      az: 'Nümayəndə təklif edildi, təsdiq gözlənilir.',
      en: 'The representative is nominated and awaits approval.',
      ru: 'Представитель предложен и ожидает утверждения.',
    },
  },
  withdrawNomination: {
    name: { az: 'Namizədliyi geri götürürəm', en: 'I withdraw the nomination', ru: 'Отзываю кандидатуру' },
    done: { az: 'Namizədlik geri götürüldü.', en: 'The nomination is withdrawn.', ru: 'Кандидатура отозвана.' },
  },
  returnNomination: {
    name: { az: 'Namizədliyi geri qaytarıram', en: 'I return the nomination', ru: 'Возвращаю кандидатуру' },
    done: {
      az: 'Namizədlik səbəbi ilə birlikdə quruma qaytarıldı.',
      en: 'The nomination is returned to its body with the reason.',
      ru: 'Кандидатура возвращена органу с указанием причины.',
    },
  },
  approveComposition: {
    name: { az: 'Fərdi tərkibi təsdiq edirəm', en: 'I approve the composition', ru: 'Утверждаю персональный состав' },
    done: {
      az: 'Fərdi tərkib təsdiq edildi.',
      en: 'The composition is approved.',
      ru: 'Персональный состав утверждён.',
    },
  },
  endMembership: {
    name: { az: 'Üzvlüyü bitirirəm', en: 'I end the membership', ru: 'Прекращаю членство' },
    done: { az: 'Üzvlük bitdi.', en: 'The membership has ended.', ru: 'Членство прекращено.' },
  },
};

export const fieldLabels = {
  office: { az: 'Vəzifə', en: 'Office', ru: 'Должность' },
  person: { az: 'Şəxs', en: 'Person', ru: 'Лицо' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  position: { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  acting: { az: 'Vəzifəsini icra edən', en: 'Acting', ru: 'Исполняющий обязанности' },
  basis: {
    az: 'Əsas (əmrin nömrəsi və tarixi)',
    en: 'Basis (number and date of the order)',
    ru: 'Основание (номер и дата приказа)',
  },
  letter: {
    az: 'Qurumun məktubu (nömrəsi və tarixi)',
    en: 'Letter of the body (number and date)',
    ru: 'Письмо органа (номер и дата)',
  },
  number: { az: 'Aktın nömrəsi', en: 'Number of the instrument', ru: 'Номер акта' },
  date: { az: 'Aktın tarixi', en: 'Date of the instrument', ru: 'Дата акта' },
  nominations: { az: 'Təsdiq edilən namizədlər', en: 'Nominations to approve', ru: 'Утверждаемые кандидатуры' },
  ends: { az: 'Üzvlüyü bitənlər', en: 'Members whose membership ends', ru: 'Выбывающие члены' },
  firstDay: { az: 'İlk gün', en: 'First day', ru: 'Первый день' },
  lastDay: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  asOf: { az: 'Hansı tarixə', en: 'As of', ru: 'На дату' },
} as const satisfies Record<string, Sentence>;

export const membershipWords = {
  composition: { az: 'Tərkib', en: 'Composition', ru: 'Состав' },
  personalComposition: { az: 'Fərdi tərkib', en: 'Personal composition', ru: 'Персональный состав' },
  members: { az: 'Üzvlər', en: 'Members', ru: 'Члены' },
  member: { az: 'üzv', en: 'member', ru: 'член' },
  nominations: { az: 'Namizədliklər', en: 'Nominations', ru: 'Кандидатуры' },
  newNomination: { az: 'Yeni namizəd', en: 'New nomination', ru: 'Новая кандидатура' },
  offices: { az: 'Vəzifələr', en: 'Offices', ru: 'Должности' },
  newOffice: { az: 'Yeni vəzifə qeydi', en: 'New office', ru: 'Новая запись о должности' },
  instruments: { az: 'Təsdiq aktları', en: 'Instruments of approval', ru: 'Акты утверждения' },
  instrument: { az: 'Təsdiq aktı', en: 'Instrument of approval', ru: 'Акт утверждения' },
  amendment: { az: 'Dəyişiklik', en: 'Amendment', ru: 'Изменение' },
  byOffice: { az: 'vəzifəsinə görə üzv', en: 'member by office', ru: 'член по должности' },
  acting: actingWord,
  since: { az: 'başlama tarixi', en: 'since', ru: 'с' },
  until: { az: 'bitmə tarixi', en: 'until', ru: 'до' },
  vacant: { az: 'Nümayəndə yoxdur', en: 'No representative', ru: 'Представителя нет' },
  returnedFor: { az: 'Geri qaytarılma səbəbi', en: 'Returned because', ru: 'Причина возврата' },
  noMembers: {
    az: 'Burada İşçi Qrupun üzvləri olacaq. Qurumlar nümayəndələrini təklif edir, tərkib təsdiq ediləndən sonra onlar üzv olur.',
    en: 'Members will stand here. Bodies nominate their representatives, who become members once the composition is approved.',
    ru: 'Здесь будут члены. Органы предлагают представителей, и после утверждения состава они становятся членами.',
  },
  noNominations: {
    az: 'Burada namizədliklər olacaq. Onları qurumların rəhbərliyi təqdim edir.',
    en: 'Nominations will stand here. The leadership of each body makes them.',
    ru: 'Здесь будут кандидатуры. Их предлагает руководство органов.',
  },
  noInstruments: {
    az: 'Burada tərkibin təsdiq aktları olacaq. Tərkibi Koordinator təsdiq edir.',
    en: 'Instruments of approval will stand here. The Coordinator approves the composition.',
    ru: 'Здесь будут акты утверждения состава. Состав утверждает Координатор.',
  },
  noOffices: {
    az: 'Burada vəzifələr olacaq. Onları katiblik qeydə alır.',
    en: 'Offices will stand here. The secretariat records them.',
    ru: 'Здесь будут должности. Их вносит секретариат.',
  },
  takenOver: { az: 'təhvil alınıb', en: 'taken over', ru: 'принято из прежних дел' },
  replaces: { az: 'Əvəz edir', en: 'Replaces', ru: 'Заменяет' },
} as const satisfies Record<string, Sentence>;
