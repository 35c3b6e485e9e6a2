import type { Sentence } from '#text/vocabulary.ts';
import type { SpeakerKind, SpeechKind, Turn } from './vocabulary.ts';

export const speechKinds: Record<SpeechKind, Sentence> = {
  speech: { az: 'çıxış', en: 'speech', ru: 'выступление' },
  'point of order': { az: 'prosedur məsələsi', en: 'point of order', ru: 'вопрос по порядку ведения' },
};

export const speakerKinds: Record<SpeakerKind, Sentence> = {
  member: { az: 'üzv', en: 'member', ru: 'член' },
  expert: { az: 'dəvət olunmuş mütəxəssis', en: 'invited expert', ru: 'приглашённый специалист' },
  substitute: { az: 'əvəz edən', en: 'substitute', ru: 'заменяющий' },
};

/** Of a floor that was not given to whoever was next; nothing where it was. */
export const turns: Record<Exclude<Turn, 'next'>, Sentence> = {
  chosen: { az: 'növbədənkənar', en: 'out of turn', ru: 'вне очереди' },
  unasked: { az: 'rəhbərin təşəbbüsü ilə', en: 'on the head’s own motion', ru: 'по инициативе руководителя' },
};

export const fieldLabels = {
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  name: { az: 'Ad, soyad', en: 'Name', ru: 'Имя и фамилия' },
  body: { az: 'Hansı qurumdan', en: 'From which body', ru: 'Из какого органа' },
  person: { az: 'Üzv', en: 'Member', ru: 'Член' },
  replaced: { az: 'Kimin yerinə', en: 'In whose place', ru: 'Вместо кого' },
  letter: { az: 'Məktubun nömrəsi və tarixi', en: 'Number and date of the letter', ru: 'Номер и дата письма' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  speaker: { az: 'Çıxış edən', en: 'Speaker', ru: 'Выступающий' },
  kind: { az: 'Nə üçün', en: 'For what', ru: 'Для чего' },
  minutes: { az: 'Dəqiqə', en: 'Minutes', ru: 'Минут' },
} as const satisfies Record<string, Sentence>;

export const floorWords = {
  floor: { az: 'Söz', en: 'The floor', ru: 'Слово' },
  list: { az: 'Çıxış növbəsi', en: 'List of speakers', ru: 'Очередь выступающих' },
  order: {
    az: 'Əvvəl prosedur məsələləri, sonra söz istəyənlər növbə ilə; rəhbər başqasına da söz verə bilər.',
    en: 'Points of order first, then in the order of asking; the head may choose another.',
    ru: 'Сначала вопросы по порядку ведения, затем в порядке просьб; руководитель может выбрать другого.',
  },
  nobodyAsks: {
    az: 'Hələ heç kim söz istəməyib.',
    en: 'Nobody has asked for the floor yet.',
    ru: 'Слова пока никто не просил.',
  },
  each: { az: 'hər çıxışa', en: 'for each speech:', ru: 'на выступление' },
  over: { az: 'Vaxt bitib', en: 'Time is over', ru: 'Время истекло' },
  give: { az: 'Söz verirəm', en: 'Give the floor', ru: 'Дать слово' },
  pointOfOrder: { az: 'Prosedur məsələsi', en: 'Point of order', ru: 'Вопрос по порядку ведения' },
  conduct: { az: 'Söz vermək və vaxt', en: 'Giving the floor and time', ru: 'Предоставление слова и время' },
  minutesEach: { az: 'Hər çıxışa dəqiqə', en: 'Minutes for each speech', ru: 'Минут на выступление' },
  noLimit: { az: 'Boş qalarsa, məhdudiyyət yoxdur.', en: 'Left empty: no limit.', ru: 'Если пусто — без ограничения.' },
  leaves: { az: 'Getdi', en: 'Left', ru: 'Уход' },
  besides: { az: 'Üzvlərdən başqa', en: 'Besides the members', ru: 'Помимо членов' },
  instead: { az: 'əvəz edir:', en: 'in the place of', ru: 'вместо:' },
  heard: {
    az: 'Əvəz edən dinlənilir, səs vermir və yetərsaya daxil deyil.',
    en: 'A substitute is heard, has no vote and makes no quorum.',
    ru: 'Заменяющий выслушивается, не голосует и в кворум не входит.',
  },
  experts: { az: 'Dəvət olunmuş mütəxəssislər', en: 'Experts admitted', ru: 'Приглашённые специалисты' },
  onlyHere: {
    az: 'Mütəxəssis yalnız bu məsələ müzakirə edilərkən iştirak edir.',
    en: 'An expert is present only while this item is in hand.',
    ru: 'Специалист присутствует только при рассмотрении этого вопроса.',
  },
  recusals: { az: 'Bu məsələ üzrə səs vermir', en: 'Do not vote on this item', ru: 'По этому вопросу не голосуют' },
  stillCounted: {
    az: 'Özündən etiraz edən iştirak edən sayılır.',
    en: 'Whoever is recused counts as present.',
    ru: 'Заявивший самоотвод считается присутствующим.',
  },
  notCounted: {
    az: 'Özündən etiraz edən iştirak edən sayılmır.',
    en: 'Whoever is recused does not count as present.',
    ru: 'Заявивший самоотвод не считается присутствующим.',
  },
} as const satisfies Record<string, Sentence>;
