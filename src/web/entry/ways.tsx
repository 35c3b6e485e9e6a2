import type { Child } from 'hono/jsx';
import { totpAddress } from '#accounts/totp.ts';
import { Field } from '#page/fields.tsx';
import { QrCode } from '#page/qr-code.tsx';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { words } from './words.ts';

/** What was typed into a form that failed; never a password or a code. */
export type Typed = { readonly login?: string | undefined; readonly label?: string | undefined };

type Way = {
  tongue: Tongue;
  /** Address that the form posts to. */
  action: string;
  name: Sentence;
  typed?: Typed | undefined;
  /** Goes before the names of the elements where a page has several forms. */
  id?: string | undefined;
  children?: Child;
};

/** One who has a passkey touches it: the script fills the form's hidden field as it is sent. */
export function PasskeyWay({ tongue, action, name, children }: Way) {
  return (
    <form class="way" method="post" action={action} data-passkey="get">
      {children}
      <input type="hidden" name="assertion" value="" />
      <button type="submit" class="button button-primary">
        {name[tongue]}
      </button>
      <NeedsScript tongue={tongue} />
    </form>
  );
}

/** Login, password and the app's code in one form, so that one answer says nothing of which was wrong. */
export function PasswordWay({ tongue, action, name, typed, id = '', children }: Way) {
  return (
    <form class="way" method="post" action={action}>
      {children}
      <LoginField tongue={tongue} typed={typed} id={`${id}login`} autocomplete="username webauthn" />
      <Field
        tongue={tongue}
        id={`${id}password`}
        name="password"
        type="password"
        label={words.password[tongue]}
        autocomplete="current-password"
        width="name"
        required
      />
      <CodeField tongue={tongue} id={`${id}code`} />
      <button type="submit" class="button">
        {name[tongue]}
      </button>
    </form>
  );
}

/** A passkey made on this device: the script asks for it as the form is sent. */
export function NewPasskeyWay({ tongue, action, name, typed, id = '', link, children }: Way & { link: string }) {
  return (
    <form class="way" method="post" action={action} data-passkey="create" data-link={link}>
      {children}
      <input type="hidden" name="by" value="passkey" />
      <input type="hidden" name="attestation" value="" />
      <LoginField tongue={tongue} typed={typed} id={`${id}login`} hint={words.loginHint} autocomplete="username" />
      <Field
        tongue={tongue}
        id={`${id}label`}
        name="label"
        label={words.label[tongue]}
        hint={words.labelHint[tongue]}
        value={typed?.label}
        width="name"
        required={false}
      />
      <button type="submit" class="button button-primary">
        {name[tongue]}
      </button>
      <NeedsScript tongue={tongue} />
    </form>
  );
}

/** A password with an authenticator app, which reads the secret from the picture or is told it by hand. */
export function NewPasswordWay({ tongue, action, name, typed, id = '', secret, issuer }: Way & NewSecret) {
  return (
    <form class="way" method="post" action={action}>
      <input type="hidden" name="by" value="password" />
      <LoginField tongue={tongue} typed={typed} id={`${id}login`} hint={words.loginHint} autocomplete="username" />
      <Field
        tongue={tongue}
        id={`${id}password`}
        name="password"
        type="password"
        label={words.password[tongue]}
        hint={words.passwordHint[tongue]}
        autocomplete="new-password"
        width="name"
        required
      />
      <AuthenticatorApp tongue={tongue} secret={secret} issuer={issuer} login={typed?.login ?? ''} />
      <CodeField tongue={tongue} id={`${id}code`} />
      <button type="submit" class="button">
        {name[tongue]}
      </button>
    </form>
  );
}

type NewSecret = {
  /** Base32. */
  secret: string;
  /** Under which the app lists it. */
  issuer: string;
};

/** The secret as a picture and in letters. */
export function AuthenticatorApp({ tongue, secret, issuer, login }: { tongue: Tongue; login: string } & NewSecret) {
  return (
    <div class="app">
      <h3>{words.app[tongue]}</h3>
      <p class="quiet">{words.appSays[tongue]}</p>
      <QrCode text={totpAddress(secret, login || issuer, issuer)} label={words.picture[tongue]} />
      <dl>
        <dt>{words.secret[tongue]}</dt>
        <dd class="secret">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</dd>
      </dl>
    </div>
  );
}

function LoginField(props: {
  tongue: Tongue;
  typed: Typed | undefined;
  id: string;
  hint?: Sentence;
  autocomplete: string;
}) {
  const { tongue, typed, hint } = props;
  return (
    <Field
      tongue={tongue}
      id={props.id}
      name="login"
      label={words.login[tongue]}
      hint={hint?.[tongue]}
      value={typed?.login}
      autocomplete={props.autocomplete}
      width="name"
      required
    />
  );
}

const CodeField = ({ tongue, id }: { tongue: Tongue; id: string }) => (
  <Field
    tongue={tongue}
    id={id}
    name="code"
    label={words.code[tongue]}
    autocomplete="one-time-code"
    width="date"
    required
  />
);

const NeedsScript = ({ tongue }: { tongue: Tongue }) => (
  <noscript>
    <p class="quiet">{words.needsScript[tongue]}</p>
  </noscript>
);
