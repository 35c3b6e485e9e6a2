import type { SecretAct, SecretOwnRefusal } from '#secret/vocabulary.ts';
import type { Result, RoundResult } from '#voting/vocabulary.ts';

type Refusals = { readonly [Code in SecretOwnRefusal['refused']]: Extract<SecretOwnRefusal, { refused: Code }> };
type Acts = { readonly [Type in SecretAct['type']]: Extract<SecretAct, { type: Type }>['data'] };

const clause = '3.6';
const of = { meeting: '2026-3', proposal: '2' } as const;

const tied: Result = {
  known: true,
  outcome: 'not adopted',
  by: 'tie not decided',
  reason: 'head voted secretly',
  count: { for: 2, against: 2, abstain: 0, noBallot: 1 },
  thresholds: [],
  clauses: [clause, '3.7'],
};

const election = { meeting: '2026-3', proposal: 'e1' } as const;
const text = { ref: 'r1', digest: 'd1' };
const candidates = ['quliyeva', 'aslanli'];

const elected: RoundResult = {
  counts: [
    { candidate: 'quliyeva', votes: 7 },
    { candidate: 'aslanli', votes: 4 },
  ],
  against: 1,
  abstain: 1,
  noBallot: 1,
  majority: { needed: 7, of: 12 },
  end: { is: 'elected', person: 'quliyeva' },
  clauses: [clause],
};

export const secretRefusalSamples: Refusals = {
  votesAreOpen: { refused: 'votesAreOpen', clause },
  secrecyNotAsked: { refused: 'secrecyNotAsked', clause },
  electionsNotProvided: { refused: 'electionsNotProvided', clause },
  notAnElection: { refused: 'notAnElection', clause },
  candidateNumber: { refused: 'candidateNumber', clause, given: 1, least: 2, most: 20 },
  candidateTwice: { refused: 'candidateTwice', clause, person: 'quliyeva' },
  electionBegun: { refused: 'electionBegun', clause },
  voteNotSecret: { refused: 'voteNotSecret', clause },
  tooFewForSecrecy: { refused: 'tooFewForSecrecy', clause, entitled: 2, least: 3 },
  tooFewSecretBallots: { refused: 'tooFewSecretBallots', clause, cast: 1, least: 3 },
  ballotKeyLost: { refused: 'ballotKeyLost', clause },
  ballotsDoNotFit: { refused: 'ballotsDoNotFit', clause },
  voteCanBeCounted: { refused: 'voteCanBeCounted', clause },
};

export const secretActSamples: Acts = {
  SecretVoteOpened: {
    ...of,
    members: 14,
    needed: 10,
    entitled: ['quliyeva', 'aslanli', 'orucova'],
    head: 'aslanli',
    publicKey: 'b'.repeat(43),
    asked: 'quliyeva',
  },
  SecretBallotCast: of,
  SecretVoteClosed: { ...of, ballots: [{ receipt: 'ABCD-EFGH-JKLM-NPRS', choice: 'for' }], result: tied },
  SecretVoteAnnulled: { ...of, why: 'key lost' },
  ElectionProposed: { ...election, item: '1', text, candidates },
  ElectionWithdrawn: { ...election, reason: text },
  ElectionRoundOpened: {
    ...election,
    ...{ round: 1, candidates, members: 14, needed: 10, head: 'aslanli' },
    ...{ entitled: ['quliyeva', 'aslanli', 'orucova'], publicKey: 'b'.repeat(43) },
  },
  ElectionRoundClosed: {
    ...election,
    ...{ round: 1, ballots: [{ receipt: 'ABCD-EFGH-JKLM-NPRS', choice: 'quliyeva' }], result: elected },
  },
};
