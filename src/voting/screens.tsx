import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { problemOf, typed } from '#page/view.ts';
import { numbered } from '#text/numbers.ts';
import { Amendments, TextHistory } from './amendment-screens.tsx';
import { resultOf } from './closing.ts';
import { fieldLabels, proposalStages, votingCommands, votingWords } from './messages.ts';
import { anchorOf } from './names.ts';
import { outcomeWords } from './outcome-words.ts';
import { PutActs } from './put-screens.tsx';
import { QuestionPart } from './question-screens.tsx';
import type { VotingScreen } from './screen.ts';
import type { Proposal } from './vocabulary.ts';

/** A proposal from draft to result: its text and how it came about, its amendments, the question on it and how that ended. */
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
  const result = resultOf(proposal);
  return (
    <div class="proposal" id={anchorOf(proposal.proposal)}>
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
            {(result ? outcomeWords(result, proposal.proposal) : proposalStages[proposal.stage])[tongue]}
          </StatusWord>
          {' · '}
          {votingWords.author[tongue]}: {names.person(proposal.by)[tongue]}
          {' · '}
          {proposal.addressee
            ? `${fieldLabels.addressee[tongue]}: ${names.body(proposal.addressee)[tongue]}`
            : votingWords.noAddressee[tongue]}
        </p>
        {proposal.stage === 'draft' ? (
          <Acts>
            <PutActs screen={screen} proposal={proposal} />
          </Acts>
        ) : null}
      </Block>
      <QuestionPart screen={screen} proposal={proposal} />
      <TextHistory screen={screen} draft={proposal} />
      <Amendments screen={screen} draft={proposal} />
    </div>
  );
}

function stateOf(proposal: Proposal) {
  const result = resultOf(proposal);
  if (result) return result.outcome === 'adopted' ? 'met' : 'refused';
  return proposal.stage === 'voting' || proposal.stage === 'asked' ? 'awaited' : 'plain';
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
