import type { Context } from 'hono';
import type { Wrong } from '#accounts/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { entryPage } from '../entry/parts.tsx';
import { words } from '../entry/words.ts';
import type { House } from '../house.ts';
import { tongueOf, wantsJson } from '../request.ts';
import { wrongSentence, wrongStatus } from '../wrong.ts';
import { failureWords, signOnWords } from './words.ts';

/**
 * Leads to the issuer. Not by the answer to the form itself: a page of ours sends its forms nowhere but to us
 * (`form-action`), and browsers hold that against every redirect that follows.
 */
export async function onTheWay(house: House, c: Context, name: string, address: string): Promise<Response> {
  if (wantsJson(c)) return c.json({ result: address }, 201);
  const tongue = tongueOf(c);
  c.header('Refresh', `0; url=${address}`);
  const children = (
    <>
      <p class="measure">{signOnWords.onTheWaySays(name)[tongue]}</p>
      <p>
        <a class="button button-primary" href={address}>
          {signOnWords.goOn(name)[tongue]}
        </a>
      </p>
    </>
  );
  return entryPage(house, c, { title: signOnWords.onTheWay, children, secret: true });
}

const statuses = { away: 503, cancelled: 401, unbelieved: 401, stale: 401, unknown: 401, taken: 409 } as const;

type Of = { readonly name: string; readonly to?: string; readonly account?: boolean };
type Why = { readonly code: string; readonly says: Sentence; readonly status: 401 | 409 | 422 | 429 | 503 };

/** Why nobody was signed in, or nothing connected. */
export const failed = (house: House, c: Context, why: keyof typeof failureWords, of: Of): Promise<Response> =>
  failurePage(house, c, { code: why, says: failureWords[why](of.name), status: statuses[why] }, of);

/** The same in the words of the accounts. */
export const wrong = (house: House, c: Context, why: Wrong, of: Of): Promise<Response> =>
  failurePage(house, c, { code: why.wrong, says: wrongSentence(why), status: wrongStatus(why) }, of);

async function failurePage(house: House, c: Context, { code, says, status }: Why, of: Of): Promise<Response> {
  if (wantsJson(c)) return c.json({ refused: code, clause: null, sentence: says, problems: [] }, status);
  const tongue = tongueOf(c);
  const signIn = `/sign-in${of.to ? `?to=${encodeURIComponent(of.to)}` : ''}`;
  const children = (
    <p>
      <a class="button" href={of.account ? '/account' : signIn}>
        {signOnWords[of.account ? 'backToAccount' : 'back'][tongue]}
      </a>
    </p>
  );
  const title = of.account ? signOnWords.notConnected : words.signInFailed;
  return entryPage(house, c, { title: words.signIn, failed: { title, says }, children, secret: true }, status);
}
