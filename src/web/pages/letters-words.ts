import type { Direction } from '#letters/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const letterWords = {
  title: { az: 'Məktubların reyestri', en: 'Register of letters', ru: 'Реестр писем' },
  says: {
    az: 'Daxil olan və göndərilən hər məktub reyestrə yazılır və nömrə alır. Nömrələr istiqamət və il üzrə ardıcıldır: G – daxil olan, Ç – göndərilən.',
    en: 'Every letter received or sent is entered here and gets a number. Numbers run without gaps by direction and year: G for received, Ç for sent.',
    ru: 'Каждое входящее и исходящее письмо вносится сюда и получает номер. Номера идут подряд по направлению и году: G — входящие, Ç — исходящие.',
  },
  doorSays: {
    az: 'Daxil olan və göndərilən məktublar, nömrələri və skanları ilə.',
    en: 'Letters received and sent, with their numbers and scans.',
    ru: 'Входящие и исходящие письма с номерами и сканами.',
  },
  allYears: { az: 'Bütün illər', en: 'All years', ru: 'Все годы' },
  year: { az: 'İl', en: 'Year', ru: 'Год' },
  both: { az: 'Hamısı', en: 'All', ru: 'Все' },
  anyBody: { az: 'Bütün qurumlar', en: 'All bodies', ru: 'Все органы' },
  text: { az: 'Axtarış', en: 'Find', ru: 'Поиск' },
  number: { az: 'Qeydiyyat №', en: 'Register No.', ru: 'Рег. №' },
  date: { az: 'Tarixi', en: 'Dated', ru: 'Дата' },
  theirs: { az: 'Qarşı tərəfin №-si', en: 'Their No.', ru: '№ другой стороны' },
  correspondent: { az: 'Kimdən / kimə', en: 'From / to', ru: 'От кого / кому' },
  correspondentOf: {
    in: { az: 'Kimdən', en: 'From', ru: 'От кого' },
    out: { az: 'Kimə', en: 'To', ru: 'Кому' },
  },
  subject: { az: 'Məzmunu', en: 'Subject', ru: 'Содержание' },
  scan: { az: 'Skan', en: 'Scan', ru: 'Скан' },
  hasScan: { az: 'var', en: 'yes', ru: 'есть' },
  noScan: { az: 'yoxdur', en: 'none', ru: 'нет' },
  none: { az: 'Hələ məktub yoxdur', en: 'No letters yet', ru: 'Писем пока нет' },
  noneSays: {
    az: 'Burada daxil olan və göndərilən məktublar olacaq. Onları katiblik qeydə alır.',
    en: 'Letters received and sent will stand here. The secretariat registers them.',
    ru: 'Здесь будут входящие и исходящие письма. Их регистрирует секретариат.',
  },
  registeredBy: { az: 'Qeydə alan', en: 'Registered by', ru: 'Зарегистрировал' },
  act: { az: 'Jurnal aktı', en: 'Act in the journal', ru: 'Акт журнала' },
  download: { az: 'Skanı yükləyin', en: 'Download the scan', ru: 'Скачать скан' },
  hash: { az: 'Skanın heşi (SHA-256)', en: 'Hash of the scan (SHA-256)', ru: 'Хеш скана (SHA-256)' },
  actsByIt: { az: 'Bu məktubla gətirilən aktlar', en: 'Acts that this letter brings', ru: 'Акты по этому письму' },
  recordByIt: {
    az: 'Bu məktubla kağız üzərində akt qeydə alın',
    en: 'Record an act on paper by this letter',
    ru: 'Внести акт на бумаге по этому письму',
  },
  scanHint: {
    az: 'PDF, PNG, JPEG, TIFF və ya DOCX. Kağız üzərində aktı yalnız skanı olan məktubla qeydə almaq olar.',
    en: 'PDF, PNG, JPEG, TIFF or DOCX. An act on paper can be recorded only by a letter with its scan.',
    ru: 'PDF, PNG, JPEG, TIFF или DOCX. Акт на бумаге можно внести только по письму со сканом.',
  },
  correspondentHint: {
    az: 'Qurum siyahıda yoxdursa, adını yazın.',
    en: 'If the body is not in the list, write its name.',
    ru: 'Если органа нет в списке, впишите его название.',
  },
  notABody: { az: 'Siyahıda yoxdur', en: 'Not in the list', ru: 'Нет в списке' },
} as const satisfies Record<string, Sentence | Record<Direction, Sentence>>;
