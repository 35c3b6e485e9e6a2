import { clauseFor } from '#charter/authority.ts';
import { participants } from '#marking/audience.ts';
import { defaultMark } from '#marking/defaults.ts';
import type { Mark } from '#marking/vocabulary.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { alike } from '#problems/likeness.ts';
import { problemCommands } from '#problems/messages.ts';
import { problemPlace, problemsPlace } from '#problems/places.ts';
import { MarkFields } from '../marks/mark-fields.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { EvidenceFields, Folded } from './form-parts.tsx';
import { measuresNamed } from './means.ts';
import { ParticularFields } from './particular-fields.tsx';
import { gravityName, nothing, ProblemStateWord } from './parts.tsx';
import { type ProblemLine, problemsFor } from './rows.ts';
import { words } from './words.ts';

type Shown = {
  readonly title: string;
  readonly measures: string;
  /** Undefined while nothing was said of which others could be like it. */
  readonly like: readonly ProblemLine[] | undefined;
};

/** A problem is registered, after a look at those that are like it. */
export const newProblemPage: PageRoute<Shown> = {
  path: `${problemsPlace}/new`,
  readers: participants,
  streams: () => ['problems'],
  async load(house, view, _params, { req }) {
    const title = (req.query('title') ?? '').slice(0, 300);
    const measures = (req.query('measures') ?? '').slice(0, 500);
    if (title === '' && measures === '') return { title, measures, like: undefined };
    const named = (await measuresNamed(house.pool, view.group, measures)).map(
      ({ plan, measure }) => `${plan}/${measure}`,
    );
    const all = await problemsFor(house, view, {});
    return { title, measures, like: alike({ title, what: null, measures: named }, all) };
  },
  html: (view, shown) => <NewProblem view={view} shown={shown} />,
  json: (_view, { like }) => ({ like: (like ?? []).map(({ problem, title }) => ({ problem, title })) }),
};

function NewProblem({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  return (
    <Page
      view={view}
      title={words.new[tongue]}
      place="problems"
      heading={
        <Heading eyebrow={<a href={`${base}${problemsPlace}`}>{words.title[tongue]}</a>} title={words.new[tongue]} />
      }
    >
      <Sheet>
        <Block>
          <Like view={view} shown={shown} />
        </Block>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'registerProblem')}
              state="plain"
              tongue={tongue}
              id="note-register"
            />
          }
        >
          <Register view={view} shown={shown} />
        </Block>
      </Sheet>
    </Page>
  );
}

/** Works without script: what is asked here comes back in the form beneath. */
function Like({ view, shown: { title, measures, like } }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  return (
    <Section title={words.likeFirst[tongue]} id="like">
      <p class="hint">{words.likeSays[tongue]}</p>
      <form class="filter" action={`${base}${problemsPlace}/new`}>
        <Field
          tongue={tongue}
          name="title"
          id="like-title"
          label={words.likeWords[tongue]}
          width="name"
          value={title}
        />
        <Field
          tongue={tongue}
          name="measures"
          id="like-measures"
          label={words.measure[tongue]}
          width="date"
          value={measures}
        />
        <button type="submit" class="button">
          {words.look[tongue]}
        </button>
      </form>
      {like?.length === 0 ? <p class="quiet">{words.noLike[tongue]}</p> : null}
      {like && like.length > 0 ? (
        <ul class="lines">
          {like.map((row) => (
            <li>
              <a href={`${base}${problemPlace(row.problem)}`}>{row.title}</a> ·{' '}
              <ProblemStateWord view={view} closed={row.closed} />
              <p class="quiet">{gravityName(view, row.gravity)}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** For the Group; a focal point, who is not of it, would not find again what he registered so. */
const markFor = ({ reads }: GroupView): Mark => {
  const usual = defaultMark('problem/new');
  return reads.among(usual.audience) ? usual : { ...usual, audience: participants };
};

function Register({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const path = problemsPlace;
  const mark = markFor(view);
  const of = { view, path, id: '' };
  const trial = {
    type: 'registerProblem',
    problem: 'new',
    title: nothing,
    what: nothing,
    measures: [],
    bodies: [],
    gravity: 'serious',
    evidence: [],
    mark,
  } as const;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={problemCommands.registerProblem.name}
      records={problemCommands.registerProblem.done}
      id="act-register"
      open
      multipart
      keep
    >
      <ParticularFields of={of} stands={{ ...shown, what: undefined, gravity: undefined, bodies: [] }}>
        <EvidenceFields of={of} />
      </ParticularFields>
      <Folded title={words.markOfProblem[tongue]} open={false}>
        <p class="hint">{words.markSays[tongue]}</p>
        <MarkFields view={view} path={path} mark={mark} prefix="problem" />
      </Folded>
    </Ask>
  );
}
