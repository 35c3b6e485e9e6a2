import { Ask } from '#page/ask.tsx';
import { Field, Select } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { bodyKinds, fieldLabels as labels, peopleCommands } from '#people/messages.ts';
import type { BodyKind } from '#people/vocabulary.ts';
import type { GroupView } from '../../view.ts';
import { kindByName } from './body-kind.ts';
import { bodyPlace } from './places.ts';
import { words } from './words.ts';

/** The body that a table names and no register has, entered where its name stands. `mark` tells this form from the others. */
export function EnterBody(props: { view: GroupView; brought: string; mark: string; written: string }) {
  const { view, mark, written } = props;
  const { tongue } = view;
  const path = bodyPlace(props.brought, mark);
  const field = (name: 'name_az' | 'name_en' | 'name_ru' | 'since', otherwise?: string) => ({
    tongue,
    name,
    id: `${name}-${mark}`,
    label: labels[name][tongue],
    value: typed(view, path, name) ?? otherwise,
    problem: problemOf(view, path, name),
    required: name !== 'since',
  });
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'enterBody', body: '', kind: 'state', name: { az: '', en: '', ru: '' }, from: null }}
      name={peopleCommands.enterBody.name}
      short={words.enterBody}
      records={peopleCommands.enterBody.done}
      look="quiet"
      set="enter-body"
      id={`enter-${mark}`}
    >
      <input type="hidden" name="written" value={written} />
      <Field {...field('name_az', written)} />
      <Field {...field('name_en')} />
      <Field {...field('name_ru')} />
      <Select
        tongue={tongue}
        name="kind"
        id={`kind-${mark}`}
        label={labels.kind[tongue]}
        value={typed(view, path, 'kind') || kindByName(written)}
        problem={problemOf(view, path, 'kind')}
        options={(Object.keys(bodyKinds) as BodyKind[]).map((value) => ({ value, label: bodyKinds[value][tongue] }))}
        required
      />
      <Field {...field('since')} type="date" />
    </Ask>
  );
}
