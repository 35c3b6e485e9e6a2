import type { Child } from 'hono/jsx';
import { audienceKinds, domesticWords, personalWords, tlpMeanings } from '#marking/mark-words.ts';
import { fieldLabels } from '#marking/messages.ts';
import { type Mark, tlp } from '#marking/vocabulary.ts';
import { Choice, type Option, Select } from '#page/fields.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { capital, compare } from '#text/alphabet.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

type Fields = { readonly view: GroupView; readonly path: string; readonly mark: Mark; readonly prefix: string };

/** The fields of a mark, filled in with the one that stands. */
export function MarkFields(of: Fields) {
  const { view, path, mark, prefix } = of;
  const { tongue } = view;
  const field = (name: 'audience' | 'bodies' | 'offices') => ({
    tongue,
    name,
    id: `${prefix}-${name}`,
    label: fieldLabels[name][tongue],
    problem: problemOf(view, path, name),
  });
  const { audience } = mark;
  return (
    <>
      <Choice
        {...field('audience')}
        required
        values={typedMany(view, path, 'audience') ?? [audience.for]}
        options={(['group', 'participants', 'state', 'bodies', 'offices'] as const).map((kind) => ({
          value: kind,
          label: capital(audienceKinds[kind][tongue], tongue),
        }))}
      />
      <Folded title={fieldLabels.bodies[tongue]} open={audience.for === 'bodies'}>
        <Choice
          {...field('bodies')}
          many
          hint={words.whenBodies[tongue]}
          values={typedMany(view, path, 'bodies') ?? (audience.for === 'bodies' ? audience.bodies : [])}
          options={bodyOptions(view)}
        />
      </Folded>
      <Folded title={fieldLabels.offices[tongue]} open={audience.for === 'offices'}>
        <Choice
          {...field('offices')}
          many
          hint={words.whenOffices[tongue]}
          values={typedMany(view, path, 'offices') ?? (audience.for === 'offices' ? audience.offices : [])}
          options={view.charter.offices.map(({ id, title }) => ({ value: id, label: title[tongue] }))}
        />
      </Folded>
      <Handling {...of} />
    </>
  );
}

const Folded = (props: { title: string; open: boolean; children?: Child }) => (
  <details class="folded" open={props.open}>
    <summary>{props.title}</summary>
    {props.children}
  </details>
);

function Handling({ view, path, mark, prefix }: Fields) {
  const { tongue } = view;
  const select = (name: 'domestic' | 'personalData' | 'tlp', options: readonly Option[]) => (
    <Select
      tongue={tongue}
      name={name}
      id={`${prefix}-${name}`}
      label={fieldLabels[name][tongue]}
      value={typed(view, path, name) ?? mark[name]}
      problem={problemOf(view, path, name)}
      options={options}
    />
  );
  const of = (table: Readonly<Record<string, Sentence>>) =>
    Object.entries(table).map(([value, word]) => ({ value, label: capital(word[tongue], tongue) }));
  return (
    <>
      {select('domestic', of(domesticWords))}
      {select('personalData', of(personalWords))}
      {select(
        'tlp',
        tlp.map((label) => ({ value: label, label: `TLP:${label} – ${tlpMeanings[label][tongue]}` })),
      )}
    </>
  );
}

function bodyOptions({ bodies, names, tongue }: GroupView): readonly Option[] {
  return [...bodies.values()]
    .filter(({ successor }) => !successor)
    .map(({ body }) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
}
