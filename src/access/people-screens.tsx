import { officeWords } from '#membership/office-words.ts';
import { Tabs } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import type { BodyId } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import { type DeskLine, type Filter, filters, isIn } from './desk.ts';
import { type AccessScreen, EntranceWord } from './screen.tsx';
import { filterTitles, accessWords as words } from './words.ts';

const desk = '/secretariat/people';

/** Ways to look at the list, each with how many it shows. */
export function PeopleFilters(props: { screen: AccessScreen; lines: readonly DeskLine[]; filter: Filter }) {
  const { screen, lines, filter } = props;
  const { tongue, base, now } = screen.view;
  return (
    <Tabs
      label={words.filter[tongue]}
      items={filters.map((each) => ({
        href: each === 'all' ? `${base}${desk}` : `${base}${desk}?show=${each}`,
        label: filterTitles[each][tongue],
        current: each === filter,
        count: lines.filter((line) => isIn(each, line, now)).length,
      }))}
    />
  );
}

/** Everybody by body: offices held today and how far each has come in. */
export function PeopleTable({ screen, lines }: { screen: AccessScreen; lines: readonly DeskLine[] }) {
  const { tongue } = screen.view;
  const groups = [...new Set(lines.map(({ body }) => body))]
    .map((body) => ({ body, title: titleOf(screen, body), of: lines.filter((line) => line.body === body) }))
    .sort((a, b) => Number(b.body === undefined) - Number(a.body === undefined) || compare(a.title, b.title, tongue));
  const rows = groups.flatMap(({ title, of }): readonly TableRow[] => [
    { heading: title },
    ...sorted(screen, of).map((line) => personRow(screen, line)),
  ]);
  return (
    <Table
      tongue={tongue}
      caption={words.peopleTable[tongue]}
      columns={[
        { title: words.name[tongue] },
        { title: words.offices[tongue] },
        { title: words.entrance[tongue] },
        { title: words.lastSeen[tongue], narrow: true },
        { title: words.sessions[tongue], numeric: true, narrow: true },
      ]}
      rows={rows}
      empty={<Empty title={words.nobody[tongue]}>{words.nobodySays[tongue]}</Empty>}
    />
  );
}

const titleOf = ({ names, view }: AccessScreen, body: BodyId | undefined): string =>
  body === undefined ? words.withoutBody[view.tongue] : names.body(body)[view.tongue];

const sorted = ({ names, view }: AccessScreen, lines: readonly DeskLine[]): readonly DeskLine[] =>
  [...lines].sort((a, b) =>
    compare(names.person(a.person)[view.tongue], names.person(b.person)[view.tongue], view.tongue),
  );

function personRow(screen: AccessScreen, line: DeskLine): TableRow {
  const { view, people, zone } = screen;
  const { tongue, base } = view;
  const { person, entrance, recovery } = line;
  const position = people.get(person)?.position;
  return {
    id: `person-${person}`,
    cells: [
      <>
        <a href={`${base}${desk}/${person}`}>{screen.names.person(person)[tongue]}</a>
        {position ? <span class="under">{position}</span> : null}
      </>,
      <Offices screen={screen} line={line} />,
      <>
        <EntranceWord screen={screen} entrance={entrance} />
        {recovery ? (
          <span class="under">
            <StatusWord state="awaited">{words.recoveryAwaits[tongue]}</StatusWord>
          </span>
        ) : null}
      </>,
      entrance.is === 'seen' ? momentName(entrance.at, zone, tongue) : '',
      entrance.is === 'seen' ? String(entrance.sessions) : '',
    ],
  };
}

function Offices({ screen, line }: { screen: AccessScreen; line: DeskLine }) {
  const { charter, tongue } = screen.view;
  const titles = (offices: readonly string[], more = '') =>
    charter.offices.filter(({ id }) => offices.includes(id)).map(({ title }) => `${title[tongue]}${more}`);
  const all = [
    ...titles(line.offices),
    ...titles(line.coming, ` (${officeWords.begins[tongue]})`),
    ...titles(line.entered, ` (${officeWords.awaits[tongue]})`),
    ...(line.nominee ? [words.nominee[tongue]] : []),
  ];
  return <span class={all.length > 0 ? undefined : 'quiet'}>{all.join(', ') || words.noOffice[tongue]}</span>;
}
