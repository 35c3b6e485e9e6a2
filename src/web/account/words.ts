import type { Proof } from '#accounts/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  title: { az: 'Hesabım', en: 'My account', ru: 'Моя учётная запись' },
  lead: {
    az: 'Hesab Sizindir: ona necə daxil olduğunuzu və harada açıq qaldığını yalnız Siz görür və dəyişirsiniz. Katiblik onu yalnız bağlaya və iki əməkdaşla bərpa edə bilər.',
    en: 'The account is yours: only you see and change how it is entered and where it is open. The secretariat can only end its sessions, and recover it by two officers.',
    ru: 'Учётная запись Ваша: только Вы видите и меняете, как в неё входят и где она открыта. Секретариат может лишь завершить её сеансы и восстановить её двумя сотрудниками.',
  },
  failed: { az: 'Dəyişdirilmədi', en: 'Not changed', ru: 'Не изменено' },

  // Proof
  proof: { az: 'Əvvəlcə kimliyinizi təsdiqləyin', en: 'First show that it is you', ru: 'Сначала подтвердите личность' },
  proofSays: {
    az: 'Daxil olma üsulları yalnız kimliyinizi təsdiq etdikdən sonra beş dəqiqə ərzində dəyişdirilə bilər.',
    en: 'Ways of signing in can be changed for five minutes after you have shown that it is you.',
    ru: 'Способы входа можно менять в течение пяти минут после подтверждения личности.',
  },
  proofDo: { az: 'Təsdiq edirəm', en: 'It is me', ru: 'Подтверждаю' },
  proofAgain: {
    az: 'Siz nə giriş açarı, nə də kodla daxil olmusunuz: təsdiq üçün yenidən daxil olun.',
    en: 'You signed in with neither a passkey nor a code: to prove it, sign in again.',
    ru: 'Вы вошли не ключом доступа и не кодом: для подтверждения войдите ещё раз.',
  },
  whyProof: { az: 'Niyə?', en: 'Why?', ru: 'Почему?' },
  whyProofSays: {
    az: 'Açıq qalmış brauzer hesabı ələ keçirmək üçün kifayət etməməlidir.',
    en: 'A browser that was left open must not be enough to take the account away.',
    ru: 'Оставленного открытым браузера не должно хватать, чтобы завладеть учётной записью.',
  },

  // Ways to sign in
  passkeys: { az: 'Giriş açarları', en: 'Passkeys', ru: 'Ключи доступа' },
  passkeysSay: {
    az: 'Cihazda saxlanılır, barmaq izi, üz və ya cihazın kodu ilə açılır. İkinci cihazda da açar yaradın: biri itərsə, o biri ilə daxil olarsınız.',
    en: 'Kept in a device, opened by your fingerprint, your face or the code of the device. Make one on a second device too: if one is lost, the other lets you in.',
    ru: 'Хранится в устройстве и открывается отпечатком, лицом или кодом устройства. Создайте ключ и на втором устройстве: если одно потеряется, войдёте другим.',
  },
  noPasskey: { az: 'Giriş açarınız yoxdur.', en: 'You have no passkey.', ru: 'Ключей доступа нет.' },
  made: { az: 'yaradılıb:', en: 'made', ru: 'создан' },
  used: { az: 'son istifadə:', en: 'last used', ru: 'использован' },
  neverUsed: { az: 'hələ istifadə olunmayıb', en: 'not used yet', ru: 'ещё не использован' },
  addPasskey: { az: 'Giriş açarı əlavə edin', en: 'Add a passkey', ru: 'Добавить ключ доступа' },
  addPasskeyDo: { az: 'Giriş açarı yaradıram', en: 'Make a passkey', ru: 'Создать ключ доступа' },
  remove: { az: 'Silin', en: 'Remove', ru: 'Удалить' },
  removeDo: { az: 'Açarı silirəm', en: 'Remove the passkey', ru: 'Удалить ключ' },
  removeSays: {
    az: 'Bu açarla daha daxil olmaq mümkün olmayacaq. Cihazın özündən onu ayrıca silin.',
    en: 'It will let nobody in any more. Remove it from the device itself as well.',
    ru: 'Войти этим ключом больше не получится. С самого устройства удалите его отдельно.',
  },

  password: { az: 'Parol və kod', en: 'Password and code', ru: 'Пароль и код' },
  passwordThere: {
    az: 'Parol və autentifikator tətbiqindəki kodla daxil olmaq mümkündür.',
    en: 'You can sign in with your password and a code of the authenticator app.',
    ru: 'Можно войти паролем и кодом из приложения-аутентификатора.',
  },
  passwordNone: {
    az: 'Parol təyin edilməyib. Giriş açarını tanımayan brauzerdə lazım olur.',
    en: 'No password is set. It is needed in a browser that knows no passkeys.',
    ru: 'Пароль не задан. Он нужен в браузере, который не поддерживает ключи доступа.',
  },
  passwordChange: { az: 'Parolu dəyişin', en: 'Change the password', ru: 'Сменить пароль' },
  passwordSet: { az: 'Parol təyin edin', en: 'Set a password', ru: 'Задать пароль' },
  passwordSave: { az: 'Yadda saxlayıram', en: 'Save', ru: 'Сохранить' },
  newPassword: { az: 'Yeni parol', en: 'New password', ru: 'Новый пароль' },
  passwordLead: {
    az: 'Yeni parolu yazın və tətbiqdəki kodla təsdiq edin.',
    en: 'Type a new password and confirm it with a code of the app.',
    ru: 'Введите новый пароль и подтвердите его кодом из приложения.',
  },
  otherApp: { az: 'Başqa tətbiqi bağlayın', en: 'Connect another app', ru: 'Подключить другое приложение' },
  otherAppSays: {
    az: 'Onun göstərdiyi kodu yazsanız, bundan sonra kodları o göstərəcək; əvvəlkinin kodları işləməyəcək.',
    en: 'If you type the code that it shows, codes come from it from then on; those of the one before stop working.',
    ru: 'Если ввести код из него, дальше коды будет показывать оно; коды прежнего перестанут действовать.',
  },
  back: { az: 'Hesabıma qayıdın', en: 'Back to my account', ru: 'Вернуться к учётной записи' },

  recovery: { az: 'Bərpa kodları', en: 'Recovery codes', ru: 'Коды восстановления' },
  recoverySays: {
    az: 'Cihazınız yanınızda olmayanda daxil olmaq üçün. Hər biri bir dəfə işləyir.',
    en: 'To come in without your device. Each works once.',
    ru: 'Чтобы войти без своего устройства. Каждый действует один раз.',
  },
  recoveryLeft: { az: 'Qalıb', en: 'Left', ru: 'Осталось' },
  recoveryFew: {
    az: 'Az qalıb: yenilərini yaradın və saxlayın.',
    en: 'Few are left: make new ones and keep them.',
    ru: 'Осталось мало: создайте новые и сохраните их.',
  },
  recoveryNew: { az: 'Yeni kodlar yaradın', en: 'Make new codes', ru: 'Создать новые коды' },
  recoveryNewDo: { az: 'Yeni kodlar yaradıram', en: 'Make new codes', ru: 'Создать новые коды' },
  recoveryNewSays: {
    az: 'Köhnə kodlar həmin anda işləməz olur.',
    en: 'The old codes stop working at that moment.',
    ru: 'Старые коды сразу перестанут действовать.',
  },

  issuers: { az: 'Təşkilatın hesabı', en: 'Account of your organisation', ru: 'Учётная запись организации' },
  issuerRemove: { az: 'Ayırın', en: 'Disconnect', ru: 'Отключить' },
  issuerRemoveDo: { az: 'Ayırıram', en: 'Disconnect', ru: 'Отключить' },
  issuerRemoveSays: {
    az: 'Bu hesabla daha daxil olmaq olmayacaq. Açıq girişlər qalır.',
    en: 'Nobody will sign in with this account any more. Open sessions stay.',
    ru: 'Войти с этой записью больше не получится. Открытые сеансы сохранятся.',
  },
  noIssuer: {
    az: 'Təşkilatınızın hesabı bağlanmayıb.',
    en: 'No account of your organisation is connected.',
    ru: 'Учётная запись Вашей организации не подключена.',
  },

  // Sessions
  sessions: { az: 'Daxil olduğunuz brauzerlər', en: 'Browsers that are signed in', ru: 'Браузеры, где выполнен вход' },
  sessionsSay: {
    az: 'Tanımadığınız brauzer varsa, onu sonlandırın və katibliyə bildirin.',
    en: 'If there is one that you do not know, end it and tell the secretariat.',
    ru: 'Если какой-то Вам незнаком, завершите его и сообщите секретариату.',
  },
  thisOne: { az: 'bu brauzer', en: 'this browser', ru: 'этот браузер' },
  signedIn: { az: 'Daxil olub:', en: 'Signed in', ru: 'Вход:' },
  seen: { az: 'son müraciət:', en: 'last seen', ru: 'последнее обращение:' },
  endSession: { az: 'Sonlandırın', en: 'End', ru: 'Завершить' },
  endOthers: { az: 'Digərlərinin hamısını sonlandırıram', en: 'End all the others', ru: 'Завершить все остальные' },
  signOut: { az: 'Çıxıram', en: 'Sign out', ru: 'Выйти' },

  // Groups
  seats: { az: 'Qruplarım və vəzifələrim', en: 'My groups and offices', ru: 'Мои группы и должности' },
  noSeat: {
    az: 'Hesab heç bir qrupa bağlı deyil. Dəvəti qrupun katibliyi göndərir.',
    en: 'The account belongs to no group. Invitations come from the secretariat of a group.',
    ru: 'Учётная запись не связана ни с одной группой. Приглашает секретариат группы.',
  },
  noOffice: { az: 'hazırda vəzifəsi yoxdur', en: 'holds no office now', ru: 'сейчас должности не занимает' },
  seatsNote: { az: 'Vəzifə aktladır.', en: 'By acts.', ru: 'По актам.' },
  seatsNoteSays: {
    az: 'Vəzifələr hesabda deyil, qrupun jurnalındadır: orada başlayır və orada bitir.',
    en: 'Offices stand in the journal of the group, not in the account: there they begin and end.',
    ru: 'Должности записаны в журнале группы, а не в учётной записи: там они начинаются и заканчиваются.',
  },

  // Language and letters
  choices: { az: 'Dil və məktublar', en: 'Language and letters', ru: 'Язык и письма' },
  language: { az: 'Səhifələrin və məktubların dili', en: 'Language of pages and letters', ru: 'Язык страниц и писем' },
  letters: { az: 'Məktublar', en: 'Letters', ru: 'Письма' },
  notices: {
    az: 'Məni gözləyən işlər barədə məktub göndərilsin',
    en: 'Write to me about what waits for me',
    ru: 'Писать мне о том, что меня ожидает',
  },
  noticesHint: {
    az: 'Təhlükəsizlik məktubları (yeni cihaz, bərpa, hesabda dəyişiklik) hər halda göndərilir.',
    en: 'Letters about security (a new device, recovery, changes of the account) are sent in any case.',
    ru: 'Письма о безопасности (новое устройство, восстановление, изменения записи) отправляются всегда.',
  },
  choicesSave: { az: 'Yadda saxlayıram', en: 'Save', ru: 'Сохранить' },
  address: { az: 'E-poçt ünvanı', en: 'Mail address', ru: 'Адрес эл. почты' },
  noAddress: {
    az: 'Ünvan yazılmayıb: təhlükəsizlik məktubları göndərilmir.',
    en: 'No address is given: letters about security are not sent.',
    ru: 'Адрес не указан: письма о безопасности не отправляются.',
  },
  addressChange: { az: 'Ünvanı dəyişin', en: 'Change the address', ru: 'Изменить адрес' },
  addressHint: {
    az: 'Köhnə ünvana da dəyişiklik barədə məktub gedir.',
    en: 'The old address is told of the change too.',
    ru: 'На старый адрес тоже придёт письмо об изменении.',
  },
  badAddress: { az: 'Bu, e-poçt ünvanı deyil.', en: 'This is not a mail address.', ru: 'Это не адрес эл. почты.' },
} as const satisfies Record<string, Sentence>;

/** By what somebody signed in. */
export const proofWords: Readonly<Record<Proof, Sentence>> = {
  passkey: { az: 'giriş açarı ilə', en: 'with a passkey', ru: 'ключом доступа' },
  code: { az: 'parol və kodla', en: 'with password and code', ru: 'паролем и кодом' },
  recoveryCode: { az: 'bərpa kodu ilə', en: 'with a recovery code', ru: 'кодом восстановления' },
  issuer: { az: 'təşkilatın hesabı ilə', en: 'with the organisation’s account', ru: 'записью организации' },
};

/** What was done, as the page says it afterwards; the code stands in its address. */
export const doneWords = {
  proved: {
    az: 'Təsdiq olundu: beş dəqiqə ərzində dəyişə bilərsiniz.',
    en: 'Proved: you may make changes for five minutes.',
    ru: 'Подтверждено: в течение пяти минут можно вносить изменения.',
  },
  issuerLinked: {
    az: 'Təşkilatın hesabı bağlandı.',
    en: 'The account of your organisation was connected.',
    ru: 'Учётная запись организации подключена.',
  },
  issuerRemoved: {
    az: 'Təşkilatın hesabı ayrıldı: onunla daha daxil olmaq olmaz.',
    en: 'The account of your organisation was disconnected: nobody signs in with it any more.',
    ru: 'Учётная запись организации отключена: с ней больше не войти.',
  },
  passkeyAdded: { az: 'Giriş açarı əlavə olundu.', en: 'The passkey was added.', ru: 'Ключ доступа добавлен.' },
  passkeyRemoved: { az: 'Giriş açarı silindi.', en: 'The passkey was removed.', ru: 'Ключ доступа удалён.' },
  passwordSet: {
    az: 'Parol və autentifikator tətbiqi yadda saxlanıldı.',
    en: 'The password and the authenticator app were saved.',
    ru: 'Пароль и приложение-аутентификатор сохранены.',
  },
  codesMade: {
    az: 'Yeni bərpa kodları yaradıldı.',
    en: 'New recovery codes were made.',
    ru: 'Созданы новые коды восстановления.',
  },
  sessionEnded: { az: 'Sonlandırıldı.', en: 'Ended.', ru: 'Завершено.' },
  othersEnded: {
    az: 'Digərlərinin hamısı sonlandırıldı.',
    en: 'All the others were ended.',
    ru: 'Все остальные завершены.',
  },
  chosen: { az: 'Yadda saxlanıldı.', en: 'Saved.', ru: 'Сохранено.' },
  addressChanged: {
    az: 'E-poçt ünvanı dəyişdirildi.',
    en: 'The mail address was changed.',
    ru: 'Адрес эл. почты изменён.',
  },
} as const satisfies Record<string, Sentence>;

export type Done = keyof typeof doneWords;

export const isDone = (code: string | undefined): code is Done => code !== undefined && Object.hasOwn(doneWords, code);
