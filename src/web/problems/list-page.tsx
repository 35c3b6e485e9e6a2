import { authorise, clauseFor } from '#charter/authority.ts';
import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Filter, NoneFound } from '#page/filter.tsx';
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
import { problemAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { bodyNames, bodyOptions, DraftLines, gravityName, MeasureLinks, ProblemStateWord } from './parts.tsx';
import { type ProblemRegister, problemList, problemsQuery } from './register.ts';
import type { ProblemLine } from './rows.ts';
import { words } from './words.ts';

/** The register of problems, filtered by what the address says, and the drafts on them. */
export const problemsPage: PageRoute<ProblemRegister> = {
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

function ProblemsPage({ view, shown }: { view: GroupView; shown: ProblemRegister }) {
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
          <ByLetter view={view} acts={[problemAct]} />
          <ProblemFilter view={view} shown={shown} />
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

function ProblemFilter({ view, shown: { wish, problems, total } }: { view: GroupView; shown: ProblemRegister }) {
  const { tongue, base } = view;
  const any = capital(words.any[tongue], tongue);
  return (
    <Filter
      tongue={tongue}
      at={`${base}${problemsPlace}`}
      found={{ count: problems.length, of: total }}
      conditions={[
        {
          name: 'state',
          label: words.state[tongue],
          any,
          value: wish.state,
          options: (['open', 'closed'] as const).map((state) => ({
            value: state,
            label: problemStates[state][tongue],
          })),
        },
        {
          name: 'gravity',
          label: words.gravity[tongue],
          any,
          value: wish.gravity,
          options: gravities.map((gravity) => ({ value: gravity, label: gravityName(view, gravity) })),
        },
        { name: 'body', label: words.body[tongue], any, value: wish.body, options: bodyOptions(view) },
        {
          name: 'whose',
          label: words.whose[tongue],
          any,
          value: wish.mine === undefined ? undefined : 'mine',
          options: [{ value: 'mine', label: words.mine[tongue] }],
        },
        { name: 'measure', label: words.measure[tongue], typed: 'short', value: wish.measure },
        { name: 'text', label: words.text[tongue], typed: 'words', value: wish.text },
      ]}
    />
  );
}

function List({ view, shown }: { view: GroupView; shown: ProblemRegister }) {
  const { tongue } = view;
  const { problems, wish, total } = shown;
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
      files={tableFiles(`${view.base}${problemsPlace}`, problemsQuery(wish))}
      rows={problems.map((row) => ({ id: `problem-${row.problem}`, cells: cellsOf(view, shown, row) }))}
      empty={
        total === 0 ? (
          <Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>
        ) : (
          <NoneFound tongue={tongue} all={`${view.base}${problemsPlace}`} />
        )
      }
    />
  );
}

function cellsOf(view: GroupView, { measures }: ProblemRegister, row: ProblemLine) {
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
