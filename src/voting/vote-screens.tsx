import { clause } from '#charter/clauses.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { Acts, NotPossible } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Progress, VoteButtons, VoteCast } from '#page/ballot.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice as Choose } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import type { View } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { exactTimeIn } from '#text/moments.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { choices as choiceWords, fieldLabels, votedOf, votingCommands, votingWords } from './messages.ts';
import { abstentionAllowed, headIsAwaited } from './rules.ts';
import { pathOf, type VotingScreen } from './screen.ts';
import type { Proposal, Vote } from './vocabulary.ts';

/** A vote that is open: one's own ballot, who has voted, and the closing. */
export function OpenVote({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
  const { view } = screen;
  const { tongue, charter } = view;
  const { ordinary } = majorityOf(charter);
  const majority = <LawNote charter={charter} clause={ordinary} state="awaited" tongue={tongue} id="note-majority" />;
  const own = ownBallot(screen, proposal, vote);
  return (
    <>
      {own ? <Block notes={majority}>{own}</Block> : null}
      <Block
        notes={
          <>
            {own ? null : majority}
            <LawNote
              charter={charter}
              clause={charter.rules.tie.clause}
              state={headIsAwaited(vote) ? 'awaited' : 'met'}
              tongue={tongue}
              says={headIsAwaited(vote) ? tieNote(charter)[tongue] : undefined}
              id="note-tie"
            />
          </>
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

/** What a tie would mean, and that the head has not yet given the vote that would decide it. */
const tieNote = (charter: Charter): Sentence => {
  const { clause: id } = charter.rules.tie;
  const gist = id === null ? undefined : clause(charter, id).gist;
  return inEveryTongue((tongue) => [gist?.[tongue], votingWords.headHasNotVoted[tongue]].filter(Boolean).join(' '));
};

const majorityOf = (charter: View<never>['charter']) => ({
  ordinary: charter.rules.majority.find(({ ordinary }) => ordinary)?.clause ?? null,
});

/** The reader's own ballot: to be cast, as it was cast, or why there is none; nothing for one who never votes. */
function ownBallot(screen: VotingScreen, proposal: Proposal, vote: Vote) {
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
        vote={`${proposal.proposal} ${vote.openedAt}`}
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

/**
 * Who has voted shows, what they voted does not: nobody is to be swayed (silence `ballot-openness`). `of` names a vote that is
 * over, where several stand on one page.
 */
export function WhoHasVoted({ screen, vote, of }: { screen: VotingScreen; vote: Vote; of?: string }) {
  const { view, names } = screen;
  const { tongue } = view;
  const people = [...vote.entitled]
    .map((person) => ({
      person,
      name: names.person(person)[tongue],
      voted: (vote.secret?.cast ?? vote.ballots).has(person),
    }))
    .sort((a, b) => compare(a.name, b.name, tongue));
  return (
    <ul class="voters" aria-label={votingWords.entitled[tongue]}>
      {people.map(({ person, name, voted }) => (
        <li id={`voter-${of === undefined ? '' : `${of}-`}${person}`} class={voted ? 'voter-voted' : 'voter-awaited'}>
          <span aria-hidden="true">{voted ? '✓' : '○'}</span> {name}
          <span class="unseen">, {voted ? votingWords.voted[tongue] : votingWords.awaited[tongue]}</span>
        </li>
      ))}
    </ul>
  );
}

/** Closing before the head has voted asks once more: his side would have decided a tie. */
export function Closing({ screen, proposal, vote }: { screen: VotingScreen; proposal: Proposal; vote: Vote }) {
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
