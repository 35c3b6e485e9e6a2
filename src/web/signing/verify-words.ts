import type { Soundness } from '#signing/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Known, Verdict } from './which-paper.ts';

export const verifyWords = {
  title: { az: 'Sənədin yoxlanılması', en: 'Which paper is this?', ru: 'Проверка документа' },
  says: {
    az: 'PDF faylını seçin: hansı protokol olduğu, baytının dəyişdirilib-dəyişdirilmədiyi və hansı imzaları daşıdığı göstərilir. Fayl saxlanılmır.',
    en: 'Choose a PDF: it is said which protocol it is, whether a byte of it was changed, and which signatures it bears. The file is not kept.',
    ru: 'Выберите PDF: будет показано, какой это протокол, изменён ли в нём хоть один байт и какие в нём подписи. Файл не сохраняется.',
  },
  file: { az: 'PDF faylı', en: 'PDF file', ru: 'Файл PDF' },
  check: { az: 'Yoxla', en: 'Check', ru: 'Проверить' },
  link: { az: 'Fayl hansı sənəddir? Yoxlayın', en: 'Check which paper a file is', ru: 'Проверить, какой это документ' },
  result: { az: 'Nəticə', en: 'Result', ru: 'Результат' },
  hash: { az: 'Faylın heşi (SHA-256)', en: 'Hash of the file (SHA-256)', ru: 'Хеш файла (SHA-256)' },
  signatures: { az: 'İmzalar', en: 'Signatures', ru: 'Подписи' },
  none: {
    az: 'Faylda elektron imza yoxdur.',
    en: 'The file bears no electronic signature.',
    ru: 'В файле нет электронной подписи.',
  },
  signer: { az: 'İmzalayan', en: 'Signed by', ru: 'Подписал' },
  issuer: { az: 'Sertifikatı verən', en: 'Certificate issued by', ru: 'Издатель сертификата' },
  valid: { az: 'Sertifikatın müddəti', en: 'Certificate in force', ru: 'Срок сертификата' },
  at: { az: 'İmzada göstərilən vaxt', en: 'Time that the signature says', ru: 'Время, указанное в подписи' },
  state: { az: 'Vəziyyəti', en: 'State', ru: 'Состояние' },
  covers: { az: 'Nəyi əhatə edir', en: 'What it covers', ru: 'Что охватывает' },
  unknownSigner: { az: 'oxunmur', en: 'cannot be read', ru: 'не читается' },
  outOfTime: {
    az: 'sertifikat həmin vaxt qüvvədə deyildi',
    en: 'the certificate was not in force then',
    ru: 'сертификат в это время не действовал',
  },
  notRevoked: {
    az: 'Sertifikatın ləğv edilib-edilmədiyi burada soruşulmur.',
    en: 'Whether a certificate was revoked is not asked here.',
    ru: 'Отозван ли сертификат, здесь не проверяется.',
  },
  openProtocol: { az: 'Protokolun səhifəsi', en: 'Page of the protocol', ru: 'Страница протокола' },
  noFile: { az: 'Fayl seçilməyib.', en: 'No file was chosen.', ru: 'Файл не выбран.' },
  notPdf: {
    az: 'Bu fayl PDF deyil: burada yalnız PDF yoxlanılır.',
    en: 'This file is no PDF: only PDFs are checked here.',
    ru: 'Этот файл не PDF: здесь проверяются только PDF.',
  },
} as const satisfies Record<string, Sentence>;

export const tooLarge = (megabytes: number): Sentence => ({
  az: `Fayl həddindən böyükdür: ən çoxu ${megabytes} MB.`,
  en: `The file is too large: ${megabytes} MB at most.`,
  ru: `Файл слишком велик: не более ${megabytes} МБ.`,
});

export const soundnessWords: Record<Soundness, Sentence> = {
  intact: {
    az: 'imza etibarlıdır, imzalanan baytlar dəyişməyib',
    en: 'holds: the bytes are those that were signed',
    ru: 'действительна: подписанные байты не изменены',
  },
  changed: {
    az: 'imzadan sonra baytlar dəyişdirilib',
    en: 'the bytes were changed after it',
    ru: 'после подписи байты изменены',
  },
  forged: {
    az: 'imza göstərilən sertifikatla qoyulmayıb',
    en: 'was not made with the certificate that it names',
    ru: 'сделана не указанным сертификатом',
  },
  unreadable: {
    az: 'bu növ imza burada yoxlanılmır və ya pozulub',
    en: 'is broken, or of a kind that is not checked here',
    ru: 'повреждена или такого вида, который здесь не проверяется',
  },
};

export const coverage = (revision: number | undefined, of: number): Sentence => {
  if (revision === of) return { az: 'bütün faylı', en: 'the whole file', ru: 'весь файл' };
  if (revision === undefined) return { az: 'faylın bir hissəsini', en: 'a part of the file', ru: 'часть файла' };
  return {
    az: `faylın ${of} yazılışından ilk ${revision}-ni; sonra əlavə ediləni yox`,
    en: `the first ${revision} of ${of} writings of the file; not what was added later`,
    ru: `первые ${revision} из ${of} записей файла; добавленное позже — нет`,
  };
};

const kinds: Record<Known['kind'], (number: string) => Sentence> = {
  paper: (number) => ({
    az: `${number} nömrəli protokolun imzaya təqdim edilmiş sənədi`,
    en: `the paper of protocol No. ${number} that was submitted for signature`,
    ru: `документ протокола № ${number}, представленный на подпись`,
  }),
  signed: (number) => ({
    az: `${number} nömrəli protokolun imzalanmış PDF-i`,
    en: `the signed PDF of protocol No. ${number}`,
    ru: `подписанный PDF протокола № ${number}`,
  }),
  extract: (number) => ({
    az: `${number} nömrəli protokoldan çıxarışın PDF-i`,
    en: `the PDF of extract No. ${number} from a protocol`,
    ru: `PDF выписки № ${number} из протокола`,
  }),
};

const named = ({ number, kind }: Known): Sentence => kinds[kind](number);

const earlier = ({ current }: Known): Sentence =>
  current
    ? { az: '', en: '', ru: '' }
    : {
        az: ' Bu, əvvəlki nüsxədir: sonra protokol yenidən təqdim edilib və ya ona düzəliş başlanıb.',
        en: ' It is an earlier version: the protocol was submitted anew since, or a correction of it was begun.',
        ru: ' Это прежняя версия: позднее протокол представлен заново или начато его исправление.',
      };

/** Which document a file is, and whether a byte of it is another. */
export function verdictSentence(verdict: Verdict): Sentence {
  if (verdict.is === 'unknown')
    return {
      az: 'Bu fayl bu qrupun Sizin oxuya bildiyiniz protokollarından heç biri deyil.',
      en: 'This file is none of the protocols of this group that you may read.',
      ru: 'Этот файл не является ни одним из протоколов группы, которые Вы вправе читать.',
    };
  const { paper } = verdict;
  const name = named(paper);
  const old = earlier(paper);
  switch (verdict.is) {
    case 'this':
      return {
        az: `Bu, ${name.az}dir; heç bir baytı dəyişdirilməyib.${old.az}`,
        en: `This is ${name.en}; no byte of it was changed.${old.en}`,
        ru: `Это ${name.ru}; ни один байт не изменён.${old.ru}`,
      };
    case 'more than this':
      return {
        az: `Fayl bayt-bayt belə başlayır: ${name.az}. Ondan sonra fayla başqa yerdə əlavə edilib (məsələn, imza).${old.az}`,
        en: `The file begins, byte for byte, with ${name.en}. What follows was added elsewhere (a signature, for example).${old.en}`,
        ru: `Файл байт в байт начинается так: ${name.ru}. Остальное добавлено в другом месте (например, подпись).${old.ru}`,
      };
    case 'certified':
      return {
        az: `Bu, ${paper.number} nömrəli protokolun təsdiqlənmiş surətidir; heç bir baytı dəyişdirilməyib.`,
        en: `This is the certified copy of protocol No. ${paper.number}; no byte of it was changed.`,
        ru: `Это заверенная копия протокола № ${paper.number}; ни один байт не изменён.`,
      };
    case 'changed': {
      const { bytes, first } = verdict.difference;
      return {
        az: `Sənəd dəyişdirilib. Əsli: ${name.az}; fərqlənən baytların sayı: ${bytes}, birincisi ${first + 1}-ci baytdır.`,
        en: `The document was changed. It was ${name.en}; bytes that differ: ${bytes}, the first of them is byte ${first + 1}.`,
        ru: `Документ изменён. В оригинале это ${name.ru}; отличающихся байтов: ${bytes}, первый из них — байт ${first + 1}.`,
      };
    }
  }
}
