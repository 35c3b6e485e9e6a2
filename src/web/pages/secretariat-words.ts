import type { Sentence } from '#text/vocabulary.ts';

export const secretariatWords = {
  title: { az: 'Katiblik', en: 'Secretariat', ru: 'Секретариат' },
  says: {
    az: 'Katiblik qurumların və vəzifələrin siyahısını aparır, bildiriş göndərir, iştirakı qeydə alır, protokolu hazırlayır. Qərar qəbul etmir.',
    en: 'The secretariat keeps the registers of bodies and offices, sends notices, records attendance and prepares protocols. It decides nothing.',
    ru: 'Секретариат ведёт списки органов и должностей, рассылает извещения, отмечает участие, готовит протоколы. Решений он не принимает.',
  },
  waits: { az: 'Gözləyən işlər', en: 'What waits', ru: 'Что ожидает' },
  nothingWaits: { az: 'Hazırda gözləyən iş yoxdur.', en: 'Nothing waits now.', ru: 'Ожидающих дел сейчас нет.' },
  nothingWaitsSays: {
    az: 'İclas razılaşdırılanda bildiriş, keçiriləndən sonra isə protokol burada görünəcək.',
    en: 'Once a meeting is agreed its notice will stand here, and its protocol once it was held.',
    ru: 'Когда заседание согласовано, здесь появится извещение, а после заседания — протокол.',
  },
  registers: { az: 'Siyahılar', en: 'Registers', ru: 'Списки' },
  bodies: { az: 'Qurumların siyahısı', en: 'Register of bodies', ru: 'Список органов' },
  offices: { az: 'Vəzifələrin siyahısı', en: 'Register of offices', ru: 'Список должностей' },
  bodiesSays: {
    az: 'Qurumun adı dəyişəndə köhnə aktlarda köhnə ad qalır. Tərkibdə yeri olan qurum nümayəndə təklif edə bilər.',
    en: 'When a body is renamed, old acts keep the old name. A body with a seat may nominate its representative.',
    ru: 'При переименовании органа в прежних актах остаётся прежнее название. Орган, у которого есть место в составе, может предложить представителя.',
  },
  officesSays: {
    az: 'Koordinatorun, rəhbərin, katibliyin və qurum rəhbərliklərinin vəzifədə olduğu müddət. Üzvlər burada yazılmır: onları Koordinator təsdiq edir.',
    en: 'Since when and until when the Coordinator, the head, the secretariat and the leaderships of bodies hold their offices. Members are not entered here: the Coordinator approves them.',
    ru: 'Сроки пребывания в должности Координатора, руководителя, секретариата и руководства органов. Члены здесь не записываются: их утверждает Координатор.',
  },
  keptBy: {
    az: 'Bu siyahını katiblik aparır.',
    en: 'This register is kept by the secretariat.',
    ru: 'Этот список ведёт секретариат.',
  },
  setUp: { az: 'Qrupun hazırlığı', en: 'Setting up the group', ru: 'Готовность группы' },
  coordinatorStep: {
    az: 'Milli Koordinatorun qeydə alınması',
    en: 'The Coordinator on record',
    ru: 'Внесение Координатора',
  },
  headStep: {
    az: 'Rəhbərin qeydə alınması',
    en: 'The head on record',
    ru: 'Внесение руководителя',
  },
  seatsStep: {
    az: 'Qurumların siyahısı və onlara tərkibdə yer verilməsi',
    en: 'Bodies in the register, with their seats',
    ru: 'Список органов и их места в составе',
  },
  authoritiesStep: {
    az: 'Yeri olan hər qurumun rəhbərliyinin qeydə alınması',
    en: 'The leadership of every body with a seat on record',
    ru: 'Внесение руководства каждого органа, у которого есть место',
  },
  compositionStep: {
    az: 'Fərdi tərkibin təsdiqi',
    en: 'The approval of the personal composition',
    ru: 'Утверждение персонального состава',
  },
  withoutLeader: {
    az: 'Rəhbərliyi qeydə alınmayan qurumlar',
    en: 'Bodies whose leadership is not recorded',
    ru: 'Органы, руководство которых не внесено',
  },
  notice: { az: 'Bildiriş göndərilməlidir', en: 'Notice has to be sent', ru: 'Нужно разослать извещение' },
  arrivals: {
    az: 'İclas bu gündür: gəlişlər qeydə alınmalıdır',
    en: 'The meeting is today: arrivals have to be recorded',
    ru: 'Заседание сегодня: нужно отметить прибывших',
  },
  protocol: { az: 'Protokol hazırlanmalıdır', en: 'The protocol has to be prepared', ru: 'Нужно подготовить протокол' },
  protocolReturned: {
    az: 'Rəhbər protokolu geri qaytarıb',
    en: 'The head has returned the protocol',
    ru: 'Руководитель вернул протокол',
  },
  keysAwaited: {
    az: 'Koordinatorun razılığı gözlənilir',
    en: 'The agreement of the Coordinator is awaited',
    ru: 'Ожидается согласие Координатора',
  },
  signatureAwaited: {
    az: 'Rəhbərin imzası gözlənilir',
    en: 'The signature of the head is awaited',
    ru: 'Ожидается подпись руководителя',
  },
  nominationsAwaited: {
    az: 'Namizədlik Koordinatorun qərarını gözləyir',
    en: 'A nomination awaits the Coordinator',
    ru: 'Кандидатура ожидает решения Координатора',
  },
  officeAwaited: {
    az: 'Vəzifə qeydi təsdiq gözləyir',
    en: 'An office awaits confirmation',
    ru: 'Запись о должности ожидает подтверждения',
  },
  recoveryAwaited: {
    az: 'Hesabın bərpası təsdiq gözləyir',
    en: 'A recovery of an account awaits confirmation',
    ru: 'Восстановление учётной записи ожидает подтверждения',
  },
  meeting: { az: 'İclas', en: 'Meeting', ru: 'Заседание' },
  go: { az: 'Keçin', en: 'Go there', ru: 'Перейти' },
} as const satisfies Record<string, Sentence>;
