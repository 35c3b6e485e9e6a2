import type { Proof } from '#accounts/vocabulary.ts';
import type { CountedNoun } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Entrance, Filter } from './desk.ts';

export const personNoun: CountedNoun = {
  az: 'şəxs',
  en: ['person', 'persons'],
  ru: ['лицо', 'лица', 'лиц'],
};

export const systemNoun: CountedNoun = {
  az: 'sistem',
  en: ['system', 'systems'],
  ru: ['система', 'системы', 'систем'],
};

export const filterTitles: Record<Filter, Sentence> = {
  all: { az: 'Hamısı', en: 'All', ru: 'Все' },
  never: { az: 'Hələ daxil olmayanlar', en: 'Not signed in yet', ru: 'Ещё не входившие' },
  silent: {
    az: '30 gündən çox daxil olmayanlar',
    en: 'Not for more than 30 days',
    ru: 'Не входившие более 30 дней',
  },
  recovery: { az: 'Bərpa gözləyənlər', en: 'Recovery awaited', ru: 'Ожидающие восстановления' },
  former: { az: 'Hazırda vəzifəsi olmayanlar', en: 'Without an office now', ru: 'Сейчас без должности' },
};

export const entrances: Record<Exclude<Entrance['is'], 'invited' | 'lapsed' | 'seen'>, Sentence> = {
  notInvited: { az: 'Dəvət edilməyib', en: 'Not invited', ru: 'Не приглашён' },
  neverSeen: {
    az: 'Hesabı var, daxil olmayıb',
    en: 'Has an account, not signed in',
    ru: 'Есть учётная запись, не входил',
  },
};

export const proofs: Record<Proof, Sentence> = {
  passkey: { az: 'giriş açarı ilə', en: 'by passkey', ru: 'ключом доступа' },
  code: { az: 'parol və kodla', en: 'by password and code', ru: 'паролем и кодом' },
  recoveryCode: { az: 'bərpa kodu ilə', en: 'by recovery code', ru: 'кодом восстановления' },
  issuer: { az: 'vahid giriş xidməti ilə', en: 'by single sign-on', ru: 'через единый вход' },
};

export const accessWords = {
  people: { az: 'Şəxslər və hesablar', en: 'People and accounts', ru: 'Лица и учётные записи' },
  peopleSays: {
    az: 'Qrupun tanıdığı şəxslər, vəzifələri və proqrama necə daxil olduqları. Hesab yalnız dəvətlə açılır.',
    en: 'Everybody whom the group knows, with their offices and how they come in. An account is made by invitation only.',
    ru: 'Все, кого знает группа, их должности и то, как они входят. Учётная запись создаётся только по приглашению.',
  },
  peopleTable: { az: 'Şəxslər', en: 'People', ru: 'Лица' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  offices: { az: 'Vəzifəsi', en: 'Office', ru: 'Должность' },
  entrance: { az: 'Hesab', en: 'Account', ru: 'Учётная запись' },
  lastSeen: { az: 'Son fəaliyyət', en: 'Last seen', ru: 'Последняя активность' },
  sessions: { az: 'Açıq girişlər', en: 'Open sessions', ru: 'Открытые сеансы' },
  withoutBody: { az: 'Qurum göstərilmədən', en: 'Without a body', ru: 'Без указания органа' },
  nominee: { az: 'namizəd', en: 'nominee', ru: 'кандидат' },
  noOffice: { az: 'hazırda vəzifəsi yoxdur', en: 'no office now', ru: 'сейчас без должности' },
  filter: { az: 'Siyahının süzgəci', en: 'Filter of the list', ru: 'Отбор в списке' },
  nobody: { az: 'Bu siyahıda heç kim yoxdur.', en: 'Nobody is on this list.', ru: 'В этом списке никого нет.' },
  nobodySays: {
    az: 'Vəzifə və ya namizədlik qeydə alınan kimi şəxs burada görünəcək.',
    en: 'A person appears here as soon as an office or a nomination is recorded.',
    ru: 'Лицо появится здесь, как только внесена должность или кандидатура.',
  },
  hasAccount: { az: 'Hesabı var', en: 'Has an account', ru: 'Есть учётная запись' },
  invitedUntil: {
    az: 'Dəvət edilib, keçid qüvvədədir',
    en: 'Invited, the link is open',
    ru: 'Приглашён, ссылка действует',
  },
  lapsed: { az: 'Dəvətin müddəti bitib', en: 'The invitation has lapsed', ru: 'Срок приглашения истёк' },
  until: { az: 'bu vaxtadək', en: 'until', ru: 'до' },
  invitedOn: { az: 'dəvət tarixi', en: 'invited', ru: 'приглашён' },
  recoveryAwaits: {
    az: 'Bərpa ikinci əməkdaşın təsdiqini gözləyir',
    en: 'Recovery awaits a second officer',
    ru: 'Восстановление ожидает второго сотрудника',
  },
  recovery: { az: 'Bərpa', en: 'Recovery', ru: 'Восстановление' },
  recoveryOpen: { az: 'Bərpa keçidi açıqdır', en: 'A recovery link is open', ru: 'Ссылка восстановления открыта' },
  startedBy: { az: 'Başlayan', en: 'Started by', ru: 'Начал' },

  login: { az: 'Giriş adı', en: 'Sign-in name', ru: 'Имя для входа' },
  address: { az: 'E-poçt ünvanı', en: 'E-mail address', ru: 'Адрес электронной почты' },
  notGiven: { az: 'göstərilməyib', en: 'not given', ru: 'не указан' },
  account: { az: 'Hesab', en: 'Account', ru: 'Учётная запись' },
  state: { az: 'Vəziyyəti', en: 'State', ru: 'Состояние' },
  inviteShort: { az: 'Dəvət edin', en: 'Invite', ru: 'Пригласить' },
  inviteAgain: { az: 'Yenidən dəvət edin', en: 'Invite again', ru: 'Пригласить снова' },
  inviteSays: {
    az: 'Keçid 72 saat və yalnız bir dəfə işləyir. Yeni dəvət qəbul edilən kimi əvvəlki keçidlər işləmir.',
    en: 'The link works for 72 hours and once. Once a new invitation is accepted, earlier links work no more.',
    ru: 'Ссылка действует 72 часа и один раз. Когда новое приглашение принято, прежние ссылки не действуют.',
  },
  mailSays: {
    az: 'Keçid Sizə bir dəfə göstəriləcək. Ünvan yazsanız, ora da göndəriləcək.',
    en: 'The link will be shown to you once. With an address it is mailed there as well.',
    ru: 'Ссылка будет показана Вам один раз. Если указать адрес, она будет отправлена и туда.',
  },
  noMailSays: {
    az: 'Keçid Sizə bir dəfə göstəriləcək, onu özünüz çatdırın: bu quraşdırmadan məktub göndərilmir. Ünvan hesab üçün saxlanılır.',
    en: 'The link will be shown to you once, to be handed over: this installation sends no letters. The address is kept for the account.',
    ru: 'Ссылка будет показана Вам один раз, передайте её сами: эта установка писем не отправляет. Адрес сохраняется для учётной записи.',
  },
  addressHint: {
    az: 'Ünvan jurnala yazılmır.',
    en: 'The address does not stand in the journal.',
    ru: 'Адрес не вносится в журнал.',
  },
  recoveryTitle: { az: 'Cihaz itib', en: 'A lost device', ru: 'Утерянное устройство' },
  recoverySays: {
    az: 'Şəxs daxil ola bilmirsə, katibliyin bir əməkdaşı bərpaya başlayır, başqası təsdiq edir. Təsdiqdən sonra açıq girişlər bağlanır və yeni keçid verilir; köhnə giriş üsulları keçid işlədilən kimi ləğv olunur.',
    en: 'When somebody cannot sign in, one officer of the secretariat starts the recovery and another confirms it. On confirmation the open sessions end and a link is given; the old ways of signing in end once the link is used.',
    ru: 'Если лицо не может войти, один сотрудник секретариата начинает восстановление, другой подтверждает. После подтверждения открытые сеансы завершаются и выдаётся ссылка; прежние способы входа прекращаются, когда она использована.',
  },
  startShort: { az: 'Bərpaya başlayın', en: 'Start the recovery', ru: 'Начать восстановление' },
  confirmShort: { az: 'Bərpanı təsdiq edin', en: 'Confirm the recovery', ru: 'Подтвердить восстановление' },
  withdrawShort: { az: 'Bərpanı geri götürün', en: 'Withdraw the recovery', ru: 'Отозвать восстановление' },
  confirmSays: {
    az: 'Təsdiqdən əvvəl şəxslə danışın və onu tanıdığınıza əmin olun.',
    en: 'Before you confirm, speak with the person and be sure who it is.',
    ru: 'Прежде чем подтвердить, поговорите с этим лицом и убедитесь, что это оно.',
  },
  endSessionsShort: { az: 'Açıq girişləri bağlayın', en: 'End the open sessions', ru: 'Завершить открытые сеансы' },
  noSessions: { az: 'Açıq giriş yoxdur.', en: 'There is no open session.', ru: 'Открытых сеансов нет.' },
  device: { az: 'Cihaz', en: 'Device', ru: 'Устройство' },
  network: { az: 'Şəbəkə ünvanı', en: 'Network address', ru: 'Сетевой адрес' },
  begun: { az: 'Daxil olub', en: 'Signed in', ru: 'Вход' },
  holdings: { az: 'Vəzifələr və mandat', en: 'Offices and mandate', ru: 'Должности и мандат' },
  noHoldings: {
    az: 'Bu şəxsin vəzifəsi və mandatı yoxdur.',
    en: 'This person holds no office and no mandate.',
    ru: 'У этого лица нет ни должности, ни мандата.',
  },
  mandate: { az: 'Üzvlük mandatı', en: 'Mandate of a member', ru: 'Мандат члена' },
  awaiting: { az: 'təsdiq gözlənilir', en: 'approval awaited', ru: 'ожидает утверждения' },
  end: { az: 'Bitirin', en: 'End it', ru: 'Прекратить' },
  endMandate: { az: 'Mandatın bitməsi', en: 'End of the mandate', ru: 'Прекращение мандата' },
  toOffices: { az: 'Vəzifə qeydə alın', en: 'Record an office', ru: 'Внести должность' },
  toNominations: { az: 'Namizədliklər', en: 'Nominations', ru: 'Кандидатуры' },

  shown: {
    invitation: {
      az: 'Dəvət keçidi hazırdır. İndi köçürün: o, bir daha göstərilməyəcək.',
      en: 'The link of the invitation is made. Copy it now: it will not be shown again.',
      ru: 'Ссылка приглашения готова. Скопируйте её сейчас: больше она не будет показана.',
    },
    recovery: {
      az: 'Bərpa keçidi hazırdır. İndi köçürün: o, bir daha göstərilməyəcək.',
      en: 'The link of the recovery is made. Copy it now: it will not be shown again.',
      ru: 'Ссылка восстановления готова. Скопируйте её сейчас: больше она не будет показана.',
    },
    system: {
      az: 'Sistemin giriş nişanı. İndi köçürün: o, bir daha göstərilməyəcək.',
      en: 'The token of the system. Copy it now: it will not be shown again.',
      ru: 'Токен системы. Скопируйте его сейчас: больше он не будет показан.',
    },
    wall: {
      az: 'Zal ekranının keçidi hazırdır. İndi ekranda açın: o, bir daha göstərilməyəcək.',
      en: 'The link for the screen is made. Open it there now: it will not be shown again.',
      ru: 'Ссылка для экрана готова. Откройте её на экране сейчас: больше она не будет показана.',
    },
  },
  mailedTo: { az: 'Bu ünvana da göndərilir:', en: 'It is mailed as well to:', ru: 'Отправляется также на адрес:' },
  handOver: {
    az: 'Yalnız həmin şəxsin özünə verin: keçid kimdədirsə, hesab onundur.',
    en: 'Hand it to that very person: whoever has the link has the account.',
    ru: 'Передайте только самому лицу: у кого ссылка, у того и учётная запись.',
  },
  wallUse: {
    az: 'Keçid kimdədirsə, zalda göstəriləni oxuyur. Onu yalnız zalın ekranında açın.',
    en: 'Whoever has the link reads what hangs in the room. Open it on the screen of the room alone.',
    ru: 'У кого ссылка, тот читает показанное в зале. Открывайте её только на экране зала.',
  },
  tokenUse: {
    az: 'Sorğuda belə göstərilir: Authorization: Bearer. Proqram onu yalnız heş şəklində saxlayır.',
    en: 'It is sent with a request as Authorization: Bearer. The program keeps only its hash.',
    ru: 'Передаётся в запросе так: Authorization: Bearer. Программа хранит только его хеш.',
  },
  validUntil: { az: 'Qüvvədədir', en: 'Good until', ru: 'Действует до' },

  systems: { az: 'Sistemlər', en: 'Systems', ru: 'Системы' },
  systemsSays: {
    az: 'Qurumların proqramları JSON sorğuları ilə yalnız oxuyur: həmin qurumun məsul şəxsi nəyi oxuya bilirsə, onu. Giriş ən çoxu bir il müddətinə verilir.',
    en: 'Programs of bodies read by JSON requests, and no more than the focal point of their body may read. A system is admitted for a year at most.',
    ru: 'Программы органов только читают запросами JSON: то, что может читать ответственное лицо органа. Доступ предоставляется не более чем на год.',
  },
  admitShort: { az: 'Yeni sistem', en: 'New system', ru: 'Новая система' },
  systemNameHint: {
    az: 'Proqramın adı; şəxs adı yazmayın, jurnala yazılır.',
    en: 'Name of the program, never of a person: it stands in the journal.',
    ru: 'Название программы, но не имя лица: оно вносится в журнал.',
  },
  untilHint: { az: 'Ən çoxu bir il.', en: 'A year at most.', ru: 'Не более года.' },
  admitRecords: {
    az: 'sistemin adı, qurumu, səlahiyyətinin həddi və son günü.',
    en: 'the name of the system, its body, its scope and its last day.',
    ru: 'название системы, орган, объём доступа и последний день.',
  },
  system: { az: 'Sistem', en: 'System', ru: 'Система' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  scope: { az: 'Həddi', en: 'Scope', ru: 'Объём' },
  lastDay: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  lastUsed: { az: 'Son sorğu', en: 'Last request', ru: 'Последний запрос' },
  neverUsed: { az: 'sorğu olmayıb', en: 'none yet', ru: 'не было' },
  lasting: { az: 'Girişi olan sistemlər', en: 'Systems with access', ru: 'Системы с доступом' },
  past: {
    az: 'Girişi bitmiş sistemlər',
    en: 'Systems without access any more',
    ru: 'Системы, доступ которых прекращён',
  },
  expired: { az: 'müddəti bitib', en: 'expired', ru: 'срок истёк' },
  endedOn: { az: 'ləğv edilib', en: 'ended', ru: 'прекращён' },
  access: { az: 'Giriş', en: 'Access', ru: 'Доступ' },
  endShort: { az: 'Ləğv edin', en: 'End', ru: 'Прекратить' },
  noSystems: {
    az: 'Giriş verilmiş sistem yoxdur.',
    en: 'No system is admitted.',
    ru: 'Доступ ни одной системе не предоставлен.',
  },
  noSystemsSays: {
    az: 'Katiblik qurumun sisteminə giriş verəndə o, burada görünəcək.',
    en: 'A system appears here once the secretariat has admitted it.',
    ru: 'Система появится здесь, когда секретариат предоставит ей доступ.',
  },
} as const satisfies Record<string, Sentence | Record<string, Sentence>>;
