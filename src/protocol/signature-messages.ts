import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Trust } from '#signing/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { SignatureRefusal, TakenBack } from './signature-vocabulary.ts';
import type { ProtocolAct, ProtocolCommand } from './vocabulary.ts';

const soundness: Record<Exclude<TakenBack['soundness'], 'intact'>, Sentence> = {
  none: { az: 'faylda imza yoxdur', en: 'the file bears no signature', ru: 'в файле нет подписи' },
  changed: {
    az: 'imzalanandan sonra faylın baytı dəyişdirilib',
    en: 'the file was changed after it was signed',
    ru: 'файл изменён после подписания',
  },
  forged: {
    az: 'imza göstərilən sertifikatla qoyulmayıb',
    en: 'the signature was not made with the certificate that it names',
    ru: 'подпись сделана не указанным сертификатом',
  },
  unreadable: {
    az: 'imza burada yoxlanıla bilməyən növdəndir və ya pozulub',
    en: 'the signature is broken, or of a kind that is not checked here',
    ru: 'подпись повреждена или такого вида, который здесь не проверяется',
  },
};

export const signatureRefusals: RefusalSentences<SignatureRefusal> = {
  alreadySigned: () => ({
    az: 'Bu vəzifə üzrə protokol artıq imzalanıb. Qalan imzalar gözlənilir.',
    en: 'The protocol is signed for this office already. The remaining signatures are awaited.',
    ru: 'За эту должность протокол уже подписан. Ожидаются остальные подписи.',
  }),
  signedMeanwhile: () => ({
    az: 'Bu arada protokol imzalanıb, ona görə imza yeni fayla qoyulmalıdır. Səhifəni yeniləyin və yenidən imzalayın.',
    en: 'The protocol was signed meanwhile, so that the signature has to be put on the newer file. Refresh the page and sign again.',
    ru: 'Тем временем протокол был подписан, и подпись ставится на более новый файл. Обновите страницу и подпишите снова.',
  }),
  otherDocument: ({ number }) => ({
    az: `Bu fayl imzaya təqdim edilmiş ${number} nömrəli protokol deyil: onun ilk baytları təqdim edilmiş sənədlə eyni olmalıdır. Protokolu bu səhifədən endirin və həmin faylı imzalayın.`,
    en: `This file is not protocol No. ${number} as it was submitted: it has to begin with the very bytes of that paper. Download the protocol from this page and sign that file.`,
    ru: `Этот файл не является протоколом № ${number} в том виде, в каком он представлен: он должен начинаться теми же байтами. Скачайте протокол с этой страницы и подпишите скачанный файл.`,
  }),
  signatureNotSound: (refusal) => ({
    az: `${refusal.number} nömrəli protokol bu faylla qəbul edilmir: ${soundness[refusal.soundness].az}.`,
    en: `Protocol No. ${refusal.number} is not taken back with this file: ${soundness[refusal.soundness].en}.`,
    ru: `Протокол № ${refusal.number} с этим файлом не принимается: ${soundness[refusal.soundness].ru}.`,
  }),
  certificateUnfit: () => ({
    az: 'Sertifikat imza vaxtı qüvvədə deyildi və ya imza üçün nəzərdə tutulmayıb.',
    en: 'The certificate was not in force when it signed, or is not meant for signing.',
    ru: 'Сертификат в момент подписания не действовал или не предназначен для подписи.',
  }),
  signerUnproved: () => ({
    az: 'Sertifikatın kimə aid olduğunu burada etibar edilən heç bir mərkəz təsdiqləmir və ya sertifikat başqa ad üzrədir. Belə faylı yalnız imza sahibinin özü, öz hesabından gətirə bilər.',
    en: 'No authority that is trusted here says whose certificate this is, or it is in another name. Such a file can be brought only by the signer, from his own account.',
    ru: 'Ни один центр, которому здесь доверяют, не подтверждает владельца сертификата, либо сертификат на другое имя. Такой файл может принести только сам подписавший из своей учётной записи.',
  }),
  notTheSigner: () => ({
    az: 'Protokolu bu şəxs imzalamır: onun imzası nizamnamədə göstərilən vəzifələrdən birinə aid deyil.',
    en: 'This person does not sign the protocol: he holds none of the offices whose signatures the rule asks for.',
    ru: 'Это лицо протокол не подписывает: оно не занимает ни одной из должностей, подписи которых требует положение.',
  }),
};

const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: `${meeting} nömrəli iclas`,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

export const signatureActs: Pick<ActSentences<ProtocolAct>, 'ProtocolTakenBack'> = {
  ProtocolTakenBack: (data) => ({
    az: `${inMeeting(data).az}: başqa proqramda imzalanmış ${data.number} nömrəli protokol yoxlanılaraq qəbul edildi.`,
    en: `${inMeeting(data).en}: protocol No. ${data.number}, signed in another program, was checked and taken back.`,
    ru: `${inMeeting(data).ru}: протокол № ${data.number}, подписанный в другой программе, проверен и принят.`,
  }),
};

export const signatureCommands: Pick<CommandWords<ProtocolCommand>, 'takeBackSigned'> = {
  takeBackSigned: {
    name: {
      az: 'İmzalanmış protokolu qəbul edirəm',
      en: 'I take the signed protocol back',
      ru: 'Принимаю подписанный протокол',
    },
    done: {
      az: 'Başqa proqramda imzalanmış protokol qəbul edildi.',
      en: 'The protocol signed elsewhere is taken back.',
      ru: 'Протокол, подписанный в другой программе, принят.',
    },
  },
};

export const trustWords: Record<Trust, Sentence> = {
  trusted: {
    az: 'etibar edilən mərkəz tərəfindən verilib',
    en: 'issued by an authority that is trusted here',
    ru: 'выдан центром, которому здесь доверяют',
  },
  unknown: {
    az: 'verən mərkəz burada etibar edilənlər arasında deyil',
    en: 'its issuer is not among those that are trusted here',
    ru: 'издатель не входит в число тех, кому здесь доверяют',
  },
  'self-signed': {
    az: 'sahibinin özü tərəfindən verilib, heç bir mərkəz təsdiqləmir',
    en: 'made by its holder, vouched for by no authority',
    ru: 'создан самим владельцем, никаким центром не подтверждён',
  },
};

export const signatureWords = {
  byCertificate: { az: 'Sertifikatla imzalanıb', en: 'Signed by certificate', ru: 'Подписано сертификатом' },
  signedFile: { az: 'İmzalanmış PDF', en: 'Signed PDF', ru: 'Подписанный PDF' },
  signedFileHash: {
    az: 'İmzalanmış faylın heşi (SHA-256)',
    en: 'Hash of the signed file (SHA-256)',
    ru: 'Хеш подписанного файла (SHA-256)',
  },
  certificate: { az: 'Sertifikat', en: 'Certificate', ru: 'Сертификат' },
  holder: { az: 'Sertifikatın sahibi', en: 'Holder of the certificate', ru: 'Владелец сертификата' },
  issuer: { az: 'Sertifikatı verən', en: 'Issuer of the certificate', ru: 'Издатель сертификата' },
  serial: { az: 'Seriya nömrəsi', en: 'Serial number', ru: 'Серийный номер' },
  takenBackBy: { az: 'Faylı gətirib', en: 'Brought by', ru: 'Файл принёс' },
  awaited: { az: 'İmzası gözlənilir', en: 'Signature awaited of', ru: 'Ожидается подпись' },
} as const satisfies Record<string, Sentence>;
