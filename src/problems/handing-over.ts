import type { ClauseId } from '#charter/vocabulary.ts';
import { holds, officesAt } from '#membership/composition.ts';
import { drafterOf } from './draft.ts';
import { type DraftHearing, draftAct } from './draft-hearing.ts';
import type { Draft, DraftAct, DraftCommand, ProblemDecisionRefusal } from './vocabulary.ts';

type Asked = Extract<DraftCommand, { readonly type: 'handOverDraft' }>;

/**
 * By its drafter, or by the secretariat when the drafter cannot: to somebody whom the charter lets draft, and who may read it.
 * Everything that was written on it stays, and so does who wrote it.
 */
export function decideHandingOver(
  hearing: DraftHearing,
  draft: Draft,
  { person, reason }: Asked,
  clause: ClauseId | null,
): readonly DraftAct[] | ProblemDecisionRefusal {
  const { charter, composition, context, mayRead } = hearing;
  const { by, at } = context;
  const from = drafterOf(draft);
  if (by !== from && !holds(composition, 'secretariat', by, at))
    return { refused: 'handedOverByDrafter', clause, by: from };
  if (person === from) return { refused: 'draftsAlready', clause, person };
  const drafting = charter.authority.reviseDraft?.offices ?? [];
  if (!officesAt(composition, person, at).some((office) => drafting.includes(office)))
    return { refused: 'mayNotDraft', clause, person };
  if (!mayRead(person)) return { refused: 'draftClosedTo', clause, person };
  return [draftAct('DraftHandedOver', clause, { draft: draft.draft, person, from, reason })];
}
