import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { atExactTime } from '#text/dates.ts';
import { namesMayBeTaken } from './hands.ts';
import { handsFields, sideOfHead, handsWords as words } from './hands-messages.ts';
import { choiceButtons, choices as choiceWords, votingCommands, votingWords } from './messages.ts';
import { abstentionAllowed } from './rules.ts';
import { pathOf, type VotingScreen } from './screen.ts';
import { countPhrase } from './tally-messages.ts';
import { choices, type Proposal, type Vote } from './vocabulary.ts';
import { Closing } from './vote-screens.tsx';

type Props = { screen: VotingScreen; proposal: Proposal; vote: Vote };

/** A vote by hands that is open: every screen says so; the secretariat records, the head closes. */
export function OpenHands(props: Props) {
  const { screen, vote } = props;
  const { view } = screen;
  const { tongue, charter } = view;
  const ordinary = charter.rules.majority.find((rule) => rule.ordinary)?.clause ?? null;
  return (
    <Block
      notes={
        <>
          <LawNote charter={charter} clause={ordinary} state="awaited" tongue={tongue} id="note-majority" />
          <LawNote charter={charter} clause={charter.rules.tie.clause} state="plain" tongue={tongue} id="note-tie" />
        </>
      }
    >
      <div class="question">
        <p class="question-says">{words.byHands[tongue]}</p>
        {vote.entitled.has(view.me.person) ? <p>{words.raise[tongue]}</p> : null}
        <p class="quiet">
          {vote.hands ? (
            <StatusWord state="met">{words.counted[tongue]}</StatusWord>
          ) : (
            <StatusWord state="awaited">{words.notCounted[tongue]}</StatusWord>
          )}
          {vote.hands ? ` · ${countedBy(screen, vote)}` : null} · {votingWords.resultAtClosing[tongue]}
        </p>
        <Counted {...props} />
        <HandsForm {...props} />
        <Closing {...props} />
      </div>
    </Block>
  );
}

/** `Sayıb: S. Orucova, 10:36:08-də`. */
export function countedBy({ view: { tongue }, names, zone }: VotingScreen, { hands }: Vote): string {
  if (!hands) return '';
  return `${words.countedBy[tongue]}: ${names.person(hands.by)[tongue]}, ${atExactTime(hands.at, zone, tongue)}`;
}

/** The count before closing, for those who record it and who close over it: they must see that it is right. */
function Counted({ screen, vote }: Props) {
  const { view } = screen;
  const { tongue, charter, me } = view;
  const concerned = ['recordShowOfHands', 'closeVote'].flatMap((command) => charter.authority[command]?.offices ?? []);
  if (!vote.hands || !me.offices.some((office) => concerned.includes(office))) return null;
  return (
    <>
      <p>
        <b>{countPhrase({ ...vote.hands, noBallot: 0 }, tongue)}</b>; {sideOfHead(vote.hands.head)[tongue]}
      </p>
      <p class="quiet">{words.check[tongue]}</p>
    </>
  );
}

function HandsForm({ screen, proposal, vote }: Props) {
  const { view, meeting } = screen;
  const { tongue, charter } = view;
  const { proposal: number } = proposal;
  const path = pathOf(screen, proposal, 'hands');
  const none = { for: 0, against: 0, abstain: 0, head: null } as const;
  const allowed = choices.filter((choice) => choice !== 'abstain' || abstentionAllowed(charter));
  const headVotes = vote.head !== null && vote.entitled.has(vote.head);
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'recordShowOfHands', meeting, proposal: number, ...none }}
      name={votingCommands.recordShowOfHands.name}
      short={vote.hands ? words.recordAgain : undefined}
      records={votingCommands.recordShowOfHands.done}
      look={vote.hands ? 'quiet' : 'primary'}
      id={`act-hands-${number}`}
    >
      <div class="hands-numbers">
        {allowed.map((choice) => (
          <Field
            tongue={tongue}
            name={choice}
            id={`hands-${choice}-${number}`}
            type="number"
            width="number"
            min="0"
            max={String(vote.entitled.size)}
            label={handsFields[choice][tongue]}
            value={typed(view, path, choice)}
            problem={problemOf(view, path, choice)}
          />
        ))}
      </div>
      {headVotes ? (
        <Choice
          tongue={tongue}
          name="head"
          id={`hands-head-${number}`}
          label={handsFields.head[tongue]}
          hint={words.headSideHint[tongue]}
          required
          options={[
            ...allowed.map((value) => ({ value: value as string, label: choiceButtons[value][tongue] })),
            { value: '', label: words.headNone[tongue] },
          ]}
          values={typedMany(view, path, 'head')}
        />
      ) : null}
      {namesMayBeTaken(charter) ? <Names screen={screen} proposal={proposal} vote={vote} /> : null}
    </Ask>
  );
}

function Names({ screen, proposal, vote }: Props) {
  const { view, names } = screen;
  const { tongue } = view;
  const path = pathOf(screen, proposal, 'hands');
  const given = typedMany(view, path, 'names') ?? [];
  const people = [...vote.entitled]
    .map((person) => ({ person, name: names.person(person)[tongue] }))
    .sort((a, b) => compare(a.name, b.name, tongue));
  return (
    <details
      class="hands-names ballots"
      open={given.some((each) => each !== '') || problemOf(view, path, 'names') !== undefined}
    >
      <summary>{handsFields.names[tongue]}</summary>
      <p class="hint">{words.byNameHint[tongue]}</p>
      {people.map(({ person, name }, index) => (
        <Select
          tongue={tongue}
          name="names"
          id={`hand-${proposal.proposal}-${index}`}
          label={name}
          options={[
            { value: '', label: votingWords.notVoted[tongue] },
            ...choices.map((choice) => ({ value: `${person}:${choice}`, label: choiceWords[choice][tongue] })),
          ]}
          value={given.find((each) => each.startsWith(`${person}:`)) ?? undefined}
        />
      ))}
    </details>
  );
}
