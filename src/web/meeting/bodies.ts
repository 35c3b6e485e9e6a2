import type { Option } from '#page/fields.tsx';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';

/** Bodies that exist today, by name. */
export const bodyOptions = ({ bodies, names, tongue }: GroupView): readonly Option[] =>
  [...bodies.values()]
    .filter(({ successor }) => !successor)
    .map(({ body }) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
