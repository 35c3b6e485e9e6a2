import type { SecretAct, SecretOwnRefusal } from '#secret/vocabulary.ts';
import type { Result } from '#voting/vocabulary.ts';

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

export const secretRefusalSamples: Refusals = {
  votesAreOpen: { refused: 'votesAreOpen', clause },
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
};
