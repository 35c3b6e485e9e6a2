import type { Context } from 'hono';
import { Heading, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { renderPage } from '#page/render.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { plainFrameOf } from './frame.ts';
import type { House } from './house.ts';
import { tongueOf, wantsJson } from './request.ts';

const words = {
  notFound: { az: 'Belə səhifə yoxdur', en: 'There is no such page', ru: 'Такой страницы нет' },
  notFoundSays: {
    az: 'Ünvan səhvdir və ya bu səhifə Sizin üçün nəzərdə tutulmayıb.',
    en: 'The address is wrong, or this is not meant for you.',
    ru: 'Адрес неверен, или эта страница не предназначена для Вас.',
  },
  otherWay: {
    az: 'Ünvan bu üsulla açılmır',
    en: 'This address is not asked this way',
    ru: 'Этот адрес так не открывается',
  },
  otherWaySays: {
    az: 'Səhifələr açılır, formalar isə öz səhifəsindən göndərilir. Gəldiyiniz səhifəyə qayıdın.',
    en: 'Pages are opened, and forms are sent from their own page. Go back to where you came from.',
    ru: 'Страницы открываются, а формы отправляются со своей страницы. Вернитесь туда, откуда пришли.',
  },
  wrong: { az: 'Proqramda xəta baş verdi', en: 'The program failed', ru: 'Ошибка программы' },
  wrongSays: {
    az: 'Heç nə qeydə alınmadı. Katibliyə bu nömrəni bildirin:',
    en: 'Nothing was recorded. Tell the secretariat this number:',
    ru: 'Ничего не внесено. Сообщите секретариату этот номер:',
  },
  tooMany: { az: 'Sorğular həddindən çoxdur', en: 'Too many requests', ru: 'Слишком много запросов' },
  tooManySays: {
    az: 'Heç nə qeydə alınmadı. Yenidən cəhd etməzdən əvvəl gözləyin, saniyə:',
    en: 'Nothing was recorded. Before you try again, wait this many seconds:',
    ru: 'Ничего не внесено. Прежде чем повторить, подождите, секунд:',
  },
  home: { az: 'Baş səhifəyə keçin', en: 'Go to the first page', ru: 'На главную страницу' },
} as const satisfies Record<string, Sentence>;

/** What a reader may not read and what is not there get the same answer. */
export async function notFound(house: House, c: Context): Promise<Response> {
  if (wantsJson(c)) return c.json({ refused: 'notFound', sentence: words.notFound }, 404);
  return c.html(await page(house, c, words.notFound, words.notFoundSays[tongueOf(c)]), 404);
}

/** The address is one of ours, and is asked by other methods (`Allow`). */
export async function notByThisMethod(house: House, c: Context, allowed: readonly string[]): Promise<Response> {
  c.header('Allow', allowed.join(', '));
  if (wantsJson(c)) return c.json({ refused: 'methodNotAllowed', clause: null, sentence: words.otherWay }, 405);
  return c.html(await page(house, c, words.otherWay, words.otherWaySays[tongueOf(c)]), 405);
}

/** An unknown error is hidden from the reader and logged under the incident's number. */
export async function wentWrong(house: House, c: Context, incident: string): Promise<Response> {
  if (wantsJson(c)) return c.json({ refused: 'trouble', incident, sentence: words.wrong }, 500);
  return c.html(await page(house, c, words.wrong, `${words.wrongSays[tongueOf(c)]} ${incident}`), 500);
}

/** So much was asked that others would wait: says truly for how long nothing more is answered. */
export async function tooManyRequests(house: House, c: Context, seconds: number): Promise<Response> {
  if (wantsJson(c))
    return c.json({ refused: 'tooManyRequests', clause: null, retryAfter: seconds, sentence: words.tooMany }, 429);
  return c.html(await page(house, c, words.tooMany, `${words.tooManySays[tongueOf(c)]} ${seconds}`), 429);
}

function page(house: House, c: Context, title: Sentence, says: string): Promise<string> {
  const tongue = tongueOf(c);
  return renderPage(
    <PlainLayout frame={plainFrameOf(house, c)} title={title[tongue]}>
      <Heading title={title[tongue]} />
      <Sheet>
        <p>{says}</p>
        <p>
          <a href="/">{words.home[tongue]}</a>
        </p>
      </Sheet>
    </PlainLayout>,
  );
}
