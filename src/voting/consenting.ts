import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { isPresent } from '#meetings/attendance.ts';
import { decideObjectionToAcceptance } from './amending.ts';
import { type Asked, of, type VotingDecision, type VotingHearing, votingAct } from './hearing.ts';
import { asPut, notToBePut } from './putting.ts';
import type { Consent, Proposal, Result } from './vocabulary.ts';

/** The head asks whether anybody objects (silence `consensus`); it takes the same quorum as a vote. */
export function decideAsking(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'askConsent'>,
  clause: ClauseId | null,
): VotingDecision {
  const { consensus } = hearing.charter.rules;
  if (consensus.value !== 'when nobody objects') return { refused: 'alwaysAVote', clause: consensus.clause };
  const refusal = notToBePut(hearing, proposal, clause);
  if (refusal) return refusal;
  const objection = proposal.consent?.objection;
  if (objection) return { refused: 'objectionRaised', clause, person: objection.by };
  return [votingAct(command, 'ConsentAsked', clause, { ...of(command), ...asPut(hearing, proposal) })];
}

/** One objection is enough, and needs no reason: what is objected to is put to the vote. */
export function decideObjection(
  hearing: VotingHearing,
  proposal: Proposal,
  command: Asked<'object'>,
  clause: ClauseId | null,
): VotingDecision {
  const { charter, meeting, context } = hearing;
  if (proposal.stage === 'accepted') return decideObjectionToAcceptance(hearing, proposal, command, clause);
  const { consent } = proposal;
  if (proposal.stage !== 'asked' || !consent) {
    const objection = consent?.objection ?? proposal.amends?.objection;
    return objection
      ? { refused: 'objectionRaised', clause, person: objection.by }
      : { refused: 'nothingToObjectTo', clause };
  }
  if (!consent.entitled.has(context.by)) return { refused: 'notEntitled', clause };
  if (!isPresent(charter, meeting, context.by)) return { refused: 'notPresent', clause, person: context.by };
  return [votingAct(command, 'ObjectionRaised', clause, { ...of(command), to: 'consent' })];
}

export function decideConsent(
  { charter }: VotingHearing,
  { stage, consent }: Proposal,
  command: Asked<'closeConsent'>,
  clause: ClauseId | null,
): VotingDecision {
  if (consent?.objection) return { refused: 'objectionRaised', clause, person: consent.objection.by };
  if (!consent || stage !== 'asked') return { refused: 'consentNotAsked', clause };
  return [votingAct(command, 'ConsentReached', clause, { ...of(command), result: withoutObjection(charter, consent) })];
}

/** Adopted because nobody objected: no vote was taken, and none is counted. */
export const withoutObjection = ({ rules }: Charter, { entitled }: Pick<Consent, 'entitled'>): Result => ({
  known: true,
  outcome: 'adopted',
  by: 'without objection',
  reason: 'nobody objected',
  count: { for: 0, against: 0, abstain: 0, noBallot: entitled.size },
  thresholds: [],
  clauses: rules.consensus.clause === null ? [] : [rules.consensus.clause],
});
