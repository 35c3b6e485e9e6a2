import type { Sentence } from '#text/vocabulary.ts';

/** Words that the parts of a page say themselves; everything else is given to them by the rooms. */
export const words = {
  skipToContent: { az: 'Məzmuna keçin', en: 'Skip to content', ru: 'Перейти к содержанию' },
  places: { az: 'Bölmələr', en: 'Sections', ru: 'Разделы' },
  more: { az: 'Daha', en: 'More', ru: 'Ещё' },
  search: { az: 'Axtar', en: 'Search', ru: 'Поиск' },
  language: { az: 'Dil', en: 'Language', ru: 'Язык' },
  theme: { az: 'Görünüş', en: 'Appearance', ru: 'Оформление' },
  light: { az: 'Açıq', en: 'Light', ru: 'Светлое' },
  dark: { az: 'Tünd', en: 'Dark', ru: 'Тёмное' },
  bySystem: { az: 'Cihazdakı kimi', en: 'As the device', ru: 'Как на устройстве' },
  person: { az: 'Siz', en: 'You', ru: 'Вы' },

  met: { az: 'Yerinə yetirilib', en: 'Met', ru: 'Соблюдено' },
  awaited: { az: 'Gözlənilir', en: 'Awaited', ru: 'Ожидается' },
  refused: { az: 'Yerinə yetirilməyib', en: 'Not met', ru: 'Не соблюдено' },
  unconfirmed: {
    az: 'Bəndin nömrəsi hələ rəsmi mətnlə tutuşdurulmayıb.',
    en: 'The number of this clause has not yet been checked against the official text.',
    ru: 'Номер этого пункта ещё не сверен с официальным текстом.',
  },

  willBeRecorded: { az: 'Jurnala yazılacaq', en: 'Will be recorded', ru: 'Будет внесено в журнал' },
  authority: { az: 'Səlahiyyət', en: 'Authority', ru: 'Полномочие' },
  cannotBeUndone: {
    az: 'Geri götürülmür; yalnız başqa aktla düzəldilə bilər.',
    en: 'It cannot be undone, only corrected by another act.',
    ru: 'Отменить нельзя, исправить можно только другим актом.',
  },
  notPossible: { az: 'Hazırda mümkün deyil', en: 'Not possible now', ru: 'Сейчас невозможно' },
  notRecorded: { az: 'Qeydə alınmadı', en: 'Not recorded', ru: 'Не внесено' },
  typedIsKept: {
    az: 'Yazdıqlarınız aşağıda saxlanılıb.',
    en: 'What you typed is kept below.',
    ru: 'Введённое сохранено ниже.',
  },
  optional: { az: 'istəyə bağlı', en: 'optional', ru: 'необязательно' },
  choose: { az: 'Seçin', en: 'Choose', ru: 'Выберите' },

  for: { az: 'lehinə', en: 'for', ru: 'за' },
  against: { az: 'əleyhinə', en: 'against', ru: 'против' },
  abstain: { az: 'bitərəf', en: 'abstained', ru: 'воздержался' },
  noBallot: { az: 'səs verməyib', en: 'did not vote', ru: 'не голосовал' },
  forChoice: { az: 'Lehinə', en: 'For', ru: 'За' },
  againstChoice: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
  abstainChoice: { az: 'Bitərəf', en: 'Abstain', ru: 'Воздержаться' },
  yourBallot: { az: 'Səsiniz', en: 'Your ballot', ru: 'Ваш голос' },
  cast: { az: 'Səs verirəm', en: 'Cast my ballot', ru: 'Голосую' },
  ballotStands: {
    az: 'Verilmiş səs dəyişdirilə bilməz.',
    en: 'A ballot that is cast cannot be changed.',
    ru: 'Поданный голос изменить нельзя.',
  },
  forVotes: { az: 'Lehinə', en: 'For', ru: 'За' },
  againstVotes: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
  abstentions: { az: 'Bitərəf', en: 'Abstained', ru: 'Воздержались' },
  noBallots: { az: 'Səs verməyib', en: 'Did not vote', ru: 'Не голосовали' },

  quorum: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  present: { az: 'İştirak edir', en: 'Present', ru: 'Участвуют' },
  isPresent: { az: 'iştirak edir', en: 'present', ru: 'участвует' },
  byVideo: { az: 'videobağlantı', en: 'by video link', ru: 'по видеосвязи' },
  hasLeft: { az: 'gedib', en: 'has left', ru: 'ушёл' },
  absent: { az: 'gəlməyib', en: 'absent', ru: 'отсутствует' },
  agenda: { az: 'Gündəlik', en: 'Agenda', ru: 'Повестка дня' },
  inHand: { az: 'müzakirədə', en: 'in hand', ru: 'рассматривается' },

  total: { az: 'Cəmi', en: 'Total', ru: 'Всего' },
  draftSaved: { az: 'Qaralama saxlanıldı', en: 'Draft saved', ru: 'Черновик сохранён' },
  draftSaving: { az: 'Saxlanılır…', en: 'Saving…', ru: 'Сохраняется…' },
  draftNotSaved: {
    az: 'Qaralama saxlanılmadı, yenidən cəhd ediləcək',
    en: 'The draft is not saved, it will be tried again',
    ru: 'Черновик не сохранён, попытка повторится',
  },
  formClosed: {
    az: 'Yazdığınız forma artıq Sizin üçün açıq deyil. Ondakı mətn qeydə alınmayıb.',
    en: 'The form that you were filling in is no longer open to you. What stood in it is not recorded.',
    ru: 'Форма, которую Вы заполняли, для Вас больше не открыта. Её текст не внесён.',
  },
  code: {
    az: 'Autentifikator tətbiqindəki kod',
    en: 'Code of the authenticator app',
    ru: 'Код из приложения-аутентификатора',
  },
  proofByTouch: {
    az: 'Düymə giriş açarınızı istəyəcək: son təsdiqdən beş dəqiqədən çox keçib.',
    en: 'The button will ask for your passkey: the last proof is more than five minutes old.',
    ru: 'Кнопка запросит ключ доступа: с последнего подтверждения прошло больше пяти минут.',
  },
  codeInstead: {
    az: 'Giriş açarı əvəzinə kod',
    en: 'A code instead of the passkey',
    ru: 'Код вместо ключа доступа',
  },
  proofAsked: {
    az: 'Bu akt üçün kimliyinizi yenidən təsdiqləyin: son təsdiqdən beş dəqiqədən çox keçib.',
    en: 'This act asks once more who you are: the last proof is more than five minutes old.',
    ru: 'Для этого акта подтвердите личность ещё раз: с последнего подтверждения прошло больше пяти минут.',
  },
  signInAgain: { az: 'Yenidən daxil olun', en: 'Sign in again', ru: 'Войти ещё раз' },
  passkeyUnused: {
    az: 'Giriş açarından istifadə edilmədi. Yenidən cəhd edin və ya başqa üsulu seçin.',
    en: 'The passkey was not used. Try again, or choose another way.',
    ru: 'Ключ доступа не использован. Повторите попытку или выберите другой способ.',
  },
  passkeyMissing: {
    az: 'Bu brauzer giriş açarlarını tanımır. Başqa üsulu seçin.',
    en: 'This browser knows no passkeys. Choose another way.',
    ru: 'Этот браузер не поддерживает ключи доступа. Выберите другой способ.',
  },
  passkeyThere: {
    az: 'Bu cihazda həmin hesabın giriş açarı artıq var.',
    en: 'This device already holds a passkey of this account.',
    ru: 'На этом устройстве уже есть ключ доступа к этой учётной записи.',
  },
} as const satisfies Record<string, Sentence>;

/** Sections of the rail, in their order. */
export const places = {
  today: { az: 'Bu gün', en: 'Today', ru: 'Сегодня' },
  composition: { az: 'Tərkib', en: 'Composition', ru: 'Состав' },
  meetings: { az: 'İclaslar', en: 'Meetings', ru: 'Заседания' },
  registers: { az: 'Reyestrlər', en: 'Registers', ru: 'Реестры' },
  extracts: { az: 'Çıxarışlar', en: 'Extracts', ru: 'Выписки' },
  plan: { az: 'Plan', en: 'Plan', ru: 'План' },
  problems: { az: 'Problemlər və təkliflər', en: 'Problems and proposals', ru: 'Проблемы и предложения' },
  duties: { az: 'Öhdəliklər', en: 'Duties', ru: 'Обязательства' },
  exchange: { az: 'Mübadilə', en: 'Exchange', ru: 'Обмен' },
  statistics: { az: 'Statistika', en: 'Statistics', ru: 'Статистика' },
  experience: { az: 'Təcrübə', en: 'Experience', ru: 'Опыт' },
  cooperation: { az: 'Əməkdaşlıq', en: 'Cooperation', ru: 'Сотрудничество' },
  secretariat: { az: 'Katiblik', en: 'Secretariat', ru: 'Секретариат' },
  charter: { az: 'Qaydalar', en: 'Rules', ru: 'Правила' },
  journal: { az: 'Jurnal', en: 'Journal', ru: 'Журнал' },
  installation: { az: 'Quraşdırma', en: 'Installation', ru: 'Установка' },
} as const satisfies Record<string, Sentence>;

export type Place = keyof typeof places;
