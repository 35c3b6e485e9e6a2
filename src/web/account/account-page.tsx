import type { Context } from 'hono';
import type { Session } from '#accounts/vocabulary.ts';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Notice } from '#page/notices.tsx';
import type { RefusedForm } from '#page/view.ts';
import { entryPage } from '../entry/parts.tsx';
import type { House } from '../house.ts';
import { wantsJson } from '../request.ts';
import { Address, Choices, Seats } from './choice-screens.tsx';
import { Issuers, Passkeys, Password, RecoveryCodes } from './means-screens.tsx';
import { type Mine, mineOf } from './mine.ts';
import { ProofBox } from './proof-screens.tsx';
import { Sessions } from './session-screens.tsx';
import { doneWords, words } from './words.ts';

export type Status = 200 | 409 | 422 | 429;

/** One's own account: how it is entered, where it is open, who one is in which group, language and letters. */
export async function accountPage(
  house: House,
  c: Context,
  session: Session,
  refused?: RefusedForm,
  status: Status = 200,
): Promise<Response> {
  const mine = await mineOf(house, c, session, refused);
  if (!mine) return c.notFound() as Response;
  if (wantsJson(c)) return c.json(described(mine));
  return entryPage(
    house,
    c,
    { title: words.title, failed: failedOf(refused), children: <Account house={house} mine={mine} /> },
    status,
  );
}

export const failedOf = (refused: RefusedForm | undefined) =>
  refused && { title: words.failed, says: refused.sentence };

function Account({ house, mine }: { house: House; mine: Mine }) {
  const { tongue, done } = mine;
  return (
    <>
      {done ? (
        <Notice tongue={tongue} id="just-done">
          {doneWords[done][tongue]}
        </Notice>
      ) : null}
      <Block notes={<MarginNote title={`${mine.account.login}.`}>{words.lead[tongue]}</MarginNote>}>
        <Seats mine={mine} />
      </Block>
      {mine.fresh ? null : <ProofBox mine={mine} to="/account" />}
      <Passkeys mine={mine} />
      <Password mine={mine} />
      <RecoveryCodes mine={mine} />
      <Issuers mine={mine} signOn={house.signOn} />
      <Address mine={mine} />
      <Sessions mine={mine} />
      <Choices mine={mine} />
    </>
  );
}

/** What programs of the owner are told. */
function described({ account: { account: _id, ...account }, session, seats, fresh }: Mine): object {
  return {
    ...account,
    sessions: account.sessions.map((row) => ({ ...row, current: row.session === session.session })),
    groups: seats.map(({ group, title, offices }) => ({ group, title, offices })),
    fresh,
  };
}
