import type { Child } from 'hono/jsx';
import type { Wording } from '#journal/vocabulary.ts';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { Proposal, Proposals, Vote, VotingCommand } from './vocabulary.ts';

/** What the parts of a vote on a screen need. */
export type VotingScreen = {
  readonly view: View<VotingCommand>;
  readonly meeting: string;
  /** All of the meeting, for the amendments of a draft. */
  readonly proposals: Proposals;
  readonly names: Names;
  readonly text: (wording: Wording) => string;
  readonly zone: string;
  /** What another room draws of secret votes: how a draft is put to one, and one that was opened. */
  readonly secret?: { put(proposal: Proposal): Child; vote(proposal: Proposal, vote: Vote): Child };
};

/** The noun below a proposal, which a form posts to. */
export const pathOf = ({ meeting }: VotingScreen, { proposal }: Proposal, noun: string) =>
  `/meetings/${meeting}/proposals/${proposal}/${noun}`;
