import type { Child } from 'hono/jsx';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { bodiesNominatedBy, isMemberAt, membersAt } from './composition.ts';
import { fieldLabels as labels, membershipActs, membershipCommands, membershipWords } from './messages.ts';
import { awaitingNominations, returnedNominations } from './roster.ts';
import { bodyOf, type CompositionScreen, PersonCell, Source, since } from './screens.tsx';
import type { Nomination } from './vocabulary.ts';
import { screenWords as words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** Nominations that wait, each with what the reader may do; and those that went back and were not mended. */
export function Nominations(props: {
  screen: CompositionScreen;
  reasonOf: (nomination: string) => string | undefined;
}) {
  const { screen, reasonOf } = props;
  const { composition, view } = screen;
  const { tongue } = view;
  const awaiting = awaitingNominations(composition);
  const returned = returnedNominations(composition);
  if (awaiting.length + returned.length === 0) {
    return <p class="quiet">{membershipWords.noNominations[tongue]}</p>;
  }
  return (
    <ul class="nominations">
      {awaiting.map((nomination) => (
        <Line screen={screen} nomination={nomination}>
          <StatusWord state="awaited">{words.awaits[tongue]}</StatusWord>
          <Acts>
            <Return screen={screen} nomination={nomination} />
            <Withdraw screen={screen} nomination={nomination} />
          </Acts>
        </Line>
      ))}
      {returned.map((nomination) => (
        <Line screen={screen} nomination={nomination}>
          <StatusWord state="refused">{membershipWords.returnedFor[tongue]}:</StatusWord>{' '}
          {reasonOf(nomination.nomination)}
        </Line>
      ))}
    </ul>
  );
}

function Line(props: { screen: CompositionScreen; nomination: Nomination; children?: Child }) {
  const { screen, nomination } = props;
  const { view, sources } = screen;
  const { tongue } = view;
  return (
    <li id={`nomination-${nomination.nomination}`}>
      <div class="nominee">
        <PersonCell screen={screen} person={nomination.person} />
      </div>
      <div>
        {bodyOf(screen, nomination.body)}
        <span class="under">
          {words.nominated[tongue]}: {since(screen, nomination.at)}
          {nomination.letter ? `, ${labels.letter[tongue].split(' (')[0]} ${nomination.letter}` : null} ·{' '}
          <Source screen={screen} position={sources.nominations.get(nomination.nomination)}>
            {numbered(sources.nominations.get(nomination.nomination) ?? '', tongue)}
          </Source>
        </span>
        <OnPaper tongue={tongue} onPaper={nomination.onPaper} names={screen.names} />
      </div>
      <div class="nomination-state">{props.children}</div>
    </li>
  );
}

function Return({ screen, nomination }: { screen: CompositionScreen; nomination: Nomination }) {
  const { view } = screen;
  const { tongue } = view;
  const path = `/composition/nominations/${nomination.nomination}/return`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnNomination', nomination: nomination.nomination, reason: nothing }}
      name={membershipCommands.returnNomination.name}
      short={words.returnShort}
      records={membershipActs.NominationReturned(
        { nomination: nomination.nomination, reason: nothing },
        screen.names,
        screen.zone,
      )}
      look="quiet"
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${nomination.nomination}`}
        label={labels.reason[tongue]}
        hint={words.reasonHint[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        rows={3}
        required
      />
    </Ask>
  );
}

/** Shown only to the leadership of the nominating body: for others it is not their nomination. */
function Withdraw({ screen, nomination }: { screen: CompositionScreen; nomination: Nomination }) {
  const { view, composition } = screen;
  if (!bodiesNominatedBy(composition, view.me.person, view.now).includes(nomination.body)) return null;
  return (
    <Ask
      view={view}
      path={`/composition/nominations/${nomination.nomination}/withdrawal`}
      trial={{ type: 'withdrawNomination', nomination: nomination.nomination }}
      name={membershipCommands.withdrawNomination.name}
      short={words.withdrawShort}
      records={membershipActs.NominationWithdrawn({ nomination: nomination.nomination }, screen.names, screen.zone)}
      look="quiet"
    />
  );
}

/** For the leadership of a body: whom it sends. A person on record, or a new one by name. */
export function Nominate({ screen }: { screen: CompositionScreen }) {
  const { view, composition } = screen;
  const { tongue, me, now } = view;
  const path = '/composition/nominations';
  const bodies = bodiesNominatedBy(composition, me.person, now);
  const trialOf = (body: BodyId) => ({ type: 'nominate', nomination: '', body, person: '', letter: null }) as const;
  const may = bodies.filter((body) => !view.gate(trialOf(body)));
  const first = may[0] ?? bodies[0];
  if (first === undefined) return null;
  const value = (field: string) => typed(view, path, field);
  return (
    <Ask
      view={view}
      path={path}
      trial={trialOf(first)}
      name={membershipCommands.nominate.name}
      short={words.nominateShort}
      records={words.recordsNomination}
      id="nominate"
      keep
    >
      {may.length > 1 ? (
        <Select
          tongue={tongue}
          name="body"
          label={labels.body[tongue]}
          value={value('body')}
          problem={problemOf(view, path, 'body')}
          options={may.map((body) => ({ value: body, label: bodyOf(screen, body) }))}
          required
        />
      ) : (
        <>
          <input type="hidden" name="body" value={first} />
          <p>
            {words.nominateFor[tongue]}: <b>{bodyOf(screen, first)}</b>
          </p>
        </>
      )}
      <Select
        tongue={tongue}
        name="person"
        label={words.knownPerson[tongue]}
        hint={words.knownHint[tongue]}
        value={value('person')}
        problem={problemOf(view, path, 'person')}
        options={knownPersons(screen)}
        required={false}
      />
      <Field
        tongue={tongue}
        name="name"
        label={words.newName[tongue]}
        value={value('name')}
        problem={problemOf(view, path, 'name')}
        width="name"
      />
      <Field
        tongue={tongue}
        name="position"
        label={labels.position[tongue]}
        value={value('position')}
        problem={problemOf(view, path, 'position')}
        width="name"
        required={false}
      />
      <Field
        tongue={tongue}
        name="letter"
        label={labels.letter[tongue]}
        hint={words.letterHint[tongue]}
        value={value('letter')}
        problem={problemOf(view, path, 'letter')}
        width="name"
        required={false}
      />
    </Ask>
  );
}

/** Persons on record who are not members, by name. */
function knownPersons({ people, composition, view }: CompositionScreen) {
  return [...people.values()]
    .filter(({ person }) => !isMemberAt(composition, person, view.now))
    .sort((a, b) => compare(a.name, b.name, view.tongue))
    .map(({ person, name, position }) => ({ value: person, label: position ? `${name}, ${position}` : name }));
}

/** For the Coordinator: ONE instrument with its number, date and list. */
export function Approve({ screen }: { screen: CompositionScreen }) {
  const { view, composition, names, zone } = screen;
  const { tongue, now } = view;
  const path = '/composition/instruments';
  const awaiting = awaitingNominations(composition);
  const seated = membersAt(composition, now).filter(({ byOffice }) => !byOffice);
  const nominations = awaiting.map(({ nomination }) => nomination);
  const ends = awaiting.length > 0 ? [] : seated.slice(0, 1).map(({ person }) => person);
  const today = dateIn(now, zone);
  const amends = composition.instruments.length > 0;
  const called = (person: PersonId, body: BodyId | null) =>
    [names.person(person)[tongue], body === null ? '' : bodyOf(screen, body)].filter(Boolean).join(', ');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'approveComposition', number: '', date: today, nominations, ends }}
      name={membershipCommands.approveComposition.name}
      short={amends ? words.amend : words.approve}
      records={words.recordsApproval}
      id="approve"
      look={awaiting.length > 0 ? 'primary' : 'quiet'}
    >
      <p class="quiet">{words.oneInstrument[tongue]}</p>
      <Field
        tongue={tongue}
        name="number"
        label={labels.number[tongue]}
        hint={words.numberHint[tongue]}
        value={typed(view, path, 'number')}
        problem={problemOf(view, path, 'number')}
        width="number"
        required
      />
      <Field
        tongue={tongue}
        name="date"
        type="date"
        label={labels.date[tongue]}
        value={typed(view, path, 'date') ?? today}
        problem={problemOf(view, path, 'date')}
        max={today}
        required
      />
      {awaiting.length > 0 ? (
        <Choice
          tongue={tongue}
          name="nominations"
          many
          label={labels.nominations[tongue]}
          values={typedMany(view, path, 'nominations') ?? nominations}
          options={awaiting.map(({ nomination, person, body }) => ({ value: nomination, label: called(person, body) }))}
        />
      ) : null}
      {seated.length > 0 ? (
        <details class="more" open={(typedMany(view, path, 'ends') ?? []).length > 0}>
          <summary>{labels.ends[tongue]}</summary>
          <Choice
            tongue={tongue}
            name="ends"
            many
            label={labels.ends[tongue]}
            values={typedMany(view, path, 'ends') ?? []}
            options={seated
              .map(({ person, body }) => ({ value: person, label: called(person, body) }))
              .sort((a, b) => compare(a.label, b.label, tongue))}
          />
        </details>
      ) : null}
    </Ask>
  );
}

/** Ending one membership with a reason; the member is chosen by the address, since the act is about one person. */
export function EndMembership({ screen, person }: { screen: CompositionScreen; person: PersonId }) {
  const { view, names } = screen;
  const { tongue } = view;
  const path = `/composition/members/${person}/end`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'endMembership', person, reason: nothing }}
      name={membershipCommands.endMembership.name}
      short={titled(words.endShort, names.person(person))}
      records={membershipActs.MembershipEnded({ person, reason: nothing }, names, screen.zone)}
      look="grave"
      open
      id="end"
      keep
    >
      <p>
        {words.endShort[tongue]}: <b>{names.person(person)[tongue]}</b>
      </p>
      <TextArea
        tongue={tongue}
        name="reason"
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        rows={3}
        required
      />
    </Ask>
  );
}

const titled = (title: Sentence, name: Sentence): Sentence =>
  inEveryTongue((tongue) => `${title[tongue]}: ${name[tongue]}`);
