import type { Option } from '#page/fields.tsx';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { choiceButtons } from '#voting/messages.ts';
import { abstentionAllowed } from '#voting/rules.ts';
import { electionWords } from './election-messages.ts';

/** What a ballot of an election offers: candidates in the order of the alphabet, then against all of them, then neither. */
export function candidateOptions(
  candidates: readonly PersonId[],
  names: Names,
  { tongue, charter }: Pick<View<never>, 'tongue' | 'charter'>,
): readonly Option[] {
  const people = candidates
    .map((value) => ({ value, label: names.person(value)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  const against = { value: 'against', label: electionWords.againstAll[tongue] };
  const abstain = { value: 'abstain', label: choiceButtons.abstain[tongue] };
  return [...people, against, ...(abstentionAllowed(charter) ? [abstain] : [])];
}
