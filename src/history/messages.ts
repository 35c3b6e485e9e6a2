import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { dateName, officialDate } from '#text/dates.ts';
import { counted, numbered } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { HistoryAct, HistoryCommand, Item, Taken, TakeoverRefusal } from './vocabulary.ts';

const date = (day: string) => inEveryTongue((tongue) => officialDate(day, tongue));

export const kinds: Record<Taken['kind'], Sentence> = {
  mandate: { az: 'Üzvlük', en: 'Membership', ru: 'Членство' },
  instrument: { az: 'Təsdiq aktı', en: 'Instrument of approval', ru: 'Акт утверждения' },
  meeting: { az: 'Keçirilmiş iclas', en: 'Past meeting', ru: 'Прошедшее заседание' },
  protocol: { az: 'Protokol', en: 'Protocol', ru: 'Протокол' },
  plan: { az: 'Milli Fəaliyyət Planı', en: 'National Action Plan', ru: 'Национальный план действий' },
};

export const itemStates: Record<Item['state'], Sentence> = {
  awaiting: { az: 'İkinci əməkdaşı gözləyir', en: 'Awaits a second officer', ru: 'Ожидает второго сотрудника' },
  confirmed: { az: 'Təhvil alınıb', en: 'Taken over', ru: 'Принято' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращено' },
};

/** What it is, without what people typed at length: `Keçirilmiş iclas № 2023-2`. */
export function nameOf(what: Taken, names: Names): Sentence {
  const detail = inEveryTongue((tongue) => {
    switch (what.kind) {
      case 'mandate':
        return ` – ${names.person(what.person)[tongue]} (${names.body(what.body, what.from)[tongue]})`;
      case 'instrument':
      case 'protocol':
        return ` ${numbered(what.number, tongue)}, ${officialDate(what.date, tongue)}`;
      case 'meeting':
        return ` ${numbered(what.meeting, tongue)}, ${officialDate(what.on, tongue)}`;
      case 'plan':
        return ` ${what.from.slice(0, 4)}–${what.until.slice(0, 4)}`;
    }
  });
  return inEveryTongue((tongue) => kinds[what.kind][tongue] + detail[tongue]);
}

const itemNoun = { az: 'qeyd', en: ['item', 'items'], ru: ['запись', 'записи', 'записей'] } as const;

export const historyActs: ActSentences<HistoryAct> = {
  TakeoverRecorded: ({ what, source }, names) => {
    const name = nameOf(what, names);
    const paper = inEveryTongue((tongue) =>
      [source.number === null ? undefined : numbered(source.number, tongue), officialDate(source.date, tongue)]
        .filter((part) => part !== undefined)
        .join(', '),
    );
    return {
      az: `Əvvəlki işlərdən təhvil alınmaq üçün qeyd edildi: ${name.az}; mənbə: ${paper.az}.`,
      en: `Recorded to be taken over from earlier work: ${name.en}; source: ${paper.en}.`,
      ru: `Внесено для приёма из прежних дел: ${name.ru}; источник: ${paper.ru}.`,
    };
  },
  TakeoverConfirmed: ({ kind }) => ({
    az: `Təhvil alınanı ikinci əməkdaş mənbəsi ilə tutuşdurub təsdiq etdi: ${kinds[kind].az}.`,
    en: `A second officer compared what is taken over with its source and confirmed it: ${kinds[kind].en}.`,
    ru: `Второй сотрудник сверил принимаемое с источником и подтвердил: ${kinds[kind].ru}.`,
  }),
  TakeoverReturned: () => ({
    az: 'Təhvil alınmaq üçün edilmiş qeyd əsaslandırılaraq geri qaytarıldı.',
    en: 'What was recorded to be taken over was returned with a reason.',
    ru: 'Внесённое для приёма возвращено с указанием причины.',
  }),
  DocumentTakenOver: ({ document }, names) => {
    const name = nameOf(document, names);
    return {
      az: `Əvvəlki sənəd təhvil alındı: ${name.az}.`,
      en: `An earlier document was taken over: ${name.en}.`,
      ru: `Принят прежний документ: ${name.ru}.`,
    };
  },
  TakeoverClosed: ({ items }) => ({
    az: `Əvvəlki işlərin təhvil alınması başa çatdı: ${counted(items, itemNoun, 'az')}. Bundan sonra heç nə keçmiş kimi qeyd edilə bilməz.`,
    en: `The taking over of earlier work has ended: ${counted(items, itemNoun, 'en')}. From now on nothing can be entered as past.`,
    ru: `Приём прежних дел завершён: ${counted(items, itemNoun, 'ru')}. Впредь ничто не может быть внесено как прошлое.`,
  }),
};

const closedBy: Record<Extract<TakeoverRefusal, { refused: 'takeoverClosed' }>['by'], Sentence> = {
  closing: {
    az: 'Əvvəlki işlərin təhvil alınması bağlanıb və yenidən açılmır.',
    en: 'The taking over of earlier work is closed and does not open again.',
    ru: 'Приём прежних дел завершён и больше не открывается.',
  },
  approval: {
    az: 'Tərkib artıq burada təsdiq edilib: üzvlük və təsdiq aktı daha təhvil alınmır. Dəyişikliyi Koordinator təsdiq edir.',
    en: 'A composition was already approved here: memberships and instruments are no longer taken over. The Coordinator approves changes.',
    ru: 'Состав уже утверждён здесь: членство и акты утверждения больше не принимаются. Изменения утверждает Координатор.',
  },
  meeting: {
    az: 'Burada artıq iclas təklif edilib: üzvlük və təsdiq aktı daha təhvil alınmır. Tərkibi Koordinator təsdiq edir.',
    en: 'A meeting was already proposed here: memberships and instruments are no longer taken over. The Coordinator approves the composition.',
    ru: 'Здесь уже предложено заседание: членство и акты утверждения больше не принимаются. Состав утверждает Координатор.',
  },
};

const settledWords = {
  confirmed: {
    az: 'Bu qeyd artıq təsdiq edilib. Səhifəni yeniləyin.',
    en: 'This has already been confirmed. Refresh the page.',
    ru: 'Эта запись уже подтверждена. Обновите страницу.',
  },
  returned: {
    az: 'Bu qeyd artıq geri qaytarılıb. Düzəldilmiş qeyd yenidən daxil edilir.',
    en: 'This has already been returned. Record it anew, mended.',
    ru: 'Эта запись уже возвращена. Исправленную нужно внести заново.',
  },
} as const satisfies Record<string, Sentence>;

export const historyRefusals: RefusalSentences<TakeoverRefusal> = {
  takeoverClosed: ({ by }) => closedBy[by],
  takeoverPaperMissing: () => ({
    az: 'Mənbənin surəti yoxdur. Sənədin PDF faylını əlavə edin.',
    en: 'The copy of the source is missing. Attach the PDF of the paper.',
    ru: 'Нет копии источника. Приложите файл документа в формате PDF.',
  }),
  takeoverIdTaken: () => ({
    az: 'Bu qeyd artıq var. Səhifəni yeniləyin və formanı yenidən doldurun.',
    en: 'This item is already there. Refresh the page and fill in the form again.',
    ru: 'Такая запись уже есть. Обновите страницу и заполните форму заново.',
  }),
  unknownTakeover: () => ({
    az: 'Belə qeyd yoxdur. Siyahıdan seçin.',
    en: 'There is no such item to be taken over. Choose one from the list.',
    ru: 'Такой записи нет. Выберите из списка.',
  }),
  takeoverSettled: ({ state }) => settledWords[state],
  recordedByYou: () => ({
    az: 'Bu qeydi özünüz etmisiniz. Onu mənbəsi ilə katibliyin başqa əməkdaşı tutuşdurub təsdiq etməlidir.',
    en: 'You recorded this yourself. Another officer of the secretariat has to compare it with its source and confirm it.',
    ru: 'Эту запись внесли Вы сами. Сверить её с источником и подтвердить должен другой сотрудник секретариата.',
  }),
  takeoverNotPast: ({ date: day }) => ({
    az: `Bu gün hələ gəlməyib: ${date(day).az}. Təhvil yalnız olub-keçəndən alınır.`,
    en: `This day is still to come: ${date(day).en}. Only what has happened can be taken over.`,
    ru: `Этот день ещё не наступил: ${date(day).ru}. Принимается только то, что уже произошло.`,
  }),
  takeoverDaysReversed: () => ({
    az: 'Son gün birinci gündən əvvəldir. Günləri yoxlayın.',
    en: 'The last day is before the first. Check the days.',
    ru: 'Последний день раньше первого. Проверьте дни.',
  }),
  seatTaken: ({ body, person }, names) => ({
    az: `Qurumun yeri tutulub: ${names.body(body).az} – ${names.person(person).az}. Əvvəlki nümayəndənin son gününü göstərin.`,
    en: `The seat of this body is taken: ${names.body(body).en} – ${names.person(person).en}. Give the last day of the earlier representative.`,
    ru: `Место органа занято: ${names.body(body).ru} – ${names.person(person).ru}. Укажите последний день прежнего представителя.`,
  }),
  mandateTakenOver: ({ person, body }, names) => ({
    az: `Bu üzvlük artıq təhvil alınıb: ${names.person(person).az} (${names.body(body).az}).`,
    en: `This membership has already been taken over: ${names.person(person).en} (${names.body(body).en}).`,
    ru: `Это членство уже принято: ${names.person(person).ru} (${names.body(body).ru}).`,
  }),
  pastMeetingNumber: ({ meeting, year }) => ({
    az: `İclasın nömrəsi ilinə uyğun deyil: “${meeting}”. Nömrə il və sıradan ibarətdir, məsələn: ${year}-1.`,
    en: `The number of the meeting does not go with its year: “${meeting}”. A number is the year and the order in it, for example ${year}-1.`,
    ru: `Номер заседания не соответствует году: «${meeting}». Номер состоит из года и порядка, например: ${year}-1.`,
  }),
  pastMeetingTooLate: ({ first }) => ({
    az: `Bu iclas burada təklif edilmiş ilk iclasdan sonradır (${date(first).az}). Həmin gündən sonrakı iclaslar burada çağırılır.`,
    en: `This meeting comes after the first one proposed here (${date(first).en}). Meetings after that day are called here.`,
    ru: `Это заседание позже первого, предложенного здесь (${date(first).ru}). Заседания после этого дня созываются здесь.`,
  }),
  attendanceImpossible: ({ present, members }) => ({
    az: `İştirak edənlərin sayı üzvlərin sayından çox ola bilməz: ${present} / ${members}. Protokola baxın.`,
    en: `There cannot be more present than there are members: ${present} / ${members}. See the protocol.`,
    ru: `Участвовавших не может быть больше, чем членов: ${present} / ${members}. Сверьтесь с протоколом.`,
  }),
  documentTakenOver: ({ kind }) => ({
    az: `Bu sənəd artıq təhvil alınıb: ${kinds[kind].az}.`,
    en: `This document has already been taken over: ${kinds[kind].en}.`,
    ru: `Этот документ уже принят: ${kinds[kind].ru}.`,
  }),
  takeoversWait: ({ count }) => ({
    az: `İkinci əməkdaşı gözləyən qeydlər var: ${count}. Əvvəlcə onlar təsdiq edilməli və ya geri qaytarılmalıdır.`,
    en: `Some items still await a second officer: ${count}. Confirm or return them first.`,
    ru: `Есть записи, ожидающие второго сотрудника: ${count}. Сначала подтвердите или верните их.`,
  }),
};

export const historyCommands: CommandWords<HistoryCommand> = {
  takeOver: {
    name: {
      az: 'Təhvil alınmaq üçün qeyd edirəm',
      en: 'I record this to be taken over',
      ru: 'Вношу для приёма',
    },
    done: {
      az: 'Qeyd edildi, ikinci əməkdaşın təsdiqi gözlənilir.',
      en: 'It is recorded and awaits a second officer.',
      ru: 'Запись внесена и ожидает второго сотрудника.',
    },
  },
  confirmTakeover: {
    name: {
      az: 'Mənbəsi ilə tutuşdurdum, təsdiq edirəm',
      en: 'I have compared it with its source and confirm it',
      ru: 'Сверено с источником, подтверждаю',
    },
    done: { az: 'Təhvil alındı.', en: 'It is taken over.', ru: 'Принято.' },
  },
  returnTakeover: {
    name: { az: 'Qeydi geri qaytarıram', en: 'I return the item', ru: 'Возвращаю запись' },
    done: { az: 'Qeyd geri qaytarıldı.', en: 'The item is returned.', ru: 'Запись возвращена.' },
  },
  closeTakeover: {
    name: {
      az: 'Təhvil alınmanı birdəfəlik bağlayıram',
      en: 'I close the taking over for good',
      ru: 'Завершаю приём прежних дел навсегда',
    },
    done: {
      az: 'Əvvəlki işlərin təhvil alınması başa çatdı.',
      en: 'The taking over has ended.',
      ru: 'Приём прежних дел завершён.',
    },
  },
};

export const fieldLabels = {
  person: { az: 'Şəxs', en: 'Person', ru: 'Лицо' },
  name: { az: 'Ad və soyad', en: 'Name', ru: 'Имя и фамилия' },
  position: { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  from: { az: 'Birinci gün', en: 'First day', ru: 'Первый день' },
  until: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  number: { az: 'Aktın nömrəsi', en: 'Number of the instrument', ru: 'Номер акта' },
  date: { az: 'Aktın tarixi', en: 'Date of the instrument', ru: 'Дата акта' },
  meeting: { az: 'İclasın nömrəsi', en: 'Number of the meeting', ru: 'Номер заседания' },
  on: { az: 'Keçirildiyi gün', en: 'Day on which it was held', ru: 'День проведения' },
  place: { az: 'Yer', en: 'Place', ru: 'Место' },
  presided: { az: 'Sədrlik edən', en: 'Who presided', ru: 'Председательствовал' },
  present: { az: 'İştirak edən üzvlərin sayı', en: 'Members present', ru: 'Сколько членов участвовало' },
  members: { az: 'Həmin gün üzvlərin sayı', en: 'Members on that day', ru: 'Сколько членов было в тот день' },
  protocol: { az: 'Protokolun nömrəsi', en: 'Number of the protocol', ru: 'Номер протокола' },
  protocolDate: { az: 'Protokolun tarixi', en: 'Date of the protocol', ru: 'Дата протокола' },
  title: { az: 'Planın adı', en: 'Name of the plan', ru: 'Название плана' },
  paper_name: { az: 'Sənədin adı', en: 'Name of the paper', ru: 'Название документа' },
  paper_number: { az: 'Sənədin nömrəsi', en: 'Number of the paper', ru: 'Номер документа' },
  paper_date: { az: 'Sənədin tarixi', en: 'Date of the paper', ru: 'Дата документа' },
  paper: { az: 'Sənədin surəti', en: 'Copy of the paper', ru: 'Копия документа' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Sentence>;

/** `12 iyul 2023 – hazırda`. */
export const termOf = (from: string, until: string | null): Sentence =>
  inEveryTongue((tongue) => `${dateName(from, tongue)} – ${until === null ? today[tongue] : dateName(until, tongue)}`);

const today: Sentence = { az: 'hazırda', en: 'today', ru: 'по сей день' };
