import type { Reader } from '#marking/reader.ts';
import { thingOfDraft, thingOfProblem } from './things.ts';
import type { Problem, ProblemRegister } from './vocabulary.ts';

/** What there is for this reader. */
export const seenRegister = ({ problems, drafts }: ProblemRegister, reader: Reader): ProblemRegister => ({
  problems: new Set([...problems].filter((problem) => reader.may(thingOfProblem(problem)))),
  drafts: new Map([...drafts].filter(([draft]) => reader.may(thingOfDraft(draft)))),
});

/** Without the problems of which this reader knows nothing: that one stands for this one is not told either. */
export function seenProblem(problem: Problem, reader: Reader): Problem | undefined {
  if (!reader.may(thingOfProblem(problem.problem))) return undefined;
  const known = (other: string | null) => other === null || reader.may(thingOfProblem(other));
  return { ...problem, grouped: problem.grouped.filter((each) => known(each.with)) };
}
