import { clauseFor } from '#charter/authority.ts';
import { isHere } from '#meetings/attendance.ts';
import { membersAt } from '#membership/composition.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Field, type Option, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Roll, type RollLine, TapAct } from '#page/roll.tsx';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { timeIn } from '#text/moments.ts';
import { floorCommands } from './messages.ts';
import { type FloorScreen, pathOf, untyped } from './screen.ts';
import type { Expert, Substitute, While } from './vocabulary.ts';
import { fieldLabels, floorWords, speakerKinds } from './words.ts';

const shown = ['noticed', 'open', 'adjourned', 'held'];

/** Who is here beside the members: experts of the item in hand, and those who came in the place of a member. */
export function Guests({ screen }: { screen: FloorScreen }) {
  const { view, meeting, floor } = screen;
  const { tongue } = view;
  if (!shown.includes(meeting.stage)) return null;
  const experts = [...floor.experts.values()].filter(({ stays }) => isThere(stays.at(-1)));
  const substitutes = [...floor.substitutes.values()];
  const people = [
    ...experts.map((each) => expertLine(screen, each)),
    ...substitutes.map((each) => substituteLine(screen, each)),
  ];
  const asks = absentOf(screen).length > 0 && !refusedHere(screen);
  if (people.length === 0 && !asks) return null;
  return (
    <Section title={floorWords.besides[tongue]} id="guests">
      {people.length > 0 ? <Roll tongue={tongue} label={floorWords.besides[tongue]} people={people} /> : null}
      {substitutes.length > 0 ? (
        <LawNote
          charter={view.charter}
          clause={view.charter.rules.attendance.clause}
          state="plain"
          tongue={tongue}
          says={floorWords.heard[tongue]}
          id="note-substitutes"
        />
      ) : null}
      {asks ? <RecordSubstitute screen={screen} /> : null}
    </Section>
  );
}

const isThere = (stay: While | undefined): boolean => stay !== undefined && stay.until === undefined;

/** Whether this reader records no substitute now: then an empty part says nothing. */
const refusedHere = ({ view, meeting }: FloorScreen): boolean => {
  const refusal = view.gate({
    type: 'recordSubstitute',
    meeting: meeting.meeting,
    substitute: '',
    person: '',
    name: untyped,
    letter: null,
  });
  return refusal?.refused !== 'notAMember';
};

function expertLine(screen: FloorScreen, { expert, item, name, body, stays }: Expert): RollLine {
  const { view, names, text, zone } = screen;
  const { tongue } = view;
  const from = stays.at(-1)?.from;
  const of = body === null ? [] : [names.body(body)[tongue]];
  return {
    id: expert,
    name: text(name),
    office: [speakerKinds.expert[tongue], ...of].join(' · '),
    state: 'present',
    says: from ? timeIn(from, zone) : '',
    act: (
      <Leaves
        screen={screen}
        type="releaseExpert"
        noun={`items/${item}/experts/${expert}/release`}
        trial={{ item, expert }}
        name={text(name)}
      />
    ),
  };
}

function substituteLine(screen: FloorScreen, each: Substitute): RollLine {
  const { view, names, text, zone } = screen;
  const { tongue } = view;
  const { substitute, person, name, letter, from, until } = each;
  const instead = `${floorWords.instead[tongue]} ${names.person(person)[tongue]}`;
  return {
    id: substitute,
    name: text(name),
    office: [instead, letter ?? ''].filter(Boolean).join(' · '),
    state: until === undefined ? 'present' : 'left',
    says: until === undefined ? timeIn(from, zone) : `${timeIn(from, zone)}–${timeIn(until, zone)}`,
    act: (
      <Leaves
        screen={screen}
        type="releaseSubstitute"
        noun={`substitutes/${substitute}/departure`}
        trial={{ substitute }}
        name={text(name)}
      />
    ),
  };
}

function Leaves(props: {
  screen: FloorScreen;
  type: 'releaseExpert' | 'releaseSubstitute';
  noun: string;
  trial: Readonly<Record<string, string>>;
  name: string;
}) {
  const { screen, type, noun, trial, name } = props;
  const { view, meeting } = screen;
  const command = { type, meeting: meeting.meeting, ...trial } as unknown as Parameters<typeof view.gate>[0];
  if (view.gate(command)) return null;
  return (
    <TapAct
      action={`${view.base}${pathOf(screen, noun)}`}
      command={view.commandId()}
      label={floorWords.leaves[view.tongue]}
      spoken={`${floorCommands[type].name[view.tongue]}: ${name}`}
    />
  );
}

function RecordSubstitute({ screen }: { screen: FloorScreen }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const path = pathOf(screen, 'substitutes');
  const missing = absentOf(screen);
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'recordSubstitute',
        meeting: meeting.meeting,
        substitute: '',
        person: missing[0]?.value ?? '',
        name: untyped,
        letter: null,
      }}
      name={floorCommands.recordSubstitute.name}
      records={floorCommands.recordSubstitute.done}
      look="quiet"
      id="act-substitute"
      keep
    >
      <Select
        tongue={tongue}
        name="person"
        id="substitute-person"
        label={fieldLabels.replaced[tongue]}
        required
        value={typed(view, path, 'person')}
        problem={problemOf(view, path, 'person')}
        options={missing}
      />
      <Field
        tongue={tongue}
        name="name"
        id="substitute-name"
        label={fieldLabels.name[tongue]}
        required
        value={typed(view, path, 'name')}
        problem={problemOf(view, path, 'name')}
      />
      <Field
        tongue={tongue}
        name="letter"
        id="substitute-letter"
        label={fieldLabels.letter[tongue]}
        required={false}
        value={typed(view, path, 'letter')}
        problem={problemOf(view, path, 'letter')}
      />
    </Ask>
  );
}

/** Members who are not here and in whose place nobody has come, by name. */
function absentOf({ view, meeting, floor, composition, names }: FloorScreen): readonly Option[] {
  const replaced = new Set(
    [...floor.substitutes.values()].filter(({ until }) => until === undefined).map(({ person }) => person),
  );
  return membersAt(composition, view.now)
    .map(({ person }) => person)
    .filter((person) => !isHere(meeting, person) && !replaced.has(person))
    .map((person) => ({ value: person, label: names.person(person)[view.tongue] }))
    .sort((a, b) => compare(a.label, b.label, view.tongue));
}

/** Clause on which the admission of experts rests, for the part of an item. */
export const expertsClause = ({ view }: FloorScreen) => clauseFor(view.charter, 'admitExpert');
