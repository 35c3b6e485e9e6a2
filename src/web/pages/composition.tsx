import { thingOfHistory } from '#history/things.ts';
import { readHead, readStreams } from '#journal/store.ts';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfComposition } from '#marking/things.ts';
import { holdingAt, membersAt } from '#membership/composition.ts';
import { memberNoun } from '#membership/composition-paper-words.ts';
import { membershipWords } from '#membership/messages.ts';
import { Approve, EndMembership, Nominate, Nominations } from '#membership/nomination-screens.tsx';
import { awaitingNominations, type Bench, benchesAt } from '#membership/roster.ts';
import { type CompositionScreen, Instruments, Roster } from '#membership/screens.tsx';
import { type Sources, sourcesOf } from '#membership/sources.ts';
import { Acts } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Notice } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { tableFiles } from '#page/table.tsx';
import type { TableColumn, TableFile } from '#paper/table.ts';
import { onDate } from '#text/dates.ts';
import { dateIn, instantOf, isDay } from '#text/moments.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { mountPage, type PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { compositionWords as words } from './composition-words.ts';
import { quorumSays } from './quorum-says.ts';
import { SeatsAheadList } from './seats-ahead.tsx';

export type Shown = {
  readonly day: string;
  readonly at: string;
  readonly today: boolean;
  readonly sources: Sources;
  readonly texts: Texts;
  /** Whose membership the reader is about to end. */
  readonly ending: string | undefined;
};

const compositionPage: PageRoute<Shown> = {
  path: '/composition',
  readers: participants,
  load: (house, view, _params, c) => loadComposition(house, view, c.req.query('on'), c.req.query('end')),
  html: (view, shown) => <CompositionPage view={view} shown={shown} />,
  json: (view, shown) => ({ on: shown.day, members: rowsOf(view, shown) }),
};

/** The composition of any day, and what leads from a nomination to a membership. */
export function mountComposition(app: App, house: House): void {
  mountPage(app, house, compositionPage);
  mountTable(app, house, {
    path: '/composition',
    readers: participants,
    async take(_house, view, c) {
      const shown = await loadComposition(house, view, c.req.query('on'), undefined);
      return { name: `${view.group}-composition-${shown.day}`, table: tableOf(view, shown) };
    },
  });
}

const columns = [
  { kind: 'number', width: 6 },
  { width: 34 },
  { width: 44 },
  { width: 44 },
  {},
  { kind: 'day' },
  {},
] as const satisfies readonly Omit<TableColumn, 'title'>[];

const tableOf = (view: GroupView, shown: Shown): TableFile => ({
  title: membershipWords.personalComposition[view.tongue],
  columns: columns.map((column, at) => ({ ...column, title: words.columns[at]?.[view.tongue] ?? '' })),
  rows: rowsOf(view, shown).map((row) => [row.number, row.name, row.position, row.body, row.seat, row.since, row.act]),
});

/** Of the day that was asked for, not of a coming one; of today where none was. */
export async function loadComposition(
  house: House,
  view: GroupView,
  on: string | undefined,
  end: string | undefined,
): Promise<Shown> {
  const { pool } = house;
  const { position } = await readHead(pool, view.group);
  const sources = sourcesOf(await readStreams(pool, view.group, ['composition'], position));
  const reasons = [...sources.returned.values()].map(({ reason }) => [thingOfComposition, reason] as const);
  const texts = view.reveal(await readTexts(pool, view.group, reasons));
  const now = dateIn(view.now, view.zone);
  const day = on !== undefined && isDay(on) && on < now ? on : now;
  const at = day === now ? view.now : lastOf(day, view.zone);
  const refusedEnd = /^\/composition\/members\/([^/]+)\/end$/.exec(view.refused?.path ?? '')?.[1];
  return { day, at, today: day === now, sources, texts, ending: refusedEnd ?? end };
}

/** A day's composition is the one at its end: an instrument counts on its own day. */
const lastOf = (day: string, zone: string): string => instantOf(`${day}T23:59:59`, zone) ?? `${day}T23:59:59.000Z`;

function screenOf(view: GroupView, { sources, at, day }: Shown): CompositionScreen {
  const { composition, names, zone, reads } = view;
  const opensHistory = (item: string) => reads.may(thingOfHistory(item));
  return { view, composition, names, people: names.people, sources, zone, at, day, opensHistory };
}

function CompositionPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, composition, bodies, base } = view;
  const { day, at, today } = shown;
  const screen = screenOf(view, shown);
  const benches = benchesAt(bodies, composition, at, { vacant: today });
  const count = membersAt(composition, at).length;
  const files = tableFiles(`${base}/composition`, today ? '' : `?on=${day}`);
  return (
    <Page
      view={view}
      title={membershipWords.personalComposition[tongue]}
      place="composition"
      streams={['composition', 'bodies']}
      heading={
        <Heading
          title={membershipWords.personalComposition[tongue]}
          eyebrow={today ? words.today[tongue] : onDate(day, tongue)}
          facts={
            <Live id="composition-facts">
              <b>{counted(count, memberNoun, tongue)}</b>
              <br />
              {coordinatorLine(view, at)}
            </Live>
          }
          acts={<Papers view={view} shown={shown} />}
        />
      }
    >
      <Sheet>
        <AsOf view={view} shown={shown} />
        {today ? <Awaiting screen={screen} shown={shown} /> : null}
        {today ? <SeatsAheadList view={view} /> : null}
        <Block notes={<RosterNotes view={view} benches={benches} count={count} at={at} />}>
          <Live id="roster">
            <Roster screen={screen} benches={benches} files={files} count={count} />
          </Live>
        </Block>
        {today ? <Ending view={view} screen={screen} ending={shown.ending} /> : null}
        <Block notes={<Clause view={view} command="approveComposition" />}>
          <Section title={membershipWords.instruments[tongue]} aside={composition.instruments.length} id="instruments">
            <Live id="instrument-list">
              <Instruments screen={screen} />
            </Live>
          </Section>
        </Block>
      </Sheet>
    </Page>
  );
}

/** The same as a paper: to be printed, and for a word processor. */
function Papers({ view: { base, tongue }, shown: { day, today } }: { view: GroupView; shown: Shown }) {
  const on = today ? '' : `?on=${day}`;
  return (
    <>
      <a class="button" href={`${base}/composition.pdf${on}`}>
        {words.asPdf[tongue]}
      </a>
      <a class="button" href={`${base}/composition.docx${on}`} download="">
        {words.asDocx[tongue]}
      </a>
      <a class="button" href={`${base}/composition.zip${on}`} download="">
        {words.asZip[tongue]}
      </a>
    </>
  );
}

/** The composition of another day, by its address; works without script. */
function AsOf({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  return (
    <>
      {shown.today ? null : (
        <Notice tongue={tongue} state="awaited">
          {words.past[tongue]} <a href={`${base}/composition`}>{words.showToday[tongue]}</a>
        </Notice>
      )}
      <form class="filter as-of" method="get" action={`${base}/composition`}>
        <Field tongue={tongue} name="on" type="date" label={words.asOf[tongue]} value={shown.day} />
        <button type="submit" class="button">
          {words.show[tongue]}
        </button>
      </form>
    </>
  );
}

function Awaiting({ screen, shown }: { screen: CompositionScreen; shown: Shown }) {
  const { view, composition } = screen;
  const { tongue } = view;
  const waits = awaitingNominations(composition).length;
  const settled = waits === 0 && composition.instruments.length > 0;
  const reasonOf = (nomination: string) => shown.texts(shown.sources.returned.get(nomination)?.reason);
  return (
    <Block
      notes={
        <LawNote
          charter={view.charter}
          clause={view.charter.authority.approveComposition?.clause ?? null}
          state={settled ? 'met' : 'awaited'}
          tongue={tongue}
          why={whyApproval(waits, settled)[tongue]}
          id="note-approval"
        />
      }
    >
      <Section title={membershipWords.nominations[tongue]} aside={waits > 0 ? waits : undefined} id="nominations">
        <Live id="nomination-list">
          <Nominations screen={screen} reasonOf={reasonOf} />
        </Live>
        <Acts>
          <Approve screen={screen} />
          <Nominate screen={screen} />
        </Acts>
      </Section>
    </Block>
  );
}

const whyApproval = (waits: number, settled: boolean): Sentence => {
  if (waits > 0) return words.waitsForCoordinator;
  return settled ? words.nothingWaits : words.notApproved;
};

function RosterNotes(props: { view: GroupView; benches: readonly Bench[]; count: number; at: string }) {
  const { view, benches, count, at } = props;
  const { charter, tongue, composition } = view;
  const { quorum } = charter.rules;
  const head = holdingAt(composition, 'head', at);
  const has = (kinds: readonly string[]) => benches.some(({ kind }) => kinds.includes(kind));
  const clauseOf = (id: string) => (charter.clauses.some((clause) => clause.id === id) ? id : null);
  return (
    <>
      <LawNote
        charter={charter}
        clause={charter.offices.find(({ id }) => id === 'head')?.clause ?? null}
        state={head ? 'met' : 'awaited'}
        tongue={tongue}
        why={head ? words.headOnce[tongue] : words.noHead[tongue]}
        id="note-head"
      />
      <LawNote
        charter={charter}
        clause={charter.authority.giveSeat?.clause ?? null}
        state={has(['executing', 'recommended']) ? 'met' : 'awaited'}
        tongue={tongue}
        id="note-bodies"
      />
      <LawNote
        charter={charter}
        clause={clauseOf('2.2')}
        state={has(['ngo']) ? 'met' : 'plain'}
        tongue={tongue}
        id="note-ngos"
      />
      <LawNote
        charter={charter}
        clause={quorum.clause}
        state="plain"
        tongue={tongue}
        says={quorumSays(charter, count)?.[tongue]}
        id="note-quorum"
      />
    </>
  );
}

function Ending(props: { view: GroupView; screen: CompositionScreen; ending: string | undefined }) {
  const { view, screen, ending } = props;
  const { tongue, composition, now, base, names } = view;
  const seated = membersAt(composition, now).filter(({ byOffice }) => !byOffice);
  const one = seated.find(({ person }) => person === ending);
  if (one) {
    return (
      <Block notes={<Clause view={view} command="endMembership" />}>
        <EndMembership screen={screen} person={one.person} />
      </Block>
    );
  }
  if (seated.length === 0) return null;
  if (!view.charter.authority.endMembership?.offices.some((office) => view.me.offices.includes(office))) return null;
  return (
    <form class="filter" method="get" action={`${base}/composition#end`}>
      <div class="field">
        <label for="end-of">{words.endOne[tongue]}</label>
        <select class="input input-name" id="end-of" name="end">
          {seated.map(({ person, body }) => (
            <option value={person}>
              {names.person(person)[tongue]}
              {body === null ? '' : `, ${names.body(body)[tongue]}`}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button">
        {words.goOn[tongue]}
      </button>
    </form>
  );
}

function Clause({ view, command }: { view: GroupView; command: string }) {
  const { charter, tongue } = view;
  const clause = charter.authority[command]?.clause ?? null;
  return <LawNote charter={charter} clause={clause} state="plain" tongue={tongue} />;
}

function coordinatorLine(view: GroupView, at: string): string {
  const { charter, composition, names, tongue } = view;
  const title = charter.offices.find(({ id }) => id === 'coordinator')?.title[tongue] ?? '';
  const holding = holdingAt(composition, 'coordinator', at);
  if (!holding) return `${title}: ${words.notRecorded[tongue]}`;
  const acting = holding.acting ? ` (${membershipWords.acting[tongue]})` : '';
  return `${title}: ${names.person(holding.person)[tongue]}${acting}`;
}

/** The table as rows, for CSV and JSON. */
function rowsOf(view: GroupView, { at, day, sources }: Shown) {
  const { composition, bodies, names, tongue, zone, charter } = view;
  const head = holdingAt(composition, 'head', at);
  const title = charter.offices.find(({ id }) => id === 'head')?.title[tongue] ?? '';
  const people = names.people;
  const first = head
    ? [
        {
          person: head.person,
          body: title,
          seat: membershipWords.byOffice[tongue],
          since: head.from,
          act: sources.holdings.get(head.holding)?.basis ?? '',
        },
      ]
    : [];
  const rest = benchesAt(bodies, composition, at, { vacant: false }).flatMap(({ kind, seats }) =>
    seats.flatMap(({ body, mandate }) =>
      mandate
        ? {
            person: mandate.person,
            body: names.body(body, day)[tongue],
            seat: words.seats[kind][tongue],
            since: mandate.from,
            act: `№ ${mandate.instrument}${mandate.takenOver ? ` (${membershipWords.takenOver[tongue]})` : ''}`,
          }
        : [],
    ),
  );
  return [...first, ...rest].map((row, index) => ({
    number: index + 1,
    name: names.person(row.person)[tongue],
    position: people.get(row.person)?.position ?? '',
    body: row.body,
    seat: row.seat,
    since: dateIn(row.since, zone),
    act: row.act,
  }));
}
