import type { Context } from 'hono';
import { authorise, clauseFor } from '#charter/authority.ts';
import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { draftsPlace, problemPlace, problemsPlace } from '#problems/places.ts';
import { gravities } from '#problems/vocabulary.ts';
import { problemStates } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { measuresNamed } from './means.ts';
import { bodyNames, bodyOptions, DraftLines, gravityName, MeasureLinks, ProblemStateWord } from './parts.tsx';
import { type DraftLine, draftsFor, type MeasureLine, measuresFor, type ProblemLine, problemsFor } from './rows.ts';
import { words } from './words.ts';

/** What is looked for, as the address says it; `measure` is the number as it was typed. */
type Wish = Omit<Parameters<typeof problemsFor>[2], 'measure'> & { readonly measure?: string | undefined };

type Shown = {
  readonly wish: Wish;
  readonly problems: readonly ProblemLine[];
  readonly drafts: readonly DraftLine[];
  readonly measures: ReadonlyMap<string, MeasureLine>;
};

const every = 'all';
const chosen = (value: string | undefined) =>
  value === undefined || value === '' || value === every ? undefined : value;

function wishOf({ me }: GroupView, { req }: Context): Wish {
  const state = req.query('state');
  return {
    state: state === 'open' || state === 'closed' ? state : undefined,
    gravity: gravities.find((each) => each === req.query('gravity')),
    measure: chosen(req.query('measure')),
    body: chosen(req.query('body')),
    mine: req.query('whose') === 'mine' ? me.person : undefined,
    text: chosen(req.query('text')),
  };
}

/** As it stands in an address, of what is chosen alone. */
function queryOf({ mine, ...wish }: Wish): string {
  const query = new URLSearchParams(mine === undefined ? {} : { whose: 'mine' });
  for (const [name, value] of Object.entries(wish)) if (value !== undefined) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

/** The problems and the drafts on them that a list of this address holds: the same for a page and for its files. */
export async function problemList(house: House, view: GroupView, c: Context): Promise<Shown> {
  const wish = wishOf(view, c);
  const [measure] = wish.measure ? await measuresNamed(house.pool, view.group, wish.measure) : [];
  const [problems, drafts] = await Promise.all([
    problemsFor(house, view, { ...wish, measure }),
    draftsFor(house, view),
  ]);
  const measures = await measuresFor(
    house,
    view,
    problems.flatMap((row) => row.measures),
  );
  return { wish, problems, drafts, measures };
}

/** The register of problems, filtered by what the address says, and the drafts on them. */
export const problemsPage: PageRoute<Shown> = {
  path: problemsPlace,
  readers: participants,
  streams: () => ['problems'],
  load: (house, view, _params, c) => problemList(house, view, c),
  html: (view, shown) => <ProblemsPage view={view} shown={shown} />,
  json: (_view, { problems, drafts }) => ({
    problems: problems.map((row) => ({ ...row, at: row.at.toISOString() })),
    drafts: drafts.map((row) => ({ ...row, at: row.at.toISOString() })),
  }),
};

function ProblemsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter, me } = view;
  const { problems, drafts } = shown;
  const may = (command: string) => !authorise(charter, command, me.offices);
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="problems"
      streams={['problems', ...problems.map(({ problem }) => `problem/${problem}`)].slice(0, 100)}
      heading={
        <Heading
          title={words.title[tongue]}
          acts={
            <>
              {may('registerProblem') ? (
                <a class="button button-primary" href={`${base}${problemsPlace}/new`}>
                  {words.new[tongue]}
                </a>
              ) : null}
              {may('beginDraft') ? (
                <a class="button" href={`${base}${draftsPlace}/new`}>
                  {words.newDraft[tongue]}
                </a>
              ) : null}
            </>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'registerProblem')}
              state="plain"
              tongue={tongue}
              id="note-problems"
            />
          }
        >
          <p>{words.says[tongue]}</p>
          <Filter view={view} wish={shown.wish} />
          <Live id="problems">
            <List view={view} shown={shown} />
          </Live>
        </Block>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'beginDraft')}
              state="plain"
              tongue={tongue}
              id="note-drafts"
              brief
            />
          }
        >
          <Section title={words.drafts[tongue]} id="drafts" aside={String(drafts.length)}>
            <Live id="draft-list">
              {drafts.length === 0 ? <p class="quiet">{words.noDrafts[tongue]}</p> : null}
              <DraftLines view={view} drafts={drafts} />
            </Live>
          </Section>
        </Block>
      </Sheet>
    </Page>
  );
}

function Filter({ view, wish }: { view: GroupView; wish: Wish }) {
  const { tongue, base } = view;
  const all = { value: every, label: words.any[tongue] };
  return (
    <form class="filter conditions" action={`${base}${problemsPlace}`}>
      <Select
        tongue={tongue}
        name="state"
        id="filter-state"
        label={words.state[tongue]}
        value={wish.state ?? every}
        options={[
          all,
          ...(['open', 'closed'] as const).map((state) => ({ value: state, label: problemStates[state][tongue] })),
        ]}
      />
      <Select
        tongue={tongue}
        name="gravity"
        id="filter-gravity"
        label={words.gravity[tongue]}
        value={wish.gravity ?? every}
        options={[all, ...gravities.map((gravity) => ({ value: gravity, label: gravityName(view, gravity) }))]}
      />
      <Select
        tongue={tongue}
        name="body"
        id="filter-body"
        label={words.body[tongue]}
        value={wish.body ?? every}
        options={[all, ...bodyOptions(view)]}
      />
      <Select
        tongue={tongue}
        name="whose"
        id="filter-whose"
        label={words.whose[tongue]}
        value={wish.mine === undefined ? every : 'mine'}
        options={[all, { value: 'mine', label: words.mine[tongue] }]}
      />
      <Field
        tongue={tongue}
        name="measure"
        id="filter-measure"
        label={words.measure[tongue]}
        width="date"
        value={wish.measure}
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

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { problems, wish } = shown;
  const sought = Object.values(wish).some((each) => each !== undefined);
  return (
    <Table
      tongue={tongue}
      caption={words.problems[tongue]}
      columns={[
        { title: words.number[tongue], narrow: true },
        { title: words.name[tongue] },
        { title: words.gravity[tongue], narrow: true },
        { title: words.measures[tongue], narrow: true },
        { title: words.bodies[tongue] },
        { title: words.registered[tongue], narrow: true },
        { title: words.officer[tongue] },
        { title: words.state[tongue], narrow: true },
      ]}
      files={tableFiles(`${view.base}${problemsPlace}`, queryOf(shown.wish))}
      rows={problems.map((row) => ({ id: `problem-${row.problem}`, cells: cellsOf(view, shown, row) }))}
      empty={
        <Empty title={(sought ? words.noneFound : words.none)[tongue]}>
          {(sought ? words.noneFoundSays : words.noneSays)[tongue]}
        </Empty>
      }
    />
  );
}

function cellsOf(view: GroupView, { measures }: Shown, row: ProblemLine) {
  const { tongue, base, names, zone } = view;
  const day = dateIn(row.at.toISOString(), zone);
  return [
    row.problem,
    <a class="row-link" href={`${base}${problemPlace(row.problem)}`}>
      {row.title}
    </a>,
    gravityName(view, row.gravity),
    <MeasureLinks view={view} names={row.measures} called={measures} />,
    row.bodies.length === 0 ? '' : bodyNames(view, row.bodies, day),
    dateName(day, tongue),
    row.officer === null ? capital(words.nobody[tongue], tongue) : names.person(row.officer)[tongue],
    <ProblemStateWord view={view} closed={row.closed} />,
  ];
}
