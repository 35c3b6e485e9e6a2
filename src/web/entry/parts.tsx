import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { Mark } from '#page/mark.tsx';
import { renderPage } from '#page/render.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { plainFrameOf } from '../frame.ts';
import type { House } from '../house.ts';
import { isTheme, isTongue, tongueOf } from '../request.ts';

/** Why an attempt came to nothing, above the form with what was typed; what is wrong with single fields stands there too. */
export type Failed = { readonly title: Sentence; readonly says: Sentence };

type Shown = {
  readonly title: Sentence;
  readonly failed?: Failed | undefined;
  /** In place of `failed`, where more is to be said. */
  readonly box?: Child;
  /** The page's own address is a secret: it goes to no other page, log or history of choices. */
  readonly secret?: boolean;
  readonly children?: Child;
};

type Status = 200 | 401 | 404 | 409 | 422 | 429 | 503;

/** A page outside any group, as an answer. */
export async function entryPage(house: House, c: Context, shown: Shown, status: Status = 200): Promise<Response> {
  const tongue = tongueOf(c);
  const frame = plainFrameOf(house, c);
  if (shown.secret) c.header('Referrer-Policy', 'no-referrer');
  const page = (
    <PlainLayout frame={shown.secret ? { ...frame, ...ownChoices(frame) } : frame} title={shown.title[tongue]}>
      <Heading title={shown.title[tongue]} />
      {shown.failed ? <Failure failed={shown.failed} tongue={tongue} /> : (shown.box ?? null)}
      <Sheet>{shown.children}</Sheet>
    </PlainLayout>
  );
  return c.html(await renderPage(page), status);
}

type Frame = ReturnType<typeof plainFrameOf>;

/** Language and appearance are chosen at the page's own address, so that no other address holds it. */
const ownChoices = ({ languages, themes }: Frame): Pick<Frame, 'languages' | 'themes'> => ({
  languages: languages.map(({ tongue }) => ({ tongue, href: `?language=${tongue}` })),
  themes: themes.map(({ theme }) => ({ theme, href: `?theme=${theme}` })),
});

const year = 60 * 60 * 24 * 365;

/** Remembers a choice made at a secret address and shows the page anew; undefined when none was made. */
export function chosenHere(c: Context): Response | undefined {
  const { language, theme } = c.req.query();
  if (isTongue(language)) setCookie(c, 'tongue', language, { path: '/', sameSite: 'Lax', maxAge: year });
  else if (isTheme(theme)) setCookie(c, 'theme', theme, { path: '/', sameSite: 'Lax', maxAge: year });
  else return undefined;
  c.header('Referrer-Policy', 'no-referrer');
  return c.redirect(new URL(c.req.url).pathname, 303);
}

function Failure({ failed, tongue }: { failed: Failed; tongue: Tongue }) {
  return (
    <div class="refusal" role="alert" tabindex={-1} id="refusal" data-focus>
      <h2>
        <Mark state="refused" tongue={tongue} />
        {failed.title[tongue]}
      </h2>
      <p>{failed.says[tongue]}</p>
    </div>
  );
}
