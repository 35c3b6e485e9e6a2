import type { Entry } from '#journal/vocabulary.ts';
import type { Hand, Problem, ProblemAct, ProblemRegister, RegisterAct } from './vocabulary.ts';

export const noProblems = (): ProblemRegister => ({ problems: new Set(), drafts: new Map() });

/** Folds one act of the stream `problems`; changes `register` in place. */
export function evolveProblems(register: ProblemRegister, entry: Entry): ProblemRegister {
  const { type, data } = entry as Entry & RegisterAct;
  if (type === 'ProblemEntered') register.problems.add(data.problem);
  else register.drafts.set(data.draft, data.problems);
  return register;
}

export const handOf = ({ by, at, position, clause }: Entry): Hand => ({ by, at, position, clause });

/** Folds one act of the stream `problem/<id>`; changes `problem` in place. Undefined before it was registered. */
export function evolveProblem(problem: Problem | undefined, entry: Entry): Problem {
  const { type, data } = entry as Entry & ProblemAct;
  const hand = handOf(entry);
  if (type === 'ProblemRegistered')
    return { ...data, registered: hand, assigned: [], grouped: [], comments: [], closings: [] };
  if (!problem) throw new Error(`journal ${entry.group}/${entry.position}: the problem was never registered`);
  switch (type) {
    case 'ProblemAssigned':
      problem.assigned.push({ ...hand, person: data.person });
      return problem;
    case 'ProblemGrouped':
      problem.grouped.push({ ...hand, with: data.with });
      return problem;
    case 'ProblemCommented':
      problem.comments.push({ ...hand, comment: data.comment, body: data.body });
      return problem;
    case 'ProblemClosed':
      problem.closings.push({ ...hand, reason: data.reason, reopened: undefined });
      return problem;
    case 'ProblemReopened': {
      const last = problem.closings.at(-1);
      if (last) last.reopened = { ...hand, reason: data.reason };
      return problem;
    }
  }
}

/** Its closing, while it holds. */
export function closingOf({ closings }: Problem): Problem['closings'][number] | undefined {
  const last = closings.at(-1);
  return last?.reopened ? undefined : last;
}

/** The problem that stands for it; null while it stands for itself. */
export const standsWith = ({ grouped }: Problem): string | null => grouped.at(-1)?.with ?? null;

/** Who of the secretariat sees to it. */
export const officerOf = ({ assigned }: Problem): string | null => assigned.at(-1)?.person ?? null;
