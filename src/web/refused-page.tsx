import type { Context } from 'hono';
import { Heading, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { RefusalBox } from '#page/notices.tsx';
import { renderPage } from '#page/render.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { plainFrameOf } from './frame.ts';
import type { House } from './house.ts';
import { tongueOf, wantsJson } from './request.ts';

/** What the refused form said and on what the refusal rests, as far as they are known; `onward` is what to open next. */
type More = {
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly clause?: string | null;
  readonly problems?: readonly { readonly field: string; readonly sentence: Sentence }[];
  readonly onward?: string;
};

const codes = {
  400: 'badInput',
  401: 'noPlace',
  409: 'refused',
  413: 'tooLarge',
  422: 'badInput',
  429: 'tooManyAttempts',
  503: 'trouble',
} as const;

const words = {
  title: { az: 'Qeydə alınmadı', en: 'Not recorded', ru: 'Не внесено' },
  typed: { az: 'Yazdıqlarınız', en: 'What you typed', ru: 'Что Вы написали' },
  onward: { az: 'Davam edin', en: 'Go on', ru: 'Продолжить' },
} as const satisfies Record<string, Sentence>;

/** Says why nothing was recorded where the form's own page cannot be shown, and gives back what was typed. */
export async function refusedPage(
  house: House,
  c: Context,
  status: keyof typeof codes,
  sentence: Sentence,
  more: More = {},
): Promise<Response> {
  const { clause = null, problems = [], onward = '/' } = more;
  if (wantsJson(c)) return c.json({ refused: codes[status], clause, sentence, problems }, status);
  const tongue = tongueOf(c);
  const typed = typedTexts(more.typed ?? {});
  const page = (
    <PlainLayout frame={plainFrameOf(house, c)} title={words.title[tongue]}>
      <Heading title={words.title[tongue]} />
      <RefusalBox tongue={tongue} says={sentence[tongue]} clause={clause} kept={typed.length > 0} />
      <Sheet>
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li>{problem.sentence[tongue]}</li>
            ))}
          </ul>
        ) : null}
        {typed.length > 0 ? (
          <section>
            <h2>{words.typed[tongue]}</h2>
            {typed.map((text) => (
              <p class="kept-text" dir="auto">
                {text}
              </p>
            ))}
          </section>
        ) : null}
        <p>
          <a href={onward}>{words.onward[tongue]}</a>
        </p>
      </Sheet>
    </PlainLayout>
  );
  return c.html(await renderPage(page), status);
}

const typedTexts = (typed: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(typed)
    .flat()
    .map(String)
    .filter((text) => text.trim() !== '');
