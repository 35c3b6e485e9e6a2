import type { PersonId } from '#people/vocabulary.ts';
import type { OpenedBallot, Proposal, Result, SecretBox } from '#voting/vocabulary.ts';

/** A secret vote as everybody may know it. */
export type SecretOutcome = {
  readonly entitled: readonly PersonId[];
  /** Who cast a ballot, in the order of `entitled`: that of casting is nobody's matter. */
  readonly voted: readonly PersonId[];
  /** By receipt; undefined until the vote is closed. */
  readonly ballots: readonly OpenedBallot[] | undefined;
  readonly result: Result | undefined;
};

/** The secret vote on a draft or an amendment, if there is one. For protocols and screens. */
export function secretOutcomeOf({ vote }: Proposal): SecretOutcome | undefined {
  if (!vote?.secret) return undefined;
  const { entitled, secret, result } = vote;
  const voted = [...entitled].filter((person) => secret.cast.has(person));
  return { entitled: [...entitled], voted, ballots: secret.opened, result };
}

/** As many ballots as the box holds, to ask whether it may be opened: that does not hang on what they say. */
export const unread = ({ cast }: SecretBox): readonly OpenedBallot[] =>
  Array.from({ length: cast.size }, (_, index) => ({ receipt: String(index).padStart(6, '0'), choice: 'abstain' }));

/** The vote that is open there, as its ballots name it: another one on the same question has another name. */
export const nameOfVote = ({ proposal }: { readonly proposal: string }, { publicKey }: SecretBox): string =>
  `${proposal} ${publicKey}`;
