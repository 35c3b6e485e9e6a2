import type { Names } from '#people/names.ts';
import { nextRound } from '#secret/election.ts';
import { electionWords, endOfRound, roundName } from '#secret/election-messages.ts';
import { RoundFigures } from '#secret/election-results.tsx';
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
