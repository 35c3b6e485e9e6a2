import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  // Signing in
  signIn: { az: 'Daxil olun', en: 'Sign in', ru: 'Вход' },
  signInDo: { az: 'Daxil oluram', en: 'Sign in', ru: 'Войти' },
  signInFailed: { az: 'Daxil olmaq mümkün olmadı', en: 'You are not signed in', ru: 'Войти не удалось' },
  byPasskey: { az: 'Giriş açarı ilə', en: 'With a passkey', ru: 'Ключом доступа' },
  byPasskeySays: {
    az: 'Barmaq izi, üz və ya cihazın öz kodu ilə: parol yazmaq lazım deyil.',
    en: 'With your fingerprint, your face or the code of the device: no password is typed.',
    ru: 'Отпечатком пальца, лицом или кодом самого устройства: вводить пароль не нужно.',
  },
  byPasskeyDo: { az: 'Giriş açarı ilə daxil oluram', en: 'Sign in with a passkey', ru: 'Войти ключом доступа' },
  byPassword: { az: 'Parol və kodla', en: 'With a password and a code', ru: 'Паролем и кодом' },
  byPasswordSays: {
    az: 'Kodu telefonunuzdakı autentifikator tətbiqi göstərir.',
    en: 'The authenticator app on your telephone shows the code.',
    ru: 'Код показывает приложение-аутентификатор на телефоне.',
  },
  needsScript: {
    az: 'Giriş açarı üçün brauzerdə JavaScript işləməlidir. Parol və kod onsuz da işləyir.',
    en: 'Passkeys need JavaScript in the browser. Password and code work without it.',
    ru: 'Для ключа доступа в браузере нужен JavaScript. Пароль и код работают и без него.',
  },
  login: { az: 'İstifadəçi adı', en: 'Login', ru: 'Имя пользователя' },
  password: { az: 'Parol', en: 'Password', ru: 'Пароль' },
  code: {
    az: 'Autentifikator tətbiqindəki kod',
    en: 'Code of the authenticator app',
    ru: 'Код из приложения-аутентификатора',
  },
  withoutAccount: { az: 'Hesabınız yoxdur?', en: 'No account?', ru: 'Нет учётной записи?' },
  withoutAccountSays: {
    az: 'Hesab qrupun katibliyinin dəvəti ilə yaradılır: dəvət keçidi bir dəfə və 72 saat işləyir.',
    en: 'An account is made by invitation of the group’s secretariat: its link works once and for 72 hours.',
    ru: 'Учётная запись создаётся по приглашению секретариата группы: ссылка действует один раз и 72 часа.',
  },
  lostDevice: { az: 'Cihazımı itirmişəm', en: 'I have lost my device', ru: 'Я потерял устройство' },
  otherWays: { az: 'Başqa yollar', en: 'Other ways', ru: 'Другие способы' },

  // After a lost device
  recovery: { az: 'Cihaz itdikdə daxil olmaq', en: 'Signing in after a lost device', ru: 'Вход при потере устройства' },
  byRecoveryCode: { az: 'Bərpa kodu ilə', en: 'With a recovery code', ru: 'Кодом восстановления' },
  recoveryCodeSays: {
    az: 'Hesab yaradılarkən Sizə on bərpa kodu verilib. Hər biri bir dəfə işləyir.',
    en: 'You were given ten recovery codes when your account was made. Each works once.',
    ru: 'При создании учётной записи Вам были даны десять кодов восстановления. Каждый действует один раз.',
  },
  recoveryCode: { az: 'Bərpa kodu', en: 'Recovery code', ru: 'Код восстановления' },
  passwordIfAny: {
    az: 'Hesabda parol yoxdursa, boş saxlayın.',
    en: 'Leave it empty if your account has none.',
    ru: 'Если в учётной записи нет пароля, оставьте пустым.',
  },
  withoutCodes: { az: 'Kodlar da yoxdur', en: 'The codes are lost too', ru: 'Кодов тоже нет' },
  withoutCodesSays: {
    az: 'Qrupun katibliyinə müraciət edin. Girişinizin bərpasını katibliyin bir əməkdaşı başlayır, digəri təsdiqləyir; sonra Sizə birdəfəlik keçid verilir. Köhnə cihazdakı giriş həmin anda bağlanır.',
    en: 'Ask the secretariat of your group. One of its officers starts the recovery, another confirms it; then you are given a one-time link. What is signed in on the old device ends at that moment.',
    ru: 'Обратитесь в секретариат группы. Один его сотрудник начинает восстановление, другой подтверждает; затем Вам дают одноразовую ссылку. Вход на старом устройстве в этот момент прекращается.',
  },
  stolen: { az: 'Cihaz oğurlanıbsa', en: 'If the device was stolen', ru: 'Если устройство украдено' },
  stolenSays: {
    az: 'Gözləməyin: katiblik oradakı girişi dərhal bağlaya bilər.',
    en: 'Do not wait: the secretariat can end what is signed in there at once.',
    ru: 'Не ждите: секретариат может сразу прекратить вход на нём.',
  },

  setUp: { az: 'Yeni qrup', en: 'A new group', ru: 'Новая группа' },

  // Dead links
  deadLink: { az: 'Keçid işləmir', en: 'This link does not work', ru: 'Ссылка не действует' },
  deadLinkSays: {
    az: 'Keçid istifadə olunub, müddəti bitib və ya tam köçürülməyib. Dəvət keçidini qrupun katibliyi yenidən verə bilər; hesabınız varsa, daxil olun.',
    en: 'The link was used, its time is over, or it was not copied whole. The secretariat of the group can give you a new one; if you have an account already, sign in.',
    ru: 'Ссылка использована, её срок истёк, или она скопирована не полностью. Новую может дать секретариат группы; если у Вас уже есть учётная запись, войдите.',
  },
  deadSetUpSays: {
    az: 'Quraşdırma keçidi istifadə olunub, müddəti bitib və ya proqram yenidən işə düşüb. Qrup yaradılmayıbsa, proqram hər dəfə işə düşəndə konsolda yeni keçid yazır; növbəti qrup üçün keçidi “vahid set-up” əmri verir.',
    en: 'The set-up link was used, its time is over, or the program was started again. Until there is a group the program writes a new link on its console at each start; for a further group “vahid set-up” gives one.',
    ru: 'Ссылка для установки использована, её срок истёк, или программа была перезапущена. Пока группы нет, программа при каждом запуске выводит в консоль новую ссылку; для следующей группы её даёт команда «vahid set-up».',
  },

  // Invitation
  invitation: { az: 'Qrupa dəvət', en: 'Invitation to a group', ru: 'Приглашение в группу' },
  comingBack: { az: 'Girişin bərpası', en: 'Recovery of access', ru: 'Восстановление доступа' },
  forWhom: { az: 'Kimə', en: 'For', ru: 'Кому' },
  group: { az: 'Qrup', en: 'Group', ru: 'Группа' },
  offices: { az: 'Vəzifə', en: 'Office', ru: 'Должность' },
  noOffice: {
    az: 'hazırda vəzifəsi yoxdur',
    en: 'holds no office now',
    ru: 'сейчас должности не занимает',
  },
  until: { az: 'Keçid bu vaxtadək işləyir', en: 'The link works until', ru: 'Ссылка действует до' },
  notYou: {
    az: 'Bu Siz deyilsinizsə, keçiddən istifadə etməyin və katibliyə bildirin.',
    en: 'If this is not you, do not use the link, and tell the secretariat.',
    ru: 'Если это не Вы, не пользуйтесь ссылкой и сообщите секретариату.',
  },
  invitationLead: {
    az: 'Bundan sonra necə daxil olacağınızı seçin. Sonra başqasını da əlavə etmək olar.',
    en: 'Choose how you will sign in from now on. Another way can be added later.',
    ru: 'Выберите, как Вы будете входить. Позже можно добавить и другой способ.',
  },
  comingBackLead: {
    az: 'Daxil olmağın yeni yolunu seçin. Köhnə giriş açarları, parol və kodlar bununla ləğv olunur, bütün cihazlardakı giriş bağlanır.',
    en: 'Choose a new way to sign in. The old passkeys, password and codes end with it, and so does every session.',
    ru: 'Выберите новый способ входа. Старые ключи доступа, пароль и коды при этом отменяются, вход на всех устройствах прекращается.',
  },
  recommended: { az: 'tövsiyə olunur', en: 'recommended', ru: 'рекомендуется' },
  newPasskeySays: {
    az: 'Açar bu cihazda saxlanılır və barmaq izi, üz və ya cihazın kodu ilə açılır. Onu öyrənib başqa yerdə istifadə etmək mümkün deyil.',
    en: 'It is kept in this device and opened by your fingerprint, your face or the code of the device. Nobody can learn it and use it elsewhere.',
    ru: 'Ключ хранится в этом устройстве и открывается отпечатком, лицом или кодом устройства. Его нельзя узнать и использовать в другом месте.',
  },
  newPasskeyDo: { az: 'Giriş açarı yaradıram', en: 'Make a passkey', ru: 'Создать ключ доступа' },
  label: { az: 'Bu cihazın adı', en: 'Name of this device', ru: 'Название этого устройства' },
  labelHint: {
    az: 'Məsələn, “İş kompüteri”. Siyahıda onu tanımaq üçündür.',
    en: 'For example “Office computer”: to know it in the list.',
    ru: 'Например, «Рабочий компьютер»: чтобы узнать его в списке.',
  },
  loginHint: {
    az: 'E-poçt ünvanı və ya 3–100 hərf və rəqəm.',
    en: 'Your mail address, or 3 to 100 letters and figures.',
    ru: 'Адрес эл. почты или 3–100 букв и цифр.',
  },
  newPasswordSays: {
    az: 'Parol və telefondakı autentifikator tətbiqi birlikdə. JavaScript tələb etmir.',
    en: 'A password and an authenticator app on your telephone together. Needs no JavaScript.',
    ru: 'Пароль вместе с приложением-аутентификатором на телефоне. JavaScript не нужен.',
  },
  newPasswordDo: { az: 'Hesab yaradıram', en: 'Make the account', ru: 'Создать учётную запись' },
  newMeansDo: { az: 'Girişi bərpa edirəm', en: 'Recover my access', ru: 'Восстановить доступ' },
  passwordHint: {
    az: 'Ən azı 12 işarə. Bir neçə sözdən ibarət cümlə həm uzun, həm də yadda qalandır.',
    en: 'Twelve characters at the least. A sentence of several words is long and easily remembered.',
    ru: 'Не менее 12 знаков. Фраза из нескольких слов и длинна, и легко запоминается.',
  },
  app: {
    az: 'Autentifikator tətbiqini bağlayın',
    en: 'Connect an authenticator app',
    ru: 'Подключите приложение-аутентификатор',
  },
  appSays: {
    az: 'Tətbiqlə (Google Authenticator, Microsoft Authenticator, Aegis və s.) şəkli oxudun və ya açarı əllə yazın, sonra tətbiqin göstərdiyi altı rəqəmi daxil edin.',
    en: 'Let the app (Google Authenticator, Microsoft Authenticator, Aegis and others) read the picture, or type the key by hand; then enter the six figures that it shows.',
    ru: 'Считайте картинку приложением (Google Authenticator, Microsoft Authenticator, Aegis и др.) или введите ключ вручную, затем введите шесть цифр, которые оно покажет.',
  },
  picture: {
    az: 'Autentifikator tətbiqi üçün şəkil',
    en: 'Picture for the authenticator app',
    ru: 'Картинка для приложения-аутентификатора',
  },
  secret: { az: 'Açar', en: 'Key', ru: 'Ключ' },
  haveAccount: {
    az: 'Bu proqramda hesabım var',
    en: 'I have an account in this program',
    ru: 'У меня есть учётная запись в этой программе',
  },
  haveAccountSays: {
    az: 'Başqa qrupdakı hesabınızla daxil olun: həmin hesab bu qrupa da açılacaq.',
    en: 'Sign in with your account of another group: it will open this group too.',
    ru: 'Войдите с учётной записью другой группы: она откроет и эту.',
  },
  joinDo: { az: 'Daxil olub qoşuluram', en: 'Sign in and join', ru: 'Войти и присоединиться' },
  joinPasskeyDo: {
    az: 'Giriş açarı ilə qoşuluram',
    en: 'Join with a passkey',
    ru: 'Присоединиться ключом доступа',
  },
  joinAs: { az: 'Bu hesabla qoşuluram', en: 'Join with this account', ru: 'Присоединиться с этой записью' },
  signedInAs: { az: 'Daxil olduğunuz hesab', en: 'You are signed in as', ru: 'Вы вошли как' },
  another: {
    az: 'Dəvət başqası üçündürsə, əvvəlcə bu hesabdan çıxın.',
    en: 'If the invitation is for somebody else, sign out of this account first.',
    ru: 'Если приглашение для другого лица, сначала выйдите из этой учётной записи.',
  },
  somebodyElse: {
    az: 'Bu hesab həmin qrupda artıq başqa şəxsindir. Dəvəti qəbul etmək üçün əvvəlcə bu hesabdan çıxın.',
    en: 'This account is another person of that group already. To accept the invitation, sign out of it first.',
    ru: 'Эта учётная запись в той группе уже принадлежит другому лицу. Чтобы принять приглашение, сначала выйдите из неё.',
  },
  signOut: { az: 'Çıxın', en: 'Sign out', ru: 'Выйти' },
  notJoined: { az: 'Qoşulmaq mümkün olmadı', en: 'You have not joined', ru: 'Присоединиться не удалось' },
  whyTwo: { az: 'Niyə iki sübut?', en: 'Why two proofs?', ru: 'Почему два доказательства?' },
  whyTwoSays: {
    az: 'Buradakı aktlar Qrup adından rəsmidir. Təkcə parol bilən şəxs başqasının adından çıxış edə bilməməlidir.',
    en: 'Acts done here are official, in the name of the Group. Knowing a password alone must not be enough to act as somebody else.',
    ru: 'Акты здесь официальны и совершаются от имени Группы. Одного знания пароля не должно хватать, чтобы действовать за другого.',
  },
  oneAccount: { az: 'Bir şəxs, bir hesab.', en: 'One person, one account.', ru: 'Одно лицо — одна запись.' },
  oneAccountSays: {
    az: 'Hər akt onu edən şəxsin adı ilə jurnala yazılır. Hesabı başqasına vermək olmaz.',
    en: 'Every act is recorded in the name of whoever did it. An account is not given to anybody else.',
    ru: 'Каждый акт вносится в журнал от имени того, кто его совершил. Передавать учётную запись нельзя.',
  },

  // Recovery codes
  codes: { az: 'Bərpa kodlarınız', en: 'Your recovery codes', ru: 'Ваши коды восстановления' },
  codesSays: {
    az: 'Telefonunuz və ya açarınız itərsə, bu kodlarla daxil olarsınız. Hər biri bir dəfə işləyir. Onlar yalnız indi göstərilir: çap edin və ya yazıb telefonunuzdan ayrı yerdə saxlayın.',
    en: 'If your telephone or key is lost, you come in by these codes. Each works once. They are shown only now: print them, or write them down and keep them apart from your telephone.',
    ru: 'Если телефон или ключ потерян, Вы войдёте по этим кодам. Каждый действует один раз. Они показываются только сейчас: распечатайте их или запишите и храните отдельно от телефона.',
  },
  codesKept: { az: 'Kodları saxladım', en: 'I have kept them', ru: 'Коды сохранены' },
  codesOnce: { az: 'Yalnız bir dəfə.', en: 'Only once.', ru: 'Только один раз.' },
  codesOnceSays: {
    az: 'Proqram kodların özünü saxlamır. İtərsə, hesabınızda yeniləri yaradıla bilər.',
    en: 'The program does not keep the codes themselves. If they are lost, new ones can be made in your account.',
    ru: 'Сами коды программа не хранит. Если они потеряны, в учётной записи можно создать новые.',
  },
  codesGone: {
    az: 'Kodlar artıq göstərilib. Yenilərini hesabınızda yarada bilərsiniz.',
    en: 'The codes were shown already. New ones can be made in your account.',
    ru: 'Коды уже показаны. Новые можно создать в учётной записи.',
  },
  myAccount: { az: 'Hesabım', en: 'My account', ru: 'Моя учётная запись' },

  // Between groups
  myGroups: { az: 'Qruplarım', en: 'My groups', ru: 'Мои группы' },
} as const satisfies Record<string, Sentence>;
