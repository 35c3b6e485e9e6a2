import type { Thing } from '#marking/vocabulary.ts';

export const thingOfProblem = (problem: string): Thing => `problem/${problem}`;
/** Besides its own mark those of all problems on which it stands. */
export const thingOfDraft = (draft: string): Thing => `draft/${draft}`;
