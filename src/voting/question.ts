import type { Proposal, Question, VotingCommand } from './vocabulary.ts';

const ofEntitled = ['castBallot', 'closeVote', 'object', 'closeConsent'] as const;
const types = [...ofEntitled, 'recordShowOfHands'] as const satisfies readonly VotingCommand['type'][];

/** Commands that whoever was entitled when the question was put may give to its end, whatever office he holds by then. */
export const lasting: readonly string[] = ofEntitled;

/** Whether it answers, counts or closes a question that is open: it is heard under the law of the moment at which that was put. */
export const isAboutQuestion = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, { type: (typeof types)[number] }> => types.some((type) => type === command.type);

/** The question on this draft or amendment that is open now. */
export const openQuestion = (proposal: Proposal | undefined): Question | undefined =>
  [proposal?.vote, proposal?.consent].find((question) => question !== undefined && question.closedAt === undefined);
