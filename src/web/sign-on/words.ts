import type { Sentence } from '#text/vocabulary.ts';

/** `name`: of the issuer. */
export const signOnWords = {
  onTheWay: { az: 'Daxil olmağa davam', en: 'Going on to sign in', ru: 'Переход ко входу' },
  goOn: (name: string): Sentence => ({
    az: `Davam edirəm: ${name}`,
    en: `Go on with ${name}`,
    ru: `Продолжить: ${name}`,
  }),
  onTheWaySays: (name: string): Sentence => ({
    az: `Kimliyinizi ${name} təsdiq edəcək, sonra bura qayıdacaqsınız. Səhifə özü açılmasa, keçidi açın.`,
    en: `${name} will ask who you are; then you come back here. If its page does not open by itself, open the link.`,
    ru: `Вашу личность подтвердит ${name}, затем Вы вернётесь сюда. Если страница не откроется сама, откройте ссылку.`,
  }),
  notConnected: { az: 'Hesab bağlanmadı', en: 'Not connected', ru: 'Не подключено' },
  connect: (name: string): Sentence => ({
    az: `Hesabımı bağlayıram: ${name}`,
    en: `Connect my account of ${name}`,
    ru: `Подключить мою учётную запись: ${name}`,
  }),
  back: { az: 'Daxil olma səhifəsinə qayıdın', en: 'Back to signing in', ru: 'Вернуться ко входу' },
  backToAccount: { az: 'Hesab səhifəsinə qayıdın', en: 'Back to your account', ru: 'Вернуться к учётной записи' },
} as const;

export const failureWords = {
  away: (name: string): Sentence => ({
    az: `${name} cavab vermir. Bir qədər sonra yenidən cəhd edin və ya başqa üsulla daxil olun.`,
    en: `${name} does not answer. Try again later, or sign in another way.`,
    ru: `${name} не отвечает. Повторите попытку позже или войдите другим способом.`,
  }),
  cancelled: (name: string): Sentence => ({
    az: `${name} kimliyinizi təsdiq etmədi: giriş orada yarımçıq qalıb və ya rədd edilib.`,
    en: `${name} did not confirm who you are: signing in was broken off or refused there.`,
    ru: `${name} не подтвердил Вашу личность: вход там прерван или отклонён.`,
  }),
  unbelieved: (name: string): Sentence => ({
    az: `${name} göndərdiyi cavab yoxlamadan keçmədi, heç nə edilmədi. Yenidən cəhd edin; təkrar olarsa, inzibatçıya bildirin.`,
    en: `What ${name} sent did not stand the check, and nothing was done. Try again; if it happens again, tell the administrator.`,
    ru: `Ответ, который прислал ${name}, не прошёл проверку, ничего не сделано. Повторите попытку; если это повторится, сообщите администратору.`,
  }),
  stale: (_: string): Sentence => ({
    az: 'Bu cəhd artıq başa çatıb və ya başqa brauzerdə başlanıb. Yenidən başlayın.',
    en: 'This attempt is over, or was begun in another browser. Begin again.',
    ru: 'Эта попытка уже завершена или начата в другом браузере. Начните заново.',
  }),
  unknown: (name: string): Sentence => ({
    az: `${name} Sizi tanıdı, lakin buradakı heç bir hesaba bağlı deyilsiniz. Dəvətiniz varsa, onun keçidini açın; hesabınız varsa, başqa üsulla daxil olub onu öz səhifənizdə bağlayın.`,
    en: `${name} knows you, but you are connected with no account here. If you were invited, open the link of the invitation; if you have an account, sign in another way and connect it on your own page.`,
    ru: `${name} Вас знает, но здесь Вы не связаны ни с одной учётной записью. Если Вас пригласили, откройте ссылку приглашения; если учётная запись есть, войдите другим способом и подключите её на своей странице.`,
  }),
  taken: (name: string): Sentence => ({
    az: `${name} üzrə bu hesab artıq buradakı başqa hesaba bağlıdır.`,
    en: `This account of ${name} is already connected with another account here.`,
    ru: `Эта учётная запись (${name}) уже подключена к другой учётной записи здесь.`,
  }),
} as const;
