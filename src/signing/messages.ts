import type { Sentence } from '#text/vocabulary.ts';
import type { SigningProblem } from './vocabulary.ts';

/** Why a PDF was not signed, to whoever gave the certificate. */
export const signingProblems: Record<SigningProblem, Sentence> = {
  notPkcs12: {
    az: 'Bu fayl sertifikat faylı deyil. Açarı ilə birlikdə saxlanılmış sertifikatı (.p12 və ya .pfx) seçin.',
    en: 'This file is no certificate file. Choose the certificate kept with its key (.p12 or .pfx).',
    ru: 'Это не файл сертификата. Выберите сертификат вместе с ключом (.p12 или .pfx).',
  },
  wrongPassword: {
    az: 'Parol bu sertifikat faylını açmır. Parolu yoxlayın və faylı yenidən seçin.',
    en: 'The password does not open this certificate file. Check the password and choose the file again.',
    ru: 'Пароль не открывает этот файл сертификата. Проверьте пароль и выберите файл снова.',
  },
  noPrivateKey: {
    az: 'Faylda sertifikat var, açar yoxdur: imza üçün açarı ilə birlikdə saxlanılmış sertifikat lazımdır.',
    en: 'The file holds a certificate without its key: to sign, the certificate has to be kept with its key.',
    ru: 'В файле есть сертификат, но нет ключа: для подписи нужен сертификат вместе с ключом.',
  },
  severalKeys: {
    az: 'Faylda bir neçə açar var və hansının Sizin olduğu bilinmir. Bir açarı olan fayl seçin.',
    en: 'The file holds several keys, and which of them is meant cannot be known. Choose a file with one key.',
    ru: 'В файле несколько ключей, и неизвестно, какой из них нужен. Выберите файл с одним ключом.',
  },
  noCertificate: {
    az: 'Fayldakı açarın sertifikatı yoxdur.',
    en: 'The key in the file has no certificate there.',
    ru: 'Для ключа в файле нет сертификата.',
  },
  unknownProtection: {
    az: 'Fayl burada tanınmayan üsulla qorunur. Sertifikatı adi parol qoruması ilə (AES və ya 3DES) yenidən saxlayın.',
    en: 'The file is protected in a way that is not known here. Save the certificate again under a plain password (AES or 3DES).',
    ru: 'Файл защищён неизвестным здесь способом. Сохраните сертификат заново под обычным паролем (AES или 3DES).',
  },
  certificateExpired: {
    az: 'Sertifikatın müddəti bitib, onunla imzalamaq olmaz.',
    en: 'The certificate has expired: nothing can be signed with it.',
    ru: 'Срок сертификата истёк, подписать им нельзя.',
  },
  certificateNotYetValid: {
    az: 'Sertifikat hələ qüvvəyə minməyib.',
    en: 'The certificate is not in force yet.',
    ru: 'Сертификат ещё не вступил в силу.',
  },
  certificateNotForSigning: {
    az: 'Sertifikat imza üçün nəzərdə tutulmayıb (məsələn, yalnız giriş üçündür). İmza sertifikatını seçin.',
    en: 'The certificate is not meant for signing (it may be for signing in only). Choose the one for signatures.',
    ru: 'Сертификат не предназначен для подписи (например, только для входа). Выберите сертификат подписи.',
  },
  unknownKeyKind: {
    az: 'Bu növ açarla imzalamaq olmur: RSA və ya elliptik əyri (EC) açarı lazımdır.',
    en: 'Keys of this kind do not sign here: an RSA or an elliptic-curve (EC) key is needed.',
    ru: 'Ключ такого вида здесь не подходит: нужен ключ RSA или эллиптических кривых (EC).',
  },
  notPdf: {
    az: 'Bu fayl PDF deyil və ya pozulub.',
    en: 'This file is no PDF, or it is broken.',
    ru: 'Этот файл не PDF или повреждён.',
  },
  encryptedPdf: {
    az: 'PDF parolla qorunur, ona görə imzalanmır.',
    en: 'The PDF is locked by a password, and is not signed.',
    ru: 'PDF защищён паролем и не подписывается.',
  },
  noMoreChanges: {
    az: 'PDF dəyişdirilməməsi şərti ilə təsdiqlənib: ona imza əlavə etmək olmaz.',
    en: 'The PDF is certified to stay as it is: no signature can be added.',
    ru: 'PDF заверен без права изменений: подпись добавить нельзя.',
  },
  signatureTooLong: {
    az: 'Sertifikat zənciri imza üçün ayrılmış yerə sığmır.',
    en: 'The chain of certificates does not fit into the place kept for the signature.',
    ru: 'Цепочка сертификатов не помещается в место, отведённое для подписи.',
  },
};
