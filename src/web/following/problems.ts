import { draftOf, problemOf, type States } from '#group/states.ts';
import { draftPlace, problemPlace, problemsPlace } from '#problems/places.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { DraftId, ProblemId } from '#problems/vocabulary.ts';
import { gathered } from './dues.ts';
import type { Follow, FollowLine } from './vocabulary.ts';

/** A problem or a draft by its number and the reference of its title. */
export type Titled = { readonly id: string; readonly title: string };

export const lineOfProblem = ({ id, title }: Titled): FollowLine => ({
  id,
  path: problemPlace(id),
  on: null,
  text: [thingOfProblem(id), { ref: title }],
});

const lineOfDraft = ({ id, title }: Titled): FollowLine => ({
  id,
  path: draftPlace(id),
  on: null,
  text: [thingOfDraft(id), { ref: title }],
});

/** Problems that concern one of these bodies and on which nobody of them has said anything yet. */
export const commentsAsked = (states: States, found: readonly Titled[], own: ReadonlySet<string>): readonly Follow[] =>
  gathered('comment asked', found.filter(({ id }) => isUncommented(states, id, own)).map(lineOfProblem), problemsPlace);

function isUncommented(states: States, id: ProblemId, own: ReadonlySet<string>): boolean {
  const problem = problemOf(states, id);
  // Whoever registered it for the body has said what it has to say.
  if (!problem || (problem.body !== null && own.has(problem.body))) return false;
  return !problem.comments.some(({ body }) => body !== null && own.has(body));
}

/** The reader's own drafts to which an amendment is proposed that he has neither taken nor declined. */
export const amendmentsWaiting = (states: States, found: readonly Titled[]): readonly Follow[] =>
  gathered('draft amended', found.filter(({ id }) => isAmended(states, id)).map(lineOfDraft), problemsPlace);

const isAmended = (states: States, id: DraftId): boolean =>
  [...(draftOf(states, id)?.amendments.values() ?? [])].some(({ state }) => state === 'proposed');
