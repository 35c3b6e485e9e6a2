import type { Context } from 'hono';
import { fieldLabels as labels } from '#letters/messages.ts';
import { letterPlace, lettersPlace } from '#letters/routes.ts';
import { type LetterRow, type LetterWish, listLetters, listLetterYears } from '#letters/views.ts';
import type { LetterId } from '#letters/vocabulary.ts';
import { theDesk } from '#marking/audience.ts';
import { thingOfLetter } from '#marking/things.ts';
import { chosen, every, oneOf, queryOf, wordsIn, yearIn } from '#page/address.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Filter, NoneFound } from '#page/filter.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { bodyOptions, directionOptions, RegisterLetter } from './letter-form.tsx';
import { letterWords as words } from './letters-words.ts';
import { secretariatWords } from './secretariat-words.ts';

type Shown = {
  readonly wish: LetterWish;
  readonly letters: readonly LetterRow[];
  /** Years in which letters were registered that the reader may read, the latest first, and how many. */
  readonly years: ReadonlyMap<number, number>;
};

/** The register of letters, filtered by what the address says. */
export const lettersPage: PageRoute<Shown> = {
  path: lettersPlace,
  readers: theDesk,
  streams: () => ['letters'],
  async load({ pool }, view, _params, c) {
    const wish = wishOf(view, c);
    const mine = (letter: LetterId) => view.reads.may(thingOfLetter(letter));
    const [letters, years] = await Promise.all([lettersFor(pool, view, wish), listLetterYears(pool, view.group, mine)]);
    for (const { letter } of letters) view.seen.add(thingOfLetter(letter));
    return { wish, letters, years };
  },
  html: (view, shown) => <LettersPage view={view} shown={shown} />,
  json: (_view, { letters }) => ({ letters }),
};

/** Only letters that this reader may read: of the others not even the count. */
async function lettersFor(pool: House['pool'], view: GroupView, wish: LetterWish): Promise<readonly LetterRow[]> {
  const all = await listLetters(pool, view.group, wish);
  return all.filter(({ letter }) => view.reads.may(thingOfLetter(letter)));
}

/** This year unless another one, or every year, is asked for: registers grow. */
function wishOf({ now, zone }: GroupView, { req }: Context): LetterWish {
  return {
    year: yearIn(req.query('year') ?? dateIn(now, zone).slice(0, 4)),
    direction: oneOf(['in', 'out'], req.query('direction')),
    body: chosen(req.query('body')),
    text: wordsIn(req.query('text')),
  };
}

const addressOf = ({ base }: GroupView, { year, ...wish }: LetterWish): string =>
  `${base}${lettersPlace}${queryOf({ year: year ?? every, ...wish })}`;

/** The same as a table to take away, under the same filters. */
export function mountLettersTable(app: App, house: House): void {
  mountTable(app, house, {
    path: lettersPlace,
    readers: theDesk,
    async take({ pool }, view, c) {
      const letters = await lettersFor(pool, view, wishOf(view, c));
      const things = letters.map(({ letter }) => thingOfLetter(letter));
      return { name: `${view.group}-letters`, table: tableOf(view, letters), things };
    },
  });
}

const tableOf = (view: GroupView, letters: readonly LetterRow[]): TableFile => ({
  title: words.title[view.tongue],
  columns: [
    { title: words.number[view.tongue], width: 12 },
    { title: words.date[view.tongue], kind: 'day' },
    { title: words.theirs[view.tongue], width: 16 },
    { title: words.correspondent[view.tongue], width: 44 },
    { title: words.subject[view.tongue], width: 60 },
    { title: words.scan[view.tongue], width: 12 },
  ],
  rows: letters.map((row) => [
    registerNumber(row.letter),
    row.on,
    row.theirs,
    correspondentOf(view, row),
    row.subject,
    (row.scan === null ? words.noScan : words.hasScan)[view.tongue],
  ]),
});

/** The body under its name on that day, or the words that were written. */
export const correspondentOf = (
  { names, tongue }: GroupView,
  { body, correspondent, on }: Pick<LetterRow, 'body' | 'correspondent' | 'on'>,
): string => (body === null ? (correspondent ?? '[—]') : names.body(body, on)[tongue]);

function LettersPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const clause = charter.authority.registerLetter?.clause ?? null;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="secretariat"
      streams={['letters']}
      heading={
        <Heading
          title={words.title[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
        />
      }
    >
      <Sheet>
        <Block notes={<LawNote charter={charter} clause={clause} state="plain" tongue={tongue} id="note-letters" />}>
          <p>{words.says[tongue]}</p>
          <RegisterLetter view={view} />
        </Block>
        <Block>
          <LetterFilter view={view} shown={shown} />
          <Live id="letters">
            <List view={view} shown={shown} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function LetterFilter({ view, shown: { wish, letters, years } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, now, zone } = view;
  const known = [Number(dateIn(now, zone).slice(0, 4)), ...years.keys(), ...(wish.year ? [wish.year] : [])];
  const listed = [...new Set(known)].sort((a, b) => b - a);
  return (
    <Filter
      tongue={tongue}
      at={`${base}${lettersPlace}`}
      all={addressOf(view, {})}
      found={{ count: letters.length, of: totalOf(years) }}
      conditions={[
        {
          name: 'year',
          label: words.year[tongue],
          any: words.allYears[tongue],
          value: wish.year?.toString(),
          options: listed.map((year) => ({ value: String(year), label: String(year) })),
        },
        {
          name: 'direction',
          label: labels.direction[tongue],
          any: words.both[tongue],
          value: wish.direction,
          options: directionOptions(view),
        },
        {
          name: 'body',
          label: labels.body[tongue],
          any: words.anyBody[tongue],
          value: wish.body,
          options: bodyOptions(view),
        },
        { name: 'text', label: words.text[tongue], typed: 'words', value: wish.text },
      ]}
    />
  );
}

const totalOf = (years: Shown['years']): number => [...years.values()].reduce((sum, count) => sum + count, 0);

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { letters, wish, years } = shown;
  const { year, ...more } = wish;
  return (
    <Table
      tongue={tongue}
      caption={words.title[tongue]}
      columns={[
        { title: words.number[tongue], narrow: true },
        { title: words.date[tongue], narrow: true },
        { title: words.correspondent[tongue] },
        { title: words.subject[tongue] },
        { title: words.theirs[tongue], narrow: true },
        { title: words.scan[tongue], narrow: true },
      ]}
      rows={letters.map((row) => ({ id: `letter-${row.letter}`, cells: cellsOf(view, row) }))}
      files={tableFiles(`${base}${lettersPlace}`, queryOf({ year: year ?? every, ...more }))}
      empty={
        years.size === 0 ? (
          <Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>
        ) : (
          <NoneFound tongue={tongue} all={addressOf(view, {})} />
        )
      }
    />
  );
}

function cellsOf(view: GroupView, row: LetterRow) {
  const { tongue, base } = view;
  const place = `${base}${letterPlace(row.letter)}`;
  return [
    <a class="row-link" href={place}>
      {registerNumber(row.letter)}
    </a>,
    dateName(row.on, tongue),
    correspondentOf(view, row),
    row.subject ?? '[—]',
    row.theirs ?? '',
    (row.scan === null ? words.noScan : words.hasScan)[tongue],
  ];
}
