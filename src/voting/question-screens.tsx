import { ConsentEnded, OpenConsent, UnopposedPart } from './consent-screens.tsx';
import { OpenHands } from './hands-screens.tsx';
import { ResultPart } from './result-screens.tsx';
import type { VotingScreen } from './screen.ts';
import type { Proposal } from './vocabulary.ts';
import { OpenVote } from './vote-screens.tsx';

/** The question that was put on a draft or an amendment: as it stands open, or as it ended. */
export function QuestionPart({ screen, proposal }: { screen: VotingScreen; proposal: Proposal }) {
  const { vote, consent } = proposal;
  return (
    <>
      {consent ? <ConsentQuestion screen={screen} proposal={proposal} /> : null}
      {vote ? <VoteQuestion screen={screen} proposal={proposal} /> : null}
    </>
  );
}

function ConsentQuestion({ screen, proposal }: { screen: VotingScreen; proposal: Proposal }) {
  const { consent } = proposal;
  if (!consent) return null;
  if (consent.result) return <UnopposedPart screen={screen} proposal={proposal} result={consent.result} />;
  if (consent.objection) return <ConsentEnded screen={screen} objection={consent.objection} />;
  return <OpenConsent screen={screen} proposal={proposal} consent={consent} />;
}

function VoteQuestion({ screen, proposal }: { screen: VotingScreen; proposal: Proposal }) {
  const { vote } = proposal;
  if (!vote) return null;
  if (vote.secret) return <>{screen.secret?.vote(proposal, vote) ?? null}</>;
  if (vote.result) return <ResultPart screen={screen} vote={vote} result={vote.result} proposal={proposal} />;
  if (vote.manner === 'hands') return <OpenHands screen={screen} proposal={proposal} vote={vote} />;
  return <OpenVote screen={screen} proposal={proposal} vote={vote} />;
}
