import type { ZodError } from 'zod';
import type { RefusedForm } from '#page/view.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';

const codes = {
  required: {
    az: 'bu sahə doldurulmalıdır',
    en: 'this has to be filled in',
    ru: 'это поле нужно заполнить',
  },
  tooMany: {
    az: 'sətirlərin sayı həddindən çoxdur',
    en: 'there are too many of them',
    ru: 'строк слишком много',
  },
  unknownPerson: {
    az: 'qrup belə şəxsi tanımır; siyahıdan seçin',
    en: 'the group knows no such person; choose from the list',
    ru: 'группа не знает такого лица; выберите из списка',
  },
  tooLong: { az: 'mətn həddindən uzundur', en: 'the text is too long', ru: 'текст слишком длинный' },
  notADate: {
    az: 'tarix deyil (məsələn, 2026-09-18)',
    en: 'not a date (for example 2026-09-18)',
    ru: 'это не дата (например, 2026-09-18)',
  },
  notATime: {
    az: 'tarix və vaxt deyil (məsələn, 2026-09-18 10:00)',
    en: 'not a date and time (for example 2026-09-18 10:00)',
    ru: 'это не дата и время (например, 2026-09-18 10:00)',
  },
  notMinutes: {
    az: '1-dən 600-dək tam ədəd yazılmalıdır',
    en: 'a whole number from 1 to 600 is needed',
    ru: 'нужно целое число от 1 до 600',
  },
  emptyFile: { az: 'fayl boşdur', en: 'the file is empty', ru: 'файл пуст' },
  otherKind: {
    az: 'yalnız PDF, PNG, JPEG, TIFF və ya DOCX faylı qəbul edilir (makrossuz)',
    en: 'only a PDF, PNG, JPEG, TIFF or DOCX file is taken (without macros)',
    ru: 'принимается только файл PDF, PNG, JPEG, TIFF или DOCX (без макросов)',
  },
  unknownFile: {
    az: 'belə fayl göndərilməyib; faylı yenidən seçin',
    en: 'no such file was sent; choose the file again',
    ru: 'такой файл не отправлялся; выберите файл заново',
  },
  notAnAddress: {
    az: 'e-poçt ünvanı deyil (məsələn, ad@qurum.az)',
    en: 'not an e-mail address (for example name@body.az)',
    ru: 'это не адрес электронной почты (например, imya@organ.az)',
  },
  wrong: { az: 'dəyər yararsızdır', en: 'the value is not usable', ru: 'значение непригодно' },
} as const satisfies Record<string, Sentence>;

export const headline = {
  fields: {
    az: 'Formada düzəldilməli sahələr var.',
    en: 'Some fields have to be mended.',
    ru: 'Некоторые поля нужно исправить.',
  },
  noPlace: {
    az: 'Kimin yerinə keçdiyinizi əvvəlcə seçin.',
    en: 'Choose first whose place you take.',
    ru: 'Сначала выберите, чьё место Вы занимаете.',
  },
  unreadable: {
    az: 'Göndərilən məlumatı oxumaq mümkün olmadı.',
    en: 'What was sent cannot be read.',
    ru: 'Отправленное невозможно прочитать.',
  },
} as const satisfies Record<string, Sentence>;

/** What is wrong with the fields of a form, each with its label. */
export function problemsOf(error: ZodError, labels: Readonly<Record<string, Sentence>>): RefusedForm['problems'] {
  const first = new Map(
    error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message]).reverse() as [string, string][],
  );
  return [...first].reverse().map(([field, message]) => ({ field, sentence: problem(labels[field], field, message) }));
}

/** One thing wrong with one field; `message` is a code of the parsers, or one of those above. */
export function problem(label: Sentence | undefined, field: string, message: string): Sentence {
  const said: Sentence = message in codes ? codes[message as keyof typeof codes] : codes.wrong;
  return saidOf(label, field, said);
}

/** The same of what was found out by something else than the parsers. */
export function saidOf(label: Sentence | undefined, field: string, said: Sentence): Sentence {
  return inEveryTongue((tongue) => `${label?.[tongue] ?? field}: ${said[tongue]}`);
}

const troubles = {
  storeSilent: {
    az: 'Verilənlər bazası cavab vermir. Heç nə itməyib: bir qədər sonra eyni formanı yenidən göndərin.',
    en: 'The store does not answer. Nothing is lost: send the same form again in a moment.',
    ru: 'Хранилище не отвечает. Ничего не потеряно: отправьте ту же форму ещё раз чуть позже.',
  },
  commandFailed: {
    az: 'Proqramda xəta baş verdi, akt qeydə alınmadı. Katibliyə bu nömrəni bildirin:',
    en: 'The program failed and the act was not recorded. Tell the secretariat this number:',
    ru: 'Произошла ошибка программы, акт не внесён. Сообщите секретариату этот номер:',
  },
} as const satisfies Record<string, Sentence>;

export function troubleWords(code: keyof typeof troubles, incident: string): Sentence {
  return inEveryTongue((tongue) =>
    code === 'commandFailed' ? `${troubles[code][tongue]} ${incident}` : troubles[code][tongue],
  );
}
