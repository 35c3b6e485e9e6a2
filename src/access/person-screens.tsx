import { agentName } from '#accounts/agents.ts';
import type { PersonAccount } from '#accounts/vocabulary.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { DefinitionList, Table } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { momentName } from '#text/dates.ts';
import { numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { DeskLine } from './desk.ts';
import { accessActs, accessCommands, fieldLabels as labels } from './messages.ts';
import { type AccessScreen, EntranceWord } from './screen.tsx';
import type { Recovery } from './vocabulary.ts';
import { proofs, accessWords as words } from './words.ts';

export type PersonScreen = AccessScreen & {
  readonly line: DeskLine;
  readonly account: PersonAccount | undefined;
  /** Whether letters are sent from here. */
  readonly mails: boolean;
};

const pathOf = ({ line }: PersonScreen) => `/secretariat/people/${line.person}`;

/** Whether there is an account, whose login, when last used. */
export function AccountFacts({ screen }: { screen: PersonScreen }) {
  const { view, line, account, zone } = screen;
  const { tongue } = view;
  const { entrance } = line;
  const seen =
    entrance.is === 'seen' ? [{ term: words.lastSeen[tongue], says: momentName(entrance.at, zone, tongue) }] : [];
  const recovers = line.recoveryOpen
    ? [
        {
          term: words.recovery[tongue],
          says: (
            <>
              <StatusWord state="awaited">{words.recoveryOpen[tongue]}</StatusWord>
              <span class="under">
                {words.until[tongue]}: {momentName(line.recoveryOpen, zone, tongue)}
              </span>
            </>
          ),
        },
      ]
    : [];
  const own = account
    ? [
        { term: words.login[tongue], says: account.login },
        { term: words.address[tongue], says: account.address ?? words.notGiven[tongue] },
      ]
    : [];
  return (
    <DefinitionList
      items={[
        { term: words.state[tongue], says: <EntranceWord screen={screen} entrance={entrance} /> },
        ...recovers,
        ...seen,
        ...own,
      ]}
    />
  );
}

/** The first way in: for whoever has no account. */
export function Invite({ screen }: { screen: PersonScreen }) {
  const { view, names, line } = screen;
  const { person, entrance } = line;
  const path = `${pathOf(screen)}/invitations`;
  const records = accessActs.PersonInvited({ person, invitation: '' }, names, screen.zone);
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'invitePerson', person, invitation: '' }}
      name={accessCommands.invitePerson.name}
      short={entrance.is === 'notInvited' ? words.inviteShort : words.inviteAgain}
      records={records}
      set="access"
      id="invite"
    >
      <p class="quiet">{words.inviteSays[view.tongue]}</p>
      <MailingFields screen={screen} path={path} />
    </Ask>
  );
}

const tongueNames: Record<Tongue, string> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

function MailingFields({ screen, path }: { screen: PersonScreen; path: string }) {
  const { view, account, mails } = screen;
  const { tongue } = view;
  return (
    <>
      <p class="quiet">{words[mails ? 'mailSays' : 'noMailSays'][tongue]}</p>
      <Field
        tongue={tongue}
        name="address"
        type="email"
        label={labels.address[tongue]}
        hint={words.addressHint[tongue]}
        value={typed(view, path, 'address') ?? account?.address ?? undefined}
        problem={problemOf(view, path, 'address')}
        width="name"
        required={false}
      />
      <Select
        tongue={tongue}
        name="language"
        label={labels.language[tongue]}
        value={typed(view, path, 'language') ?? 'az'}
        problem={problemOf(view, path, 'language')}
        options={(['az', 'en', 'ru'] as const).map((each) => ({ value: each, label: tongueNames[each] }))}
      />
    </>
  );
}

/** The way back after a lost device: started by one officer, confirmed by another. */
export function Recover({ screen }: { screen: PersonScreen }) {
  const { view, names, line, zone } = screen;
  const { tongue } = view;
  const { person, recovery } = line;
  const path = `${pathOf(screen)}/recoveries`;
  return (
    <Section title={words.recoveryTitle[tongue]} id="recovery">
      <p class="measure">{words.recoverySays[tongue]}</p>
      {recovery ? (
        <Awaiting screen={screen} recovery={recovery} />
      ) : (
        <Ask
          view={view}
          path={path}
          trial={{ type: 'startRecovery', recovery: '', person }}
          name={accessCommands.startRecovery.name}
          short={words.startShort}
          records={accessActs.RecoveryStarted({ recovery: '', person }, names, zone)}
          look="quiet"
          id="start-recovery"
        />
      )}
    </Section>
  );
}

function Awaiting({ screen, recovery }: { screen: PersonScreen; recovery: Recovery }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  const of = { recovery: recovery.recovery, person: recovery.person };
  const path = `${pathOf(screen)}/recoveries/${recovery.recovery}`;
  return (
    <>
      <p>
        <StatusWord state="awaited">{words.recoveryAwaits[tongue]}</StatusWord>
        <span class="under">
          {words.startedBy[tongue]}: {names.person(recovery.startedBy)[tongue]}, {momentName(recovery.at, zone, tongue)}
        </span>
      </p>
      <Acts>
        <Ask
          view={view}
          path={`${path}/confirmation`}
          trial={{ type: 'confirmRecovery', ...of }}
          name={accessCommands.confirmRecovery.name}
          short={words.confirmShort}
          records={accessActs.RecoveryConfirmed(of, names, zone)}
          set="recovery"
          id="confirm-recovery"
        >
          <p class="quiet">{words.confirmSays[tongue]}</p>
          <MailingFields screen={screen} path={`${path}/confirmation`} />
        </Ask>
        <Ask
          view={view}
          path={`${path}/withdrawal`}
          trial={{ type: 'withdrawRecovery', ...of }}
          name={accessCommands.withdrawRecovery.name}
          short={words.withdrawShort}
          records={accessActs.RecoveryWithdrawn(of, names, zone)}
          look="quiet"
          set="recovery"
          id="withdraw-recovery"
        />
      </Acts>
    </>
  );
}

/** Where the person is signed in now, and how to end it. */
export function Sessions({ screen }: { screen: PersonScreen }) {
  const { view, account, zone } = screen;
  const { tongue } = view;
  const rows = (account?.sessions ?? []).map(({ session, agent, network, proof, createdAt, seenAt }) => ({
    id: `session-${session}`,
    cells: [
      <>
        {agentName(agent)}
        <span class="under">{proofs[proof][tongue]}</span>
      </>,
      network,
      momentName(createdAt, zone, tongue),
      momentName(seenAt, zone, tongue),
    ],
  }));
  return (
    <Table
      tongue={tongue}
      caption={words.sessions[tongue]}
      columns={[
        { title: words.device[tongue] },
        { title: words.network[tongue], narrow: true },
        { title: words.begun[tongue], narrow: true },
        { title: words.lastSeen[tongue], narrow: true },
      ]}
      rows={rows}
      empty={<p class="quiet">{words.noSessions[tongue]}</p>}
    />
  );
}

export function EndSessions({ screen }: { screen: PersonScreen }) {
  const { view, names, line, zone } = screen;
  const { person } = line;
  return (
    <Ask
      view={view}
      path={`${pathOf(screen)}/sessions-end`}
      trial={{ type: 'endSessions', person }}
      name={accessCommands.endSessions.name}
      short={words.endSessionsShort}
      records={accessActs.SessionsEnded({ person }, names, zone)}
      look="grave"
      id="end-sessions"
    />
  );
}

export const sessionCount = ({ account, view }: PersonScreen): string | undefined =>
  account && account.sessions.length > 0 ? numeral(account.sessions.length, view.tongue) : undefined;
