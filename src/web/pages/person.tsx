import type { DeskLine } from '#access/desk.ts';
import {
  AccountFacts,
  EndSessions,
  Invite,
  type PersonScreen,
  Recover,
  Sessions,
  sessionCount,
} from '#access/person-screens.tsx';
import { RevealedOnce } from '#access/revealed-screen.tsx';
import { accessWords as words } from '#access/words.ts';
import type { PersonAccount } from '#accounts/vocabulary.ts';
import { Acts } from '#page/act.tsx';
import type { Revealed } from '#page/act-route.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import type { PageRoute } from '../page-route.ts';
import { revealedOnce } from '../revealed.ts';
import type { GroupView } from '../view.ts';
import { linesOf, officersOnly, screenOf } from './people.tsx';
import { HoldingList } from './person-holdings.tsx';

type Shown = {
  readonly line: DeskLine;
  readonly account: PersonAccount | undefined;
  readonly mails: boolean;
  readonly revealed: Revealed | undefined;
};

/** One person: how they come in, where they are signed in, which offices they hold and held. */
export const personPage: PageRoute<Shown> = {
  path: '/secretariat/people/:person',
  readers: officersOnly,
  streams: () => ['access'],
  async load(house, view, { person }, c) {
    const line = (await linesOf(house, view)).find((each) => each.person === person);
    if (!line) return undefined;
    const account = (await house.accounts.accountsOf(view.group)).get(line.person);
    const mails = house.installation?.mails ?? false;
    return { line, account, mails, revealed: revealedOnce(house, c) };
  },
  html: (view, shown) => <PersonPage view={view} shown={shown} />,
  json: (_view, { line, account }) => ({ ...line, account: account ?? null }),
};

function PersonPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, names } = view;
  const { line, revealed } = shown;
  const screen: PersonScreen = { ...screenOf(view), ...shown };
  const name = names.person(line.person)[tongue];
  return (
    <Page
      view={view}
      title={name}
      place="secretariat"
      streams={['access', 'composition']}
      heading={
        <Heading
          title={name}
          eyebrow={<a href={`${base}/secretariat/people`}>{words.people[tongue]}</a>}
          facts={names.people.get(line.person)?.position ?? undefined}
        />
      }
    >
      <Sheet>
        {revealed?.of === line.person ? (
          <Block>
            <RevealedOnce screen={screen} revealed={revealed} />
          </Block>
        ) : null}
        <Account view={view} screen={screen} />
        <Block notes={<Clause view={view} command="recordOffice" />}>
          <Live id="person-holdings">
            <HoldingList view={view} person={line.person} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** Who has an account is recovered, who has none is invited. */
function Account({ view, screen }: { view: GroupView; screen: PersonScreen }) {
  const { tongue } = view;
  const { account, line } = screen;
  return (
    <>
      <Block notes={<Clause view={view} command="invitePerson" />}>
        <Section title={words.account[tongue]} id="account">
          <Live id="account-facts">
            <AccountFacts screen={screen} />
          </Live>
          {account || line.recovery ? null : (
            <Acts>
              <Invite screen={screen} />
            </Acts>
          )}
        </Section>
      </Block>
      {account ? (
        <Block notes={<Clause view={view} command="endSessions" />}>
          <Section title={words.sessions[tongue]} aside={sessionCount(screen)} id="sessions">
            <Live id="session-list">
              <Sessions screen={screen} />
            </Live>
            {account.sessions.length > 0 ? <EndSessions screen={screen} /> : null}
          </Section>
        </Block>
      ) : null}
      {account || line.recovery ? (
        <Block notes={<Clause view={view} command="confirmRecovery" state={line.recovery ? 'awaited' : 'plain'} />}>
          <Recover screen={screen} />
        </Block>
      ) : null}
    </>
  );
}

function Clause(props: { view: GroupView; command: string; state?: 'plain' | 'awaited' }) {
  const { charter, tongue } = props.view;
  const clause = charter.authority[props.command]?.clause ?? null;
  return <LawNote charter={charter} clause={clause} state={props.state ?? 'plain'} tongue={tongue} />;
}
