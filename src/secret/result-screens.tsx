import { LawNote } from '#page/ask.tsx';
import { TallyFigures } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import { Table } from '#page/table.tsx';
import { choices as choiceWords, votingWords } from '#voting/messages.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import type { Proposal, Result, SecretBox, Vote } from '#voting/vocabulary.ts';
import { WhoHasVoted } from '#voting/vote-screens.tsx';
import { secretWords as words } from './messages.ts';
import type { SecretScreen } from './screens.tsx';

/** How a secret vote ended: the count, the sentence with its clauses, the ballots by receipt, and who voted. */
export function SecretResult(props: {
  screen: SecretScreen;
  proposal: Proposal;
  vote: Vote;
  secret: SecretBox;
  result: Result;
}) {
  const { screen, proposal, vote, secret, result } = props;
  const { view } = screen;
  const { tongue, charter } = view;
  const { for: pro, against, abstain, noBallot } = result.count;
  const state = result.outcome === 'adopted' ? 'met' : 'refused';
  const { proposal: number } = proposal;
  return (
    <>
      <Block
        notes={result.clauses.map((clause) => (
          <LawNote
            charter={charter}
            clause={clause}
            state={state}
            tongue={tongue}
            id={`note-result-${number}-${clause}`}
          />
        ))}
      >
        <div class="result">
          <TallyFigures tongue={tongue} for={pro} against={against} abstain={abstain} noBallot={noBallot} />
          <p class="result-says">{tallySentence(result, number)[tongue]}</p>
          <p class="quiet">
            {words.secretVote[tongue]}. {words.howSecret[tongue]}
          </p>
          {result.outcome === 'adopted' && !proposal.amends ? (
            <p class="quiet">{votingWords.proposesNotCommands[tongue]}</p>
          ) : null}
        </div>
      </Block>
      <Receipts
        screen={screen}
        id={number}
        vote={vote}
        ballots={(secret.opened ?? []).map(({ receipt, choice }) => ({ receipt, said: choiceWords[choice][tongue] }))}
      />
    </>
  );
}

/** The ballots from the box by receipt, each with what it said, and who voted. */
export function Receipts(props: {
  screen: SecretScreen;
  /** Of the vote, among all on the page. */
  id: string;
  vote: Vote;
  /** Left out: open. */
  open?: boolean;
  ballots: readonly { readonly receipt: string; readonly said: string }[];
}) {
  const { screen, id, vote, ballots } = props;
  const { tongue } = screen.view;
  return (
    <Block>
      <details class="ballots" id={`receipts-${id}`} open={props.open ?? true}>
        <summary>{words.receipts[tongue]}</summary>
        <p class="hint">{words.findYours[tongue]}</p>
        <Table
          tongue={tongue}
          caption={words.receipts[tongue]}
          columns={[{ title: words.receipt[tongue] }, { title: words.ballot[tongue] }]}
          rows={ballots.map(({ receipt, said }) => ({
            id: `receipt-${receipt}`,
            cells: [<code>{receipt}</code>, said],
          }))}
        />
      </details>
      <details class="ballots" id={`who-voted-${id}`}>
        <summary>{words.whoVoted[tongue]}</summary>
        <WhoHasVoted screen={screen.voting} vote={vote} of={id} />
      </details>
    </Block>
  );
}
