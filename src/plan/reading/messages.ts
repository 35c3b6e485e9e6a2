import type { Names } from '#people/names.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { ColumnRole, MixedWord, Note, RowKind, Unmarked, Weight } from './vocabulary.ts';

type Said = {
  readonly [Key in Note['note']]: (note: Extract<Note, { note: Key }>, names: Names) => Sentence;
};

const sentence = (az: string, en: string, ru: string) => (): Sentence => ({ az, en, ru });

const repairs = (words: readonly MixedWord[], tongue: Tongue): string =>
  list(
    words.map(({ word, repair }) => (repair === null ? `«${word}»` : `«${word}» → «${repair}»`)),
    tongue,
  );

const says: Said = {
  numberMissing: sentence(
    'Sıra nömrəsi yoxdur. Word nömrələri özü sayırsa, cədvəli fayl kimi deyil, köçürüb yapışdırmaqla gətirin.',
    'The number is missing. If Word counts the numbers by itself, paste the table instead of sending its file.',
    'Нет номера. Если Word считает номера сам, вставьте таблицу копированием, а не файлом.',
  ),
  numberTwice: ({ number }) => ({
    az: `${number} nömrəsi cədvəldə iki dəfə var.`,
    en: `The number ${number} stands in the table twice.`,
    ru: `Номер ${number} встречается в таблице дважды.`,
  }),
  numberIsDate: ({ text, maybe }) => ({
    az: `«${text}» tarixdir: Excel nömrəni tarixə çevirib. Bəlkə ${maybe}?`,
    en: `“${text}” is a date: Excel has made one of the number. Perhaps ${maybe}?`,
    ru: `«${text}» — дата: Excel превратил номер в дату. Возможно, ${maybe}?`,
  }),
  titleMissing: sentence('Tədbirin adı yoxdur.', 'The name of the measure is missing.', 'Нет названия мероприятия.'),
  unknownBody: ({ text }) => ({
    az: `«${text}» qurumların siyahısında tapılmadı.`,
    en: `“${text}” was not found in the register of bodies.`,
    ru: `«${text}» не найден в реестре органов.`,
  }),
  bodyTwice: ({ body }, names) => {
    const name = names.body(body);
    return {
      az: `${name.az} bu tədbirdə iki dəfə göstərilib.`,
      en: `${name.en} stands in this measure twice.`,
      ru: `${name.ru} указан в этом мероприятии дважды.`,
    };
  },
  termUnread: ({ text }) => ({
    az: `«${text}» müddət kimi anlaşılmadı.`,
    en: `“${text}” was not understood as a term.`,
    ru: `«${text}» не понято как срок.`,
  }),
  termBackwards: sentence(
    'Müddətin sonu əvvəlindən tezdir.',
    'The term ends before it begins.',
    'Срок заканчивается раньше, чем начинается.',
  ),
  termOutside: sentence(
    'Müddət planın dövründən kənara çıxır.',
    'The term reaches beyond the period of the plan.',
    'Срок выходит за пределы периода плана.',
  ),
  orphan: sentence(
    'Bu sətrin aid olduğu tədbir yoxdur.',
    'There is no measure that this row belongs to.',
    'Нет мероприятия, к которому относится эта строка.',
  ),
  headingWithMore: sentence(
    'Başlıq sətri kimi görünür, lakin icraçısı və ya müddəti var. Nə olduğunu göstərin.',
    'It looks like a heading, and has bodies or a term. Say what it is.',
    'Похоже на заголовок, но указаны исполнители или срок. Укажите, что это.',
  ),
  unmatched: sentence(
    'Planın hansı tədbirinin davamı olduğu, yoxsa yeni tədbir olduğu bilinmir.',
    'It is not known whether it goes on with a measure of the plan, or is a new one.',
    'Неизвестно, продолжает ли строка мероприятие плана или это новое мероприятие.',
  ),
  matchedTwice: sentence(
    'Planın eyni tədbiri iki sətirdə davam etdirilir.',
    'Two rows go on with the same measure of the plan.',
    'Две строки продолжают одно и то же мероприятие плана.',
  ),
  mixedLetters: ({ words }) =>
    inEveryTongue(
      (tongue) =>
        ({
          az: `Latın sözündə kiril hərfləri var: ${repairs(words, 'az')}.`,
          en: `Cyrillic letters stand in Latin words: ${repairs(words, 'en')}.`,
          ru: `В латинских словах стоят кириллические буквы: ${repairs(words, 'ru')}.`,
        })[tongue],
    ),
  repaired: sentence('Hərflər bərpa olunub.', 'Letters were repaired.', 'Буквы исправлены.'),
  noBodies: sentence('İcraçı göstərilməyib.', 'No body is named.', 'Исполнитель не указан.'),
  noTerm: sentence('Müddət göstərilməyib.', 'No term is given.', 'Срок не указан.'),
  wholePeriod: ({ text }) => ({
    az: `«${text}»: planın bütün dövrü kimi götürüldü.`,
    en: `“${text}”: taken for the whole period of the plan.`,
    ru: `«${text}»: принято как весь период плана.`,
  }),
  fromStart: ({ text }) => ({
    az: `«${text}»: yalnız son gün göstərilib, planın əvvəlindən başlayır.`,
    en: `“${text}”: only the last day is given; it begins with the plan.`,
    ru: `«${text}»: указан только последний день; начинается вместе с планом.`,
  }),
  oldName: ({ text, body }, names) => {
    const name = names.body(body);
    return {
      az: `«${text}» köhnə addır: indi ${name.az}.`,
      en: `“${text}” is an old name: now ${name.en}.`,
      ru: `«${text}» — прежнее название: теперь ${name.ru}.`,
    };
  },
  abbreviation: ({ text, body }, names) => {
    const name = names.body(body);
    return {
      az: `«${text}» qısaltması ${name.az} kimi oxundu.`,
      en: `The abbreviation “${text}” was read as ${name.en}.`,
      ru: `Сокращение «${text}» прочитано как ${name.ru}.`,
    };
  },
  leftOut: ({ text }) => ({
    az: `«${text}» qurum deyil və buraxılıb.`,
    en: `“${text}” is no body and was left out.`,
    ru: `«${text}» — не орган, пропущено.`,
  }),
  recommendedGuess: ({ text }) => ({
    az: `«${text}» tövsiyə edilən qurum kimi oxundu. Yoxlayın.`,
    en: `“${text}” was read as a recommended body. Look at it.`,
    ru: `«${text}» прочитан как рекомендуемый орган. Проверьте.`,
  }),
  merged: sentence(
    'Birləşdirilmiş xana: yuxarıdakı sətirlə eynidir.',
    'A merged cell: the same as in the row above.',
    'Объединённая ячейка: то же, что в строке выше.',
  ),
  joined: sentence(
    'Yuxarıdakı tədbirin davamı kimi oxundu.',
    'Read as more of the measure above.',
    'Прочитано как продолжение мероприятия выше.',
  ),
  headingRepeated: sentence(
    'Cədvəlin başlığı təkrar olunub və buraxılıb.',
    'The heading of the table again; left out.',
    'Повтор заголовка таблицы; пропущен.',
  ),
  matchedByText: sentence(
    'Nömrəsi başqadır: mətninə görə tanındı.',
    'Its number differs: it was known by its text.',
    'Номер другой: узнано по тексту.',
  ),
  carriesGuess: sentence(
    'Mətn tam eyni deyil: davam etdirilən tədbir ehtimalla tapılıb, yoxlayın.',
    'The texts are not quite the same: what it carries on is a guess, look at it.',
    'Тексты не вполне совпадают: продолжаемое мероприятие найдено предположительно, проверьте.',
  ),
  newMeasure: sentence('Yeni tədbir.', 'A new measure.', 'Новое мероприятие.'),
};

/** What is to be said of a cell. */
export const noteSentence = (note: Note, names: Names): Sentence =>
  (says[note.note] as (note: Note, names: Names) => Sentence)(note, names);

export const weightWords: Record<Weight, Sentence> = {
  stops: { az: 'Həll edilməlidir', en: 'To be settled', ru: 'Требует решения' },
  asks: { az: 'Baxın', en: 'Look at it', ru: 'Проверьте' },
  says: { az: 'Qeyd', en: 'Note', ru: 'Примечание' },
};

export const roleWords: Record<ColumnRole, Sentence> = {
  number: { az: 'Sıra №-si', en: 'Number', ru: '№' },
  title: { az: 'Tədbirin adı', en: 'Name of the measure', ru: 'Название мероприятия' },
  bodies: { az: 'İcraçı orqanlar', en: 'Executing bodies', ru: 'Исполнители' },
  term: { az: 'İcra müddəti', en: 'Term', ru: 'Срок исполнения' },
};

export const kindWords: Record<RowKind, Sentence> = {
  measure: { az: 'tədbir', en: 'measure', ru: 'мероприятие' },
  section: { az: 'bölmə başlığı', en: 'heading', ru: 'заголовок раздела' },
  continues: { az: 'yuxarıdakının davamı', en: 'more of the one above', ru: 'продолжение предыдущего' },
  nothing: { az: 'heç nə: buraxılır', en: 'nothing: left out', ru: 'ничего: пропускается' },
};

export const unmarkedWords: Record<Unmarked, Sentence> = {
  'all main': {
    az: 'hamısı əsas icraçıdır',
    en: 'all of them are main executing bodies',
    ru: 'все они основные исполнители',
  },
  'first main': {
    az: 'birincisi əsas, qalanları digər icraçıdır',
    en: 'the first is the main one, the rest are other executing bodies',
    ru: 'первый основной, остальные — другие исполнители',
  },
};
