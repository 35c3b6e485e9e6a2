import type { Sentence } from '#text/vocabulary.ts';

/** What a page says of its line to the server, and of what was pressed while there was none. */
export const lineWords = {
  lost: {
    az: 'Əlaqə kəsilib. Bərpa olunan kimi səhifə yenilənəcək.',
    en: 'The connection is lost. The page will refresh as soon as it is back.',
    ru: 'Связь прервана. Страница обновится, как только она восстановится.',
  },
  lastNews: { az: 'Son xəbər:', en: 'Last news:', ru: 'Последние сведения:' },
  signedOut: {
    az: 'Girişiniz bitib, səhifə daha yenilənmir.',
    en: 'You are signed out, and the page follows no more.',
    ru: 'Ваш вход завершён, страница больше не обновляется.',
  },
  signIn: { az: 'Yenidən daxil olun', en: 'Sign in again', ru: 'Войдите снова' },
  back: { az: 'Əlaqə bərpa olundu.', en: 'The connection is back.', ru: 'Связь восстановлена.' },
  unsent: {
    az: 'Göndərilmədi: əlaqə yoxdur. Yazdıqlarınız burada qalır; əlaqə bərpa olunanda yenidən göndərin.',
    en: 'Not sent: there is no line. What you typed stays here; send it again when the line is back.',
    ru: 'Не отправлено: связи нет. Всё введённое остаётся здесь; отправьте снова, когда связь восстановится.',
  },
  pressUnsent: {
    az: 'Göndərilmədi: əlaqə yoxdur. Əlaqə 30 saniyə ərzində bərpa olunsa və burada heç nə dəyişməsə, göndəriləcək.',
    en: 'Not sent: there is no line. If it is back within 30 seconds and nothing has changed here, it will be sent.',
    ru: 'Не отправлено: связи нет. Если она восстановится в течение 30 секунд и здесь ничего не изменится, будет отправлено.',
  },
  pressUnsure: {
    az: 'Cavab gəlmədi: əlaqə kəsilib. Çatıb-çatmadığı əlaqə bərpa olunan kimi yoxlanılacaq; iki dəfə sayılmayacaq.',
    en: 'No answer came: the line was lost. Whether it arrived will be found out as soon as the line is back; it will not count twice.',
    ru: 'Ответа нет: связь прервалась. Дошло ли отправленное, выяснится, как только связь восстановится; дважды оно учтено не будет.',
  },
  pressAgain: {
    az: 'Qeydə alınmayıb: əlaqə 30 saniyədən çox kəsildi. Seçiminiz dəyişməyibsə, yenidən basın.',
    en: 'Not recorded: the line was lost for more than 30 seconds. If you still mean it, press again.',
    ru: 'Не внесено: связи не было больше 30 секунд. Если Ваше решение прежнее, нажмите ещё раз.',
  },
  pressChanged: {
    az: 'Qeydə alınmayıb: əlaqə olmadığı müddətdə məsələ dəyişdi. Səhifəyə baxın və yenidən basın.',
    en: 'Not recorded: while there was no line, what this is about has changed. Look at the page and press again.',
    ru: 'Не внесено: пока не было связи, вопрос изменился. Посмотрите на страницу и нажмите снова.',
  },
} satisfies Record<string, Sentence>;

/** Said when what was pressed came too late, by what was pressed. */
export const pressedTooLate = {
  ballot: {
    az: 'Səsiniz çatmamış səsvermə bağlandı. Səsiniz sayılmadı.',
    en: 'The vote was closed before your ballot arrived. It was not counted.',
    ru: 'Голосование закрыли раньше, чем дошёл Ваш голос. Он не учтён.',
  },
  objection: {
    az: 'Etirazınız çatmamış sual bağlandı. Etirazınız qeydə alınmadı.',
    en: 'The question was closed before your objection arrived. It was not recorded.',
    ru: 'Вопрос закрыли раньше, чем дошло Ваше возражение. Оно не внесено.',
  },
  floor: {
    az: 'Müraciətiniz çatmadı və artıq mümkün deyil. Qeydə alınmadı.',
    en: 'What you asked did not arrive, and is no longer possible. It was not recorded.',
    ru: 'Ваше обращение не дошло и теперь уже невозможно. Оно не внесено.',
  },
} satisfies Record<string, Sentence>;

/**
 * A form of one press that is asked again by itself after a short loss of the line: `about` is what must not have changed
 * meanwhile, `over` what is said when it was closed.
 */
export type Press = { readonly about: string; readonly over: string };
