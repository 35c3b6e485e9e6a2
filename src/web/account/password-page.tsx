import type { Context } from 'hono';
import type { Session } from '#accounts/vocabulary.ts';
import { Field } from '#page/fields.tsx';
import { words as pageWords } from '#page/messages.ts';
import type { RefusedForm } from '#page/view.ts';
import { entryPage } from '../entry/parts.tsx';
import { AuthenticatorApp } from '../entry/ways.tsx';
import { words as entry } from '../entry/words.ts';
import type { House } from '../house.ts';
import { failedOf, type Status } from './account-page.tsx';
import { type Mine, mineOf } from './mine.ts';
import { ProofBox } from './proof-screens.tsx';
import { words } from './words.ts';

/** Sets or changes the password, with the authenticator app of the account or another one. */
export async function passwordPage(
  house: House,
  c: Context,
  session: Session,
  refused?: RefusedForm,
  status: Status = 200,
): Promise<Response> {
  const mine = await mineOf(house, c, session, refused);
  if (!mine) return c.notFound() as Response;
  const children = mine.fresh ? (
    <PasswordForm
      mine={mine}
      secret={await house.accounts.offerTotp(session.account)}
      host={house.publicUrl.hostname}
    />
  ) : (
    <ProofBox mine={mine} to="/account/password" />
  );
  c.header('Cache-Control', 'no-store');
  const title = mine.account.hasPassword ? words.passwordChange : words.passwordSet;
  return entryPage(house, c, { title, failed: failedOf(refused), children }, status);
}

function PasswordForm({ mine, secret, host }: { mine: Mine; secret: string; host: string }) {
  const { tongue, account } = mine;
  const app = <AuthenticatorApp tongue={tongue} secret={secret} issuer={`Vahid ${host}`} login={account.login} />;
  return (
    <>
      <p class="measure">{words.passwordLead[tongue]}</p>
      <form class="act-form" method="post" action="/account/password">
        <input type="text" name="username" value={account.login} autocomplete="username" readonly hidden />
        <Field
          tongue={tongue}
          name="password"
          type="password"
          label={words.newPassword[tongue]}
          hint={entry.passwordHint[tongue]}
          width="name"
          autocomplete="new-password"
          required
        />
        {account.hasPassword ? null : app}
        <Field
          tongue={tongue}
          name="code"
          label={pageWords.code[tongue]}
          width="date"
          autocomplete="one-time-code"
          required
        />
        {account.hasPassword ? (
          <details class="more">
            <summary>{words.otherApp[tongue]}</summary>
            <p class="measure">{words.otherAppSays[tongue]}</p>
            {app}
          </details>
        ) : null}
        <button class="button button-primary" type="submit">
          {words.passwordSave[tongue]}
        </button>
      </form>
      <p>
        <a href="/account">{words.back[tongue]}</a>
      </p>
    </>
  );
}
