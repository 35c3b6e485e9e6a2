import type { Context } from 'hono';
import { z } from 'zod';
import type { Wrong } from '#accounts/vocabulary.ts';
import { signInFirst } from '../entry/signed-in-first.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import type { App } from '../request.ts';
import { sessionOf } from '../session.ts';
import { waiting, wrongSentence, wrongStatus } from '../wrong.ts';

const creation = z.object({ link: z.string().max(200).optional(), login: z.string().max(200).optional() });
const request = z.object({ own: z.boolean().optional() });

/**
 * What a browser asks an authenticator for, as `navigator.credentials` wants it. Asked by the script at the press of a
 * button; the answer of the authenticator then goes into a form like any other.
 */
export function mountPasskeyOptions(app: App, house: House): void {
  app.post('/passkeys/creation-options', async (c) => {
    const asked = creation.safeParse(await body(c)).data;
    if (!asked) return unreadable(c);
    const { link, login = '' } = asked;
    if (link !== undefined) return answer(c, await house.accounts.creationOptions({ link, login }));
    const session = sessionOf(c);
    if (!session) return signInFirst(house, c);
    return answer(c, await house.accounts.creationOptions({ account: session.account }));
  });

  app.post('/passkeys/request-options', async (c) => {
    const asked = request.safeParse(await body(c)).data;
    if (!asked) return unreadable(c);
    if (!asked.own) return answer(c, await house.accounts.requestOptions());
    const session = sessionOf(c);
    return session ? answer(c, await house.accounts.requestOptions(session.account)) : signInFirst(house, c);
  });
}

const body = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined);

const unreadable = (c: Context): Response =>
  c.json({ refused: 'badInput', clause: null, sentence: headline.unreadable, problems: [] }, 400);

function answer(c: Context, options: object | Wrong): Response {
  c.header('Cache-Control', 'no-store');
  if (!isWrong(options)) return c.json(options);
  const sentence = wrongSentence(options);
  return waiting(
    c.json({ refused: options.wrong, clause: null, sentence, problems: [] }, wrongStatus(options)),
    options,
  );
}

const isWrong = (options: object): options is Wrong => 'wrong' in options;
