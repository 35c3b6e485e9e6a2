import { membersPresent } from '#meetings/attendance.ts';
import { unread } from '#secret/outcome.ts';
import { SecretResult } from '#secret/result-screens.tsx';
import { OpenSecretVote, SecretPut, type SecretScreen } from '#secret/screens.tsx';
import { compare } from '#text/alphabet.ts';
import type { VotingScreen } from '#voting/screen.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import type { MeetingState, OpenBox, PartProps } from './shown.ts';

/** What the parts of a secret vote need on the meeting's page. */
export function secretScreenOf({ view, shown }: PartProps, voting: VotingScreen): SecretScreen {
  const { charter, composition, names, now, tongue } = view;
  const name = (person: string) => names.person(person)[tongue];
  return {
    view,
    voting,
    present: [...membersPresent(charter, composition, shown.meeting, now)].sort((a, b) =>
      compare(name(a), name(b), tongue),
    ),
    keyAtHand: shown.box?.keyAtHand ?? false,
    ballotsLost: shown.box?.ballotsLost ?? false,
    receipt: shown.box?.receipt,
  };
}

/** The parts of a vote on a screen, with those of a secret one. */
export function withSecretVotes(voting: VotingScreen, screen: SecretScreen): VotingScreen {
  return {
    ...voting,
    secret: {
      put: (proposal) => <SecretPut screen={screen} proposal={proposal} />,
      vote(proposal, vote) {
        const { secret, result } = vote;
        if (!secret) return null;
        const of = { screen, proposal, vote, secret };
        return result ? <SecretResult {...of} result={result} /> : <OpenSecretVote {...of} />;
      },
    },
  };
}

/** Of the secret vote that is open, if there is one: whether its key is here, and the reader's own receipt. */
export async function openBox(
  { boxes }: House,
  { group, me, gate }: GroupView,
  { meeting, proposals }: MeetingState,
): Promise<OpenBox | undefined> {
  const open = [...proposals.values()].find(({ vote }) => vote?.secret && vote.closedAt === undefined);
  const secret = open?.vote?.secret;
  if (!boxes || !secret) return undefined;
  const { command } = secret.cast.get(me.person) ?? {};
  const spot = { group, meeting: meeting.meeting, proposal: open.proposal };
  const closing = { type: 'closeSecretVote', meeting: meeting.meeting, proposal: open.proposal } as const;
  const closes = gate({ ...closing, opened: unread(secret) }) === undefined;
  return {
    keyAtHand: await boxes.hasKey(secret.publicKey),
    ballotsLost: closes && (await boxes.lacks(secret, spot)),
    receipt: command === undefined ? undefined : await boxes.receiptOf(secret, spot, command),
  };
}
