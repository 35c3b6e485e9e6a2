import type { Context } from 'hono';
import { isLogin, loginOf } from '#accounts/login.ts';
import type { Joined, Session, SignedIn, Wrong } from '#accounts/vocabulary.ts';
import { clientOf } from '../client.ts';
import { deadLink } from '../entry/dead-link.tsx';
import { showCodes } from '../entry/recovery-codes.tsx';
import { landing } from '../entry/sign-in.tsx';
import { words } from '../entry/words.ts';
import type { House } from '../house.ts';
import { tongueOf } from '../request.ts';
import { keepSession, sessionOf } from '../session.ts';
import type { Said } from './issuer.ts';
import { failed, wrong } from './pages.tsx';
import type { Way } from './store.ts';

/** Somebody who came back from the issuer, who has said who it is. */
export type Arrival = {
  readonly way: Way;
  readonly said: Said;
  /** Token of the link by which they join; else empty. */
  readonly link: string;
  readonly of: { readonly name: string; readonly to: string; readonly account: boolean };
};

/** Carries out what they left for. */
export function finish(house: House, c: Context, arrival: Arrival): Promise<Response> {
  if (arrival.way.purpose === 'join') return join(house, c, arrival);
  if (arrival.way.purpose === 'connect') return connect(house, c, arrival);
  return enter(house, c, arrival);
}

/** In by the account that is connected; who is in as that account already has proved it anew. */
async function enter(house: House, c: Context, { way, said, of }: Arrival): Promise<Response> {
  const { accounts } = house;
  const session = ownSession(c, way);
  const at = provedAt(said);
  if (session && at >= new Date(Date.parse(way.begunAt) - leeway)) {
    const proved = await accounts.prove(session, said);
    if (!('wrong' in proved)) return c.redirect(await landing(house, { session }, way.to), 303);
  }
  const signedIn = await accounts.signInByIssuer(said.issuer, said.subject, clientOf(c), at);
  if ('wrong' in signedIn) return failed(house, c, 'unknown', of);
  await keepSession(house, c, signedIn);
  return c.redirect(await landing(house, signedIn, way.to), 303);
}

/** Milliseconds that the clocks of two computers may differ. */
const leeway = 60_000;

/** An issuer that does not say when has proved nothing that acts of weight could rest on. */
const provedAt = ({ at }: Said): Date => at ?? new Date(0);

/** The session in which the way was begun, if the browser still has it. */
function ownSession(c: Context, { session: begunIn }: Way): Session | undefined {
  const session = sessionOf(c);
  return session?.session === begunIn ? session : undefined;
}

async function connect(house: House, c: Context, { way, said, of }: Arrival): Promise<Response> {
  const session = ownSession(c, way);
  if (!session) return failed(house, c, 'stale', of);
  const linked = await house.accounts.linkIssuer(session.account, said.issuer, said.subject);
  if (linked !== true) return failed(house, c, 'taken', of);
  return c.redirect('/account?done=issuerLinked#issuers', 303);
}

async function join(house: House, c: Context, arrival: Arrival): Promise<Response> {
  const { link, of } = arrival;
  const opened = await house.accounts.openLink(link);
  if (!opened) return deadLink(house, c, words.deadLinkSays);
  const to = `/g/${opened.group}`;
  const known = opened.kind === 'invitation' ? await asKnown(house, c, arrival) : undefined;
  if (known && !('wrong' in known)) return c.redirect(to, 303);
  const joined = known ?? (await asNew(house, c, arrival, opened.address));
  if ('wrong' in joined) {
    if (joined.wrong === 'linkDead') return deadLink(house, c, words.deadLinkSays);
    if (joined.wrong === 'signedInAsAnother') return failed(house, c, 'taken', of);
    return wrong(house, c, joined, of);
  }
  await keepSession(house, c, joined);
  return showCodes(house, c, joined.recoveryCodes, to);
}

/** Somebody whom the issuer has brought in before, to another group; undefined for everybody else. */
async function asKnown(house: House, c: Context, { said, link }: Arrival): Promise<SignedIn | Wrong | undefined> {
  const { accounts } = house;
  const signedIn = await accounts.signInByIssuer(said.issuer, said.subject, clientOf(c), provedAt(said));
  if ('wrong' in signedIn) return undefined;
  const joined = await accounts.joinAs(link, signedIn.session.account);
  await keepSession(house, c, signedIn);
  return 'wrong' in joined ? joined : signedIn;
}

/** A new account needs a login, in case that another way in is added: the address invited, or the issuer's name for them. */
async function asNew(
  house: House,
  c: Context,
  { said, link }: Arrival,
  address: string | null,
): Promise<Joined | Wrong> {
  const { issuer, subject, name } = said;
  let last: Wrong = { wrong: 'badLogin' };
  for (const login of [address, name, fitted(subject)].filter((each) => each && isLogin(loginOf(each)))) {
    const means = { by: 'issuer', login: login ?? '', issuer, subject } as const;
    const joined = await house.accounts.join(link, means, clientOf(c), tongueOf(c));
    if (!('wrong' in joined) || joined.wrong !== 'loginTaken') return joined;
    last = joined;
  }
  return last;
}

const fitted = (subject: string): string => `id-${subject.replaceAll(/[^\w.-]+/g, '-').slice(0, 90)}`;
