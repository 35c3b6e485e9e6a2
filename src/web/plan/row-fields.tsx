import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { typed } from '#page/view.ts';
import type { Measure } from '#plan/vocabulary.ts';
import { executorKinds, fieldLabels as labels } from '#plan/words.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { GroupView } from '../view.ts';
import { fieldOf, rowsOf } from './field.ts';
import { kinds } from './query.ts';
import { words } from './words.ts';

const nothing = { body: '', kind: 'other', bodyFrom: '', bodyUntil: '' };

/** One row of the table as a form: number, section, text, term, and the bodies in rows. */
export function RowFields(props: {
  view: GroupView;
  path: string;
  id: string;
  measure?: Measure | undefined;
  title?: string | undefined;
  sections: readonly { readonly number: string; readonly says: string }[];
}) {
  const { view, path, id, measure, title, sections } = props;
  const { tongue } = view;
  const field = fieldOf(view, path, labels, id);
  const rows = rowsOf(
    view,
    path,
    measure?.executors.map(({ body, kind, term }) => ({
      body,
      kind: kind as string,
      bodyFrom: term?.from ?? '',
      bodyUntil: term?.until ?? '',
    })) ?? [],
    nothing,
    2,
  );
  return (
    <>
      <Field {...field('measureNumber', measure?.number)} width="number" required />
      <Select
        {...field('section', measure?.section ?? undefined)}
        options={[
          ...sections.map(({ number, says }) => ({ value: number, label: `${number} ${says}`.slice(0, 90) })),
          { value: '', label: words.noSection[tongue] },
        ]}
        required={false}
      />
      <TextArea {...field('measureTitle', title)} required />
      <Field {...field('from', measure?.term?.from)} type="date" required={false} />
      <Field {...field('until', measure?.term?.until)} type="date" required={false} />
      <p class="hint">{words.emptyRows[tongue]}</p>
      <div class="form-rows">
        {rows.map((row, at) => (
          <fieldset>
            <legend>
              {words.body[tongue]} {at + 1}
            </legend>
            <Select
              tongue={tongue}
              name="body"
              id={`${id}body-${at + 1}`}
              label={words.body[tongue]}
              value={row.body}
              options={[...bodyOptions(view), ...(row.body ? [{ value: '', label: words.takeBodyOut[tongue] }] : [])]}
            />
            <Select
              tongue={tongue}
              name="kind"
              id={`${id}kind-${at + 1}`}
              label={words.kind[tongue]}
              value={row.kind}
              options={kinds.map((kind) => ({ value: kind, label: executorKinds[kind][tongue] }))}
            />
            {(['bodyFrom', 'bodyUntil'] as const).map((name) => (
              <Field
                tongue={tongue}
                name={name}
                id={`${id}${name}-${at + 1}`}
                type="date"
                label={`${words.ownTerm[tongue]}: ${labels[name === 'bodyFrom' ? 'from' : 'until'][tongue]}`}
                value={row[name]}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

/** Whether the act takes the measure out; then the rest of the row does not count. */
export const TakeOut = ({ view, path, id }: { view: GroupView; path: string; id: string }) => (
  <Choice
    tongue={view.tongue}
    name="out"
    id={`${id}out`}
    label={words.takeOutAsk[view.tongue]}
    many
    required={false}
    values={typed(view, path, 'out') ? ['yes'] : []}
    options={[{ value: 'yes', label: words.takeOut[view.tongue] }]}
  />
);
