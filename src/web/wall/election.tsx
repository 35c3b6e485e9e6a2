import type { Names } from '#people/names.ts';
import { nextRound, standingIn } from '#secret/election.ts';
import { electionFields, electionWords, endOfRound, roundName } from '#secret/election-messages.ts';
import { RoundFigures } from '#secret/election-results.tsx';
import { byName } from '#secret/election-screens.tsx';
import { capital } from '#text/alphabet.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Proposal, Round, RoundNumber } from '#voting/vocabulary.ts';

/** `Seçki, birinci dövrə` */
const titleOf = (round: RoundNumber): Sentence =>
  inEveryTongue((tongue) => `${electionWords.election[tongue]}, ${roundName[round][tongue]}`);

/** What the wall says above an election that is being voted on. */
export const electionTitle = ({ election }: Proposal): Sentence =>
  election ? titleOf(nextRound(election)) : electionWords.election;

/** Who stands, in the order of the alphabet: what the room chooses among. */
export function CandidatesOnWall({ tongue, names, question }: { tongue: Tongue; names: Names; question: Proposal }) {
  const { vote, election } = question;
  if (!election || !vote?.secret) return null;
  const people = byName(standingIn(election), names, tongue).map((person) => names.person(person)[tongue]);
  return (
    <p class="wall-candidates">
      {electionFields.candidates[tongue]}: <b>{people.join(' · ')}</b>
    </p>
  );
}

/** How a round ended: by name how many voted for whom, and never who. */
export function RoundOnWall(props: { tongue: Tongue; names: Names; text: string; round: Round }) {
  const { tongue, names, round } = props;
  return (
    <div class="wall-question">
      <p class="eyebrow">{titleOf(round.round)[tongue]}</p>
      <p class="wall-outcome">{capital(endOfRound(round.result, names)[tongue], tongue)}</p>
      <blockquote>{props.text}</blockquote>
      <RoundFigures result={round.result} names={names} tongue={tongue} />
    </div>
  );
}
