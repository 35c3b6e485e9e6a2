import type { Sentence } from '#text/vocabulary.ts';

export const elsewhereWords = {
  title: { az: 'Telefonla imza', en: 'Signing with a telephone', ru: 'Подпись с телефона' },
  back: (number: string): Sentence => ({
    az: `${number} nömrəli protokol`,
    en: `Protocol No. ${number}`,
    ru: `Протокол № ${number}`,
  }),
  scan: { az: 'QR kodu oxudun və imzalayın', en: 'Scan the QR code and sign', ru: 'Отсканируйте QR-код и подпишите' },
  qr: { az: 'İmza proqramı üçün QR kod', en: 'QR code for the program that signs', ru: 'QR-код для программы подписи' },
  code: { az: 'Yoxlama kodu', en: 'Verification code', ru: 'Код проверки' },
  until: { az: 'Son vaxt', en: 'Until', ru: 'До' },
  sameCode: {
    az: 'Telefonda eyni kod görünməlidir; başqa koddursa, imzalamayın. Bu səhifə özü yenilənir.',
    en: 'The telephone has to show the same code; if it is another one, do not sign. This page refreshes by itself.',
    ru: 'На телефоне должен быть тот же код; если он другой, не подписывайте. Страница обновляется сама.',
  },
  arrived: { az: 'İmza gəldi', en: 'The signature has come', ru: 'Подпись получена' },
  notSound: {
    az: 'Gələn imza bu sənədə uyğun deyil. Yenidən başlayın.',
    en: 'The signature that came is not of this paper. Begin again.',
    ru: 'Полученная подпись не относится к этому документу. Начните снова.',
  },
  signer: { az: 'İmzalayan', en: 'Signed by', ru: 'Подписал' },
  silent: {
    az: 'İmza xidməti cavab vermir. Bir azdan yenidən cəhd edin və ya başqa üsulla imzalayın.',
    en: 'The service of signatures does not answer. Try again in a while, or sign in another way.',
    ru: 'Служба подписи не отвечает. Повторите позже или подпишите другим способом.',
  },
  tooMany: {
    az: 'Eyni anda çox imza gözlənilir. Bir azdan yenidən cəhd edin.',
    en: 'Too many signatures are awaited at once. Try again in a while.',
    ru: 'Слишком много подписей ожидается одновременно. Повторите позже.',
  },
} as const;
