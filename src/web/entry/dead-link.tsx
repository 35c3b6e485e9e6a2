import type { Context } from 'hono';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { tongueOf, wantsJson } from '../request.ts';
import { wrongSentence } from '../wrong.ts';
import { entryPage } from './parts.tsx';
import { words } from './words.ts';

/** Used, expired and never there are one answer: it tells nobody which links exist. */
export async function deadLink(house: House, c: Context, says: Sentence): Promise<Response> {
  c.header('Referrer-Policy', 'no-referrer');
  const sentence = wrongSentence({ wrong: 'linkDead' });
  if (wantsJson(c)) return c.json({ refused: 'linkDead', clause: null, sentence, problems: [] }, 404);
  const tongue = tongueOf(c);
  const children = (
    <>
      <p class="measure">{says[tongue]}</p>
      <p>
        <a href="/sign-in">{words.signIn[tongue]}</a>
      </p>
    </>
  );
  return entryPage(house, c, { title: words.deadLink, children, secret: true }, 404);
}
