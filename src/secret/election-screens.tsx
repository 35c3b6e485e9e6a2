import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, type Option, TextArea } from '#page/fields.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { capital, compare } from '#text/alphabet.ts';
import { numbered } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type AnElection, electionEnd } from '#voting/elections.ts';
import { votingWords } from '#voting/messages.ts';
import { anchorOf } from '#voting/names.ts';
import { pathOf } from '#voting/screen.ts';
import { electionsProvided, nextRound, standingIn } from './election.ts';
import { electionCommands, electionFields, roundName, electionWords as words } from './election-messages.ts';
import { RoundPart } from './election-results.tsx';
import { secretCommands, secretWords } from './messages.ts';
import { OpenSecretVote, type SecretScreen } from './screens.tsx';
import type { SecretCommand } from './vocabulary.ts';

/** Persons by their names, in the order of the reader's alphabet. */
export const byName = (people: readonly string[], names: Names, tongue: Tongue): readonly string[] =>
  [...people].sort((a, b) => compare(names.person(a)[tongue], names.person(b)[tongue], tongue));

/** An election from its candidates to its end: the round that is open stands first, and waits for an answer; those before it follow. */
export function ElectionPart({ screen, election }: { screen: SecretScreen; election: AnElection }) {
  const { view, voting } = screen;
  const { tongue, charter } = view;
  const { names, text } = voting;
  const { proposal: number, vote, stage } = election;
  const { state, says } = statusOf(election);
  const ended = electionEnd(election);
  const [last] = election.election.rounds.slice(-1);
  return (
    <div class="proposal" id={anchorOf(number)}>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.election.clause}
            state={state}
            tongue={tongue}
            id={`note-election-${number}`}
          />
        }
      >
        <OfficialText
          text={text(election.text)}
          title={`${words.election[tongue]} ${numbered(number.replace('e', ''), tongue)}`}
        />
        <p class="quiet">
          <StatusWord state={state}>
            {says[tongue]}
            {ended?.elected ? `: ${names.person(ended.elected)[tongue]}` : ''}
          </StatusWord>
          {' · '}
          {votingWords.author[tongue]}: {names.person(election.by)[tongue]}
        </p>
        {stage === 'withdrawn' ? (
          <p>
            {electionFields.reason[tongue]}: {text(election.election.withdrawn ?? { ref: '', digest: '' })}
          </p>
        ) : null}
        {vote || ended ? null : <Candidates screen={screen} election={election} />}
        {stage === 'draft' ? <ElectionActs screen={screen} election={election} /> : null}
      </Block>
      {vote?.secret ? (
        <>
          <p class="eyebrow">{capital(roundName[nextRound(election.election)][tongue], tongue)}</p>
          <OpenSecretVote screen={screen} proposal={election} vote={vote} secret={vote.secret} />
        </>
      ) : null}
      {election.election.rounds.map((round) => (
        <RoundPart screen={screen} proposal={number} round={round} open={round === last && !vote} />
      ))}
    </div>
  );
}

function Candidates({ screen: { view, voting }, election }: { screen: SecretScreen; election: AnElection }) {
  const { tongue } = view;
  const people = byName(
    election.stage === 'draft' ? standingIn(election.election) : election.election.candidates,
    voting.names,
    tongue,
  );
  return (
    <>
      <p class="eyebrow">{electionFields.candidates[tongue]}</p>
      <ul class="candidates">
        {people.map((person) => (
          <li>{voting.names.person(person)[tongue]}</li>
        ))}
      </ul>
    </>
  );
}

/** How it stands, in two or three words. */
export function statusOf(election: AnElection): { readonly state: LawState; readonly says: Sentence } {
  const ended = electionEnd(election);
  if (ended) {
    return ended.elected === null
      ? { state: 'refused', says: words.nobodyElected }
      : { state: 'met', says: words.elected };
  }
  if (election.stage === 'withdrawn') return { state: 'plain', says: words.withdrawn };
  if (election.stage === 'voting') return { state: 'awaited', says: words.voting };
  return election.election.rounds.length > 0
    ? { state: 'awaited', says: words.awaitsSecond }
    : { state: 'plain', says: words.proposed };
}

/** The head opens the next round; until the first was voted on, whoever may withdraws it. */
function ElectionActs({ screen, election }: { screen: SecretScreen; election: AnElection }) {
  const { view, voting } = screen;
  const { tongue } = view;
  const { proposal: number } = election;
  const of = { meeting: voting.meeting, proposal: number };
  const begun = election.election.rounds.length > 0;
  const withdrawal = pathOf(voting, election, 'election-withdrawal');
  const withdraw = { type: 'withdrawElection', ...of, reason: { ref: '', digest: '' } } as const;
  return (
    <Acts>
      <Ask
        view={view}
        path={pathOf(voting, election, 'secret-vote')}
        trial={{ type: 'openSecretVote', ...of, publicKey: 'to be drawn', asked: null }}
        name={begun ? words.openSecondRound : words.openRound}
        records={secretCommands.openSecretVote.done}
        set={anchorOf(number)}
        id={`act-secret-vote-${number}`}
      >
        <p class="quiet">{secretWords.howSecret[tongue]}</p>
      </Ask>
      {begun ? null : (
        <Ask
          view={view}
          path={withdrawal}
          trial={withdraw}
          name={electionCommands.withdrawElection.name}
          records={electionCommands.withdrawElection.done}
          look="quiet"
          set={anchorOf(number)}
          id={`act-election-withdrawal-${number}`}
        >
          <TextArea
            tongue={tongue}
            name="reason"
            id={`reason-${number}`}
            rows={3}
            label={electionFields.reason[tongue]}
            required
            value={typed(view, withdrawal, 'reason')}
            problem={problemOf(view, withdrawal, 'reason')}
          />
        </Ask>
      )}
    </Acts>
  );
}

/** A new election on an item: who may, sees the form. `people`: of the register, by name. */
export function ElectionForm(props: {
  view: View<SecretCommand>;
  meeting: string;
  item: string;
  people: readonly (Option & { readonly hint?: string | undefined })[];
}) {
  const { view, meeting, item, people } = props;
  const { tongue, charter } = view;
  const path = `/meetings/${meeting}/elections`;
  const [one = '', two = 'another'] = people.map(({ value }) => value);
  const text = { ref: '', digest: '' };
  const trial = { type: 'proposeElection', meeting, proposal: 'new', item, text, candidates: [one, two] } as const;
  // Where the charter does not speak of elections, or a meeting is over, nobody needs to be told so on every item.
  if (!electionsProvided(charter) || (view.gate(trial) && view.refused?.path !== path)) return null;
  const chosen = view.refused?.path === path ? view.refused.typed.candidates : undefined;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'proposeElection')}
          state="plain"
          tongue={tongue}
          id={`note-new-election-${item}`}
        />
      }
    >
      <Ask
        view={view}
        path={path}
        trial={trial}
        name={electionCommands.proposeElection.name}
        short={words.newElection}
        records={electionCommands.proposeElection.done}
        look="quiet"
        id={`act-election-${item}`}
        keep
      >
        <input type="hidden" name="item" value={item} />
        <TextArea
          tongue={tongue}
          name="text"
          id={`election-text-${item}`}
          official
          rows={2}
          label={electionFields.text[tongue]}
          hint={words.forExample[tongue]}
          required
          value={typed(view, path, 'text')}
          problem={problemOf(view, path, 'text')}
        />
        <div class="candidates-choice">
          <Choice
            tongue={tongue}
            many
            name="candidates"
            id={`candidates-${item}`}
            label={electionFields.candidates[tongue]}
            hint={words.chooseCandidates[tongue]}
            options={people}
            values={chosen}
            problem={problemOf(view, path, 'candidates')}
          />
        </div>
      </Ask>
    </Block>
  );
}
