import type { Context } from 'hono';
import { newToken } from '#accounts/tokens.ts';
import { deadLink } from '../entry/dead-link.tsx';
import { signInFirst } from '../entry/signed-in-first.ts';
import { words } from '../entry/words.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { unproved } from '../proof.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, readBody } from '../request.ts';
import { sessionOf } from '../session.ts';
import { finish } from './arriving.ts';
import { markBrowser, patience, unmarkBrowser } from './browser.ts';
import type { Asked, SignOn } from './issuer.ts';
import { failed, onTheWay } from './pages.tsx';
import { hashOfState, keepWay, takeWay, type Way } from './store.ts';

/** By an issuer of OpenID Connect: in, in by an invitation, or to connect it with the account that one has. */
export function mountSignOn(app: App, house: House): void {
  const { signOn } = house;
  if (!signOn) return;
  app.post('/sign-on', (c) => begin(house, c, signOn));
  app.get('/sign-on/return', (c) => comeBack(house, c, signOn));
}

async function begin(house: House, c: Context, signOn: SignOn): Promise<Response> {
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const { to, link, connect } = texts(body.fields);
  const session = sessionOf(c);
  if (link && !(await house.accounts.openLink(link))) return deadLink(house, c, words.deadLinkSays);
  if (connect && !session) return signInFirst(house, c);
  // Another way in is added by whoever has just shown that the account is theirs.
  if (connect && (await unproved(house, c, {}))) return c.redirect('/account#proof', 303);
  const purpose = link ? 'join' : connect ? 'connect' : 'enter';
  const asked = { ...newSecrets(), returnTo: returnTo(house) };
  // Who is signed in proves anew: that the issuer knows the browser, perhaps as somebody else, is not enough for that.
  const address = await signOn.address(asked, purpose !== 'join' && session !== undefined);
  if (isFailure(address)) return failed(house, c, address, { name: signOn.name, to });
  const now = house.clock();
  const way: Way = {
    browser: markBrowser(house, c, link),
    purpose,
    nonce: asked.nonce,
    verifier: asked.verifier,
    to,
    session: session?.session ?? '',
    begunAt: now.toISOString(),
  };
  await keepWay(house.pool, hashOfState(asked.state), way, new Date(now.getTime() + patience * 1_000));
  return onTheWay(house, c, signOn.name, address);
}

async function comeBack(house: House, c: Context, signOn: SignOn): Promise<Response> {
  const state = c.req.query('state') ?? '';
  const browser = unmarkBrowser(house, c);
  const way = browser && (await takeWay(house.pool, hashOfState(state), browser.hash, house.clock()));
  if (!browser || !way) return failed(house, c, 'stale', signOn);
  // As the browser was told, whatever a proxy made of it.
  const returned = new URL(returnTo(house) + new URL(c.req.url).search);
  const { nonce, verifier } = way;
  const said = await signOn.said(returned, { state, nonce, verifier, returnTo: returnTo(house) });
  const of = { name: signOn.name, to: way.to, account: way.purpose === 'connect' };
  return typeof said === 'string'
    ? failed(house, c, said, of)
    : finish(house, c, { way, said, link: browser.link, of });
}

const returnTo = ({ publicUrl }: House): string => `${publicUrl.origin}/sign-on/return`;

const newSecrets = (): Pick<Asked, 'state' | 'nonce' | 'verifier'> => ({
  state: newToken(),
  nonce: newToken(),
  verifier: newToken(),
});

const isFailure = (address: string) => address === 'away' || address === 'cancelled' || address === 'unbelieved';

function texts(fields: Readonly<Record<string, unknown>>) {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { to: text(fields.to).slice(0, 2_000), link: text(fields.link), connect: text(fields.connect) };
}
