import type { Change } from '#agenda/pack.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Apart, PackTrouble } from './vocabulary.ts';

/** What the card of packs says, and the files themselves. */
export const words = {
  packs: { az: 'Sənədlər toplusu', en: 'Packs of papers', ru: 'Комплекты документов' },
  make: { az: 'Toplunu hazırlayın', en: 'Make the pack', ru: 'Составить комплект' },
  makeNew: { az: 'Yeni toplu hazırlayın', en: 'Make a new pack', ru: 'Составить новый комплект' },
  none: {
    az: 'Gündəlik və sənədlər bir faylda burada olacaq. Toplunu rəhbər və ya katiblik hazırlayır.',
    en: 'The agenda and its papers in one file will stand here. The head or the secretariat makes the pack.',
    ru: 'Здесь будут повестка и документы одним файлом. Комплект составляет руководитель или секретариат.',
  },
  pages: { az: 'səhifə', en: 'pages', ru: 'стр.' },
  waiting: { az: 'Növbə gözləyir', en: 'Waits for its turn', ru: 'Ожидает очереди' },
  making: { az: 'Hazırlanır', en: 'Is being made', ru: 'Готовится' },
  failed: { az: 'Hazırlanmadı', en: 'Was not made', ru: 'Не составлен' },
  again: { az: 'Yenidən cəhd edin', en: 'Try again', ru: 'Повторить попытку' },
  separately: { az: 'Ayrıca təqdim olunur', en: 'Handed out separately', ru: 'Выдаётся отдельно' },
  closed: {
    az: 'Toplu hazırlanandan sonra oxuma nişanı dəyişib. Katiblikdən yeni toplu istəyin.',
    en: 'A mark has changed since this pack was made. Ask the secretariat for a new pack.',
    ru: 'После составления комплекта изменилась пометка. Попросите секретариат о новом комплекте.',
  },
  inZipOnly: { az: 'yalnız ZIP arxivində', en: 'in the ZIP only', ru: 'только в архиве ZIP' },
  onlyInZip: { az: 'Yalnız ZIP arxivində', en: 'In the ZIP only', ru: 'Только в архиве ZIP' },
  agenda: { az: 'Gündəlik', en: 'Agenda', ru: 'Повестка дня' },
  contents: { az: 'Mündəricat', en: 'Contents', ru: 'Содержание' },
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  paper: { az: 'Sənəd', en: 'Paper', ru: 'Документ' },
  kind: { az: 'Növü', en: 'Kind', ru: 'Вид' },
  rapporteur: { az: 'Məruzəçi', en: 'Rapporteur', ru: 'Докладчик' },
  minutes: { az: 'Dəqiqə', en: 'Minutes', ru: 'Минут' },
  file: { az: 'Fayl', en: 'File', ru: 'Файл' },
  size: { az: 'Həcmi', en: 'Size', ru: 'Размер' },
  itemTitle: { az: 'Məsələnin adı', en: 'Title of the item', ru: 'Название вопроса' },
  paperTitle: { az: 'Sənədin adı', en: 'Title of the paper', ru: 'Название документа' },
  page: { az: 'Səhifə', en: 'Page', ru: 'Страница' },
  noPapers: { az: 'sənəd yoxdur', en: 'no papers', ru: 'документов нет' },
} as const satisfies Record<string, Sentence>;

export const changes: Readonly<Record<Change, Sentence>> = {
  meeting: {
    az: 'O vaxtdan iclasın vaxtı və ya yeri dəyişib.',
    en: 'The day or the place of the meeting has changed since.',
    ru: 'С тех пор изменились время или место заседания.',
  },
  agenda: {
    az: 'O vaxtdan gündəlik dəyişib.',
    en: 'The agenda has changed since.',
    ru: 'С тех пор изменилась повестка дня.',
  },
  papers: {
    az: 'O vaxtdan sənədlər dəyişib.',
    en: 'The papers have changed since.',
    ru: 'С тех пор изменились документы.',
  },
};

/** Why a paper does not stand in the PDF. */
export const apart: Readonly<Record<Apart, Sentence>> = {
  kind: {
    az: 'bu növ fayl səhifə kimi göstərilmir',
    en: 'a file of this kind has no pages to show',
    ru: 'файл этого вида не показать страницами',
  },
  encrypted: {
    az: 'fayl şifrələnib',
    en: 'the file is encrypted',
    ru: 'файл зашифрован',
  },
  layers: {
    az: 'faylda açılıb-bağlanan qatlar var',
    en: 'the file has layers that can be hidden',
    ru: 'в файле есть скрываемые слои',
  },
  heavy: {
    az: 'fayl səhifə-səhifə göstərilmək üçün həddən artıq böyükdür',
    en: 'the file is too large to be shown page by page',
    ru: 'файл слишком велик, чтобы показать его по страницам',
  },
  broken: {
    az: 'fayl zədəlidir və ya oxunmur',
    en: 'the file is damaged or cannot be read',
    ru: 'файл повреждён или не читается',
  },
};

export const troubles: Readonly<Record<PackTrouble, Sentence>> = {
  missing: {
    az: 'Sənədlərdən birinin faylı serverdə tapılmadı. Proqramın sahibinə bildirin, sonra yenidən cəhd edin.',
    en: 'The file of one of the papers was not found on the server. Tell whoever runs the program, then try again.',
    ru: 'Файл одного из документов не найден на сервере. Сообщите владельцу программы и повторите попытку.',
  },
  tooHeavy: {
    az: 'Toplu serverin yaddaşına sığmadı. Böyük sənədləri kiçildin və ya sayını azaldın, sonra yenidən cəhd edin.',
    en: 'The pack did not fit into the memory of the server. Make large papers smaller or fewer, then try again.',
    ru: 'Комплект не поместился в память сервера. Уменьшите большие документы или их число и повторите попытку.',
  },
  failed: {
    az: 'Proqramda xəta baş verdi. Yenidən cəhd edin; təkrarlanarsa, proqramın sahibinə bildirin.',
    en: 'The program failed. Try again; if it happens again, tell whoever runs the program.',
    ru: 'Произошла ошибка программы. Повторите попытку; если повторится, сообщите владельцу программы.',
  },
};
