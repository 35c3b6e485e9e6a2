import type { Entry } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { resultOf } from '#voting/closing.ts';
import { electionEnd } from '#voting/elections.ts';
import type { Proposal, ProposalId, Result } from '#voting/vocabulary.ts';
import type { Standing, Way } from './vocabulary.ts';

/** How the question on a draft ended. */
export function wayOf({ vote, election }: Proposal): Way {
  if (election) return 'election';
  if (!vote?.result) return 'without objection';
  if (vote.secret) return 'secret';
  return vote.manner === 'hands' ? 'hands' : 'vote';
}

/** When it was decided; undefined while it is not, or for an amendment: what it changed stands in the draft's own text. */
export function decidedAt(proposal: Proposal): string | undefined {
  const { amends, vote, consent, election } = proposal;
  if (election) return electionEnd(proposal)?.at;
  if (amends || !resultOf(proposal)) return undefined;
  return vote?.result ? vote.closedAt : consent?.closedAt;
}

/** How it ended, with its count; whoever was elected is told by name, and by no count of votes for and against. */
export function outcomeOf(
  proposal: Proposal,
): (Pick<Result, 'outcome' | 'count'> & { readonly elected: PersonId | null }) | undefined {
  const ended = electionEnd(proposal);
  if (ended)
    return { outcome: ended.elected === null ? 'not adopted' : 'adopted', count: none, elected: ended.elected };
  const result = resultOf(proposal);
  return result && { outcome: result.outcome, count: result.count, elected: null };
}

const none = { for: 0, against: 0, abstain: 0, noBallot: 0 } as const;

/** Ballots tell of a proposal too, but decide nothing: a vote must not cost a line of the register for each of them. */
const ballots: readonly string[] = ['BallotCast', 'SecretBallotCast'];

/** Numbers of the proposals that these acts may have decided. */
export const touchedBy = (entries: readonly Entry[]): readonly ProposalId[] => [
  ...new Set(
    entries.flatMap(({ type, data: { proposal } }) =>
      typeof proposal === 'string' && !ballots.includes(type) ? proposal : [],
    ),
  ),
];

/** `corrections`: signed versions of the protocol that another one has corrected, or is to correct. */
export function standingOf(stage: Protocol['stage'] | undefined, corrections: number): Standing {
  if (stage === 'signed') return corrections > 0 ? 'corrected' : 'signed';
  return corrections > 0 ? 'being corrected' : 'unsigned';
}
