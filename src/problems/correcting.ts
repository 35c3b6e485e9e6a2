import type { ClauseId } from '#charter/vocabulary.ts';
import { holds } from '#membership/composition.ts';
import { problemVersionNow } from './evolve.ts';
import { type ProblemDecision, type ProblemHearing, problemAct, unknownAmong } from './hearing.ts';
import { thingOfDraft } from './things.ts';
import type { Problem, ProblemCommand, ProblemDecisionRefusal } from './vocabulary.ts';

type Asked = Extract<ProblemCommand, { readonly type: 'correctProblem' }>;

/**
 * Whoever registered it corrects it until a proposal is drafted on it: then others have written upon what it says, and only
 * the secretariat corrects it, with a reason. Its mark is not touched: that has rules of its own.
 */
export function decideCorrection(
  hearing: ProblemHearing,
  problem: Problem,
  command: Asked,
  clause: ClauseId | null,
): ProblemDecision {
  const { type: _type, base, ...corrected } = command;
  const flaw = whoseItIsNot(hearing, problem, command, clause);
  if (flaw) return flaw;
  const { version } = problemVersionNow(problem);
  if (base !== version) return { refused: 'problemCorrectedMeanwhile', clause, version };
  const unknown = unknownAmong(hearing, newlyNamed(problem, command), clause);
  return unknown ?? [problemAct('ProblemCorrected', clause, { ...corrected, version: version + 1 })];
}

function whoseItIsNot(
  { composition, context: { by, at }, register, reader }: ProblemHearing,
  { problem, registered }: Problem,
  { reason }: Asked,
  clause: ClauseId | null,
): ProblemDecisionRefusal | undefined {
  // Of a draft that he may not read whoever registered the problem is not told.
  const [draft] = [...register.drafts].find(([id, on]) => on.includes(problem) && reader.may(thingOfDraft(id))) ?? [];
  if (registered.by === by && draft === undefined) return undefined;
  if (holds(composition, 'secretariat', by, at))
    return reason === null ? { refused: 'correctionWithoutReason', clause } : undefined;
  if (registered.by !== by || draft === undefined)
    return { refused: 'correctedByOriginator', clause, by: registered.by };
  return { refused: 'problemInDraft', clause, draft };
}

/** What stood in it before may stay, though its body has been succeeded since. */
const newlyNamed = (before: Problem, { measures, bodies }: Asked) => ({
  measures: measures.filter(
    ({ plan, measure }) => !before.measures.some((each) => each.plan === plan && each.measure === measure),
  ),
  bodies: bodies.filter((body) => !before.bodies.includes(body)),
});
