import type { Entry } from '#journal/vocabulary.ts';
import type { Hand, Problem, ProblemAct, ProblemRegister, ProblemVersion, RegisterAct } from './vocabulary.ts';

export const noProblems = (): ProblemRegister => ({ problems: new Set(), drafts: new Map() });

/** Folds one act of the stream `problems`; changes `register` in place. */
export function evolveProblems(register: ProblemRegister, entry: Entry): ProblemRegister {
  const { type, data } = entry as Entry & RegisterAct;
  if (type === 'ProblemEntered') register.problems.add(data.problem);
  else register.drafts.set(data.draft, data.problems);
  return register;
}

export const handOf = ({ by, at, position, clause, onPaper }: Entry): Hand => ({
  ...{ by, at, position, clause },
  ...(onPaper ? { onPaper } : {}),
});

/** Folds one act of the stream `problem/<id>`; changes `problem` in place. Undefined before it was registered. */
export function evolveProblem(problem: Problem | undefined, entry: Entry): Problem {
  const { type, data } = entry as Entry & ProblemAct;
  const hand = handOf(entry);
  if (type === 'ProblemRegistered') {
    const { problem: _problem, body: _body, ...first } = data;
    return {
      ...{ ...data, registered: hand, versions: [{ ...hand, ...first, version: 1, reason: null }] },
      ...{ assigned: [], grouped: [], comments: [], closings: [] },
    };
  }
  if (!problem) throw new Error(`journal ${entry.group}/${entry.position}: the problem was never registered`);
  switch (type) {
    case 'ProblemCorrected': {
      const { version, reason, problem: _problem, ...particulars } = data;
      const { versions } = problem;
      return { ...problem, ...particulars, versions: [...versions, { ...hand, ...particulars, version, reason }] };
    }
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

/** How it is said to be now. */
export function problemVersionNow({ problem, versions }: Problem): ProblemVersion {
  const last = versions.at(-1);
  if (!last) throw new Error(`problem ${problem} says nothing`);
  return last;
}

/** Bodies that a version names and the one before it did not: they are asked to comment. */
export function bodiesAdded({ versions }: Pick<Problem, 'versions'>, version: number): readonly string[] {
  const [before, after] = [version - 1, version].map((each) => versions.find((one) => one.version === each)?.bodies);
  return (after ?? []).filter((body) => !before?.includes(body));
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
