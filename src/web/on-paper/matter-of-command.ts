import { dutyPlace } from '#duties/places.ts';
import { namedBy } from '#letters/on-paper.ts';
import type { PaperCommand } from '#letters/vocabulary.ts';
import { draftPlace, problemPlace } from '#problems/places.ts';
import { reportPlace } from '#reporting/places.ts';

/** The page of what a recorded command is about; undefined while it is about nothing that is there. */
export function matterOfCommand(command: PaperCommand): { readonly place: string } | undefined {
  const { sending, problem, draft, plan, measure, body } = namedBy(command);
  if (sending) return { place: dutyPlace(sending) };
  if (problem) return { place: problemPlace(problem) };
  if (draft) return { place: draftPlace(draft) };
  const { due } = command;
  if (!plan || !measure || !body || typeof due !== 'string') return undefined;
  return { place: reportPlace({ plan, measure, body, due }) };
}
