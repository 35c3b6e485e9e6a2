import { agentName } from '#accounts/agents.ts';
import type { SessionRow } from '#accounts/vocabulary.ts';
import { Section } from '#page/heading.tsx';
import { momentName } from '#text/dates.ts';
import type { Mine } from './mine.ts';
import { proofWords, words } from './words.ts';

/** Where the account is open, this browser first, then by when they were last seen. */
export function Sessions({ mine }: { mine: Mine }) {
  const { tongue, account, session } = mine;
  const here = account.sessions.filter((each) => each.session === session.session);
  const others = account.sessions
    .filter((each) => each.session !== session.session)
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  return (
    <Section title={words.sessions[tongue]} id="sessions" aside={account.sessions.length || undefined}>
      <p class="measure quiet">{words.sessionsSay[tongue]}</p>
      <ul class="account-lines">
        {[...here, ...others].map((row) => (
          <Line mine={mine} row={row} />
        ))}
      </ul>
      {others.length > 1 ? (
        <form method="post" action="/account/sessions/others/end">
          <button class="button button-grave" type="submit">
            {words.endOthers[tongue]}
          </button>
        </form>
      ) : null}
    </Section>
  );
}

function Line({ mine, row }: { mine: Mine; row: SessionRow }) {
  const { tongue, zone, session } = mine;
  const isThis = row.session === session.session;
  const name = agentName(row.agent);
  return (
    <li>
      <p>
        <b dir="auto">{name}</b>
        {isThis ? <span class="status status-met"> · {words.thisOne[tongue]}</span> : null}
        <span class="under">
          {words.signedIn[tongue]} {momentName(row.createdAt, zone, tongue)}, {proofWords[row.proof][tongue]} ·{' '}
          {words.seen[tongue]} {momentName(row.seenAt, zone, tongue)} · {row.network}
        </span>
      </p>
      {isThis ? (
        <form method="post" action="/sign-out">
          <button class="button" type="submit">
            {words.signOut[tongue]}
          </button>
        </form>
      ) : (
        <form method="post" action="/account/sessions/end">
          <input type="hidden" name="session" value={row.session} />
          <button class="button button-grave" type="submit" aria-label={`${words.endSession[tongue]}: ${name}`}>
            {words.endSession[tongue]}
          </button>
        </form>
      )}
    </li>
  );
}
