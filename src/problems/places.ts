import type { MeasureName } from './vocabulary.ts';

export const problemsPlace = '/problems';
export const problemPlace = (problem: string): string => `${problemsPlace}/${problem}`;
export const draftsPlace = '/drafts';
export const draftPlace = (draft: string): string => `${draftsPlace}/${draft}`;
/** Where a draft is put to an item of a meeting. */
export const puttingPlace = (meeting: string, item: string, draft: string): string =>
  `/meetings/${meeting}/items/${item}/drafts/${draft}`;

/** How fields and addresses name a measure: `1/12`. */
export const measureAs = ({ plan, measure }: MeasureName): string => `${plan}/${measure}`;

/** The measure named so; nothing where it names none. */
export function measureNamed(name: string): readonly MeasureName[] {
  const [plan, measure, ...more] = name.split('/');
  return plan && measure && more.length === 0 ? [{ plan, measure }] : [];
}
