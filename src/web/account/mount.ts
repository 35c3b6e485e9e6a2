import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Session } from '#accounts/vocabulary.ts';
import type { RefusedForm } from '#page/view.ts';
import { showCodes } from '../entry/recovery-codes.tsx';
import { signInFirst } from '../entry/signed-in-first.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { unproved } from '../proof.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, isTongue, ownAddress, readBody, wantsJson } from '../request.ts';
import { sessionOf } from '../session.ts';
import { waiting } from '../wrong.ts';
import { accountPage, type Status } from './account-page.tsx';
import { type AccountAct, accountActs, type Fields } from './acts.ts';
import { mountPasskeyOptions } from './passkey-options.ts';
import { passwordPage } from './password-page.tsx';
import type { Done } from './words.ts';

/** `/account`: what only its owner sees and does, the same for every group and for none. */
export function mountAccount(app: App, house: House): void {
  mountPasskeyOptions(app, house);
  app.get(
    '/account',
    signedIn(house, (c, session) => accountPage(house, c, session)),
  );
  app.get(
    '/account/password',
    signedIn(house, (c, session) => passwordPage(house, c, session)),
  );
  app.post(
    '/account/proof',
    signedIn(house, (c, session) => prove(house, c, session)),
  );
  for (const act of accountActs) {
    app.post(
      `/account${act.path}`,
      signedIn(house, (c, session) => carryOut(house, c, session, act)),
    );
  }
}

const signedIn =
  (house: House, answer: (c: Context, session: Session) => Promise<Response>) =>
  (c: Context): Promise<Response> => {
    const session = sessionOf(c);
    return session ? answer(c, session) : signInFirst(house, c);
  };

/** Shows that it is the owner, for the five minutes in which ways to sign in may be changed. */
async function prove(house: House, c: Context, session: Session): Promise<Response> {
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const lacking = await unproved(house, c, body.fields);
  if (lacking) return refuse(house, c, session, '/account/proof', body.fields, { ...lacking, wrong: lacking.refused });
  return told(house, c, 'proved', String(body.fields.to ?? ''));
}

async function carryOut(house: House, c: Context, session: Session, act: AccountAct): Promise<Response> {
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const { fields } = body;
  const path = `/account${act.path}`;
  const lacking = act.means ? await unproved(house, c, {}) : undefined;
  if (lacking) return refuse(house, c, session, path, fields, { ...lacking, wrong: lacking.refused });
  const outcome = await act.carryOut(house, session, fields, c.req.header('user-agent') ?? '');
  if ('wrong' in outcome) return refuse(house, c, session, path, fields, outcome);
  const page = `/account#${act.at}`;
  if ('codes' in outcome) return wantsJson(c) ? c.json(outcome, 201) : showCodes(house, c, outcome.codes, page);
  if (act.path === '/choices' && isTongue(String(fields.tongue))) remember(c, String(fields.tongue));
  return told(house, c, outcome.done, page);
}

type Why = { readonly wrong: string; readonly sentence: RefusedForm['sentence']; readonly status: Status };

/** The page again with the reason; nothing that was typed is lost but what must not be shown. */
async function refuse(house: House, c: Context, session: Session, path: string, fields: Fields, why: Why) {
  const { wrong, sentence, status } = why;
  const typed = { label: [String(fields.label ?? '')], address: [String(fields.address ?? '')] };
  const refused: RefusedForm = { path, sentence, clause: null, problems: [], typed };
  const onPassword = path === '/account/password' || String(fields.to ?? '') === '/account/password';
  const page = onPassword ? passwordPage : accountPage;
  const answer = wantsJson(c)
    ? c.json({ refused: wrong, clause: null, sentence, problems: [] }, status)
    : await page(house, c, session, refused, status);
  return waiting(answer, why);
}

/** To the page that says what was done; JSON names it. */
function told(house: House, c: Context, done: Done, to: string): Response {
  if (wantsJson(c)) return c.json({ done });
  const asked = ownAddress(house.publicUrl, to);
  const own = asked?.startsWith('/account') ? asked : '/account';
  const anchor = to.includes('#') ? to.slice(to.indexOf('#')) : '';
  return c.redirect(`${own}${own.includes('?') ? '&' : '?'}done=${done}${anchor}`, 303);
}

const year = 60 * 60 * 24 * 365;

const remember = (c: Context, tongue: string) =>
  setCookie(c, 'tongue', tongue, { path: '/', sameSite: 'Lax', maxAge: year });
