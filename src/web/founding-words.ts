import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  title: {
    az: 'İşçi qrupun işi bir yerdə, qanun üzrə',
    en: 'The work of a working group, in one place and by the law',
    ru: 'Работа рабочей группы в одном месте и по закону',
  },
  lead: {
    az: 'Vahid işçi qrupun bütün işini onu təsis edən qaydalar üzrə aparır: nümayəndənin təklif edilməsindən imzalanmış protokoladək. Hər addımın yanında onun əsaslandığı bənd göstərilir, hər akt isə sonradan edilən dəyişikliyi üzə çıxaran jurnala yazılır.',
    en: 'Vahid carries the whole work of a working group under the rule that founds it, from the nomination of a representative to the signed protocol. Beside each step stands the clause it rests on, and every act goes into a journal in which any later change would show.',
    ru: 'Vahid ведёт всю работу рабочей группы по её учредительным правилам: от предложения представителя до подписанного протокола. Рядом с каждым шагом указан пункт, на котором он основан, а каждый акт вносится в журнал, где любое последующее изменение стало бы заметно.',
  },
  demonstration: { az: 'Nümayiş', en: 'Demonstration', ru: 'Демонстрация' },
  demonstrationSays: {
    az: 'Həqiqi qaydalar və qurumlar, uydurma şəxslər: bir illik iş, yetərsay olmayan bir iclas, rəhbərin səsi ilə həll edilmiş bir səsvermə. Kimin yerinə keçəcəyinizi özünüz seçirsiniz.',
    en: 'The real rule and real bodies with invented people: a year of work, a meeting without quorum, a vote that the head decided. You choose whose place to take.',
    ru: 'Настоящие правила и органы, вымышленные лица: год работы, заседание без кворума, голосование, решённое голосом руководителя. Вы сами выбираете, чьё место занять.',
  },
  open: { az: 'Nümayişi açın', en: 'Open the demonstration', ru: 'Открыть демонстрацию' },
  takes: { az: 'Bir neçə saniyə çəkir.', en: 'It takes a few seconds.', ru: 'Это займёт несколько секунд.' },
  groups: { az: 'Qruplar', en: 'Groups', ru: 'Группы' },
  founding: { az: 'Qrup yaratmaq', en: 'Found a group', ru: 'Создать группу' },
  foundingSays: {
    az: 'Qrupu yaradan şəxs katibliyin ilk əməkdaşı olur: qurumları, Koordinatoru və rəhbəri o qeydə alır.',
    en: 'Whoever founds the group is the first officer of its secretariat, and records its bodies, its Coordinator and its head.',
    ru: 'Создатель группы становится первым сотрудником её секретариата: он вносит органы, Координатора и руководителя.',
  },
  charter: { az: 'Hansı qaydalar üzrə', en: 'Under which charter', ru: 'По каким правилам' },
  inForce: { az: 'qüvvədədir', en: 'in force', ru: 'действует' },
  founder: { az: 'qrupu yaradan şəxs', en: 'the founder of the group', ru: 'создатель группы' },
  ownName: { az: 'Adınız və soyadınız', en: 'Your name', ru: 'Ваши имя и фамилия' },
  position: { az: 'Vəzifəniz', en: 'Your position', ru: 'Ваша должность' },
  address: { az: 'Qrupun ünvanı', en: 'Address of the group', ru: 'Адрес группы' },
  addressHint: {
    az: 'Kiçik latın hərfləri, rəqəmlər və defis, məsələn, “isci-qrup”.',
    en: 'Small Latin letters, digits and hyphens, for example “working-group”.',
    ru: 'Строчные латинские буквы, цифры и дефис, например «rabochaya-gruppa».',
  },
  records: {
    az: 'Qrup yaradıldı; katibliyin ilk əməkdaşı Sizsiniz.',
    en: 'The group was founded; you are the first officer of its secretariat.',
    ru: 'Создана группа; первый сотрудник секретариата — Вы.',
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
  loopback: {
    az: 'Hesablar hələ yoxdur. Ona görə qrup yalnız bu kompüterin öz ünvanında yaradılır və başqa kompüterlərdən açılmır.',
    en: 'There are no accounts yet. So a group is founded only at this computer’s own address, and opens from no other computer.',
    ru: 'Учётных записей ещё нет. Поэтому группа создаётся только по собственному адресу этого компьютера и с других не открывается.',
  },
  loopbackTitle: { az: 'Yalnız bu kompüter.', en: 'This computer only.', ru: 'Только этот компьютер.' },
} as const satisfies Record<string, Sentence>;
