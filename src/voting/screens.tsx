import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { problemOf, typed } from '#page/view.ts';
import { numbered } from '#text/numbers.ts';
import { fieldLabels, outcomes, proposalStages, votingCommands, votingWords } from './messages.ts';
import { ResultPart } from './result-screens.tsx';
import { pathOf, type VotingScreen } from './screen.ts';
import type { Proposal, Vote } from './vocabulary.ts';
import { OpenVote } from './vote-screens.tsx';

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
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'draftProposal')}
            state={stateOf(proposal)}
            tongue={tongue}
            id={`note-draft-${proposal.proposal}`}
          />
        }
      >
        <OfficialText
          text={text(proposal.text)}
          title={`${votingWords.proposal[tongue]} ${numbered(number, tongue)}`}
        />
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
