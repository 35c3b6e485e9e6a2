import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { electionWords, roundName, roundSentence } from '#secret/election-messages.ts';
import { capital, upper } from '#text/alphabet.ts';
import { electionEnd, electionsOn } from '#voting/elections.ts';
import type { ProtocolScreen } from './screen.ts';

/** Elections on an item that came to an end, each round with its sentence. */
export function Elected({ screen, item }: { screen: ProtocolScreen; item: string }) {
  const { view, proposals, text } = screen;
  const { tongue, charter, names } = { ...view, names: screen.names };
  return (
    <>
      {electionsOn(proposals, item).map((election) => {
        const ended = electionEnd(election);
        if (!ended) return null;
        const { elected, nobodyElected } = electionWords;
        return (
          <Block
            notes={
              <LawNote
                charter={charter}
                clause={charter.rules.election.clause}
                state={ended.elected === null ? 'refused' : 'met'}
                tongue={tongue}
                id={`note-elected-${election.proposal}`}
              />
            }
          >
            <p class="eyebrow">
              {upper((ended.elected === null ? nobodyElected : elected)[tongue], tongue)}
              {ended.elected === null ? '' : `: ${names.person(ended.elected)[tongue]}`}
            </p>
            <OfficialText text={text(election.text)} />
            {election.election.rounds.map(({ round, result }) => (
              <p>
                {capital(roundName[round][tongue], tongue)}: {roundSentence(result, names)[tongue]}
              </p>
            ))}
          </Block>
        );
      })}
    </>
  );
}
