import { Field } from '#page/fields.tsx';
import { fieldLabels as labels } from '#plan/words.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { fieldOf } from './field.ts';

/** The act of law by which the plan is changed or ended: its title, number and date. */
export function InstrumentFields({ view, path, id }: { view: GroupView; path: string; id: string }) {
  const field = fieldOf(view, path, labels, id);
  return (
    <>
      <Field {...field('instrument')} required />
      <Field {...field('number')} width="name" required />
      <Field {...field('on')} type="date" max={dateIn(view.now, view.zone)} required />
    </>
  );
}
