import type { Proposal, Question, VotingCommand } from './vocabulary.ts';

const types = ['castBallot', 'recordShowOfHands', 'closeVote', 'object', 'closeConsent'] as const;

/** Commands that answer, count or close a question that is open: who was entitled when it was put may give them to its end. */
export const aboutQuestion: readonly string[] = types satisfies readonly VotingCommand['type'][];

export const isAboutQuestion = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, { type: (typeof types)[number] }> => aboutQuestion.includes(command.type);

/** The question on this draft or amendment that is open now. */
export const openQuestion = (proposal: Proposal | undefined): Question | undefined =>
  [proposal?.vote, proposal?.consent].find((question) => question !== undefined && question.closedAt === undefined);
