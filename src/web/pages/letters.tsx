import type { Context } from 'hono';
import { directions, fieldLabels as labels, lettersCommands } from '#letters/messages.ts';
import { letterPlace, lettersPlace } from '#letters/routes.ts';
import { type LetterRow, type LetterWish, listLetters, listLetterYears } from '#letters/views.ts';
import type { Direction } from '#letters/vocabulary.ts';
import { theDesk } from '#marking/audience.ts';
import { thingOfLetter } from '#marking/things.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { csv, csvHeaders } from './csv.ts';
import { letterWords as words } from './letters-words.ts';
import { secretariatWords } from './secretariat-words.ts';

type Shown = {
  readonly wish: LetterWish;
  readonly letters: readonly LetterRow[];
  readonly years: readonly number[];
};

/** The register of letters, filtered by what the address says. */
export const lettersPage: PageRoute<Shown> = {
  path: lettersPlace,
  readers: theDesk,
  streams: () => ['letters'],
  async load({ pool }, view, _params, c) {
    const wish = wishOf(view, c);
    const [letters, years] = await Promise.all([lettersFor(pool, view, wish), listLetterYears(pool, view.group)]);
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
  const asked = req.query('year') ?? dateIn(now, zone).slice(0, 4);
  const year = Number(asked);
  const direction = req.query('direction');
  return {
    year: Number.isSafeInteger(year) && year > 0 && year < 10_000 ? year : undefined,
    direction: direction === 'in' || direction === 'out' ? direction : undefined,
    body: chosen(req.query('body')),
    text: chosen(req.query('text')),
  };
}

/** Choices of everything are spelt out in forms, so that nothing chosen is not mistaken for them. */
const chosen = (value: string | undefined): string | undefined =>
  value === undefined || value === '' || value === every ? undefined : value;

const every = 'all';

/** The same as a table to take away, under the same filters. */
export function mountLettersTable(app: App, house: House): void {
  app.get(`/g/:group${lettersPlace}.csv`, async (c) => {
    const { group } = c.req.param();
    const view = await viewOf(house, c, group, []);
    if (!view?.me.person || !view.reads.among(theDesk)) return c.notFound();
    const { tongue } = view;
    const titles = ['number', 'date', 'theirs', 'correspondent', 'subject', 'scan'] as const;
    const letters = await lettersFor(house.pool, view, wishOf(view, c));
    const rows = letters.map((row) => [
      registerNumber(row.letter),
      row.on,
      row.theirs,
      correspondentOf(view, row),
      row.subject,
      (row.scan === null ? words.noScan : words.hasScan)[tongue],
    ]);
    const lines = csv([titles.map((title) => words[title][tongue]), ...rows]);
    const things = letters.map(({ letter }) => thingOfLetter(letter));
    await recordDownload(house, view, things, Buffer.from(lines));
    return c.body(lines, 200, csvHeaders(`${group}-letters`));
  });
}

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
          <Register view={view} />
        </Block>
        <Block>
          <Filter view={view} shown={shown} />
          <Live id="letters">
            <List view={view} shown={shown} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function Filter({ view, shown: { wish, years } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, now, zone } = view;
  const listed = [...new Set([Number(dateIn(now, zone).slice(0, 4)), ...years])].sort((a, b) => b - a);
  const all = (label: string) => ({ value: every, label });
  return (
    <form class="filter filter-dense" action={`${base}${lettersPlace}`}>
      <Select
        tongue={tongue}
        name="year"
        id="filter-year"
        label={words.year[tongue]}
        value={wish.year === undefined ? every : String(wish.year)}
        options={[all(words.allYears[tongue]), ...listed.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      <Select
        tongue={tongue}
        name="direction"
        id="filter-direction"
        label={labels.direction[tongue]}
        value={wish.direction ?? every}
        options={[all(words.both[tongue]), ...directionOptions(view)]}
      />
      <Select
        tongue={tongue}
        name="body"
        id="filter-body"
        label={labels.body[tongue]}
        value={wish.body ?? every}
        options={[all(words.anyBody[tongue]), ...bodyOptions(view)]}
      />
      <Field
        tongue={tongue}
        name="text"
        id="filter-text"
        type="search"
        label={words.text[tongue]}
        width="name"
        value={wish.text}
      />
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
    </form>
  );
}

const directionOptions = ({ tongue }: GroupView) =>
  (['in', 'out'] as const).map((direction: Direction) => ({ value: direction, label: directions[direction][tongue] }));

const bodyOptions = ({ bodies, names, tongue }: GroupView) =>
  [...bodies.keys()]
    .map((body) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { letters, wish, years } = shown;
  const nothing = years.length === 0;
  const query = new URLSearchParams({ year: every });
  for (const [name, value] of Object.entries(wish)) if (value !== undefined) query.set(name, String(value));
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
      csv={`${base}${lettersPlace}.csv?${query}`}
      empty={
        <Empty title={(nothing ? words.none : words.noneFound)[tongue]}>
          {(nothing ? words.noneSays : words.noneFoundSays)[tongue]}
        </Empty>
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

/** The form that enters a letter; folded until it is asked for. */
function Register({ view }: { view: GroupView }) {
  const { tongue, zone, now } = view;
  const path = lettersPlace;
  const text = (name: string) => ({
    tongue,
    name,
    value: typed(view, path, name),
    problem: problemOf(view, path, name),
  });
  const direction = typed(view, path, 'direction') ?? 'in';
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'registerLetter',
        direction: 'in',
        on: dateIn(now, zone),
        theirs: null,
        body: null,
        correspondent: null,
        subject: { ref: '', digest: '' },
        scan: null,
      }}
      name={lettersCommands.registerLetter.name}
      records={lettersCommands.registerLetter.done}
      id="act-letter"
      multipart
    >
      <Choice
        tongue={tongue}
        name="direction"
        label={labels.direction[tongue]}
        options={directionOptions(view)}
        values={[direction]}
        problem={problemOf(view, path, 'direction')}
        required
      />
      <Select
        {...text('body')}
        label={labels.body[tongue]}
        value={typed(view, path, 'body')}
        options={bodyOptions(view)}
        required={false}
      />
      <Field
        {...text('correspondent')}
        label={labels.correspondent[tongue]}
        hint={words.correspondentHint[tongue]}
        required={false}
      />
      <Field
        {...text('on')}
        type="date"
        label={labels.on[tongue]}
        value={typed(view, path, 'on') ?? dateIn(now, zone)}
        max={dateIn(now, zone)}
        required
      />
      <Field {...text('theirs')} label={labels.theirs[tongue]} width="name" required={false} />
      <TextArea {...text('subject')} label={labels.subject[tongue]} rows={2} required />
      <FileField
        tongue={tongue}
        name="scan"
        label={labels.scan[tongue]}
        hint={words.scanHint[tongue]}
        kept={typed(view, path, 'scan')}
        problem={problemOf(view, path, 'scan')}
        required={false}
      />
    </Ask>
  );
}
