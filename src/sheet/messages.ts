import { numeral } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { SheetTrouble } from './vocabulary.ts';

type Code = SheetTrouble['trouble'];
type Said = { readonly [Key in Code]: (trouble: Extract<SheetTrouble, { trouble: Key }>) => Sentence };

const megabytes = (bytes: number, tongue: 'az' | 'en' | 'ru') => numeral(Math.floor(bytes / 1_000_000), tongue);

const says: Said = {
  empty: () => ({
    az: 'Cədvəl yoxdur: fayl seçin və ya cədvəli Word və ya Excel proqramından köçürüb çərçivəyə yapışdırın.',
    en: 'There is no table: choose a file, or copy the table from Word or Excel and paste it into the box.',
    ru: 'Таблицы нет: выберите файл или скопируйте таблицу из Word или Excel и вставьте её в поле.',
  }),
  otherKind: () => ({
    az: 'Bu fayl cədvəl deyil: XLSX, DOCX və ya CSV faylı gözlənilir. Adın sonluğuna deyil, faylın içindəkinə baxılır.',
    en: 'This file is no table: XLSX, DOCX or CSV is expected. What is in the file counts, not the ending of its name.',
    ru: 'Этот файл не таблица: ожидается XLSX, DOCX или CSV. Важно содержимое файла, а не расширение имени.',
  }),
  oldKind: () => ({
    az: 'Fayl köhnə formatdadır (XLS və ya DOC). Onu Word və ya Excel proqramında XLSX və ya DOCX kimi saxlayıb yenidən göndərin.',
    en: 'The file has an old format (XLS or DOC). Save it as XLSX or DOCX in Word or Excel and send it again.',
    ru: 'Файл в старом формате (XLS или DOC). Сохраните его в Word или Excel как XLSX или DOCX и отправьте снова.',
  }),
  encrypted: () => ({
    az: 'Fayl parolla qorunur. Parolu götürüb yenidən göndərin.',
    en: 'The file is protected by a password. Take the password off and send it again.',
    ru: 'Файл защищён паролем. Снимите пароль и отправьте файл снова.',
  }),
  macros: () => ({
    az: 'Faylda proqram (makros) və ya yerləşdirilmiş başqa fayl var. Onu makrossuz XLSX və ya DOCX kimi saxlayıb yenidən göndərin.',
    en: 'The file carries a program (macros) or another file within it. Save it as XLSX or DOCX without macros and send it again.',
    ru: 'В файле есть программа (макросы) или вложенный файл. Сохраните его как XLSX или DOCX без макросов и отправьте снова.',
  }),
  broken: () => ({
    az: 'Fayl zədəlidir və ya yarımçıqdır. Onu Word və ya Excel proqramında açıb yenidən saxlayın.',
    en: 'The file is damaged or cut off. Open it in Word or Excel and save it anew.',
    ru: 'Файл повреждён или неполон. Откройте его в Word или Excel и сохраните заново.',
  }),
  noTable: () => ({
    az: 'Orada cədvəl tapılmadı: ən azı iki sütunlu cədvəl gözlənilir.',
    en: 'No table was found there: one of at least two columns is expected.',
    ru: 'Таблица там не найдена: ожидается таблица хотя бы из двух столбцов.',
  }),
  tooLarge: ({ most }) =>
    inEveryTongue(
      (tongue) =>
        ({
          az: `Fayl çox böyükdür: ən çoxu ${megabytes(most, tongue)} MB ola bilər.`,
          en: `The file is too large: it may have ${megabytes(most, tongue)} MB at most.`,
          ru: `Файл слишком велик: допускается не более ${megabytes(most, tongue)} МБ.`,
        })[tongue],
    ),
  swells: ({ most }) =>
    inEveryTongue(
      (tongue) =>
        ({
          az: `Faylın sıxılmış hissələri açıldıqda həddən artıq böyüyür (hədd ${megabytes(most, tongue)} MB). Belə fayl oxunmur.`,
          en: `What is packed in the file grows beyond bounds (${megabytes(most, tongue)} MB). Such a file is not read.`,
          ru: `Сжатое содержимое файла чрезмерно разрастается (предел ${megabytes(most, tongue)} МБ). Такой файл не читается.`,
        })[tongue],
    ),
  tooDeep: ({ most }) => ({
    az: `Faylın hissələri bir-birinin içinə həddən artıq dərin salınıb (hədd ${most}). Belə fayl oxunmur.`,
    en: `The parts of the file stand too deep within one another (more than ${most}). Such a file is not read.`,
    ru: `Части файла вложены друг в друга слишком глубоко (более ${most}). Такой файл не читается.`,
  }),
  entities: () => ({
    az: 'Faylda öz işarələrinin tərifləri var; Word və Excel belə fayl yazmır. Belə fayl oxunmur.',
    en: 'The file defines signs of its own, which Word and Excel never do. Such a file is not read.',
    ru: 'Файл содержит собственные определения знаков, чего Word и Excel не делают. Такой файл не читается.',
  }),
  tooLong: ({ most }) =>
    inEveryTongue(
      (tongue) =>
        ({
          az: `Cədvəl çox uzundur: ən çoxu ${numeral(most, tongue)} sətir ola bilər.`,
          en: `The table is too long: it may have ${numeral(most, tongue)} rows at most.`,
          ru: `Таблица слишком длинная: допускается не более ${numeral(most, tongue)} строк.`,
        })[tongue],
    ),
  tooWide: ({ most }) => ({
    az: `Cədvəl çox enlidir: ən çoxu ${most} sütun ola bilər.`,
    en: `The table is too wide: it may have ${most} columns at most.`,
    ru: `Таблица слишком широкая: допускается не более ${most} столбцов.`,
  }),
  longCell: ({ cell, most }) =>
    inEveryTongue(
      (tongue) =>
        ({
          az: `${cell} xanasının mətni çox uzundur: ən çoxu ${numeral(most, tongue)} işarə ola bilər.`,
          en: `The text of cell ${cell} is too long: it may have ${numeral(most, tongue)} characters at most.`,
          ru: `Текст ячейки ${cell} слишком длинный: допускается не более ${numeral(most, tongue)} знаков.`,
        })[tongue],
    ),
  formula: ({ cell, sheet }) => ({
    az: `${inSheet(sheet, 'az')}${cell} xanasında düstur var. Düsturların göstərdiyi sonradan dəyişə bilər, ona görə belə fayl oxunmur. Xananı köçürüb «yalnız qiymətlər» kimi yapışdırın və yenidən göndərin.`,
    en: `${inSheet(sheet, 'en')}Cell ${cell} holds a formula. What a formula shows may change, so such a file is not read. Paste the cell as values only and send it again.`,
    ru: `${inSheet(sheet, 'ru')}В ячейке ${cell} стоит формула. То, что показывает формула, может измениться, поэтому такой файл не читается. Вставьте ячейку как значение и отправьте файл снова.`,
  }),
  tooHeavy: () => ({
    az: 'Faylın oxunması həddən artıq vaxt və ya yaddaş tələb etdi və dayandırıldı. Cədvəli ayrıca faylda saxlayıb yenidən göndərin.',
    en: 'Reading the file took too much time or memory and was stopped. Save the table in a file of its own and send it again.',
    ru: 'Чтение файла потребовало слишком много времени или памяти и было остановлено. Сохраните таблицу в отдельном файле и отправьте снова.',
  }),
};

function inSheet(sheet: string | null, tongue: 'az' | 'en' | 'ru'): string {
  if (sheet === null) return '';
  return { az: `«${sheet}» vərəqi: `, en: `Sheet “${sheet}”: `, ru: `Лист «${sheet}»: ` }[tongue];
}

/** Why a table was not read, and what to do. */
export const sheetSentence = (trouble: SheetTrouble): Sentence =>
  (says[trouble.trouble] as (trouble: SheetTrouble) => Sentence)(trouble);
