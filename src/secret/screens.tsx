import { Acts, NotPossible } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { CandidateButtons, Progress, VoteButtons } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { exactTimeIn } from '#text/moments.ts';
import { votedOf, votingWords } from '#voting/messages.ts';
import { anchorOf } from '#voting/names.ts';
import { abstentionAllowed } from '#voting/rules.ts';
import { pathOf, type VotingScreen } from '#voting/screen.ts';
import type { Proposal, SecretBox, Vote } from '#voting/vocabulary.ts';
import { WhoHasVoted } from '#voting/vote-screens.tsx';
import { candidateOptions } from './candidate-options.ts';
import { secretCommands, secretFields, secretWords as words } from './messages.ts';
import { nameOfVote, unread } from './outcome.ts';
import { secrecyAllowed } from './rules.ts';
import type { SecretCommand } from './vocabulary.ts';

/** What the parts of a secret vote need besides those of an open one. */
export type SecretScreen = {
  readonly view: View<SecretCommand>;
  readonly voting: VotingScreen;
  /** Members who are there, by name: one of them asks for secrecy. */
  readonly present: readonly PersonId[];
  /** Whether this program has the key of the vote that is open. */
  readonly keyAtHand: boolean;
  /** Ballots are not there, or cannot be opened; known only to whoever may close the vote. */
  readonly ballotsLost: boolean;
  /** Of the reader's own ballot in the vote that is open. */
  readonly receipt: string | undefined;
};

type Props = { screen: SecretScreen; proposal: Proposal };
type VoteProps = Props & { vote: Vote; secret: SecretBox };

/** The act that puts a draft to a secret vote; nothing where the charter does not let a member ask for one. */
export function SecretPut({ screen, proposal }: Props) {
  const { view, voting, present } = screen;
  const { tongue, charter, names } = { ...view, names: voting.names };
  const { meeting } = voting;
  const { proposal: number } = proposal;
  const path = pathOf(voting, proposal, 'secret-vote');
  const trial = {
    type: 'openSecretVote',
    meeting,
    proposal: number,
    publicKey: 'to be drawn',
    asked: present[0] ?? '',
  } as const;
  if (!secrecyAllowed(charter) || (view.gate(trial) && view.refused?.path !== path)) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={secretCommands.openSecretVote.name}
      records={secretCommands.openSecretVote.done}
      look="quiet"
      set={anchorOf(number)}
      id={`act-secret-vote-${number}`}
    >
      <p class="quiet">{words.howSecret[tongue]}</p>
      <Select
        tongue={tongue}
        name="asked"
        id={`asked-${number}`}
        label={secretFields.asked[tongue]}
        required
        options={present.map((person) => ({ value: person, label: names.person(person)[tongue] }))}
        value={typed(view, path, 'asked')}
        problem={problemOf(view, path, 'asked')}
      />
    </Ask>
  );
}

/** A secret vote that is open: one's own ballot, who has voted, and the closing. */
export function OpenSecretVote(props: VoteProps) {
  const { screen, vote, secret } = props;
  const { view, voting, keyAtHand } = screen;
  const { tongue, charter } = view;
  const { rules } = charter;
  const ordinary = rules.majority.find((rule) => rule.ordinary)?.clause ?? null;
  const own = ownBallot(props);
  return (
    <>
      {own ? (
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={rules.ballots.clause}
              state="met"
              tongue={tongue}
              says={words.howSecret[tongue]}
              id="note-secret"
            />
          }
        >
          {own}
        </Block>
      ) : null}
      <Block
        notes={
          <>
            {ordinary === rules.ballots.clause && own ? null : (
              <LawNote charter={charter} clause={ordinary} state="awaited" tongue={tongue} id="note-majority" />
            )}
            <LawNote
              charter={charter}
              clause={rules.tie.clause}
              state="plain"
              tongue={tongue}
              says={words.headUnknown[tongue]}
              id="note-tie"
            />
          </>
        }
      >
        <Progress
          value={secret.cast.size}
          max={vote.entitled.size}
          label={words.secretVote[tongue]}
          says={votedOf(secret.cast.size, vote.entitled.size)[tongue]}
          aside={words.secretVote[tongue]}
        />
        {keyAtHand ? (
          <p class="quiet">{votingWords.resultAtClosing[tongue]}</p>
        ) : (
          <p>
            <StatusWord state="refused">{words.keyLost[tongue]}</StatusWord>
          </p>
        )}
        <WhoHasVoted screen={voting} vote={vote} />
        <Ending {...props} />
      </Block>
    </>
  );
}

/** The reader's own ballot: to be cast, or its receipt, or why there is none; nothing for one who never votes. */
function ownBallot({ screen, proposal, secret }: VoteProps) {
  const { view, voting, keyAtHand } = screen;
  const { tongue, charter, me } = view;
  const { meeting, text, zone } = voting;
  const allowed = abstentionAllowed(charter) ? (['for', 'against', 'abstain'] as const) : (['for', 'against'] as const);
  const cast = secret.cast.get(me.person);
  if (cast) return <InTheBox screen={screen} at={exactTimeIn(cast.at, zone)} />;
  const refusal = view.gate({ type: 'castSecretBallot', meeting, proposal: proposal.proposal, keyAtHand });
  const path = pathOf(voting, proposal, 'secret-ballots');
  if (!refusal) {
    const problem = problemOf(view, path, 'choice');
    const asks = {
      tongue,
      action: `${view.base}${path}`,
      command: view.commandId(),
      about: text(proposal.text).slice(0, 200),
      vote: nameOfVote(proposal, secret),
    };
    return (
      <>
        <p>
          <b>{words.secretVote[tongue]}</b>
        </p>
        {problem ? <p class="problem">{problem}</p> : null}
        {secret.candidates ? (
          <CandidateButtons {...asks} options={candidateOptions(secret.candidates, voting.names, view)} />
        ) : (
          <VoteButtons {...asks} choices={allowed} />
        )}
      </>
    );
  }
  if (refusal.refused === 'notAuthorised') return null;
  return (
    <NotPossible
      tongue={tongue}
      name={secretCommands.castSecretBallot.name[tongue]}
      reason={view.why(refusal)[tongue]}
      clause={refusal.clause}
    />
  );
}

/** That the ballot was cast; the receipt only to whoever asks for it, for others may look on. */
function InTheBox({ screen: { view, receipt }, at }: { screen: SecretScreen; at: string }) {
  const { tongue } = view;
  return (
    <div class="ballot ballot-sealed" id="ballot">
      <p>
        <StatusWord state="met">{words.inTheBox[tongue]}</StatusWord> {at}
      </p>
      {receipt === undefined ? (
        <p class="quiet">{words.keyLost[tongue]}</p>
      ) : (
        <details class="receipt" id="receipt">
          <summary class="button button-quiet">{words.showReceipt[tongue]}</summary>
          <p class="receipt-letters">
            <span class="unseen">{words.receipt[tongue]}: </span>
            <code>{receipt}</code>
          </p>
          <p class="quiet">{words.copyReceipt[tongue]}</p>
        </details>
      )}
    </div>
  );
}

/** The head opens the box, or annuls a vote that nobody can count. */
function Ending({ screen, proposal, secret }: VoteProps) {
  const { view, voting, keyAtHand, ballotsLost } = screen;
  const of = { meeting: voting.meeting, proposal: proposal.proposal };
  const annul = { type: 'annulSecretVote', ...of, keyAtHand, ballotsLost } as const;
  const annulment = pathOf(voting, proposal, 'secret-annulment');
  return (
    <Acts>
      {keyAtHand && !ballotsLost ? (
        <Ask
          view={view}
          path={pathOf(voting, proposal, 'secret-closing')}
          trial={{ type: 'closeSecretVote', ...of, opened: unread(secret) }}
          name={secretCommands.closeSecretVote.name}
          records={secretCommands.closeSecretVote.done}
          look="quiet"
          set={`secret-${proposal.proposal}`}
          id={`act-secret-closing-${proposal.proposal}`}
        />
      ) : null}
      {view.gate(annul) && view.refused?.path !== annulment ? null : (
        <Ask
          view={view}
          path={annulment}
          trial={annul}
          name={secretCommands.annulSecretVote.name}
          records={secretCommands.annulSecretVote.done}
          look="grave"
          set={`secret-${proposal.proposal}`}
          id={`act-secret-annulment-${proposal.proposal}`}
        />
      )}
    </Acts>
  );
}
