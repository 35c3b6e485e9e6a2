import type { Choice } from '#voting/vocabulary.ts';
import type { ToldBallots, ToldVote } from './told.ts';

/** `for` first, in the order of voting. */
export function ballots(votes: Partial<Record<Choice, readonly string[]>>): ToldBallots {
  const cast = (choice: Choice) => (votes[choice] ?? []).map((person) => [person, choice] as const);
  return [...cast('for'), ...cast('against'), ...cast('abstain')];
}

export const proposalOf = (
  by: string,
  addressee: string,
  text: string,
  cast: ToldBallots,
  more: Pick<ToldVote, 'amendment' | 'dissent'> = {},
): ToldVote => ({ by, addressee, text, ballots: cast, ...more });
