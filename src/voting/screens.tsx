import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import type { Wording } from '#journal/vocabulary.ts';
import { Acts, NotPossible } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Progress, TallyFigures, VoteButtons, VoteCast } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice as Choose, Select, TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Table } from '#page/table.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { compare } from '#text/alphabet.ts';
import { atExactTime } from '#text/dates.ts';
import { exactTimeIn } from '#text/moments.ts';
import {
  choices as choiceWords,
  fieldLabels,
  outcomes,
  proposalStages,
  votedOf,
  votingCommands,
  votingWords,
} from './messages.ts';
import { abstentionAllowed, headIsAwaited } from './rules.ts';
import { tallySentence } from './tally-messages.ts';
import type { Proposal, Result, Vote, VotingCommand } from './vocabulary.ts';

export type VotingScreen = {
  readonly view: View<VotingCommand>;
  readonly meeting: string;
  readonly names: Names;
  readonly text: (wording: Wording) => string;
  readonly zone: string;
};

const pathOf = ({ meeting }: VotingScreen, { proposal }: Proposal, noun: string) =>
  `/meetings/${meeting}/proposals/${proposal}/${noun}`;

/** A proposal from draft to result: its text, the vote on it, and how it ended and why. */
export function ProposalPart({
  screen,
  proposal,
  number,
}: {
  screen: VotingScreen;
  proposal: Proposal;
  number: string;
}) {
  const { view, names, text } = screen;
  const { tongue, charter } = view;
  return (
    <div class="proposal" id={`proposal-${proposal.proposal}`}>
      <Block
        notes={
          <>
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'draftProposal')}
              state={stateOf(proposal)}
              tongue={tongue}
              id={`note-draft-${proposal.proposal}`}
            />
          </>
        }
      >
        <OfficialText text={text(proposal.text)} title={`${votingWords.proposal[tongue]} № ${number}`} />
        <p class="quiet">
          <StatusWord state={stateOf(proposal)}>
            {proposal.vote?.result
              ? outcomes[proposal.vote.result.outcome][tongue]
              : proposalStages[proposal.stage][tongue]}
          </StatusWord>
          {' · '}
          {votingWords.author[tongue]}: {names.person(proposal.by)[tongue]}
          {' · '}
          {proposal.addressee
            ? `${fieldLabels.addressee[tongue]}: ${names.body(proposal.addressee)[tongue]}`
            : votingWords.noAddressee[tongue]}
        </p>
        {proposal.stage === 'draft' ? <DraftActs screen={screen} proposal={proposal} /> : null}
      </Block>
      {proposal.vote ? <VotePart screen={screen} proposal={proposal} vote={proposal.vote} /> : null}
    </div>
  );
}

function stateOf({ stage, vote }: Proposal) {
  if (stage === 'decided') return vote?.result?.outcome === 'adopted' ? 'met' : 'refused';
  return stage === 'voting' ? 'awaited' : 'plain';
}

function DraftActs({ screen, proposal }: { screen: VotingScreen; proposal: Proposal }) {
  const { view, meeting } = screen;
  const of = { meeting, proposal: proposal.proposal };
  return (
    <Acts>
      <Ask
        view={view}
        path={pathOf(screen, proposal, 'vote')}
        trial={{ type: 'openVote', ...of }}
        name={votingCommands.openVote.name}
        records={votingCommands.openVote.done}
        set={`proposal-${proposal.proposal}`}
        id={`act-vote-${proposal.proposal}`}
      />
      {view.gate({ type: 'withdrawProposal', ...of }) ? null : (
        <Ask
          view={view}
          path={pathOf(screen, proposal, 'withdrawal')}
          trial={{ type: 'withdrawProposal', ...of }}
          name={votingCommands.withdrawProposal.name}
          records={votingCommands.withdrawProposal.done}
          look="quiet"
          set={`proposal-${proposal.proposal}`}
          id={`act-withdrawal-${proposal.proposal}`}
        />
      )}
    </Acts>
  );
}

function VotePart({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
  return vote.result ? (
    <ResultPart screen={screen} vote={vote} result={vote.result} proposal={proposal} />
  ) : (
    <OpenVote screen={screen} proposal={proposal} vote={vote} />
  );
}

function OpenVote({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
  const { view } = screen;
  const { tongue, charter } = view;
  const { ordinary } = majorityOf(charter);
  return (
    <>
      <Block notes={<LawNote charter={charter} clause={ordinary} state="awaited" tongue={tongue} id="note-majority" />}>
        <OwnBallot screen={screen} proposal={proposal} vote={vote} />
      </Block>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.tie.clause}
            state={headIsAwaited(vote) ? 'awaited' : 'met'}
            tongue={tongue}
            says={headIsAwaited(vote) ? votingWords.headAwaited[tongue] : undefined}
            id="note-tie"
          />
        }
      >
        <Progress
          value={vote.ballots.size}
          max={vote.entitled.size}
          label={votingWords.vote[tongue]}
          says={votedOf(vote.ballots.size, vote.entitled.size)[tongue]}
          aside={
            headIsAwaited(vote) ? <StatusWord state="awaited">{votingWords.headAwaited[tongue]}</StatusWord> : null
          }
        />
        <p class="quiet">{votingWords.resultAtClosing[tongue]}</p>
        <WhoHasVoted screen={screen} vote={vote} />
        <Closing screen={screen} proposal={proposal} vote={vote} />
      </Block>
    </>
  );
}

const majorityOf = (charter: View<never>['charter']) => ({
  ordinary: charter.rules.majority.find(({ ordinary }) => ordinary)?.clause ?? null,
});

/** The reader's own ballot: to be cast, as it was cast, or why there is none. */
function OwnBallot({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
  const { view, meeting, text, zone } = screen;
  const { tongue, charter, me } = view;
  const allowed = abstentionAllowed(charter) ? (['for', 'against', 'abstain'] as const) : (['for', 'against'] as const);
  const cast = vote.ballots.get(me.person);
  const refusal = view.gate({ type: 'castBallot', meeting, proposal: proposal.proposal, choice: 'for' });
  if (cast) {
    const says = `${votingCommands.castBallot.done[tongue]} ${exactTimeIn(cast.at, zone)}:`;
    return (
      <VoteCast
        tongue={tongue}
        choice={cast.choice}
        choices={allowed}
        says={
          <>
            {says} <b>{choiceWords[cast.choice][tongue]}</b>.
          </>
        }
      />
    );
  }
  if (!refusal) {
    return (
      <VoteButtons
        tongue={tongue}
        action={`${view.base}${pathOf(screen, proposal, 'ballots')}`}
        command={view.commandId()}
        about={text(proposal.text).slice(0, 200)}
        choices={allowed}
      />
    );
  }
  if (refusal.refused === 'notAuthorised') return null;
  return (
    <NotPossible
      tongue={tongue}
      name={votingCommands.castBallot.name[tongue]}
      reason={view.why(refusal)[tongue]}
      clause={refusal.clause}
    />
  );
}

/** Who has voted shows, what they voted does not: nobody is to be swayed (silence `ballot-openness`). */
function WhoHasVoted({ screen, vote }: { screen: VotingScreen; vote: Vote }) {
  const { view, names } = screen;
  const { tongue } = view;
  const people = [...vote.entitled]
    .map((person) => ({ person, name: names.person(person)[tongue], voted: vote.ballots.has(person) }))
    .sort((a, b) => compare(a.name, b.name, tongue));
  return (
    <ul class="voters" aria-label={votingWords.entitled[tongue]}>
      {people.map(({ person, name, voted }) => (
        <li id={`voter-${person}`} class={voted ? 'voter-voted' : 'voter-awaited'}>
          <span aria-hidden="true">{voted ? '✓' : '○'}</span> {name}
          <span class="unseen">, {voted ? votingWords.voted[tongue] : votingWords.awaited[tongue]}</span>
        </li>
      ))}
    </ul>
  );
}

/** Closing before the head has voted asks once more: his side would have decided a tie. */
function Closing({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const path = pathOf(screen, proposal, 'closing');
  const awaited = headIsAwaited(vote);
  return (
    <Acts>
      <Ask
        view={view}
        path={path}
        trial={{ type: 'closeVote', meeting, proposal: proposal.proposal, withoutHead: true }}
        name={votingCommands.closeVote.name}
        records={votingCommands.closeVote.done}
        look="quiet"
        id={`act-closing-${proposal.proposal}`}
      >
        {awaited ? (
          <Choose
            tongue={tongue}
            many
            name="withoutHead"
            id={`without-head-${proposal.proposal}`}
            label={votingWords.headAwaited[tongue]}
            options={[{ value: 'yes', label: fieldLabels.withoutHead[tongue] }]}
          />
        ) : null}
      </Ask>
    </Acts>
  );
}

function ResultPart({
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
        <p class="result-says">{tallySentence(result)[tongue]}</p>
        {result.outcome === 'adopted' ? <p class="quiet">{votingWords.proposesNotCommands[tongue]}</p> : null}
        <Ballots screen={screen} vote={vote} proposal={proposal} />
      </div>
    </Block>
  );
}

/** The named ballots, after closing. */
function Ballots({ screen, vote, proposal }: { screen: VotingScreen; vote: Vote; proposal: Proposal }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  const rows = [...vote.entitled]
    .map((person) => ({ name: names.person(person)[tongue], ballot: vote.ballots.get(person) }))
    .sort((a, b) => compare(a.name, b.name, tongue));
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

/** A new draft decision on an item: who may, sees the form. */
export function DraftForm(props: {
  screen: VotingScreen;
  item: string;
  bodies: readonly { readonly value: string; readonly label: string }[];
}) {
  const { screen, item, bodies } = props;
  const { view, meeting } = screen;
  const { tongue } = view;
  const path = `/meetings/${meeting}/proposals`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'draftProposal', meeting, proposal: 'new', item, text: { ref: '', digest: '' }, addressee: null }}
      name={votingCommands.draftProposal.name}
      short={votingWords.newProposal}
      records={votingCommands.draftProposal.done}
      look="quiet"
      id={`act-draft-${item}`}
      keep
    >
      <input type="hidden" name="item" value={item} />
      <TextArea
        tongue={tongue}
        name="text"
        official
        rows={6}
        label={fieldLabels.text[tongue]}
        required
        value={typed(view, path, 'text')}
        problem={problemOf(view, path, 'text')}
      />
      <Select
        tongue={tongue}
        name="addressee"
        label={fieldLabels.addressee[tongue]}
        required={false}
        options={bodies}
        value={typed(view, path, 'addressee')}
      />
    </Ask>
  );
}
