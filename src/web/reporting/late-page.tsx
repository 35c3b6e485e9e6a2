import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { Heading, Section, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { planName } from '#plan/words.ts';
import { compare } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { counted, numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { every } from '../year/registers.tsx';
import { type Late, type LateKind, type LateLine, lateHref, lateKinds, loadLate } from './late.ts';
import { LatenessNote } from './lateness-note.tsx';
import { Pager } from './pager.tsx';
import { bodyPlace, latePlace } from './places.ts';
import { dayCount, seeingWords as words } from './seeing-words.ts';
import { planStreams, plansFor, type SectionName, sectionsOf } from './sight.ts';

type Shown = Late & { readonly sections: readonly SectionName[] };

const most = 100;

/** What is late, the longest first: all of it for those responsible, and to each body its own. */
export const latePage: PageRoute<Shown> = {
  path: latePlace,
  readers: participants,
  streams: planStreams,
  load: (house, view, _params, c) => loadLate(house, view, c, most).then((late) => withSections(house, view, late)),
  html: (view, shown) => <LatePage view={view} shown={shown} />,
  json: (_view, { lines, total, byBody, after }) => ({
    late: lines.map((line) => ({ ...line })),
    total,
    byBody: [...byBody].map(([body, count]) => ({ body, ...count })),
    after,
  }),
};

export const mountLateTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: latePlace,
    readers: participants,
    streams: planStreams(),
    async take(_house, view, c) {
      return { name: `${view.group}-late`, table: tableOf(view, await loadLate(house, view, c)) };
    },
  });

async function withSections(house: House, view: GroupView, late: Late): Promise<Shown> {
  const plans = late.wish.plan === undefined ? plansFor(view).map(({ plan }) => plan) : [late.wish.plan];
  return { ...late, sections: await sectionsOf(house, view, plans) };
}

const kindNames: Record<LateKind, keyof typeof words> = { reports: 'lateReports', terms: 'lateTerms' };

function LatePage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { wish, total, seen } = shown;
  return (
    <Page
      view={view}
      title={words.lateTitle[tongue]}
      place="plan"
      streams={['*']}
      heading={
        <Heading
          title={words.lateTitle[tongue]}
          eyebrow={chosen(view, shown)}
          facts={
            <Live id="late-total">
              {lateKinds.map((kind) => (
                <p>
                  {words[kindNames[kind]][tongue]}: <b>{numeral(total[kind], tongue)}</b>
                </p>
              ))}
            </Live>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.lateness.clause}
              state={total.reports + total.terms > 0 ? 'refused' : 'plain'}
              tongue={tongue}
              id="note-late"
            />
          }
        >
          <p>{words.lateSays[tongue]}</p>
          {seen === undefined ? null : <LatenessNote view={view} says={words.ownOnly} />}
          <Filter view={view} shown={shown} />
        </Block>
        <Block>
          <Live id="late-summary">
            <Summary view={view} shown={shown} />
          </Live>
        </Block>
        <Block>
          <Tabs
            label={words.list[tongue]}
            items={lateKinds.map((kind) => ({
              href: `${base}${latePlace}${queryOf({ ...wish, what: kind })}`,
              label: words[kindNames[kind]][tongue],
              current: wish.what === kind,
              count: total[kind],
            }))}
          />
          <Live id="late">
            <List view={view} shown={shown} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** What was chosen, for print, where filters do not stand. */
function chosen({ names, tongue }: GroupView, { wish }: Shown): string | undefined {
  const says = [
    wish.plan && planName(wish.plan)[tongue],
    wish.body && names.body(wish.body)[tongue],
    wish.section && `${words.section[tongue]} ${wish.section}`,
  ].filter((each) => each !== undefined && each !== '');
  return says.length > 0 ? says.join(' · ') : undefined;
}

function Filter({ view, shown: { wish, byBody, sections, seen } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, names } = view;
  const plans = plansFor(view);
  const bodies = [...new Set([...byBody.keys(), ...(wish.body ? [wish.body] : [])])].toSorted((one, other) =>
    compare(names.body(one)[tongue], names.body(other)[tongue], tongue),
  );
  const one = plans.length === 1 || wish.plan !== undefined;
  if (plans.length === 0) return null;
  return (
    <form class="filter conditions" action={`${base}${latePlace}`}>
      <input type="hidden" name="what" value={wish.what} />
      {plans.length > 1 ? (
        <Select
          tongue={tongue}
          name="plan"
          id="filter-plan"
          label={words.plan[tongue]}
          value={wish.plan ?? every}
          options={[
            { value: every, label: words.allPlans[tongue] },
            ...plans.map(({ plan }) => ({ value: plan, label: planName(plan)[tongue] })),
          ]}
        />
      ) : null}
      {seen === undefined || seen.length > 1 ? (
        <Select
          tongue={tongue}
          name="body"
          id="filter-body"
          label={words.body[tongue]}
          value={wish.body ?? every}
          options={[
            { value: every, label: words.allBodies[tongue] },
            ...bodies.map((body) => ({ value: body, label: names.body(body)[tongue] })),
          ]}
        />
      ) : null}
      {one && sections.length > 0 ? (
        <Select
          tongue={tongue}
          name="section"
          id="filter-section"
          label={words.section[tongue]}
          value={wish.section ?? every}
          options={[
            { value: every, label: words.allSections[tongue] },
            ...sections.map(({ number, title }) => ({ value: number, label: `${number}. ${title}` })),
          ]}
        />
      ) : null}
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
    </form>
  );
}

/** As it stands in an address, of filters that are chosen. */
const queryOf = ({ plan, body, section, what }: Late['wish'], after?: number): string =>
  `?${new URLSearchParams([
    ...(plan === undefined ? [] : [['plan', plan]]),
    ...(body === undefined ? [] : [['body', body]]),
    ...(section === undefined ? [] : [['section', section]]),
    ['what', what],
    ...(after ? [['after', String(after)]] : []),
  ])}`;

function Summary({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, names } = view;
  const { byBody, bySection, sections, wish, seen } = shown;
  if (bySection.size === 0) return null;
  const several = new Set([...bySection.keys()].map((key) => key.split(' ')[0])).size > 1;
  const columns = (first: string) => [
    { title: first },
    ...lateKinds.map((kind) => ({ title: words[kindNames[kind]][tongue], numeric: true })),
  ];
  const bodies = [...byBody].toSorted(
    ([one, ones], [other, others]) =>
      others.reports + others.terms - ones.reports - ones.terms ||
      compare(names.body(one)[tongue], names.body(other)[tongue], tongue),
  );
  return (
    <div class="late-summary">
      {seen !== undefined && seen.length < 2 ? null : (
        <Section title={words.byBody[tongue]} id="late-by-body">
          <Table
            tongue={tongue}
            caption={words.byBody[tongue]}
            columns={columns(words.body[tongue])}
            rows={bodies.map(([body, count]) => ({
              id: `late-body-${body}`,
              cells: [
                <a href={`${base}${latePlace}${queryOf({ ...wish, body })}`}>{names.body(body)[tongue]}</a>,
                ...lateKinds.map((kind) => count[kind]),
              ],
            }))}
          />
        </Section>
      )}
      <Section title={words.bySection[tongue]} id="late-by-section">
        <Table
          tongue={tongue}
          caption={words.bySection[tongue]}
          columns={columns(words.section[tongue])}
          rows={sectionRows(bySection, sections).map(({ plan, number, title, count }) => ({
            id: `late-section-${plan}-${number || 'none'}`,
            cells: [
              <>
                {several ? <span class="line quiet">{planName(plan)[tongue]}</span> : null}
                {number === '' ? (
                  words.noSection[tongue]
                ) : (
                  <a href={`${base}${latePlace}${queryOf({ ...wish, plan, section: number })}`}>
                    {number}. {title}
                  </a>
                )}
              </>,
              ...lateKinds.map((kind) => count[kind]),
            ],
          }))}
        />
      </Section>
    </div>
  );
}

/** In the order of the tables; what belongs to no section comes last. */
function sectionRows(bySection: Late['bySection'], sections: readonly SectionName[]) {
  const placeOf = (plan: string, number: string) => {
    const place = sections.findIndex((each) => each.plan === plan && each.number === number);
    return place < 0 ? sections.length : place;
  };
  return [...bySection]
    .map(([key, count]) => {
      const [plan = '', ...rest] = key.split(' ');
      const number = rest.join(' ');
      const title = sections.find((each) => each.plan === plan && each.number === number)?.title ?? '';
      return { plan, number, title, count, place: placeOf(plan, number) };
    })
    .toSorted((one, other) => one.place - other.place);
}

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { lines, wish, total, after } = shown;
  const any = wish.body === undefined && wish.section === undefined && wish.plan === undefined;
  const count = total[wish.what];
  return (
    <>
      <Table
        tongue={tongue}
        caption={words[kindNames[wish.what]][tongue]}
        columns={[
          { title: words.ofDays[tongue], narrow: true },
          { title: words.date[tongue], narrow: true },
          { title: words.measure[tongue] },
          { title: words.body[tongue] },
        ]}
        rows={lines.map((line) => ({ id: idOf(line), cells: cellsOf(view, line) }))}
        count={count}
        files={tableFiles(`${base}${latePlace}`, queryOf(wish))}
        empty={
          <Empty title={(any ? words.nothingLate : words.noneFound)[tongue]}>
            {any ? words.nothingLateSays[tongue] : null}
          </Empty>
        }
      />
      <Pager
        tongue={tongue}
        at={(from) => `${base}${latePlace}${queryOf(wish, from)}`}
        part={{ after, most, total: count }}
      />
    </>
  );
}

const idOf = ({ plan, measure, body, due }: LateLine): string => `late-${plan}-${measure}-${body}-${due ?? 'term'}`;

function cellsOf(view: GroupView, line: LateLine) {
  const { tongue, base, names } = view;
  const { number, title, body, on, days, stands } = line;
  return [
    <StatusWord state="refused">{counted(days, dayCount, tongue)}</StatusWord>,
    dateName(on, tongue),
    <>
      <a class="row-link" href={lateHref(view, line)}>
        {number}
      </a>{' '}
      {title}
      {stands === undefined ? null : (
        <span class="line quiet">{(stands === 'returned' ? words.returned : words.draftKept)[tongue]}</span>
      )}
    </>,
    <a href={`${base}${bodyPlace(body)}`}>{names.body(body)[tongue]}</a>,
  ];
}

function tableOf(view: GroupView, { lines, wish }: Late): TableFile {
  const { tongue, names } = view;
  return {
    title: words[kindNames[wish.what]][tongue],
    columns: [
      { title: words.days[tongue], kind: 'number' },
      { title: words.date[tongue], kind: 'day' },
      { title: words.plan[tongue], width: 8 },
      { title: words.number[tongue], width: 10 },
      { title: words.measure[tongue], width: 70 },
      { title: words.body[tongue], width: 50 },
      { title: words.state[tongue], width: 20 },
    ],
    rows: lines.map(({ days, on, plan, number, title, body, stands }) => [
      days,
      on,
      plan,
      number,
      title,
      names.body(body)[tongue],
      stands && (stands === 'returned' ? words.returned : words.draftKept)[tongue],
    ]),
  };
}
