import { authorise, clauseFor } from '#charter/authority.ts';
import { draftOf, problemOf as problemIn } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { Acts } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { closingOf, officerOf, standsWith } from '#problems/evolve.ts';
import { draftsPlace, measureAs, problemPlace, problemsPlace } from '#problems/places.ts';
import { bodiesAwaited, stepsOf } from '#problems/steps.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import { listGrouped } from '#problems/views.ts';
import type { Draft, Problem } from '#problems/vocabulary.ts';
import { problemName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { ChainPart, readChains } from '../duties/chain.tsx';
import type { House } from '../house.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import { commentAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { PageRoute } from '../page-route.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { ProblemVersions, textsOfVersions } from './correction.tsx';
import { EvidenceLines } from './evidence.tsx';
import { bodyNames, DraftLines, gravityName, MeasureLinks, ProblemLink, ProblemStateWord } from './parts.tsx';
import { CommentForm, ProblemActs } from './problem-acts.tsx';
import { draftsFor, measuresFor, problemsFor } from './rows.ts';
import type { ProblemShown } from './shown.ts';
import { StepLines } from './steps.tsx';
import { words } from './words.ts';

const address = `${problemsPlace}/:problem{\\d+}`;

export const textsOfProblem = (problem: Problem): readonly Belonging[] =>
  [
    ...textsOfVersions(problem),
    ...problem.comments.map(({ comment }) => comment),
    ...problem.closings.flatMap(({ reason, reopened }) => [reason, reopened?.reason]),
  ].map((text) => [thingOfProblem(problem.problem), text] as const);

/** Reasons that were given for what became of a draft. */
const reasonsOfDraft = ({ draft, amendments, offers, handed, dropped }: Draft): readonly Belonging[] =>
  [
    ...[...amendments.values()].map(({ settled }) => settled?.reason),
    ...offers.map(({ answer }) => (answer?.is === 'not taken up' ? answer.reason : undefined)),
    ...handed.map(({ reason }) => reason),
    dropped?.reason,
  ].map((text) => [thingOfDraft(draft), text] as const);

/** One problem: what it is, whom it concerns, what was said and drafted on it, and what became of it. */
export const problemPage: PageRoute<ProblemShown> = {
  path: address,
  readers: ({ problem = '' }) => [thingOfProblem(problem)],
  streams: ({ problem = '' }) => ['problems', `problem/${problem}`],
  load: (house, view, { problem = '' }) => loadProblem(house, view, problem),
  html: ({ frame }, shown) => <ProblemPage shown={{ ...shown, view: { ...shown.view, frame } }} />,
  json: (_view, { problem, texts, rows, grouped }) => ({
    problem: problem.problem,
    title: texts(problem.title),
    what: texts(problem.what),
    gravity: problem.gravity,
    measures: problem.measures,
    bodies: problem.bodies,
    body: problem.body,
    registered: problem.registered,
    version: problem.versions.length,
    versions: problem.versions.map(({ title, what, evidence, reason, ...each }) => ({
      ...each,
      title: texts(title),
      what: texts(what),
      reason: texts(reason),
      evidence: evidence.map((paper) => ({ ...paper, title: texts(paper.title) })),
    })),
    officer: officerOf(problem),
    with: standsWith(problem),
    standsFor: grouped,
    closed: closingOf(problem)?.at ?? null,
    evidence: problem.evidence.map(({ title, ...file }) => ({ ...file, title: texts(title) })),
    comments: problem.comments.map(({ comment, ...each }) => ({ ...each, comment: texts(comment) })),
    drafts: rows.map(({ draft, state }) => ({ draft, state })),
  }),
};

async function loadProblem(house: House, seen: GroupView, id: string): Promise<ProblemShown | undefined> {
  const [rows, open] = await Promise.all([
    draftsFor(house, seen, { problem: id }),
    groups(seen) ? problemsFor(house, seen, { state: 'open' }) : [],
  ]);
  const others = open.filter((row) => row.problem !== id && row.with === null);
  const streams = [...others.slice(0, 1).map(({ problem }) => `problem/${problem}`), `problem/${id}`];
  const view = await seeing(house, seen, [...streams, ...rows.map(({ draft }) => `draft/${draft}`)]);
  const problem = problemIn(view.states, id);
  if (!problem) return undefined;
  const drafts = rows.flatMap(({ draft }) => draftOf(view.states, draft) ?? []);
  const [unread, grouped, measures, chains] = await Promise.all([
    readTexts(house.pool, view.group, [...textsOfProblem(problem), ...drafts.flatMap(reasonsOfDraft)]),
    listGrouped(house.pool, view.group, id),
    measuresFor(
      house,
      view,
      problem.versions.flatMap((version) => version.measures.map(measureAs)),
    ),
    readChains(house, view, { problem: id }),
  ]);
  return {
    view,
    problem,
    texts: view.reveal(unread),
    rows,
    drafts,
    grouped: grouped.filter((each) => view.reads.may(thingOfProblem(each))),
    measures,
    others,
    chains,
  };
}

/** Whether this reader puts problems together, so that the others are offered to him. */
const groups = ({ charter, me }: GroupView): boolean => !authorise(charter, 'groupProblem', me.offices);

function ProblemPage({ shown }: { shown: ProblemShown }) {
  const { view, problem, texts, rows, drafts } = shown;
  const { tongue, base, charter } = view;
  const closed = closingOf(problem);
  const note = (command: string, id: string, state: 'met' | 'awaited' | 'plain') => (
    <LawNote
      charter={charter}
      clause={clauseFor(charter, command)}
      state={state}
      tongue={tongue}
      id={id}
      brief={id !== 'note-problem'}
    />
  );
  const streams = [`problem/${problem.problem}`, 'problems', ...rows.map(({ draft }) => `draft/${draft}`)];
  return (
    <Page
      view={view}
      title={texts(problem.title)}
      place="problems"
      streams={streams}
      heading={
        <Heading
          eyebrow={
            <>
              <a href={`${base}${problemsPlace}`}>{words.title[tongue]}</a> ·{' '}
              {capital(problemName(problem.problem)[tongue], tongue)}
            </>
          }
          title={texts(problem.title)}
          facts={
            <p>
              <ProblemStateWord view={view} closed={closed !== undefined} />
            </p>
          }
        />
      }
    >
      <Sheet>
        <Block notes={note('registerProblem', 'note-problem', 'met')}>
          <MarkLine view={view} thing={thingOfProblem(problem.problem)} />
          <Live id="facts">
            <OfficialText text={texts(problem.what)} />
            <Facts shown={shown} />
            <EvidenceLines view={view} problem={problem} texts={texts} />
          </Live>
        </Block>
        <Block notes={note('closeProblem', 'note-acts', closed ? 'met' : 'awaited')}>
          <Live id="acts">
            <ProblemActs shown={shown} />
          </Live>
        </Block>
        <Block notes={note('commentOnProblem', 'note-comments', 'plain')}>
          <Section title={words.comments[tongue]} id="comments" aside={String(problem.comments.length)}>
            <Live id="comment-list">
              <Comments shown={shown} />
            </Live>
            <CommentForm shown={shown} />
            {closed ? null : <ByLetter view={view} acts={[commentAct(problem.problem)]} />}
          </Section>
        </Block>
        <Block notes={note('beginDraft', 'note-drafts', 'plain')}>
          <Section title={words.drafts[tongue]} id="drafts" aside={String(rows.length)}>
            <Live id="draft-list">
              <DraftLines view={view} drafts={rows} />
              {closed ? null : <BeginDraft shown={shown} />}
            </Live>
          </Section>
        </Block>
        <Block>
          <Live id="versions-live">
            <ProblemVersions shown={shown} />
          </Live>
          <Section title={words.became[tongue]} id="steps">
            <Live id="step-list">
              <StepLines view={view} steps={stepsOf(problem, drafts)} texts={texts} />
            </Live>
          </Section>
        </Block>
        <Live id="chain-live">
          <ChainPart view={view} chains={shown.chains} />
        </Live>
      </Sheet>
    </Page>
  );
}

function BeginDraft({ shown: { view, problem } }: { shown: ProblemShown }) {
  const { tongue, base, charter, me } = view;
  if (authorise(charter, 'beginDraft', me.offices)) return null;
  return (
    <Acts>
      <a class="button" href={`${base}${draftsPlace}/new?problem=${problem.problem}`}>
        {words.newDraft[tongue]}
      </a>
    </Acts>
  );
}

function Facts({ shown }: { shown: ProblemShown }) {
  const { view, problem, measures, grouped } = shown;
  const { tongue, base, names, zone } = view;
  const { registered, body } = problem;
  const day = dateIn(registered.at, zone);
  const officer = officerOf(problem);
  const other = standsWith(problem);
  return (
    <DefinitionList
      items={[
        { term: words.gravity[tongue], says: gravityName(view, problem.gravity) },
        {
          term: words.registered[tongue],
          says: (
            <>
              {`${names.person(registered.by)[tongue]}${body === null ? '' : ` (${names.body(body, day)[tongue]})`}, ${officialMoment(registered.at, zone, tongue)}`}
              <OnPaper tongue={tongue} onPaper={registered.onPaper} names={names} />
            </>
          ),
        },
        {
          term: words.measures[tongue],
          says: <MeasureLinks view={view} names={problem.measures.map(measureAs)} called={measures} titles />,
        },
        {
          term: words.bodies[tongue],
          says: problem.bodies.length === 0 ? words.notNamed[tongue] : bodyNames(view, problem.bodies, day),
        },
        { term: words.officer[tongue], says: officer === null ? words.nobody[tongue] : names.person(officer)[tongue] },
        ...(other === null
          ? []
          : [{ term: words.standsWith[tongue], says: <ProblemLink view={view} problem={other} /> }]),
        ...(grouped.length === 0
          ? []
          : [
              {
                term: words.standsFor[tongue],
                says: (
                  <>
                    {grouped.map((each, index) => (
                      <>
                        {index > 0 ? ', ' : null}
                        <a href={`${base}${problemPlace(each)}`}>{problemName(each)[tongue]}</a>
                      </>
                    ))}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

function Comments({ shown: { view, problem, texts } }: { shown: ProblemShown }) {
  const { tongue, names, zone } = view;
  const awaited = bodiesAwaited(problem);
  return (
    <>
      {awaited.length === 0 ? null : (
        <p class="quiet">
          {words.awaitedFrom[tongue]}: {bodyNames(view, awaited, dateIn(view.now, zone))}
        </p>
      )}
      {problem.comments.length === 0 ? <p class="quiet">{words.noComments[tongue]}</p> : null}
      <ul class="lines">
        {problem.comments.map(({ comment, body, by, at, position, onPaper }) => (
          <li id={`comment-${position}`}>
            <p>{texts(comment)}</p>
            <p class="quiet">
              {names.person(by)[tongue]}
              {body === null ? '' : ` (${names.body(body, dateIn(at, zone))[tongue]})`},{' '}
              {officialMoment(at, zone, tongue)}
              <OnPaper tongue={tongue} onPaper={onPaper} names={names} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
