import type { Thing } from '#marking/vocabulary.ts';

/** The page below the group's address that shows the thing. */
export function pageOf(thing: Thing): string | undefined {
  const [kind, id = '', part, number = ''] = thing.split('/');
  if (kind === 'letter') return `/secretariat/letters/${id}`;
  if (kind === 'problem' || kind === 'draft') return `/${kind}s/${id}`;
  if (kind === 'plan') return `/plans/${id}`;
  if (kind === 'suggestion') return `/suggestions#suggestion-${id}`;
  if (kind !== 'meeting') return undefined;
  const meeting = `/meetings/${id}`;
  if (part === 'protocol') return `${meeting}/protocol`;
  return part === 'item' ? `${meeting}?item=${encodeURIComponent(number)}` : meeting;
}
