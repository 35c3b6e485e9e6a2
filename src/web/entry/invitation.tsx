import type { Context } from 'hono';
import { agentName } from '#accounts/agents.ts';
import type { Joined, Link, NewMeans, SignedIn, Wrong } from '#accounts/vocabulary.ts';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { DefinitionList } from '#page/table.tsx';
import { clientOf } from '../client.ts';
import { homeOf } from '../home.ts';
import type { House } from '../house.ts';
import { headline } from '../problems.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, readBody, tongueOf, wantsJson } from '../request.ts';
import { keepSession, sessionOf } from '../session.ts';
import { waiting, wrongSentence } from '../wrong.ts';
import { deadLink } from './dead-link.tsx';
import { type Invited, invitedBy } from './invited.ts';
import { chosenHere, entryPage } from './parts.tsx';
import { showCodes } from './recovery-codes.tsx';
import { parsed, prove, statusOf, wrongJson } from './sign-in.tsx';
import { SignOnWays } from './sign-on.tsx';
import { NewPasskeyWay, NewPasswordWay, PasskeyWay, PasswordWay, type Typed } from './ways.tsx';
import { words } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A link that is good once: to make an account for a person of a group, to open the group to an account there is, or to
 * come back after a lost device. Opening it changes nothing: programs that look through mail open links too.
 */
export function mountInvitation(app: App, house: House): void {
  app.get('/invitation/:token', async (c) => {
    const choice = chosenHere(c);
    if (choice) return choice;
    const invited = await invitedBy(house, c.req.param('token'));
    return invited ? show(house, c, invited, {}) : deadLink(house, c, words.deadLinkSays);
  });
  app.post('/invitation/:token', (c) => accept(house, c, c.req.param('token')));
}

type Attempt = { readonly typed?: Typed; readonly wrong?: Wrong };

async function accept(house: House, c: Context, token: string): Promise<Response> {
  const invited = await invitedBy(house, token);
  if (!invited) return deadLink(house, c, words.deadLinkSays);
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const { fields } = body;
  const result = await join(house, c, token, fields);
  if ('wrong' in result) {
    if (wantsJson(c)) return wrongJson(c, result);
    if (result.wrong === 'linkDead') return deadLink(house, c, words.deadLinkSays);
    return show(house, c, invited, { typed: typedIn(fields), wrong: result });
  }
  const { group, person } = invited.link;
  const to = (group && person ? await homeOf(house, group, person) : undefined) ?? '/';
  const codes = 'recoveryCodes' in result ? result.recoveryCodes : [];
  if (wantsJson(c)) return c.json({ result: to, recoveryCodes: codes }, 201, { Location: to });
  return codes.length > 0 ? showCodes(house, c, codes, to) : c.redirect(to, 303);
}

const typedIn = ({ login, label }: Fields): Typed => ({ login: text(login), label: text(label) });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** By new means of signing in, or by the account that somebody has. */
async function join(house: House, c: Context, token: string, fields: Fields): Promise<Joined | Link | Wrong> {
  const { accounts } = house;
  const means = meansIn(fields, clientOf(c).agent);
  if (means) {
    const joined = await accounts.join(token, means, clientOf(c), tongueOf(c));
    if (!('wrong' in joined)) await keepSession(house, c, joined);
    return joined;
  }
  const session = sessionOf(c);
  if (fields.by === 'session' && session) return accounts.joinAs(token, session.account);
  const signedIn: SignedIn | Wrong = await prove(house, c, fields);
  if ('wrong' in signedIn) return signedIn;
  await keepSession(house, c, signedIn);
  return accounts.joinAs(token, signedIn.session.account);
}

/** A passkey that its owner gave no name goes by the browser that made it. */
function meansIn(fields: Fields, agent: string): NewMeans | undefined {
  const { by, login, password, code, attestation } = fields;
  const label = text(fields.label).trim() || agentName(agent);
  if (by === 'password') return { by, login: text(login), password: text(password), code: text(code) };
  if (by === 'passkey') return { by, login: text(login), attestation: parsed(text(attestation)), label };
  return undefined;
}

async function show(house: House, c: Context, invited: Invited, { typed, wrong }: Attempt): Promise<Response> {
  const { link, name, group, offices, until } = invited;
  if (wantsJson(c))
    return c.json({
      kind: link.kind,
      group: link.group,
      name,
      offices,
      expiresAt: link.expiresAt,
      totpSecret: link.totpSecret,
    });
  const tongue = tongueOf(c);
  const recovers = link.kind === 'recovery';
  const children = (
    <>
      <Block notes={<MarginNote title={words.oneAccount[tongue]}>{words.oneAccountSays[tongue]}</MarginNote>}>
        <DefinitionList
          items={[
            { term: words.forWhom[tongue], says: <b>{name[tongue]}</b> },
            { term: words.group[tongue], says: group[tongue] },
            {
              term: words.offices[tongue],
              says: offices.map((office) => office[tongue]).join('; ') || words.noOffice[tongue],
            },
            { term: words.until[tongue], says: until[tongue] },
          ]}
        />
        <p class="quiet">{words.notYou[tongue]}</p>
      </Block>
      {sessionOf(c) && !recovers ? (
        <JoinAsOneself c={c} action={`/invitation/${invited.token}`} group={link.group} />
      ) : (
        <NewWays house={house} c={c} invited={invited} typed={typed} />
      )}
    </>
  );
  const title = recovers ? words.comingBack : words.invitation;
  const failed = wrong && { title: words.notJoined, says: wrongSentence(wrong) };
  const answer = await entryPage(house, c, { title, failed, secret: true, children }, wrong ? statusOf(wrong) : 200);
  return wrong ? waiting(answer, wrong) : answer;
}

/** One who is signed in joins as that account, unless it is somebody in the group already; or signs out first. */
function JoinAsOneself({ c, action, group }: { c: Context; action: string; group: string | null }) {
  const tongue = tongueOf(c);
  const session = sessionOf(c);
  const isSomebody = group !== null && session?.persons.has(group);
  return (
    <Section title={words.haveAccount[tongue]}>
      <p>
        {words.signedInAs[tongue]}: <b>{session?.login}</b>
      </p>
      {isSomebody ? null : (
        <form class="way" method="post" action={action}>
          <input type="hidden" name="by" value="session" />
          <button type="submit" class="button button-primary">
            {words.joinAs[tongue]}
          </button>
        </form>
      )}
      <form class="way" method="post" action="/sign-out">
        <input type="hidden" name="to" value={action} />
        <p class="quiet">{isSomebody ? words.somebodyElse[tongue] : words.another[tongue]}</p>
        <button type="submit" class="button">
          {words.signOut[tongue]}
        </button>
      </form>
    </Section>
  );
}

type NewWaysProps = { house: House; c: Context; invited: Invited; typed: Typed | undefined };

function NewWays({ house, c, invited, typed }: NewWaysProps) {
  const tongue = tongueOf(c);
  const { link, token } = invited;
  const recovers = link.kind === 'recovery';
  const action = `/invitation/${token}`;
  const suggested = { login: link.address ?? '', ...typed };
  return (
    <>
      <Block notes={<MarginNote title={words.whyTwo[tongue]}>{words.whyTwoSays[tongue]}</MarginNote>}>
        <p class="measure">{recovers ? words.comingBackLead[tongue] : words.invitationLead[tongue]}</p>
        <div class="ways">
          <Section title={words.byPasskey[tongue]} aside={words.recommended[tongue]}>
            <NewPasskeyWay
              tongue={tongue}
              action={action}
              name={words.newPasskeyDo}
              typed={suggested}
              link={token}
              id="key-"
            >
              <p>{words.newPasskeySays[tongue]}</p>
            </NewPasskeyWay>
          </Section>
          <Section title={words.byPassword[tongue]}>
            <p>{words.newPasswordSays[tongue]}</p>
            <NewPasswordWay
              tongue={tongue}
              action={action}
              name={recovers ? words.newMeansDo : words.newPasswordDo}
              typed={suggested}
              secret={link.totpSecret}
              issuer={`Vahid ${house.publicUrl.hostname}`}
              id="new-"
            />
          </Section>
        </div>
      </Block>
      <SignOnWays house={house} tongue={tongue} fields={{ link: token, to: undefined }} />
      {recovers ? null : <WithAnAccount c={c} action={action} />}
    </>
  );
}

/** Whoever has an account from another group opens this group to it. */
function WithAnAccount({ c, action }: { c: Context; action: string }) {
  const tongue = tongueOf(c);
  return (
    <details class="more">
      <summary>{words.haveAccount[tongue]}</summary>
      <p>{words.haveAccountSays[tongue]}</p>
      <div class="ways">
        <PasskeyWay tongue={tongue} action={action} name={words.joinPasskeyDo} />
        <PasswordWay tongue={tongue} action={action} name={words.joinDo} id="own-" />
      </div>
    </details>
  );
}
