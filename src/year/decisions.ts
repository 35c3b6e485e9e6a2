import type { Entry } from '#journal/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { resultOf } from '#voting/closing.ts';
import type { Proposal, ProposalId } from '#voting/vocabulary.ts';
import type { Standing, Way } from './vocabulary.ts';

/** How the question on a draft ended. */
export function wayOf({ vote }: Proposal): Way {
  if (!vote?.result) return 'without objection';
  if (vote.secret) return 'secret';
  return vote.manner === 'hands' ? 'hands' : 'vote';
}

/** When it was decided; undefined while it is not, or for an amendment: what it changed stands in the draft's own text. */
export function decidedAt({ amends, vote, consent, ...rest }: Proposal): string | undefined {
  if (amends || !resultOf({ ...rest, amends, vote, consent })) return undefined;
  return vote?.result ? vote.closedAt : consent?.closedAt;
}

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
