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
    az: `Bu fayl imzaya təqdim edilmiş ${number} nömrəli protokol deyil: onun ilk baytları təqdim edilmiş sənədlə eyni olmalı, onlardan sonra yalnız imza əlavə edilməlidir. Protokolu bu səhifədən endirin və həmin faylı imzalayın.`,
    en: `This file is not protocol No. ${number} as it was submitted: it has to begin with the very bytes of that paper, and only signatures may follow them. Download the protocol from this page and sign that file.`,
    ru: `Этот файл не является протоколом № ${number} в том виде, в каком он представлен: он должен начинаться теми же байтами, и после них могут быть добавлены только подписи. Скачайте протокол с этой страницы и подпишите скачанный файл.`,
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
  sign: { az: 'Sertifikatla imzalayıram', en: 'I sign by certificate', ru: 'Подписываю сертификатом' },
  verify: { az: 'Faylı yoxlayın', en: 'Check a file', ru: 'Проверить файл' },
  neverKept: {
    az: 'Sertifikat faylı və parol yalnız bu imza üçün istifadə olunur, heç yerdə saxlanılmır.',
    en: 'The certificate file and its password are used for this signature alone, and kept nowhere.',
    ru: 'Файл сертификата и пароль используются только для этой подписи и нигде не сохраняются.',
  },
  fileHint: {
    az: 'Açarı ilə birlikdə saxlanılmış sertifikat: .p12 və ya .pfx',
    en: 'The certificate kept with its key: .p12 or .pfx',
    ru: 'Сертификат вместе с ключом: .p12 или .pfx',
  },
  howElsewhere: {
    az: 'Təqdim edilmiş PDF-i endirin, imza proqramınızda imzalayın və imzalanmış faylı bura gətirin. Əvvəlcə imza yoxlanılır və kimin olduğu göstərilir, sonra Siz təsdiq edirsiniz.',
    en: 'Download the PDF that was submitted, sign it in your program for signatures, and bring the signed file here. It is examined first and shown whose signature it is; then you confirm.',
    ru: 'Скачайте представленный PDF, подпишите его в своей программе для подписи и принесите подписанный файл сюда. Сначала подпись проверяется и показывается, чья она; затем Вы подтверждаете.',
  },
  found: { az: 'Faylda tapılan imza', en: 'The signature found in the file', ru: 'Подпись, найденная в файле' },
  takenBackBy: { az: 'Faylı gətirib', en: 'Brought by', ru: 'Файл принёс' },
  awaited: { az: 'İmzası gözlənilir', en: 'Signature awaited of', ru: 'Ожидается подпись' },
} as const satisfies Record<string, Sentence>;

export const signatureLabels = {
  reference: { az: 'İmza sorğusu', en: 'Request for the signature', ru: 'Запрос подписи' },
  paper: { az: 'Sənədin heşi (SHA-256)', en: 'Hash of the paper (SHA-256)', ru: 'Хеш документа (SHA-256)' },
  pkcs12: { az: 'Sertifikat faylı', en: 'Certificate file', ru: 'Файл сертификата' },
  password: { az: 'Sertifikatın parolu', en: 'Password of the certificate', ru: 'Пароль сертификата' },
  mine: {
    az: 'Sertifikat başqa yazılışla olsa da, mənimdir',
    en: 'The certificate is mine, though the name in it is written otherwise',
    ru: 'Сертификат мой, хотя имя в нём записано иначе',
  },
  signed: { az: 'İmzalanmış PDF', en: 'Signed PDF', ru: 'Подписанный PDF' },
  person: { az: 'Kimin imzasıdır', en: 'Whose signature it is', ru: 'Чья это подпись' },
  confirmed: {
    az: 'Təsdiq edirəm: imza həmin şəxsindir',
    en: 'I confirm that the signature is that person’s',
    ru: 'Подтверждаю: подпись этого лица',
  },
} as const satisfies Record<string, Sentence>;

/** The certificate names somebody else than whoever is signed in. */
export const notInYourName = (name: string): Sentence => ({
  az: `Sertifikat «${name}» adınadır. Sizindirsə, bu qutunu işarələyin, faylı və parolu yenidən daxil edin.`,
  en: `The certificate is in the name of “${name}”. If it is yours, tick this box and give the file and the password again.`,
  ru: `Сертификат на имя «${name}». Если он Ваш, отметьте это поле и снова укажите файл и пароль.`,
});

type Signer = {
  readonly facts:
    | { readonly name: string; readonly personalNumber: string | undefined; readonly issuer: string }
    | undefined;
  readonly trust: Trust;
  readonly inName: boolean;
  readonly expected: string;
};

/** Whose signature was found in a file, before it is confirmed. */
export function whoSigned({ facts, trust, inName, expected }: Signer): Sentence {
  const number = facts?.personalNumber ? ` (${facts.personalNumber})` : '';
  const name = `${facts?.name ?? '—'}${number}`;
  const issuer = facts?.issuer ?? '—';
  const same = inName
    ? { az: 'adlar uyğun gəlir', en: 'the names agree', ru: 'имена совпадают' }
    : { az: 'adlar uyğun gəlmir', en: 'the names do not agree', ru: 'имена не совпадают' };
  return {
    az: `İmza sənədi bütövlükdə əhatə edir. İmzalayan: ${name}; sertifikatı verən: ${issuer} (${trustWords[trust].az}). Protokolu imzalamalı olan: ${expected}; ${same.az}. Həmin şəxsdirsə, təsdiq edin.`,
    en: `The signature holds and covers the whole paper. Signed by: ${name}; certificate issued by: ${issuer} (${trustWords[trust].en}). Who has to sign: ${expected}; ${same.en}. If it is that person, confirm it.`,
    ru: `Подпись действительна и охватывает весь документ. Подписал: ${name}; издатель сертификата: ${issuer} (${trustWords[trust].ru}). Подписать должен: ${expected}; ${same.ru}. Если это то же лицо, подтвердите.`,
  };
}

export const notArrived: Sentence = {
  az: 'İmza hələ gəlməyib və ya vaxtı keçib. Gözləyin və ya yenidən başlayın.',
  en: 'The signature has not come yet, or its time is over. Wait, or begin again.',
  ru: 'Подпись ещё не пришла или её время истекло. Подождите или начните снова.',
};

export const throughProvider = (name: string): Sentence => ({
  az: `${name} ilə imzalayıram`,
  en: `I sign with ${name}`,
  ru: `Подписываю через ${name}`,
});
