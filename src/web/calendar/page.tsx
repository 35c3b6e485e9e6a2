import { calendarPlace } from '#calendar/places.ts';
import { thingOfCalendar } from '#calendar/things.ts';
import type { Calendar, Calendars } from '#calendar/vocabulary.ts';
import { clauseFor } from '#charter/authority.ts';
import { calendarsOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList, Table, tableFiles } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { momentName, monthNames } from '#text/dates.ts';
import { counted } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import { CharterHeading, CharterTabs } from '../pages/charter.tsx';
import type { GroupView } from '../view.ts';
import { EnterCalendar } from './enter.tsx';
import { type AskedTerm, type MonthLine, monthLines, termAsked, yearAsked } from './shown.ts';
import { TermReckoned } from './term.tsx';
import { words, workingDays } from './words.ts';

type Shown = {
  readonly year: number;
  readonly calendars: Calendars;
  readonly texts: Texts;
  readonly asked: AskedTerm | undefined;
};

/** The working days of a year, how they came to be known, and the reckoning of a term by them. */
export const calendarPage: PageRoute<Shown> = {
  path: calendarPlace,
  readers: participants,
  streams: () => ['calendar'],
  async load({ pool }, view, _params, c) {
    const calendars = calendarsOf(view.states);
    const year = yearAsked(view, c);
    const wordings = (calendars.get(year) ?? []).flatMap(({ source, reason }) =>
      [source, ...(reason ? [reason] : [])].map((wording) => [thingOfCalendar, wording] as const),
    );
    const texts = view.reveal(await readTexts(pool, view.group, wordings));
    return { year, calendars, texts, asked: termAsked(calendars, view.zone, c) };
  },
  html: (view, shown) => <CalendarPage view={view} shown={shown} />,
  json: (_view, { year, calendars, texts, asked }) => ({
    years: [...calendars.keys()].sort((a, b) => a - b),
    year,
    versions: (calendars.get(year) ?? []).map(({ version, table, checksum, source, reason, at, position }) => ({
      ...{ version, ...table, checksum, at, position },
      source: texts(source),
      reason: reason ? texts(reason) : null,
    })),
    reckoned: asked ?? null,
  }),
};

function CalendarPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const { year, calendars } = shown;
  const versions = calendars.get(year) ?? [];
  const calendar = versions.at(-1);
  const clause = clauseFor(charter, 'enterCalendar');
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="charter"
      streams={['calendar']}
      heading={<CharterHeading view={view} />}
    >
      <Sheet>
        <CharterTabs view={view} current="calendar" />
        <Block notes={<LawNote charter={charter} clause={clause} state="plain" tongue={tongue} id="note-calendar" />}>
          <p class="intro">{words.says[tongue]}</p>
          <Years view={view} shown={shown} />
        </Block>
        <Live id="calendar" class="chapters">
          {calendar ? (
            <Year view={view} calendar={calendar} texts={shown.texts} />
          ) : (
            <Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>
          )}
          <Earlier view={view} versions={versions.slice(0, -1)} texts={shown.texts} />
        </Live>
        <TermReckoned view={view} year={year} asked={shown.asked} />
        <EnterCalendar view={view} year={year} versions={versions} texts={shown.texts} />
      </Sheet>
    </Page>
  );
}

/** Each year that is known, with the one that is shown and the next. */
function Years({ view, shown: { year, calendars } }: { view: GroupView; shown: Shown }) {
  const years = [...new Set([...calendars.keys(), year, year + 1])].sort((a, b) => a - b);
  return (
    <Tabs
      label={words.years[view.tongue]}
      items={years.map((each) => ({
        href: `${view.base}${calendarPlace}?year=${each}`,
        label: String(each),
        current: each === year,
      }))}
    />
  );
}

function Year({ view, calendar, texts }: { view: GroupView; calendar: Calendar; texts: Texts }) {
  const { tongue, base } = view;
  const { table } = calendar;
  const names = monthNames(tongue);
  return (
    <Section title={String(table.year)} id="year">
      <DefinitionList
        items={[
          { term: words.inYear[tongue], says: <b>{counted(table.workingDays, workingDays, tongue)}</b> },
          ...aboutVersion(view, calendar, texts),
        ]}
      />
      <Table
        tongue={tongue}
        caption={`${words.title[tongue]}, ${table.year}`}
        columns={[
          { title: words.month[tongue], narrow: true },
          { title: words.working[tongue], numeric: true, narrow: true },
          { title: words.holidays[tongue] },
          { title: words.moved[tongue] },
          { title: words.worked[tongue] },
        ]}
        rows={monthLines(table).map((line) => ({
          cells: monthCells(line, capital(names[line.month - 1] ?? '', tongue)),
        }))}
        files={tableFiles(`${base}${calendarPlace}`, `?year=${table.year}`)}
      />
    </Section>
  );
}

const daysOnly = (days: readonly string[]): string => days.map((day) => Number(day.slice(8))).join(', ');

const monthCells = ({ working, holidays, moved, worked }: MonthLine, name: string) => [
  name,
  String(working),
  daysOnly(holidays),
  daysOnly(moved),
  daysOnly(worked),
];

function aboutVersion({ tongue, names, zone }: GroupView, calendar: Calendar, texts: Texts) {
  const { version, source, reason, checksum, by, at } = calendar;
  return [
    { term: words.source[tongue], says: texts(source) },
    { term: words.version[tongue], says: String(version) },
    { term: words.entered[tongue], says: `${names.person(by)[tongue]}, ${momentName(at, zone, tongue)}` },
    ...(reason ? [{ term: words.reason[tongue], says: texts(reason) }] : []),
    { term: words.checksum[tongue], says: <code class="hash">{checksum}</code> },
  ];
}

function Earlier(props: { view: GroupView; versions: readonly Calendar[]; texts: Texts }) {
  const { view, versions, texts } = props;
  const { tongue } = view;
  if (versions.length === 0) return null;
  return (
    <Section title={words.earlier[tongue]} id="earlier" aside={String(versions.length)}>
      {versions.toReversed().map((calendar) => (
        <DefinitionList
          items={[
            { term: words.inYear[tongue], says: counted(calendar.table.workingDays, workingDays, tongue) },
            ...aboutVersion(view, calendar, texts),
          ]}
        />
      ))}
    </Section>
  );
}
