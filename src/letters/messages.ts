import { officeTitle } from '#membership/office-titles.ts';
import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { officialDate } from '#text/dates.ts';
import { registerNumber } from '#text/register-number.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { paperActName } from './paper-act-names.ts';
import type { Direction, LettersAct, LettersCommand, LettersRefusal, PaperAct } from './vocabulary.ts';

export const directions: Record<Direction, Sentence> = {
  in: { az: 'Daxil olan', en: 'Received', ru: 'Входящее' },
  out: { az: 'Göndərilən', en: 'Sent', ru: 'Исходящее' },
};

export const paperActStates: Record<PaperAct['state'], Sentence> = {
  awaiting: { az: 'İkinci əməkdaşı gözləyir', en: 'Awaits a second officer', ru: 'Ожидает второго сотрудника' },
  confirmed: { az: 'Təsdiq edilib', en: 'Confirmed', ru: 'Подтверждено' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращено' },
};

type Whose = { readonly person: string; readonly letter: string };

/** `M. Tahirli, gündəliyin razılaşdırılması (məktub G-2026/1)`, in every language. */
const aboutPaper = ({ person, letter }: Whose, command: string, names: Names): Sentence => {
  const what = paperActName(command);
  const who = names.person(person);
  const number = registerNumber(letter);
  return {
    az: `${who.az}, ${what.az} (məktub ${number})`,
    en: `${who.en}, ${what.en} (letter ${number})`,
    ru: `${who.ru}, ${what.ru} (письмо ${number})`,
  };
};

export const lettersActs: ActSentences<LettersAct> = {
  LetterRegistered: ({ letter, direction, on, body }, names) => {
    const number = registerNumber(letter);
    const from = inEveryTongue((tongue) =>
      [body === null ? undefined : names.body(body)[tongue], officialDate(on, tongue)]
        .filter((part) => part !== undefined)
        .join(', '),
    );
    return direction === 'in'
      ? {
          az: `Daxil olan məktub qeydə alındı: ${number} (${from.az}).`,
          en: `A letter received was registered: ${number} (${from.en}).`,
          ru: `Зарегистрировано входящее письмо: ${number} (${from.ru}).`,
        }
      : {
          az: `Göndərilən məktub qeydə alındı: ${number} (${from.az}).`,
          en: `A letter sent was registered: ${number} (${from.en}).`,
          ru: `Зарегистрировано исходящее письмо: ${number} (${from.ru}).`,
        };
  },
  PaperActRecorded: (data, names) => {
    const about = aboutPaper(data, data.command.type, names);
    return {
      az: `Kağız üzərində edilmiş akt qeydə alındı və ikinci əməkdaşın təsdiqini gözləyir: ${about.az}.`,
      en: `An act done on paper was recorded and awaits a second officer: ${about.en}.`,
      ru: `Внесён акт, совершённый на бумаге; он ожидает второго сотрудника: ${about.ru}.`,
    };
  },
  PaperActConfirmed: (data, names) => {
    const about = aboutPaper(data, data.command, names);
    return {
      az: `Kağız üzərində edilmiş aktı ikinci əməkdaş təsdiq etdi: ${about.az}.`,
      en: `A second officer confirmed an act done on paper: ${about.en}.`,
      ru: `Второй сотрудник подтвердил акт, совершённый на бумаге: ${about.ru}.`,
    };
  },
  PaperActReturned: (data, names) => {
    const about = aboutPaper(data, data.command, names);
    return {
      az: `Kağız üzərində edilmiş akt əsaslandırılaraq geri qaytarıldı: ${about.az}.`,
      en: `An act done on paper was returned with a reason: ${about.en}.`,
      ru: `Акт, совершённый на бумаге, возвращён с указанием причины: ${about.ru}.`,
    };
  },
};

export const lettersCommands: CommandWords<LettersCommand> = {
  registerLetter: {
    name: { az: 'Məktubu qeydə alıram', en: 'I register the letter', ru: 'Регистрирую письмо' },
    done: {
      az: 'Məktub qeydə alındı, ona nömrə verildi.',
      en: 'The letter is registered and has its number.',
      ru: 'Письмо зарегистрировано, ему присвоен номер.',
    },
  },
  recordOnPaper: {
    name: {
      az: 'Kağız üzərində edilmiş aktı qeydə alıram',
      en: 'I record an act done on paper',
      ru: 'Вношу акт, совершённый на бумаге',
    },
    done: {
      az: 'Akt qeydə alındı; o, başqa əməkdaş təsdiq edəndən sonra qüvvəyə minir.',
      en: 'The act is recorded; it takes effect once another officer confirms it.',
      ru: 'Акт внесён; он вступит в силу после подтверждения другим сотрудником.',
    },
  },
  confirmOnPaper: {
    name: {
      az: 'Kağız üzərində edilmiş aktı təsdiq edirəm',
      en: 'I confirm the act done on paper',
      ru: 'Подтверждаю акт, совершённый на бумаге',
    },
    done: {
      az: 'Akt təsdiq edildi və onu edən şəxsin adından qüvvəyə mindi.',
      en: 'The act is confirmed and takes effect as that of the person who did it.',
      ru: 'Акт подтверждён и вступил в силу от имени совершившего его лица.',
    },
  },
  returnOnPaper: {
    name: {
      az: 'Kağız üzərində edilmiş aktı geri qaytarıram',
      en: 'I return the act done on paper',
      ru: 'Возвращаю акт, совершённый на бумаге',
    },
    done: {
      az: 'Akt səbəbi göstərilərək geri qaytarıldı; qüvvəyə minmədi.',
      en: 'The act is returned with its reason and takes no effect.',
      ru: 'Акт возвращён с указанием причины и в силу не вступил.',
    },
  },
};

const settledRefusals: Record<'confirmed' | 'returned', Sentence> = {
  confirmed: {
    az: 'Bu akt artıq təsdiq edilib.',
    en: 'This act is already confirmed.',
    ru: 'Этот акт уже подтверждён.',
  },
  returned: {
    az: 'Bu akt geri qaytarılıb. Lazımdırsa, yenidən qeydə alın.',
    en: 'This act was returned. Record it again if it is needed.',
    ru: 'Этот акт возвращён. Если он нужен, внесите его заново.',
  },
};

export const lettersRefusals: RefusalSentences<LettersRefusal> = {
  letterDateInFuture: ({ on }) => ({
    az: `Məktubun tarixi gələcəkdədir: ${officialDate(on, 'az')}. Məktubdakı tarixi yazın.`,
    en: `The date of the letter is in the future: ${officialDate(on, 'en')}. Give the date that stands on it.`,
    ru: `Дата письма в будущем: ${officialDate(on, 'ru')}. Укажите дату, стоящую на письме.`,
  }),
  unknownLetter: ({ letter }) => {
    const number = registerNumber(letter);
    return {
      az: `Reyestrdə belə məktub yoxdur: ${number}. Əvvəlcə məktubu skanı ilə qeydə alın.`,
      en: `There is no such letter in the register: ${number}. Register the letter with its scan first.`,
      ru: `В реестре нет такого письма: ${number}. Сначала зарегистрируйте письмо со сканом.`,
    };
  },
  letterSentByUs: ({ letter }) => {
    const number = registerNumber(letter);
    return {
      az: `Bu, qrupun göndərdiyi məktubdur: ${number}. Akt yalnız daxil olan məktubla qeydə alınır.`,
      en: `This is a letter that the group sent: ${number}. An act is recorded only by a letter received.`,
      ru: `Это письмо отправила группа: ${number}. Акт вносится только по входящему письму.`,
    };
  },
  letterWithoutScan: ({ letter }) => {
    const number = registerNumber(letter);
    return {
      az: `Məktubun skanı yoxdur: ${number}. Akt yalnız skanı olan məktubla qeydə alınır.`,
      en: `The letter has no scan: ${number}. An act is recorded only by a letter that has one.`,
      ru: `У письма нет скана: ${number}. Акт вносится только по письму, у которого он есть.`,
    };
  },
  notOnPaper: () => ({
    az: 'Belə akt kağız üzərində edilmir. Razılıq, namizəd irəli sürmə, təsdiq, imza, qurumun cavabı, hesabatı, problemi və rəyi kağız üzərində ola bilər; səs yalnız iclasda, hesabatın qəbulu, müddətin uzadılması və nəzarətdən çıxarma yalnız burada verilir.',
    en: 'Such an act is not done on paper. An agreement, a nomination, an approval, a signature, and the answer, report, problem or comment of a body can be; a ballot is cast only at the meeting, and a report is accepted, a term extended and something taken off control only here.',
    ru: 'Такой акт на бумаге не совершается. На бумаге возможны согласование, выдвижение, утверждение, подпись, а также ответ, отчёт, проблема и замечание органа; голос подаётся только на заседании, а принять отчёт, продлить срок и снять с контроля можно только здесь.',
  }),
  notOfTheirOffice: ({ person, offices }, names) =>
    inEveryTongue((tongue) => {
      const may = list(
        offices.map((office) => officeTitle(office, names)[tongue]),
        tongue,
      );
      return theirOffice[tongue](names.person(person)[tongue], may);
    }),
  unknownPaperAct: () => ({
    az: 'Kağız üzərində belə akt qeydə alınmayıb. Siyahıdan seçin.',
    en: 'No such act on paper was recorded. Choose one from the list.',
    ru: 'Такой акт на бумаге не внесён. Выберите из списка.',
  }),
  paperActSettled: ({ state }) => settledRefusals[state],
  paperRecordedByYou: () => ({
    az: 'Bu aktı Siz qeydə almısınız. Onu katibliyin başqa əməkdaşı təsdiq etməlidir.',
    en: 'You recorded this act yourself. Another officer of the secretariat has to confirm it.',
    ru: 'Этот акт внесли Вы сами. Подтвердить его должен другой сотрудник секретариата.',
  }),
  paperOfTheSecretariat: ({ person }, names) => ({
    az: `${names.person(person).az} katibliyin əməkdaşıdır: o, öz aktını burada özü edir. Kağız üzərində yalnız başqasının aktı qeydə alınır; məktubu imzalayanı seçin.`,
    en: `${names.person(person).en} is an officer of the secretariat, and does here what he or she does. On paper only the act of somebody else is recorded: choose who signed the letter.`,
    ru: `${names.person(person).ru} — сотрудник секретариата и совершает свои акты здесь. На бумаге вносится только акт другого лица: выберите, кто подписал письмо.`,
  }),
};

const theirOffice = {
  az: (who: string, may: string) => `${who} hazırda bu aktı edə bilməz. Səlahiyyəti olan: ${may || 'heç kim'}.`,
  en: (who: string, may: string) =>
    `${who} cannot do this at present. Those who have the authority: ${may || 'nobody'}.`,
  ru: (who: string, may: string) => `${who} сейчас не может совершить этот акт. Полномочны: ${may || 'никто'}.`,
} as const;

export const fieldLabels = {
  direction: { az: 'İstiqamət', en: 'Direction', ru: 'Направление' },
  on: { az: 'Məktubun tarixi', en: 'Date of the letter', ru: 'Дата письма' },
  theirs: { az: 'Qarşı tərəfin nömrəsi', en: 'Their number', ru: 'Номер другой стороны' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  correspondent: { az: 'Kimdən və ya kimə', en: 'From whom or to whom', ru: 'От кого или кому' },
  subject: { az: 'Məzmunu', en: 'Subject', ru: 'Содержание' },
  scan: { az: 'Skan', en: 'Scan', ru: 'Скан' },
  act: { az: 'Akt', en: 'Act', ru: 'Акт' },
  whose: { az: 'Kimin aktıdır', en: 'Whose act', ru: 'Чей акт' },
  evidence: { az: 'Hansı məktubla', en: 'By which letter', ru: 'По какому письму' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Sentence>;
