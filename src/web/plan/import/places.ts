import { planPlace, plansPlace } from '#plan/places.ts';

/** Where a table is brought: for a new plan, or to amend one. */
export const importPlace = `${plansPlace}/import`;
export const amendPlace = (plan: string): string => `${planPlace(plan)}/import`;
export const startPlace = (plan: string | null): string => (plan === null ? importPlace : amendPlace(plan));
export const draftPlace = (id: string): string => `${importPlace}/${id}`;
/** Where the body that a table calls so is entered; each name has its own, so that a refused form is known. */
export const bodyPlace = (id: string, name: string): string => `${draftPlace(id)}/bodies/${name}`;
export const rowPlace = (id: string, row: number): string => `${draftPlace(id)}?row=${row}`;

/** Where a file comes with the form. */
export const importPlaces: readonly string[] = [importPlace, amendPlace(':plan')];

/** The forms of one import post to one address; a refused one is known by what it does. */
export const formPlace = (id: string, does: string): string => `${draftPlace(id)}#${does}`;
