import type { Wrong } from '#accounts/vocabulary.ts';
import { type CountedNoun, counted } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';

type Code = Exclude<Wrong['wrong'], 'tooManyAttempts'>;

const sentences = {
  linkDead: {
    az: 'Bu keçid artıq işləmir: istifadə olunub və ya müddəti bitib. Katiblikdən yenisini istəyin.',
    en: 'This link works no more: it was used, or its time is over. Ask the secretariat for another.',
    ru: 'Эта ссылка больше не действует: она использована или её срок истёк. Попросите у секретариата новую.',
  },
  // One sentence for every cause: it tells nobody which logins exist.
  badCredentials: {
    az: 'İstifadəçi adı, parol və ya kod düzgün deyil. Hamısını yoxlayıb yenidən yazın: hər dəfə yeni kod lazımdır. Yenə alınmasa, katibliyə müraciət edin.',
    en: 'The login, the password or the code is wrong. Check all of it and type it again: each time a new code is needed. If it fails again, ask the secretariat.',
    ru: 'Неверное имя пользователя, пароль или код. Проверьте всё и введите заново: каждый раз нужен новый код. Если снова не получится, обратитесь в секретариат.',
  },
  badCode: {
    az: 'Kod düzgün deyil və ya artıq istifadə olunub. Tətbiqdə növbəti kodu gözləyin.',
    en: 'The code is wrong, or was used already. Wait for the next one in the app.',
    ru: 'Код неверен или уже использован. Дождитесь следующего кода в приложении.',
  },
  badPasskey: {
    az: 'Giriş açarı qəbul edilmədi. Yenidən cəhd edin.',
    en: 'The passkey was not accepted. Try again.',
    ru: 'Ключ доступа не принят. Повторите попытку.',
  },
  loginTaken: {
    az: 'Bu istifadəçi adı tutulub. Başqasını seçin.',
    en: 'This login is taken. Choose another.',
    ru: 'Это имя пользователя занято. Выберите другое.',
  },
  lastWayIn: {
    az: 'Bu, hesaba daxil olmağın yeganə yoludur. Əvvəlcə başqasını əlavə edin.',
    en: 'This is the only way into the account. Add another first.',
    ru: 'Это единственный способ войти в учётную запись. Сначала добавьте другой.',
  },
  signedInAsAnother: {
    az: 'Bu brauzerdə başqa hesabla daxil olunub. Əvvəlcə ondan çıxın.',
    en: 'This browser is signed in to another account. Sign out of it first.',
    ru: 'В этом браузере выполнен вход в другую учётную запись. Сначала выйдите из неё.',
  },
  badLogin: {
    az: 'İstifadəçi adı kimi bu yazıla bilməz.',
    en: 'This cannot be a login.',
    ru: 'Это не может быть именем пользователя.',
  },
  shortPassword: {
    az: 'Parol ən azı 12 işarədən ibarət olmalıdır.',
    en: 'A password has twelve characters at the least.',
    ru: 'Пароль должен содержать не менее 12 знаков.',
  },
  longPassword: {
    az: 'Parol 128 işarədən uzun ola bilməz.',
    en: 'A password has 128 characters at the most.',
    ru: 'Пароль не может быть длиннее 128 знаков.',
  },
  breachedPassword: {
    az: 'Bu parol çox işlənən parollardandır və asanlıqla tapılır. Başqasını seçin.',
    en: 'This password is among those that many use, and easily guessed. Choose another.',
    ru: 'Такой пароль часто используется и легко подбирается. Выберите другой.',
  },
} as const satisfies Record<Code, Sentence>;

const minutes: CountedNoun = { az: 'dəqiqə', en: ['minute', 'minutes'], ru: ['минуту', 'минуты', 'минут'] };

/** What was wrong with an attempt to sign in or to change how one signs in, for whoever made it. */
export function wrongSentence(wrong: Wrong): Sentence {
  if (wrong.wrong !== 'tooManyAttempts') return sentences[wrong.wrong];
  const wait = Math.max(1, Math.ceil(wrong.retryAfter / 60));
  return inEveryTongue(
    (tongue) =>
      ({
        az: `Cəhdlər həddindən çox oldu. ${counted(wait, minutes, 'az')} sonra yenidən cəhd edin.`,
        en: `Too many attempts. Try again in ${counted(wait, minutes, 'en')}.`,
        ru: `Слишком много попыток. Повторите через ${counted(wait, minutes, 'ru')}.`,
      })[tongue],
  );
}

/** The answer's status: 429 with `Retry-After` (seconds), 422 for what the form can mend, 409 for the rest. */
export function wrongStatus({ wrong }: Wrong): 409 | 422 | 429 {
  if (wrong === 'tooManyAttempts') return 429;
  return wrong === 'badLogin' || wrong.endsWith('Password') ? 422 : 409;
}

/** Says in the answer's head how long to wait, if what was wrong says it (`retryAfter`, seconds). */
export function waiting(answer: Response, wrong: object): Response {
  const seconds = 'retryAfter' in wrong ? Number(wrong.retryAfter) : undefined;
  if (seconds !== undefined) answer.headers.set('Retry-After', String(Math.max(1, Math.ceil(seconds))));
  return answer;
}
