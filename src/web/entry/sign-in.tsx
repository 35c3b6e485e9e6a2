import type { Context } from 'hono';
import type { SignedIn, Wrong } from '#accounts/vocabulary.ts';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { clientOf } from '../client.ts';
import { homeOf } from '../home.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, ownAddress, readBody, tongueOf, wantsJson } from '../request.ts';
import { endSession, keepSession } from '../session.ts';
import { waiting, wrongSentence, wrongStatus } from '../wrong.ts';
import { entryPage } from './parts.tsx';
import { SignOnWays } from './sign-on.tsx';
import { PasskeyWay, PasswordWay } from './ways.tsx';
import { words } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Signing in and out, and the way back after a lost device. */
export function mountSignIn(app: App, house: House): void {
  app.get('/sign-in', (c) => signInPage(house, c, { to: c.req.query('to') ?? '' }));
  app.post('/sign-in', (c) => signIn(house, c, (fields) => prove(house, c, fields), signInPage));
  app.get('/sign-in/recovery', (c) => recoveryPage(house, c, { to: c.req.query('to') ?? '' }));
  app.post('/sign-in/recovery', (c) => signIn(house, c, (fields) => recover(house, c, fields), recoveryPage));
  app.post('/sign-out', async (c) => {
    const to = (await readBody(c))?.fields.to;
    await endSession(house, c);
    return c.redirect((typeof to === 'string' && ownAddress(house.publicUrl, to)) || '/', 303);
  });
}

const said = (fields: Fields, name: string): string => String(fields[name] ?? '');

/** A passkey's assertion, as the script fills it in, or login, password and code. */
export function prove({ accounts }: House, c: Context, fields: Fields): Promise<SignedIn | Wrong> {
  const client = clientOf(c);
  if ('assertion' in fields) return accounts.signInByPasskey(parsed(said(fields, 'assertion')), client);
  return accounts.signInByPassword(said(fields, 'login'), said(fields, 'password'), said(fields, 'code'), client);
}

const recover = ({ accounts }: House, c: Context, fields: Fields) =>
  accounts.signInByRecoveryCode(said(fields, 'login'), said(fields, 'password'), said(fields, 'code'), clientOf(c));

/** What the script wrote into a hidden field; undefined for anything that is not JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Shown = { readonly to: string; readonly login?: string; readonly wrong?: Wrong };
type ShowPage = (house: House, c: Context, shown: Shown) => Promise<Response>;

async function signIn(
  house: House,
  c: Context,
  attempt: (fields: Fields) => Promise<SignedIn | Wrong>,
  page: ShowPage,
): Promise<Response> {
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const { fields } = body;
  const result = await attempt(fields);
  if ('wrong' in result) {
    if (wantsJson(c)) return wrongJson(c, result);
    return page(house, c, { to: said(fields, 'to'), login: said(fields, 'login'), wrong: result });
  }
  await keepSession(house, c, result);
  const to = await landing(house, result, said(fields, 'to'));
  return wantsJson(c) ? c.json({ result: to }, 201) : c.redirect(to, 303);
}

export function wrongJson(c: Context, wrong: Wrong): Response {
  const answer = c.json(
    { refused: wrong.wrong, clause: null, sentence: wrongSentence(wrong), problems: [] },
    statusOf(wrong),
  );
  return waiting(answer, wrong);
}

const unproved: ReadonlySet<Wrong['wrong']> = new Set(['badCredentials', 'badCode', 'badPasskey']);

/** 401 for who has not shown who he is; else as for any attempt. */
export const statusOf = (wrong: Wrong) => (unproved.has(wrong.wrong) ? 401 : wrongStatus(wrong));

/** The page that was asked for; else the one group of the account; else all of them. */
export async function landing(house: House, { session }: Pick<SignedIn, 'session'>, to: string): Promise<string> {
  const asked = to === '' ? undefined : ownAddress(house.publicUrl, to);
  if (asked && !asked.startsWith('/sign-')) return asked;
  const [only, ...others] = session.persons;
  return (only && others.length === 0 ? await homeOf(house, ...only) : undefined) ?? '/';
}

async function signInPage(house: House, c: Context, { to, login, wrong }: Shown): Promise<Response> {
  const tongue = tongueOf(c);
  const hidden = <input type="hidden" name="to" value={to} />;
  const children = (
    <Block notes={<MarginNote title={words.whyTwo[tongue]}>{words.whyTwoSays[tongue]}</MarginNote>}>
      <div class="ways">
        <div>
          <Section title={words.byPasskey[tongue]}>
            <PasskeyWay tongue={tongue} action="/sign-in" name={words.byPasskeyDo}>
              {hidden}
              <p>{words.byPasskeySays[tongue]}</p>
            </PasskeyWay>
          </Section>
          <SignOnWays house={house} tongue={tongue} fields={{ to, link: undefined }} />
        </div>
        <Section title={words.byPassword[tongue]}>
          <PasswordWay tongue={tongue} action="/sign-in" name={words.signInDo} typed={{ login }}>
            {hidden}
            <p>{words.byPasswordSays[tongue]}</p>
          </PasswordWay>
        </Section>
      </div>
      <div class="ways ways-under">
        <p>
          <a href={`/sign-in/recovery${to ? `?to=${encodeURIComponent(to)}` : ''}`}>{words.lostDevice[tongue]}</a>
        </p>
        <p class="quiet">
          <b>{words.withoutAccount[tongue]}</b> {words.withoutAccountSays[tongue]}
        </p>
      </div>
    </Block>
  );
  return answer(house, c, { title: words.signIn, children }, wrong);
}

async function recoveryPage(house: House, c: Context, { to, login, wrong }: Shown): Promise<Response> {
  const tongue = tongueOf(c);
  const children = (
    <div class="ways">
      <Section title={words.byRecoveryCode[tongue]}>
        <form class="way" method="post" action="/sign-in/recovery">
          <input type="hidden" name="to" value={to} />
          <p>{words.recoveryCodeSays[tongue]}</p>
          <Field
            tongue={tongue}
            name="login"
            label={words.login[tongue]}
            value={login}
            autocomplete="username"
            width="name"
            required
          />
          <Field
            tongue={tongue}
            name="password"
            type="password"
            label={words.password[tongue]}
            hint={words.passwordIfAny[tongue]}
            autocomplete="current-password"
            width="name"
            required={false}
          />
          <Field tongue={tongue} name="code" label={words.recoveryCode[tongue]} width="name" required />
          <button type="submit" class="button button-primary">
            {words.signInDo[tongue]}
          </button>
        </form>
      </Section>
      <div>
        <Section title={words.withoutCodes[tongue]}>
          <p>{words.withoutCodesSays[tongue]}</p>
        </Section>
        <Section title={words.stolen[tongue]}>
          <p>{words.stolenSays[tongue]}</p>
        </Section>
      </div>
    </div>
  );
  return answer(house, c, { title: words.recovery, children }, wrong);
}

async function answer(
  house: House,
  c: Context,
  page: Parameters<typeof entryPage>[2],
  wrong: Wrong | undefined,
): Promise<Response> {
  if (!wrong) return entryPage(house, c, page);
  const failed = { title: words.signInFailed, says: wrongSentence(wrong) };
  return waiting(await entryPage(house, c, { ...page, failed }, statusOf(wrong)), wrong);
}
