import type { Child } from 'hono/jsx';
import { LawNote } from '#page/ask.tsx';
import { TallyFigures } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import { Table } from '#page/table.tsx';
import { compare } from '#text/alphabet.ts';
import { atExactTime } from '#text/dates.ts';
import { handsWords } from './hands-messages.ts';
import { countedBy } from './hands-screens.tsx';
import { choices as choiceWords, votingWords } from './messages.ts';
import type { VotingScreen } from './screen.ts';
import { tallySentence } from './tally-messages.ts';
import type { Proposal, Result, Vote } from './vocabulary.ts';

/** How a vote ended: the count, the sentence with its clauses, the named ballots. */
export function ResultPart({
  screen,
  vote,
  result,
  proposal,
}: {
  screen: VotingScreen;
  vote: Vote;
  result: Result;
  proposal: Proposal;
}) {
  const { view } = screen;
  const { tongue, charter } = view;
  const state = result.outcome === 'adopted' ? 'met' : 'refused';
  const { for: pro, against, abstain, noBallot } = result.count;
  return (
    <>
      <Block
        notes={result.clauses.map((clause) => (
          <LawNote
            charter={charter}
            clause={clause}
            state={state}
            tongue={tongue}
            id={`note-result-${proposal.proposal}-${clause}`}
          />
        ))}
      >
        <div class="result">
          <TallyFigures tongue={tongue} for={pro} against={against} abstain={abstain} noBallot={noBallot} />
          <p class="result-says">{tallySentence(result, proposal.proposal)[tongue]}</p>
          {vote.manner === 'hands' ? (
            <p class="quiet">
              {handsWords.byHands[tongue]} · {countedBy(screen, vote)}
            </p>
          ) : null}
          {result.outcome === 'adopted' && !proposal.amends ? (
            <p class="quiet">{votingWords.proposesNotCommands[tongue]}</p>
          ) : null}
        </div>
      </Block>
      <Block>
        <Ballots screen={screen} vote={vote} proposal={proposal} />
      </Block>
    </>
  );
}

/** The named ballots, after closing. */
function Ballots({ screen, vote, proposal }: { screen: VotingScreen; vote: Vote; proposal: Proposal }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  const rows = [...vote.entitled]
    .map((person) => ({ name: names.person(person)[tongue], ballot: ballotOf(vote, person) }))
    .sort((a, b) => compare(a.name, b.name, tongue));
  if (vote.manner === 'hands' && !vote.hands?.names) return <p class="quiet">{handsWords.namesNotTakenDown[tongue]}</p>;
  return (
    <details class="ballots" id={`ballots-${proposal.proposal}`}>
      <summary>{votingWords.ballots[tongue]}</summary>
      <Table
        tongue={tongue}
        caption={votingWords.ballots[tongue]}
        columns={[
          { title: votingWords.entitled[tongue] },
          { title: votingWords.vote[tongue] },
          { title: '', narrow: true },
        ]}
        rows={rows.map(({ name, ballot }) => ({
          cells: [
            name,
            ballot ? choiceWords[ballot.choice][tongue] : votingWords.notVoted[tongue],
            ballot ? atExactTime(ballot.at, zone, tongue) : '',
          ] as Child[],
        }))}
      />
    </details>
  );
}

/** The ballot that was cast, or the hand that was taken down. */
function ballotOf({ ballots, hands }: Vote, person: string) {
  const raised = hands?.names?.[person];
  return raised === undefined ? ballots.get(person) : { choice: raised, at: hands?.at ?? '' };
}
