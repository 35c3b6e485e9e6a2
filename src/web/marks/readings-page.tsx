import { clauseFor } from '#charter/authority.ts';
import { marksOf, readerAt } from '#group/things.ts';
import { isNarrow, participants } from '#marking/audience.ts';
import { isOriginator } from '#marking/rules.ts';
import { listReadings, listReadingsBy, type ReadingRow } from '#marking/store.ts';
import { thingName } from '#marking/thing-words.ts';
import type { Marked } from '#marking/vocabulary.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import type { PageRoute } from '../page-route.ts';
import { lookFor } from '../reading.ts';
import type { GroupView } from '../view.ts';
import { MarkLine } from './mark-line.tsx';
import { ReadingsTable } from './readings-table.tsx';
import { markAddress } from './routes.ts';
import { words } from './words.ts';

const most = 200;

type Shown = {
  /** Narrow things that this reader has marked, or keeps the records of. */
  readonly followed: readonly Marked[];
  readonly readings: readonly ReadingRow[];
  readonly own: readonly ReadingRow[];
  mayNow(person: string, thing: string): boolean;
};

/** Who has read what is for fewer than the whole Group. Everyone sees his own readings. */
export const readingsPage: PageRoute<Shown> = {
  path: '/readings',
  readers: participants,
  async load(house, view) {
    const { reads, group, me } = view;
    const isOfDesk = me.offices.includes('secretariat');
    const followed = [...marksOf(view.states).things.values()].filter(
      ({ thing, mark, origin }) =>
        isNarrow(mark.audience) && (isOriginator(origin, reads.standing) || (isOfDesk && reads.may(thing))),
    );
    const [readings, own, states] = await Promise.all([
      listReadings(
        house.pool,
        group,
        followed.map(({ thing }) => thing),
      ),
      listReadingsBy(house.pool, group, me.person, most),
      lookFor(house, group, []),
    ]);
    return {
      followed,
      readings,
      // What has been closed to the reader since is no longer named to him.
      own: own.filter(({ thing }) => reads.may(thing)),
      mayNow: (person, thing) => readerAt(states, person, view.now).may(thing),
    };
  },
  html: (view, shown) => <ReadingsPage view={view} shown={shown} />,
  json: (_view, { followed, readings, own, mayNow }) => ({
    own,
    followed: followed.map(({ thing, mark, at }) => ({
      thing,
      mark,
      at,
      readings: readings
        .filter((row) => row.thing === thing)
        .map((row) => ({ ...row, mayReadNow: mayNow(row.person, thing) })),
    })),
  }),
};

function ReadingsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base } = view;
  const title = words.readings[tongue];
  const follows = shown.followed.length > 0 || view.me.offices.includes('secretariat');
  return (
    <Page
      view={view}
      title={title}
      place="journal"
      heading={<Heading title={title} eyebrow={<a href={`${base}/journal`}>{words.journal[tongue]}</a>} />}
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'setMark')}
              state="plain"
              tongue={tongue}
              id="note-readings"
            />
          }
        >
          <p class="intro">{words.readingsSays[tongue]}</p>
        </Block>
        {follows ? <Followed view={view} shown={shown} /> : null}
        <Block>
          <Section title={words.own[tongue]} id="own">
            <Own view={view} rows={shown.own} />
          </Section>
        </Block>
      </Sheet>
    </Page>
  );
}

function Followed({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { followed, readings, mayNow } = shown;
  if (followed.length === 0)
    return (
      <Block>
        <Empty title={words.noThingsTitle[tongue]}>{words.noThings[tongue]}</Empty>
      </Block>
    );
  return (
    <>
      {followed.map(({ thing }) => {
        const name = capital(thingName(thing)[tongue], tongue);
        return (
          <Block>
            <Section title={name} id={`thing-${thing.replaceAll('/', '-')}`}>
              <MarkLine view={view} thing={thing} />
              <ReadingsTable
                view={view}
                caption={name}
                rows={readings.filter((row) => row.thing === thing)}
                mayNow={(person) => mayNow(person, thing)}
              />
            </Section>
          </Block>
        );
      })}
    </>
  );
}

function Own({ view, rows }: { view: GroupView; rows: readonly ReadingRow[] }) {
  const { tongue, zone, base } = view;
  return (
    <Table
      tongue={tongue}
      caption={words.own[tongue]}
      columns={[
        { title: words.what[tongue] },
        { title: words.how[tongue] },
        { title: words.when[tongue] },
        { title: words.copy[tongue], narrow: true },
      ]}
      rows={rows.map(({ thing, how, at, copy }) => ({
        cells: [
          <a href={`${base}${markAddress(thing)}`}>{capital(thingName(thing)[tongue], tongue)}</a>,
          capital(words[how][tongue], tongue),
          momentName(at, zone, tongue),
          copy === null ? null : <code title={copy}>{copy.slice(0, 12)}</code>,
        ],
      }))}
      empty={<Empty title={words.noOwnTitle[tongue]}>{words.noOwn[tongue]}</Empty>}
    />
  );
}
