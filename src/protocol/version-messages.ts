import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { VersionAct, VersionCommand, VersionRefusal } from './version-vocabulary.ts';

export const versionRefusals: RefusalSentences<VersionRefusal> = {
  protocolNotSigned: () => ({
    az: 'Protokol imzalanmayıb. Çıxarış və düzəliş yalnız imzalanmış protokola aiddir.',
    en: 'The protocol is not signed. Extracts and corrections are of a signed protocol only.',
    ru: 'Протокол не подписан. Выписки и исправления возможны только для подписанного протокола.',
  }),
  extractNumberTaken: ({ number }) => ({
    az: `${number} nömrəli çıxarış artıq verilib. Başqa nömrə göstərin.`,
    en: `Extract No. ${number} has been issued already. Name another number.`,
    ru: `Выписка № ${number} уже выдана. Укажите другой номер.`,
  }),
  bodyMayNotRead: ({ body }, names) => ({
    az: `Bu məsələnin qrifi onu həmin qurum üçün açmır: ${names.body(body).az}. Əvvəlcə qrif dəyişdirilməlidir.`,
    en: `The mark of this item does not open it to this body: ${names.body(body).en}. The mark has to be changed first.`,
    ru: `Пометка этого вопроса не открывает его этому органу: ${names.body(body).ru}. Сначала нужно изменить пометку.`,
  }),
};

const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: meetingName(meeting).az,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

export const versionActs: ActSentences<VersionAct> = {
  ExtractIssued: (data, names) => ({
    az: `${inMeeting(data).az}: ${itemName(data.item).az} üzrə protokoldan ${data.number} nömrəli çıxarış verildi: ${names.body(data.body).az}.`,
    en: `${inMeeting(data).en}: extract No. ${data.number} from the protocol, on ${itemName(data.item).en}, was issued to ${names.body(data.body).en}.`,
    ru: `${inMeeting(data).ru}: выдана выписка № ${data.number} из протокола (${itemName(data.item).ru}): ${names.body(data.body).ru}.`,
  }),
  ProtocolCorrected: (data) => ({
    az: `${inMeeting(data).az}: imzalanmış ${data.number} nömrəli protokola düzəliş üçün ${data.version}-ci versiya açıldı; əvvəlki versiya olduğu kimi qalır.`,
    en: `${inMeeting(data).en}: version ${data.version} was opened to correct the signed protocol No. ${data.number}; the earlier version stays as it is.`,
    ru: `${inMeeting(data).ru}: для исправления подписанного протокола № ${data.number} открыта версия ${data.version}; прежняя остаётся без изменений.`,
  }),
};

export const versionCommands: CommandWords<VersionCommand> = {
  issueExtract: {
    name: { az: 'Çıxarışı verirəm', en: 'I issue the extract', ru: 'Выдаю выписку' },
    done: { az: 'Protokoldan çıxarış verildi.', en: 'The extract is issued.', ru: 'Выписка из протокола выдана.' },
  },
  correctProtocol: {
    name: { az: 'Protokola düzəliş açıram', en: 'I open a correction', ru: 'Открываю исправление' },
    done: {
      az: 'Düzəliş üçün yeni versiya açıldı; əvvəlki versiya qalır.',
      en: 'A new version is open for correction; the earlier one stays.',
      ru: 'Для исправления открыта новая версия; прежняя сохраняется.',
    },
  },
};

export const versionLabels = {
  item: { az: 'Məsələ', en: 'Item', ru: 'Вопрос' },
  body: { az: 'Hansı quruma', en: 'To which body', ru: 'Какому органу' },
  number: { az: 'Çıxarışın nömrəsi', en: 'Number of the extract', ru: 'Номер выписки' },
  reason: { az: 'Düzəlişin səbəbi', en: 'Reason of the correction', ru: 'Причина исправления' },
} as const satisfies Record<string, Sentence>;

export const versionWords = {
  extracts: { az: 'Protokoldan çıxarışlar', en: 'Extracts from the protocol', ru: 'Выписки из протокола' },
  extract: { az: 'Çıxarış', en: 'Extract', ru: 'Выписка' },
  noExtracts: { az: 'Çıxarış verilməyib.', en: 'No extracts issued.', ru: 'Выписки не выдавались.' },
  noneForYou: {
    az: 'Burada Sizin qurumunuza verilmiş protokol çıxarışları olacaq.',
    en: 'Extracts issued to your body will stand here.',
    ru: 'Здесь будут выписки, выданные Вашему органу.',
  },
  toBody: { az: 'Kimə', en: 'To', ru: 'Кому' },
  issued: { az: 'Verilib', en: 'Issued', ru: 'Выдана' },
  file: { az: 'Sənəd', en: 'Paper', ru: 'Документ' },
  versions: { az: 'Protokolun versiyaları', en: 'Versions of the protocol', ru: 'Версии протокола' },
  version: { az: 'Versiya', en: 'Version', ru: 'Версия' },
  inForce: { az: 'qüvvədə', en: 'in force', ru: 'действует' },
  beingCorrected: { az: 'düzəliş yazılır', en: 'being corrected', ru: 'исправляется' },
  correctedByNext: { az: 'düzəliş edilib', en: 'corrected', ru: 'исправлена' },
  correctedFor: { az: 'Düzəlişin səbəbi', en: 'Corrected because', ru: 'Причина исправления' },
  corrects: { az: 'Düzəliş', en: 'Corrects', ru: 'Исправляет' },
  signed: { az: 'İmzalanıb', en: 'Signed', ru: 'Подписана' },
  reasonHint: {
    az: 'İmzalanmış versiya dəyişmir və yüklənə bilir. Yeni versiya onun adını çəkir və yenidən imzalanır.',
    en: 'The signed version does not change and can still be downloaded. The new one names it and is signed itself.',
    ru: 'Подписанная версия не меняется и остаётся доступной. Новая ссылается на неё и подписывается заново.',
  },
  itemHint: {
    az: 'Çıxarışda yalnız bu məsələ üzrə dinlənilən və qərar olacaq.',
    en: 'The extract holds only what was heard and decided on this item.',
    ru: 'В выписке — только заслушанное и решённое по этому вопросу.',
  },
  certified: { az: 'Düzgündür', en: 'Certified true', ru: 'Верно' },
  fromProtocol: { az: 'Protokol', en: 'Protocol', ru: 'Протокол' },
  protocolSigned: { az: 'Protokolun imzası', en: 'Signature of the protocol', ru: 'Подпись протокола' },
  hash: { az: 'Protokolun SHA-256 heşi', en: 'SHA-256 of the protocol', ru: 'SHA-256 протокола' },
  officer: { az: 'Katiblik', en: 'Secretariat', ru: 'Секретариат' },
  workingMark: { az: 'İŞÇİ NÜSXƏ', en: 'WORKING COPY', ru: 'РАБОЧАЯ КОПИЯ' },
  workingLine: {
    az: 'İşçi nüsxədir: imzalanmış sənəd PDF faylıdır.',
    en: 'A working copy: the paper that is signed is the PDF.',
    ru: 'Рабочая копия: подписанным документом является PDF.',
  },
  openWord: { az: 'Word faylını endirin', en: 'Download for Word', ru: 'Скачать файл Word' },
} as const satisfies Record<string, Sentence>;
