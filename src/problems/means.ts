import type { MeasureName, Problem } from './vocabulary.ts';

/** What these acts ask of the door. */
export type ProblemMeans = {
  /** The next numbers: of problems, of drafts, and of proposals of a meeting. */
  readonly nextProblem: (group: string) => Promise<string>;
  /** As it stands; undefined of a number that was never given. */
  readonly problemNow: (group: string, problem: string) => Promise<Problem | undefined>;
  readonly nextDraft: (group: string) => Promise<string>;
  readonly nextProposal: (group: string, meeting: string) => Promise<string>;
  /** The meeting on whose agenda that draft is. */
  readonly meetingOfDraft: (group: string, draft: string) => Promise<string | null>;
  /** Measures by their numbers in the plan, parted by commas (`4.1.1, 4.2.3`), or by their names (`1/12`). */
  readonly measuresNamed: (group: string, said: string | null) => Promise<readonly MeasureName[]>;
  readonly brought: (
    group: string,
    hash: string,
  ) => Promise<{ readonly kind: string; readonly size: number } | undefined>;
};
