import { membersAt } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { fromTime } from '#text/dates.ts';
import { timeIn } from '#text/moments.ts';
import { expertsClause } from './guests-screens.tsx';
import { floorCommands } from './messages.ts';
import { type FloorScreen, pathOf, untyped } from './screen.ts';
import type { Expert, Recusal } from './vocabulary.ts';
import { fieldLabels, floorWords } from './words.ts';

/** Of one item: who is heard on it besides the members, and who does not vote on it. */
export function ItemRoom({ screen, item }: { screen: FloorScreen; item: string }) {
  return (
    <>
      <Experts screen={screen} item={item} />
      <Recusals screen={screen} item={item} />
    </>
  );
}

function Experts({ screen, item }: { screen: FloorScreen; item: string }) {
  const { view, floor, meeting, bodies } = screen;
  const { tongue } = view;
  const own = [...floor.experts.values()].filter((expert) => expert.item === item);
  const path = pathOf(screen, `items/${item}/experts`);
  const trial = { type: 'admitExpert', meeting: meeting.meeting, item, expert: '', name: untyped, body: null } as const;
  if (own.length === 0 && view.gate(trial)) return null;
  return (
    <Block
      notes={
        own.length > 0 ? (
          <LawNote
            charter={view.charter}
            clause={expertsClause(screen)}
            state="plain"
            tongue={tongue}
            says={floorWords.onlyHere[tongue]}
            id={`note-experts-${item}`}
          />
        ) : null
      }
    >
      {own.length > 0 ? (
        <>
          <h3 class="room-part">{floorWords.experts[tongue]}</h3>
          <ul class="room-list">
            {own.map((expert) => (
              <li>{expertSays(screen, expert)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {view.gate(trial) ? null : (
        <Acts>
          <Ask
            view={view}
            path={path}
            trial={trial}
            name={floorCommands.admitExpert.name}
            records={floorCommands.admitExpert.done}
            look="quiet"
            id={`act-expert-${item}`}
            keep
          >
            <Field
              tongue={tongue}
              name="name"
              id={`expert-name-${item}`}
              label={fieldLabels.name[tongue]}
              required
              value={typed(view, path, 'name')}
              problem={problemOf(view, path, 'name')}
            />
            <Select
              tongue={tongue}
              name="body"
              id={`expert-body-${item}`}
              label={fieldLabels.body[tongue]}
              value={typed(view, path, 'body')}
              problem={problemOf(view, path, 'body')}
              options={bodies}
              required={false}
            />
          </Ask>
        </Acts>
      )}
    </Block>
  );
}

/** `F. Rəhimova · Ədliyyə Nazirliyi · 10:12–10:40`, or `10:12-dən` while the expert is here. */
function expertSays({ view, names, text, zone }: FloorScreen, { name, body, stays }: Expert): string {
  const times = stays.map(({ from, until }) =>
    until === undefined ? fromTime(from, zone, view.tongue) : `${timeIn(from, zone)}–${timeIn(until, zone)}`,
  );
  return [text(name), body === null ? '' : names.body(body)[view.tongue], times.join(', ')].filter(Boolean).join(' · ');
}

function Recusals({ screen, item }: { screen: FloorScreen; item: string }) {
  const { view, floor, meeting } = screen;
  const { tongue, charter } = view;
  const own = floor.recusals.filter((recusal) => recusal.item === item);
  const over = meeting.closedAt !== undefined;
  if (own.length === 0 && over) return null;
  return (
    <Block
      notes={
        own.length > 0 ? (
          <LawNote
            charter={charter}
            clause={charter.rules.recusal.clause}
            state="plain"
            tongue={tongue}
            says={
              floorWords[charter.rules.recusal.value === 'not counted as present' ? 'notCounted' : 'stillCounted'][
                tongue
              ]
            }
            id={`note-recusals-${item}`}
          />
        ) : null
      }
    >
      {own.length > 0 ? (
        <>
          <h3 class="room-part">{floorWords.recusals[tongue]}</h3>
          <ul class="room-list">
            {own.map((recusal) => (
              <li>{recusalSays(screen, recusal)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {over ? null : (
        <Acts>
          <Declare screen={screen} item={item} />
          <Record screen={screen} item={item} />
        </Acts>
      )}
    </Block>
  );
}

function recusalSays({ view, names, text }: FloorScreen, { person, reason }: Recusal): string {
  return [names.person(person)[view.tongue], reason ? text(reason) : ''].filter(Boolean).join(': ');
}

function Reason({ screen, path, id }: { screen: FloorScreen; path: string; id: string }) {
  const { view } = screen;
  return (
    <TextArea
      tongue={view.tongue}
      name="reason"
      id={id}
      label={fieldLabels.reason[view.tongue]}
      required={false}
      rows={2}
      value={typed(view, path, 'reason')}
      problem={problemOf(view, path, 'reason')}
    />
  );
}

/** A member's own; not offered where it cannot be, but that a vote on the item is open is said. */
function Declare({ screen, item }: { screen: FloorScreen; item: string }) {
  const { view, meeting } = screen;
  const path = pathOf(screen, `items/${item}/recusal`);
  const trial = { type: 'declareRecusal', meeting: meeting.meeting, item, reason: null } as const;
  const refused = view.gate(trial)?.refused;
  if (refused && view.refused?.path !== path) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={floorCommands.declareRecusal.name}
      records={floorCommands.declareRecusal.done}
      look="quiet"
      id={`act-recusal-${item}`}
      set={`recusal-${item}`}
      keep
    >
      <Reason screen={screen} path={path} id={`recusal-reason-${item}`} />
    </Ask>
  );
}

function Record({ screen, item }: { screen: FloorScreen; item: string }) {
  const { view, meeting, floor, composition, names } = screen;
  const { tongue } = view;
  const path = pathOf(screen, `items/${item}/recusals`);
  const done = new Set(floor.recusals.filter((recusal) => recusal.item === item).map(({ person }) => person));
  const options = membersAt(composition, view.now)
    .filter(({ person }) => !done.has(person))
    .map(({ person }) => ({ value: person, label: names.person(person)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  const trial = {
    type: 'recordRecusal',
    meeting: meeting.meeting,
    item,
    person: options[0]?.value ?? '',
    reason: null,
  } as const;
  if (view.gate(trial) && view.refused?.path !== path) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={floorCommands.recordRecusal.name}
      records={floorCommands.recordRecusal.done}
      look="quiet"
      id={`act-recusals-${item}`}
      set={`recusal-${item}`}
      keep
    >
      <Select
        tongue={tongue}
        name="person"
        id={`recusal-person-${item}`}
        label={fieldLabels.person[tongue]}
        required
        value={typed(view, path, 'person')}
        problem={problemOf(view, path, 'person')}
        options={options}
      />
      <Reason screen={screen} path={path} id={`recusals-reason-${item}`} />
    </Ask>
  );
}
