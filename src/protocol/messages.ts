import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { timeIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { remarkActs, remarkCommands, remarkRefusals } from './remark-messages.ts';
import { signatureActs, signatureCommands, signatureRefusals } from './signature-messages.ts';
import type { PaperHash } from './signature-vocabulary.ts';
import { versionActs, versionCommands, versionRefusals } from './version-messages.ts';
import type { Protocol, ProtocolAct, ProtocolCommand, ProtocolRefusal } from './vocabulary.ts';

export const protocolRefusals: RefusalSentences<ProtocolRefusal> = {
  ...signatureRefusals,
  ...remarkRefusals,
  ...versionRefusals,
  protocolSigned: () => ({
    az: 'Protokol imzalanıb və bu versiya daha dəyişdirilmir. Səhv yeni versiyada düzəldilir.',
    en: 'The protocol is signed, and this version is never changed. A mistake is corrected in a new version.',
    ru: 'Протокол подписан, и эта версия больше не меняется. Ошибка исправляется в новой версии.',
  }),
  writtenMeanwhile: ({ person, at }, names, zone) => ({
    az: `Siz yazarkən bu məsələnin yazısı dəyişdirilib: ${names.person(person).az}, ${timeIn(at, zone)}. Mətniniz burada saxlanılıb; yeni yazını oxuyun və qeydə alın.`,
    en: `The record of this item was changed while you were writing: ${names.person(person).en}, ${timeIn(at, zone)}. Your text is kept here; read the new record and record yours again.`,
    ru: `Пока Вы писали, запись по этому вопросу изменена: ${names.person(person).ru}, ${timeIn(at, zone)}. Ваш текст сохранён здесь; прочтите новую запись и внесите свою ещё раз.`,
  }),
  meetingNotOver: () => ({
    az: 'İclas hələ başa çatmayıb. Protokol iclas bağlanandan sonra imzaya təqdim edilir.',
    en: 'The meeting is not over yet. The protocol is submitted for signature once the meeting is closed.',
    ru: 'Заседание ещё не закончено. Протокол представляется на подпись после закрытия заседания.',
  }),
  notYetOpened: () => ({
    az: 'İclas açılmayıb: dinlənilən və deyilən yalnız açılmış iclas üzrə yazılır.',
    en: 'The meeting has not been opened: what is heard and said is written of an opened meeting only.',
    ru: 'Заседание не открыто: заслушанное и сказанное записывается только по открытому заседанию.',
  }),
  nothingSubmitted: () => ({
    az: 'İmzaya təqdim edilmiş protokol yoxdur. Onu əvvəlcə katiblik təqdim etməlidir.',
    en: 'No protocol has been submitted for signature. The secretariat has to submit it first.',
    ru: 'На подпись ничего не представлено. Сначала протокол должен представить секретариат.',
  }),
  paperChanged: () => ({
    az: 'Təqdim edilmiş sənəd Sizin gördüyünüz deyil. Səhifəni yeniləyin, sənədi yenidən oxuyun və imzalayın.',
    en: 'The submitted paper is not the one you saw. Refresh the page, read the paper again and sign it.',
    ru: 'Представлен не тот документ, который Вы видели. Обновите страницу, прочтите документ заново и подпишите.',
  }),
  recordChanged: () => ({
    az: 'Siz baxarkən protokolun mətni dəyişib. Səhifəni yeniləyin və yeni mətni təqdim edin.',
    en: 'The text of the protocol changed while you were looking at it. Refresh the page and submit the new text.',
    ru: 'Пока Вы смотрели, текст протокола изменился. Обновите страницу и представьте новый текст.',
  }),
};

/** The first and the last letters of a hash: enough to compare by eye with the foot of the paper. */
export const shortHash = (paper: PaperHash): string => `${paper.slice(0, 8)}…${paper.slice(-8)}`;

const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: meetingName(meeting).az,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

export const protocolActs: ActSentences<ProtocolAct> = {
  ...signatureActs,
  ...remarkActs,
  ...versionActs,
  ItemRecorded: (data) => ({
    az: `${inMeeting(data).az}: ${itemName(data.item).az} üzrə dinlənilən və deyilən yazıldı.`,
    en: `${inMeeting(data).en}: what was heard and said on ${itemName(data.item).en} was written.`,
    ru: `${inMeeting(data).ru}: ${itemName(data.item).ru}, записано заслушанное и сказанное.`,
  }),
  ProtocolSubmitted: (data) => ({
    az: `${inMeeting(data).az}: ${data.number} nömrəli protokol imzaya təqdim edildi (SHA-256: ${shortHash(data.paper)}).`,
    en: `${inMeeting(data).en}: protocol No. ${data.number} was submitted for signature (SHA-256: ${shortHash(data.paper)}).`,
    ru: `${inMeeting(data).ru}: протокол № ${data.number} представлен на подпись (SHA-256: ${shortHash(data.paper)}).`,
  }),
  ProtocolReturned: (data) => ({
    az: `${inMeeting(data).az}: protokol əsaslandırılaraq katibliyə qaytarıldı.`,
    en: `${inMeeting(data).en}: the protocol was returned to the secretariat with a reason.`,
    ru: `${inMeeting(data).ru}: протокол возвращён секретариату с указанием причины.`,
  }),
  ProtocolSigned: (data) => ({
    az: `${inMeeting(data).az}: ${data.number} nömrəli protokol imzalandı (SHA-256: ${shortHash(data.paper)}).`,
    en: `${inMeeting(data).en}: protocol No. ${data.number} was signed (SHA-256: ${shortHash(data.paper)}).`,
    ru: `${inMeeting(data).ru}: протокол № ${data.number} подписан (SHA-256: ${shortHash(data.paper)}).`,
  }),
};

export const protocolCommands: CommandWords<ProtocolCommand> = {
  ...signatureCommands,
  ...remarkCommands,
  ...versionCommands,
  recordItem: {
    name: { az: 'Yazını qeydə alıram', en: 'I record what was heard and said', ru: 'Вношу запись по вопросу' },
    done: { az: 'Yazı qeydə alındı.', en: 'The record of the item is kept.', ru: 'Запись по вопросу внесена.' },
  },
  submitProtocol: {
    name: {
      az: 'Protokolu imzaya təqdim edirəm',
      en: 'I submit the protocol for signature',
      ru: 'Представляю протокол на подпись',
    },
    done: {
      az: 'Protokol imzaya təqdim edildi.',
      en: 'The protocol is submitted for signature.',
      ru: 'Протокол представлен на подпись.',
    },
  },
  returnProtocol: {
    name: { az: 'Protokolu geri qaytarıram', en: 'I return the protocol', ru: 'Возвращаю протокол' },
    done: {
      az: 'Protokol səbəbi ilə birlikdə katibliyə qaytarıldı.',
      en: 'The protocol is returned to the secretariat with the reason.',
      ru: 'Протокол возвращён секретариату с указанием причины.',
    },
  },
  signProtocol: {
    name: { az: 'Protokolu imzalayıram', en: 'I sign the protocol', ru: 'Подписываю протокол' },
    done: { az: 'Protokol imzalandı.', en: 'The protocol is signed.', ru: 'Протокол подписан.' },
  },
};

export const protocolStages: Record<Protocol['stage'], Sentence> = {
  draft: { az: 'Layihə', en: 'Draft', ru: 'Проект' },
  submitted: { az: 'İmza gözlənilir', en: 'Signature awaited', ru: 'Ожидает подписи' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращён' },
  signed: { az: 'İmzalanıb', en: 'Signed', ru: 'Подписан' },
};

export const fieldLabels = {
  item: { az: 'Gündəliyin məsələsi', en: 'Item of the agenda', ru: 'Вопрос повестки дня' },
  heard: { az: 'Dinlənildi', en: 'Heard', ru: 'Слушали' },
  spoke: { az: 'Çıxış etdilər', en: 'Spoke', ru: 'Выступили' },
  number: { az: 'Protokolun nömrəsi', en: 'Number of the protocol', ru: 'Номер протокола' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  paper: { az: 'Sənədin heşi (SHA-256)', en: 'Hash of the paper (SHA-256)', ru: 'Хеш документа (SHA-256)' },
} as const satisfies Record<string, Sentence>;

export const protocolWords = {
  protocol: { az: 'Protokol', en: 'Protocol', ru: 'Протокол' },
  protocolKind: { az: 'PROTOKOL', en: 'PROTOCOL', ru: 'ПРОТОКОЛ' },
  heard: { az: 'DİNLƏNİLDİ', en: 'HEARD', ru: 'СЛУШАЛИ' },
  spoke: { az: 'ÇIXIŞ ETDİLƏR', en: 'SPOKE', ru: 'ВЫСТУПИЛИ' },
  agenda: { az: 'GÜNDƏLİK', en: 'AGENDA', ru: 'ПОВЕСТКА ДНЯ' },
  chair: { az: 'İclasa sədrlik edib', en: 'In the chair', ru: 'Председательствовал' },
  participants: { az: 'İştirak ediblər', en: 'Present', ru: 'Присутствовали' },
  absent: { az: 'İştirak etməyiblər', en: 'Absent', ru: 'Отсутствовали' },
  quorum: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  notHeld: {
    az: 'İclas çağırılmış, yetərsay olmadığı üçün keçirilməmişdir.',
    en: 'The meeting was called and was not held for want of a quorum.',
    ru: 'Заседание было созвано и не состоялось из-за отсутствия кворума.',
  },
  nothingHeard: { az: 'Qeyd yoxdur', en: 'Nothing recorded', ru: 'Записей нет' },
  noProposals: {
    az: 'Bu məsələ üzrə təklif səsə qoyulmayıb.',
    en: 'No proposal was put to the vote on this item.',
    ru: 'По этому вопросу предложения на голосование не ставились.',
  },
  writtenNow: { az: 'Hazırda yazılıb', en: 'Written there now', ru: 'Сейчас записано' },
  draftMark: { az: 'LAYİHƏ', en: 'DRAFT', ru: 'ПРОЕКТ' },
  draftLine: {
    az: 'Layihədir: imzalanmayıb və protokol sayılmır.',
    en: 'A draft: it is not signed and is not the protocol.',
    ru: 'Проект: не подписан и протоколом не является.',
  },
  extractKind: { az: 'PROTOKOLDAN ÇIXARIŞ', en: 'EXTRACT FROM THE PROTOCOL', ru: 'ВЫПИСКА ИЗ ПРОТОКОЛА' },
  extractMark: { az: 'ÇIXARIŞ', en: 'EXTRACT', ru: 'ВЫПИСКА' },
  extractLine: {
    az: 'Çıxarışdır: protokolun yalnız bir hissəsidir və təsdiq edilmiş nüsxə sayılmır.',
    en: 'An extract: it holds only a part of the protocol and is no certified copy.',
    ru: 'Выписка: содержит лишь часть протокола и заверенной копией не является.',
  },
  wholeSigned: {
    az: 'Tam protokol elektron qaydada imzalanıb',
    en: 'The whole protocol is signed electronically',
    ru: 'Полный протокол подписан электронно',
  },
  wholeSignedOnPaper: {
    az: 'Tam protokol kağız üzərində imzalanıb',
    en: 'The whole protocol is signed on paper',
    ru: 'Полный протокол подписан на бумаге',
  },
  submittedBy: {
    az: 'Nömrə verib və imzaya təqdim edib',
    en: 'Numbered and submitted for signature by',
    ru: 'Номер дан, представлено на подпись',
  },
  numberHint: {
    az: 'Nömrəni katiblik verir; təklif olunan nömrə iclasın nömrəsidir.',
    en: 'The secretariat gives the number; the one proposed is the number of the meeting.',
    ru: 'Номер даёт секретариат; предложен номер заседания.',
  },
  signedOnPaper: { az: 'Kağız üzərində imzalanıb', en: 'Signed on paper', ru: 'Подписано на бумаге' },
  letter: { az: 'Məktub', en: 'Letter', ru: 'Письмо' },
  confirmed: { az: 'Təsdiq vaxtı', en: 'Confirmed at', ru: 'Подтверждено' },
  signedElectronically: {
    az: 'Elektron qaydada imzalanıb',
    en: 'Signed electronically',
    ru: 'Подписано электронно',
  },
  act: { az: 'Jurnal aktı', en: 'Act in the journal', ru: 'Акт журнала' },
  annex: { az: 'Əlavə', en: 'Annex', ru: 'Приложение' },
  attendanceList: { az: 'İştirak siyahısı', en: 'Attendance list', ru: 'Список участников' },
  readersCopy: {
    az: 'Bu nüsxə onu alanın oxumaq hüququ olan məsələləri əhatə edir.',
    en: 'This copy holds the items that its recipient may read.',
    ru: 'Эта копия содержит вопросы, которые вправе читать её получатель.',
  },
  openPaper: { az: 'PDF-i açın', en: 'Open the PDF', ru: 'Открыть PDF' },
  neverReopened: {
    az: 'İmzalanmış versiya dəyişdirilmir; düzəliş yeni versiya olur.',
    en: 'A signed version is never changed; a correction is a new version.',
    ru: 'Подписанная версия не меняется; исправление — новая версия.',
  },
  changeTakesBack: {
    az: 'Protokol imzaya təqdim edilib. Yazı dəyişdirilərsə, bu təqdimetmə qüvvəsini itirir və protokol yenidən təqdim edilir.',
    en: 'The protocol is with the head. A changed record takes the submission back, and the protocol is submitted anew.',
    ru: 'Протокол представлен на подпись. При изменении записи представление отзывается, и протокол представляется заново.',
  },
  computed: {
    az: 'Protokol iclasın aktlarından tərtib olunur; katiblik yalnız dinləniləni və deyiləni yazır.',
    en: 'The protocol is computed from the acts of the meeting; the secretariat writes only what was heard and said.',
    ru: 'Протокол составляется из актов заседания; секретариат пишет только заслушанное и сказанное.',
  },
  noProtocol: {
    az: 'Burada protokol olacaq. İclas bağlanandan sonra onu katiblik imzaya təqdim edir.',
    en: 'The protocol will stand here. The secretariat submits it for signature once the meeting is closed.',
    ru: 'Здесь будет протокол. После закрытия заседания его представляет на подпись секретариат.',
  },
  returnedFor: { az: 'Geri qaytarılma səbəbi', en: 'Returned because', ru: 'Причина возврата' },
} as const satisfies Record<string, Sentence>;
