import { holdingsOfOffice } from '#membership/by-person.ts';
import { membersAt, officesAt } from '#membership/composition.ts';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';

/** Everybody whom the charter lets draft proposals now, by name. */
export function drafters({ charter, composition, names, now, tongue }: GroupView) {
  const drafting = charter.authority.reviseDraft?.offices ?? [];
  const held = drafting.flatMap((office) => holdingsOfOffice(composition, office).map(({ person }) => person));
  const persons = new Set([...membersAt(composition, now).map(({ person }) => person), ...held]);
  return [...persons]
    .filter((person) => officesAt(composition, person, now).some((office) => drafting.includes(office)))
    .map((person) => ({ value: person, label: names.person(person)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
}
