import { clauseFor } from '#charter/authority.ts';
import { theGroup } from '#marking/audience.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { typedMany } from '#page/view.ts';
import { problemCommands } from '#problems/messages.ts';
import { draftsPlace, problemsPlace } from '#problems/places.ts';
import { problemName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { AddresseeField, fieldsOf, MeasuresField } from './form-parts.tsx';
import { nothing } from './parts.tsx';
import { type MeasureLine, measuresFor, type ProblemLine, problemsFor } from './rows.ts';
import { words } from './words.ts';

type Shown = {
  readonly problems: readonly ProblemLine[];
  readonly measures: ReadonlyMap<string, MeasureLine>;
  /** The one on whose page it was begun. */
  readonly asked: string | undefined;
};

/** A draft of a proposal is begun, on problems that are open. */
export const newDraftPage: PageRoute<Shown> = {
  path: `${draftsPlace}/new`,
  readers: theGroup,
  streams: () => ['problems'],
  async load(house, view, _params, { req }) {
    const problems = await problemsFor(house, view, { state: 'open' });
    const asked = problems.find(({ problem }) => problem === req.query('problem'));
    return { problems, measures: await measuresFor(house, view, asked?.measures ?? []), asked: asked?.problem };
  },
  html: (view, shown) => <NewDraft view={view} shown={shown} />,
  json: (_view, { problems }) => ({ problems: problems.map(({ problem, title }) => ({ problem, title })) }),
};

function NewDraft({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  return (
    <Page
      view={view}
      title={words.newDraft[tongue]}
      place="problems"
      heading={
        <Heading
          eyebrow={<a href={`${base}${problemsPlace}`}>{words.title[tongue]}</a>}
          title={words.newDraft[tongue]}
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'beginDraft')}
              state="plain"
              tongue={tongue}
              id="note-begin"
            />
          }
        >
          <Begin view={view} shown={shown} />
        </Block>
      </Sheet>
    </Page>
  );
}

function Begin({ view, shown: { problems, measures, asked } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const path = draftsPlace;
  const of = { view, path, id: '' };
  const field = fieldsOf(of);
  const { value: _value, ...chosen } = field('problems');
  const trial = {
    type: 'beginDraft',
    draft: 'new',
    title: nothing,
    text: nothing,
    problems: [],
    measures: [],
    addressee: null,
  } as const;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={problemCommands.beginDraft.name}
      records={problemCommands.beginDraft.done}
      id="act-begin"
      open
      keep
    >
      <Field {...field('title')} required />
      <TextArea {...field('text')} rows={10} official required />
      <AddresseeField of={of} />
      {problems.length === 0 ? null : (
        <Choice
          {...chosen}
          many
          values={typedMany(view, path, 'problems') ?? (asked === undefined ? [] : [asked])}
          options={problems.map((row) => ({
            value: row.problem,
            label: `${capital(problemName(row.problem)[tongue], tongue)}: ${row.title}`,
          }))}
        />
      )}
      <MeasuresField of={of} value={[...measures.values()].map(({ number }) => number).join(', ')} />
    </Ask>
  );
}
