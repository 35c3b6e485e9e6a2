import type { Names } from '#people/names.ts';
import type { GroupView } from '../view.ts';

/** Names of the group, with its offices called as its charter calls them. */
export function namesUnder({ names, charter }: GroupView): Names {
  const titles = new Map(charter.offices.map(({ id, title }) => [id, title]));
  return {
    person: names.person,
    body: names.body,
    office: (office) => titles.get(office) ?? { az: office, en: office, ru: office },
  };
}
