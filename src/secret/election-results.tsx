import { LawNote } from '#page/ask.tsx';
import { VoteFigures } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import type { Names } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { Round, RoundResult } from '#voting/vocabulary.ts';
import { roundName, roundSentence, electionWords as words } from './election-messages.ts';
import { secretWords } from './messages.ts';
import { Receipts } from './result-screens.tsx';
import type { SecretScreen } from './screens.tsx';

/** A round that is closed: the count of each candidate, how it ended and by which clauses, and the ballots by receipt. */
export function RoundPart(props: { screen: SecretScreen; proposal: string; round: Round; open: boolean }) {
  const { screen, proposal, round } = props;
  const { view, voting } = screen;
  const { tongue, charter } = view;
  const { result, ballots, vote } = round;
  const id = `${proposal}-${round.round}`;
  const said = (choice: string) =>
    choice === 'against'
      ? words.againstAll[tongue]
      : choice === 'abstain'
        ? words.abstained[tongue]
        : voting.names.person(choice)[tongue];
  return (
    <>
      <Block
        notes={result.clauses.map((clause) => (
          <LawNote
            charter={charter}
            clause={clause}
            state={ends[result.end.is]}
            tongue={tongue}
            id={`note-round-${id}-${clause}`}
          />
        ))}
      >
        <div class="result">
          <p class="eyebrow">{capital(roundName[round.round][tongue], tongue)}</p>
          <RoundFigures result={result} names={voting.names} tongue={tongue} />
          <p class="result-says">{roundSentence(result, voting.names)[tongue]}</p>
          <p class="quiet">
            {secretWords.secretVote[tongue]}. {secretWords.howSecret[tongue]}
          </p>
        </div>
      </Block>
      <Receipts
        screen={screen}
        id={id}
        vote={vote}
        open={props.open}
        ballots={ballots.map(({ receipt, choice }) => ({ receipt, said: said(choice) }))}
      />
    </>
  );
}

const ends = { elected: 'met', 'next round': 'awaited', nobody: 'refused' } as const;

/** Candidates by votes, most first, then those who chose none of them. */
export function RoundFigures(props: { result: RoundResult; names: Names; tongue: Tongue }) {
  const { result, names, tongue } = props;
  const candidates = [...result.counts]
    .sort((a, b) => b.votes - a.votes)
    .map(({ candidate, votes }) => ({ kind: 'for' as const, title: names.person(candidate)[tongue], count: votes }));
  return (
    <VoteFigures
      named
      rows={[
        ...candidates,
        { kind: 'against', title: words.againstAll[tongue], count: result.against },
        { kind: 'abstain', title: words.abstained[tongue], count: result.abstain },
        { kind: 'none', title: words.noBallots[tongue], count: result.noBallot },
      ]}
    />
  );
}
