import type { Child } from 'hono/jsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { type Gravity, gravities } from '#problems/vocabulary.ts';
import { fieldLabels as labels } from '#problems/words.ts';
import { ConcernsFields, fieldsOf, MeasuresField } from './form-parts.tsx';
import { gravityName } from './parts.tsx';

/** What a problem says, as it stands; `measures`: numbers to begin with. */
export type Standing = {
  readonly title: string;
  readonly what: string | undefined;
  readonly gravity: Gravity | undefined;
  readonly measures: string;
  readonly bodies: readonly string[];
};

/** The fields of what a problem says: the same where it is registered and where it is corrected. Its papers are the children. */
export function ParticularFields(props: {
  of: Parameters<typeof fieldsOf>[0];
  stands: Standing;
  /** Stands before the field in which measures are added. */
  measures?: Child;
  children?: Child;
}) {
  const { of, stands } = props;
  const { view } = of;
  const field = fieldsOf(of);
  return (
    <>
      <Field {...field('title', stands.title)} required />
      <TextArea {...field('what', stands.what)} rows={6} required />
      <Select
        {...field('gravity', stands.gravity)}
        options={gravities.map((gravity) => ({ value: gravity, label: gravityName(view, gravity) }))}
        required
      />
      {props.measures}
      <MeasuresField of={of} value={stands.measures} {...(props.measures ? { label: labels.measuresMore } : {})} />
      <ConcernsFields of={of} stands={stands.bodies} />
      {props.children}
    </>
  );
}
