import type { Child } from 'hono/jsx';
import type { PasskeyRow } from '#accounts/vocabulary.ts';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { momentName } from '#text/dates.ts';
import { numeral } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { words as entry } from '../entry/words.ts';
import type { SignOn } from '../sign-on/issuer.ts';
import { signOnWords } from '../sign-on/words.ts';
import type { Mine } from './mine.ts';
import { words } from './words.ts';

/** Under this many the owner is asked to make new ones. */
const few = 4;

/** Passkeys: which there are, and, while the proof is fresh, more of them or fewer. */
export function Passkeys({ mine }: { mine: Mine }) {
  const { tongue, account, fresh } = mine;
  return (
    <Section title={words.passkeys[tongue]} id="passkeys" aside={account.passkeys.length || undefined}>
      <p class="measure quiet">{words.passkeysSay[tongue]}</p>
      {account.passkeys.length === 0 ? <p>{words.noPasskey[tongue]}</p> : null}
      <ul class="account-lines">
        {account.passkeys.map((passkey) => (
          <Passkey mine={mine} passkey={passkey} />
        ))}
      </ul>
      {fresh ? <NewPasskey tongue={tongue} /> : null}
    </Section>
  );
}

function Passkey({ mine, passkey }: { mine: Mine; passkey: PasskeyRow }) {
  const { tongue, zone, fresh } = mine;
  const { createdAt, usedAt } = passkey;
  return (
    <li>
      <p>
        <b dir="auto">{passkey.label}</b>
        <span class="under">
          {words.made[tongue]} {momentName(createdAt, zone, tongue)} ·{' '}
          {usedAt === null ? words.neverUsed[tongue] : `${words.used[tongue]} ${momentName(usedAt, zone, tongue)}`}
        </span>
      </p>
      {fresh ? (
        <Question tongue={tongue} open={words.remove} says={words.removeSays} action="/account/passkeys/removal" grave>
          <input type="hidden" name="credential" value={passkey.credential} />
          <button class="button button-grave" type="submit" aria-label={`${words.removeDo[tongue]}: ${passkey.label}`}>
            {words.removeDo[tongue]}
          </button>
        </Question>
      ) : null}
    </li>
  );
}

function NewPasskey({ tongue }: { tongue: Tongue }) {
  return (
    <form class="act-form" method="post" action="/account/passkeys" data-passkey="create">
      <Field
        tongue={tongue}
        name="label"
        label={entry.label[tongue]}
        hint={entry.labelHint[tongue]}
        width="name"
        required={false}
      />
      <noscript>
        <p class="quiet">{entry.needsScript[tongue]}</p>
      </noscript>
      <button class="button" type="submit">
        {words.addPasskeyDo[tongue]}
      </button>
    </form>
  );
}

/** The password with the authenticator app; both are set on a page of their own. */
export function Password({ mine: { tongue, account, fresh } }: { mine: Mine }) {
  return (
    <Section title={words.password[tongue]} id="password">
      <p class="measure">{(account.hasPassword ? words.passwordThere : words.passwordNone)[tongue]}</p>
      {fresh ? (
        <p>
          <a class="button" href="/account/password">
            {(account.hasPassword ? words.passwordChange : words.passwordSet)[tongue]}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

export function RecoveryCodes({ mine: { tongue, account, fresh } }: { mine: Mine }) {
  const left = account.recoveryCodesLeft;
  return (
    <Section title={words.recovery[tongue]} id="recovery-codes">
      <p class="measure quiet">{words.recoverySays[tongue]}</p>
      <p>
        {words.recoveryLeft[tongue]}: <b>{numeral(left, tongue)}</b>
        {left < few ? <span class="status status-awaited"> · {words.recoveryFew[tongue]}</span> : null}
      </p>
      {fresh ? (
        <Question
          tongue={tongue}
          open={words.recoveryNew}
          says={words.recoveryNewSays}
          action="/account/recovery-codes"
        >
          <button class="button button-primary" type="submit">
            {words.recoveryNewDo[tongue]}
          </button>
        </Question>
      ) : null}
    </Section>
  );
}

/** Shown where there is such an account, or one could be connected. */
export function Issuers({ mine, signOn }: { mine: Mine; signOn: SignOn | undefined }) {
  const { tongue, account, fresh } = mine;
  const open = signOn && !account.issuers.includes(signOn.issuer) ? signOn : undefined;
  if (account.issuers.length === 0 && !open) return null;
  return (
    <Section title={words.issuers[tongue]} id="issuers">
      {account.issuers.length === 0 ? <p>{words.noIssuer[tongue]}</p> : null}
      <ul class="account-lines">
        {account.issuers.map((issuer) => (
          <li>
            <p>
              <b>{issuer === signOn?.issuer ? signOn.name : new URL(issuer).hostname}</b>
            </p>
            {fresh ? (
              <Question
                tongue={tongue}
                open={words.issuerRemove}
                says={words.issuerRemoveSays}
                action="/account/issuers/removal"
                grave
              >
                <input type="hidden" name="issuer" value={issuer} />
                <button class="button button-grave" type="submit">
                  {words.issuerRemoveDo[tongue]}
                </button>
              </Question>
            ) : null}
          </li>
        ))}
      </ul>
      {fresh && open ? (
        <form method="post" action="/sign-on">
          <input type="hidden" name="connect" value="yes" />
          <button class="button" type="submit">
            {signOnWords.connect(open.name)[tongue]}
          </button>
        </form>
      ) : null}
    </Section>
  );
}

/** What changes the account for good is asked once. */
function Question(props: {
  tongue: Tongue;
  open: Sentence;
  says: Sentence;
  action: string;
  grave?: boolean;
  children?: Child;
}) {
  const { tongue } = props;
  return (
    <details class="act">
      <summary class={`button ${props.grave ? 'button-grave' : ''}`}>{props.open[tongue]}</summary>
      <form class="act-form" method="post" action={props.action}>
        <p>{props.says[tongue]}</p>
        {props.children}
      </form>
    </details>
  );
}
