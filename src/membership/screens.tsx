import type { Child } from 'hono/jsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { Table, type TableFiles, type TableRow } from '#page/table.tsx';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { Person } from '#people/store.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { holdingAt } from './composition.ts';
import { membershipWords } from './messages.ts';
import { awaitingNominations, type Bench, type Seat } from './roster.ts';
import type { Sources } from './sources.ts';
import type { Composition, MembershipCommand } from './vocabulary.ts';
import { benchTitles, screenWords as words } from './words.ts';

export type CompositionScreen = {
  readonly view: View<MembershipCommand>;
  readonly composition: Composition;
  readonly names: Names;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly sources: Sources;
  readonly zone: string;
  /** Instant of which the composition is shown, and its day. */
  readonly at: string;
  readonly day: string;
  /** Whether the paper of that item taken over is for this reader. */
  readonly opensHistory?: (item: string) => boolean;
};

/** The members: the head by office first, then by the right of their bodies; seats on which nobody sits among them. */
export function Roster(props: {
  screen: CompositionScreen;
  benches: readonly Bench[];
  files: TableFiles;
  count: number;
}) {
  const { screen, benches } = props;
  const { view } = screen;
  const { tongue } = view;
  let number = 0;
  const next = () => {
    number += 1;
    return String(number);
  };
  const rows: TableRow[] = [
    ...headRow(screen, next),
    ...benches.flatMap(({ kind, seats }): TableRow[] => [
      { heading: benchTitles[kind][tongue] },
      ...sorted(screen, seats).map((seat) => seatRow(screen, seat, next)),
    ]),
  ];
  return (
    <Table
      tongue={tongue}
      caption={membershipWords.personalComposition[tongue]}
      columns={[
        { title: '№', numeric: true, narrow: true },
        { title: words.member[tongue] },
        { title: words.body[tongue] },
        { title: words.since[tongue], narrow: true },
        { title: words.act[tongue] },
      ]}
      rows={rows}
      count={props.count}
      files={props.files}
      empty={<Empty title={membershipWords.members[tongue]}>{membershipWords.noMembers[tongue]}</Empty>}
    />
  );
}

function headRow(screen: CompositionScreen, next: () => string): readonly TableRow[] {
  const { view, composition, at, sources } = screen;
  const { tongue, charter } = view;
  const holding = holdingAt(composition, 'head', at);
  if (!holding) return [];
  const title = charter.offices.find(({ id }) => id === 'head')?.title[tongue];
  const source = sources.holdings.get(holding.holding);
  return [
    {
      id: `member-${holding.person}`,
      cells: [
        next(),
        <PersonCell screen={screen} person={holding.person} />,
        <>
          {title}
          <span class="quiet">
            {' '}
            {holding.acting ? membershipWords.acting[tongue] : membershipWords.byOffice[tongue]}
          </span>
        </>,
        since(screen, holding.from),
        <Source screen={screen} position={source?.position}>
          {source?.basis ?? `${words.journal[tongue]} ${numbered(source?.position ?? '', tongue)}`}
        </Source>,
      ],
    },
  ];
}

const sorted = ({ names, view, day }: CompositionScreen, seats: readonly Seat[]): readonly Seat[] =>
  [...seats].sort((a, b) =>
    compare(names.body(a.body, day)[view.tongue], names.body(b.body, day)[view.tongue], view.tongue),
  );

function seatRow(screen: CompositionScreen, { body, mandate }: Seat, next: () => string): TableRow {
  const { names, view, day, sources } = screen;
  const { tongue } = view;
  const bodyName = names.body(body, day)[tongue];
  if (!mandate) {
    return {
      id: `seat-${body}`,
      cells: ['', <Vacant screen={screen} body={body} />, bodyName, '', ''],
    };
  }
  const position = sources.instruments.get(mandate.instrument);
  return {
    id: `member-${mandate.person}`,
    cells: [
      next(),
      <PersonCell screen={screen} person={mandate.person} />,
      bodyName,
      since(screen, mandate.from),
      <>
        <Source screen={screen} position={position}>
          {numbered(mandate.instrument, tongue)}
        </Source>
        <span class="under">{instrumentDate(screen, mandate.instrument)}</span>
        <TakenOver screen={screen} item={mandate.takenOver} />
      </>,
    ],
  };
}

export const since = ({ zone, view }: CompositionScreen, instant: string): string =>
  dateName(dateIn(instant, zone), view.tongue);

function instrumentDate({ composition, view }: CompositionScreen, number: string): string {
  const instrument = composition.instruments.find((each) => each.number === number);
  return instrument ? dateName(instrument.date, view.tongue) : '';
}

/** That it was approved before the group was founded here, and from which paper that is known. */
function TakenOver({ screen, item }: { screen: CompositionScreen; item: string | undefined }) {
  if (item === undefined) return null;
  const says = membershipWords.takenOver[screen.view.tongue];
  const opens = screen.opensHistory?.(item) ?? false;
  return <span class="under">{opens ? <a href={`${screen.view.base}/history/${item}`}>{says}</a> : says}</span>;
}

/** An empty seat says for whom it waits: the body, or the Coordinator. */
function Vacant({ screen, body }: { screen: CompositionScreen; body: BodyId }) {
  const { composition, names, view } = screen;
  const { tongue } = view;
  const nominee = awaitingNominations(composition).find((nomination) => nomination.body === body);
  return (
    <>
      <StatusWord state="awaited">{membershipWords.vacant[tongue]}</StatusWord>
      <span class="under">
        {nominee
          ? `${words.nominee[tongue]}: ${names.person(nominee.person)[tongue]}, ${words.awaits[tongue]}`
          : words.awaitsBody[tongue]}
      </span>
    </>
  );
}

export function instrumentName({ composition, view }: CompositionScreen, number: string): string {
  const instrument = composition.instruments.find((each) => each.number === number);
  const name = numbered(number, view.tongue);
  return instrument ? `${name}, ${dateName(instrument.date, view.tongue)}` : name;
}

/** A name with the position in the body, as they are called today. */
export function PersonCell({ screen, person }: { screen: CompositionScreen; person: PersonId }) {
  const position = screen.people.get(person)?.position;
  return (
    <>
      <b>{screen.names.person(person)[screen.view.tongue]}</b>
      {position ? <span class="under">{position}</span> : null}
    </>
  );
}

/** The act behind a line, with its place in the journal. */
export function Source(props: { screen: CompositionScreen; position: number | undefined; children?: Child }) {
  const { view } = props.screen;
  if (props.position === undefined) return <>{props.children}</>;
  return (
    <a href={`${view.base}/journal/${props.position}`} title={words.journal[view.tongue]}>
      {props.children}
    </a>
  );
}

/** The instruments, latest first, each with whom it admitted and whose membership it ended. */
export function Instruments({ screen }: { screen: CompositionScreen }) {
  const { composition, view, sources, zone } = screen;
  const { tongue } = view;
  if (composition.instruments.length === 0) {
    return <p class="quiet">{membershipWords.noInstruments[tongue]}</p>;
  }
  return (
    <ol class="instruments">
      {[...composition.instruments].reverse().map(({ number, amends, at, date, onPaper, takenOver }) => (
        <li>
          <p>
            <a href={`${view.base}/journal/${sources.instruments.get(number) ?? ''}`}>
              {instrumentName(screen, number)}
            </a>{' '}
            <span class="quiet">
              {amends ? membershipWords.amendment[tongue] : membershipWords.instrument[tongue]} ·{' '}
              <a href={`${view.base}/composition?on=${takenOver ? date : dateIn(at, zone)}`}>
                {membershipWords.composition[tongue]}
              </a>
            </span>
          </p>
          <OnPaper tongue={tongue} onPaper={onPaper} names={screen.names} />
          <TakenOver screen={screen} item={takenOver} />
          <ListedPersons screen={screen} label={words.admitted[tongue]} persons={sources.admitted.get(number)} />
          <ListedPersons screen={screen} label={words.ended[tongue]} persons={sources.ended.get(number)} />
        </li>
      ))}
    </ol>
  );
}

function ListedPersons(props: { screen: CompositionScreen; label: string; persons: readonly PersonId[] | undefined }) {
  const { screen, persons = [] } = props;
  if (persons.length === 0) return null;
  const { tongue } = screen.view;
  const listed = persons.map((person) => screen.names.person(person)[tongue]).sort((a, b) => compare(a, b, tongue));
  return (
    <p class="under">
      {props.label}: {listed.join(', ')}
    </p>
  );
}

export const bodyOf = ({ names, day, view }: CompositionScreen, body: BodyId): string =>
  names.body(body, day)[view.tongue];
