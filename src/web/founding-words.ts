import type { BodyKind } from '#people/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  founding: { az: 'Qrup yaratmaq', en: 'Found a group', ru: 'Создать группу' },
  foundingSays: {
    az: 'Bu keçid bir dəfə işləyir: qrup yaradılandan sonra bağlanır. Qrupu yaradan və katibliyin ikinci əməkdaşı öz dəvət keçidi ilə hesab açır; bundan sonra hər kəsi katiblik dəvət edir.',
    en: 'This link works once: it is dead after the group is founded. The founder and the second officer of the secretariat each make an account by a link of their own; everybody after them is invited by the secretariat.',
    ru: 'Эта ссылка действует один раз: после создания группы она закрывается. Создатель и второй сотрудник секретариата заводят учётные записи каждый по своей ссылке; всех остальных приглашает секретариат.',
  },
  lawStep: { az: 'Qaydalar və ünvan', en: 'Charter and address', ru: 'Правила и адрес' },
  hostStep: {
    az: 'Katibliyin olduğu qurum',
    en: 'Body that hosts the secretariat',
    ru: 'Орган, где находится секретариат',
  },
  hostSays: {
    az: 'Qrupun təşkilati işini aparan qurum. Digər qurumları sonra katiblik əlavə edir.',
    en: 'The body that does the organisational work of the group. The secretariat enters the other bodies later.',
    ru: 'Орган, который ведёт организационную работу группы. Остальные органы секретариат внесёт позже.',
  },
  officersStep: {
    az: 'Katibliyin ilk iki əməkdaşı',
    en: 'First two officers of the secretariat',
    ru: 'Первые два сотрудника секретариата',
  },
  officersSays: {
    az: 'İki nəfər lazımdır: girişin bərpasını və kağız üzərində edilmiş aktları biri başlayır, digəri təsdiqləyir.',
    en: 'Two are needed: the recovery of an account, and an act done on paper, are started by one and confirmed by the other.',
    ru: 'Нужны двое: восстановление доступа и акты на бумаге один начинает, другой подтверждает.',
  },
  you: { az: 'Siz', en: 'You', ru: 'Вы' },
  second: { az: 'İkinci əməkdaş', en: 'The second officer', ru: 'Второй сотрудник' },
  bound: { az: 'Dəyişməz mətn.', en: 'A text that stays.', ru: 'Неизменный текст.' },
  boundSays: {
    az: 'Qrupun yaradılması aktı qaydaları onların rəqəmsal izi (SHA-256) ilə tanıyır: sonradan dəyişdirilmiş mətn bu qaydalar sayılmır.',
    en: 'The act that founds the group knows the charter by its digital fingerprint (SHA-256): a text changed later is not this charter.',
    ru: 'Акт создания группы узнаёт правила по их цифровому отпечатку (SHA-256): изменённый позже текст — уже не эти правила.',
  },
  charter: { az: 'Hansı qaydalar üzrə', en: 'Under which charter', ru: 'По каким правилам' },
  inForce: { az: 'qüvvədədir', en: 'in force', ru: 'действует' },
  founder: { az: 'qrupu yaradan şəxs', en: 'the founder of the group', ru: 'создатель группы' },
  ownName: { az: 'Adınız və soyadınız', en: 'Your name', ru: 'Ваши имя и фамилия' },
  position: { az: 'Vəzifəniz', en: 'Your position', ru: 'Ваша должность' },
  secondName: { az: 'Adı və soyadı', en: 'Name', ru: 'Имя и фамилия' },
  secondPosition: { az: 'Vəzifəsi', en: 'Position', ru: 'Должность' },
  address: { az: 'Qrupun ünvanı', en: 'Address of the group', ru: 'Адрес группы' },
  addressHint: {
    az: 'Kiçik latın hərfləri, rəqəmlər və defis, məsələn, “isci-qrup”.',
    en: 'Small Latin letters, digits and hyphens, for example “working-group”.',
    ru: 'Строчные латинские буквы, цифры и дефис, например «rabochaya-gruppa».',
  },
  records: {
    az: 'Qrup yaradıldı; katibliyin olduğu qurum və onun ilk iki əməkdaşı qeydə alındı.',
    en: 'The group was founded; the body that hosts its secretariat and its first two officers were recorded.',
    ru: 'Создана группа; внесены орган, где находится секретариат, и его первые два сотрудника.',
  },
  notYet: {
    az: 'Hələ yaradıla bilməyən qruplar və səbəbi',
    en: 'What cannot be founded yet, and why',
    ru: 'Что пока создать нельзя и почему',
  },
  why: { az: 'Səbəb', en: 'Why', ru: 'Причина' },
  form: {
    az: 'Formada düzəldilməli sahələr var.',
    en: 'Some fields have to be mended.',
    ru: 'Некоторые поля нужно исправить.',
  },
  required: { az: 'Bu sahə doldurulmalıdır.', en: 'This has to be filled in.', ru: 'Это поле нужно заполнить.' },
  tooLong: { az: 'Mətn həddindən uzundur.', en: 'The text is too long.', ru: 'Текст слишком длинный.' },
  badAddress: {
    az: 'Ünvan 2–30 kiçik latın hərfi, rəqəm və defisdən ibarət olmalıdır.',
    en: 'The address must be 2 to 30 small Latin letters, digits and hyphens.',
    ru: 'Адрес должен состоять из 2–30 строчных латинских букв, цифр и дефисов.',
  },
  reserved: {
    az: 'Bu ünvan nümayiş qrupu üçündür. Başqa ünvan yazın.',
    en: 'This address is kept for the demonstration. Write another.',
    ru: 'Этот адрес оставлен для демонстрации. Укажите другой.',
  },
  chooseCharter: { az: 'Qaydaları seçin.', en: 'Choose the charter.', ru: 'Выберите правила.' },
  chooseKind: { az: 'Qurumun növünü seçin.', en: 'Choose the kind of body.', ru: 'Выберите вид органа.' },

  // After it
  founded: { az: 'Qrup yaradıldı', en: 'The group is founded', ru: 'Группа создана' },
  ownAccount: { az: 'Hesabınızı açın', en: 'Make your account', ru: 'Создайте свою учётную запись' },
  ownAccountSays: {
    az: 'Qrupa yalnız hesabla daxil olmaq olur. Əvvəlcə yuxarıdakı keçidi ikinci əməkdaşa verin, sonra davam edin.',
    en: 'The group opens to accounts only. Give the link above to the second officer first, then go on.',
    ru: 'Группа открывается только с учётной записью. Сначала передайте ссылку выше второму сотруднику, затем продолжайте.',
  },
  goOn: { az: 'Hesabımı açmağa davam edirəm', en: 'Go on to my account', ru: 'Продолжить: моя учётная запись' },
  handOver: {
    az: 'İkinci əməkdaşın dəvət keçidi',
    en: 'Invitation link of the second officer',
    ru: 'Ссылка-приглашение второго сотрудника',
  },
  handOverSays: {
    az: 'Bu keçid yalnız indi göstərilir, bir dəfə və 72 saat işləyir. Onu şəxsən və ya yalnız bu şəxsin oxuduğu kanalla verin: keçidi açan hər kəs onun adından hesab aça bilər. İtərsə, “Katiblik” bölməsində yenisini verərsiniz.',
    en: 'It is shown only now, and works once and for 72 hours. Give it in person, or by a channel that only this person reads: whoever opens it can make the account in that name. If it is lost, give another from the section “Secretariat”.',
    ru: 'Она показывается только сейчас, действует один раз и 72 часа. Передайте её лично или по каналу, который читает только это лицо: открывший ссылку может завести учётную запись от его имени. Если она потеряна, выдайте новую в разделе «Секретариат».',
  },
} as const satisfies Record<string, Sentence>;

export const hostKindWords: Readonly<Record<BodyKind, Sentence>> = {
  state: { az: 'Dövlət orqanı', en: 'State body', ru: 'Государственный орган' },
  court: { az: 'Məhkəmə', en: 'Court', ru: 'Суд' },
  independent: { az: 'Müstəqil qurum', en: 'Independent institution', ru: 'Независимое учреждение' },
  ngo: { az: 'Qeyri-hökumət təşkilatı', en: 'Non-governmental organisation', ru: 'Неправительственная организация' },
};
