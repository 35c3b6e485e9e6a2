import type { Entry } from '#journal/vocabulary.ts';
import { decidedByVote, draft, known, questionPut } from '#voting/evolve.ts';
import type { Proposal, Proposals, SecretBox } from '#voting/vocabulary.ts';
import type { SecretAct } from './vocabulary.ts';

type Data<Type extends SecretAct['type']> = Extract<SecretAct, { type: Type }>['data'];
type Folds = {
  readonly [Type in Exclude<SecretAct['type'], 'ElectionProposed'>]: (
    proposal: Proposal,
    data: Data<Type>,
    entry: Entry,
    all: Proposals,
  ) => void;
};

export const isSecretAct = (entry: Entry): entry is Entry & SecretAct =>
  entry.type === 'ElectionProposed' || Object.hasOwn(folds, entry.type);

/** Folds one act of a secret vote into the draft, the amendment or the election that it is about; changes `proposals` in place. */
export function evolveSecret(proposals: Proposals, entry: Entry & SecretAct): Proposals {
  if (entry.type === 'ElectionProposed') {
    const { proposal, item, text, candidates } = entry.data;
    const election = { candidates, rounds: [], withdrawn: undefined };
    return proposals.set(proposal, {
      ...draft({ proposal, item, text, addressee: null, amends: undefined }, entry),
      election,
    });
  }
  const fold = folds[entry.type] as Folds[typeof entry.type];
  fold(known(proposals, entry, entry.data.proposal), entry.data as never, entry, proposals);
  return proposals;
}

const folds: Folds = {
  SecretVoteOpened: (proposal, data, entry) => {
    const { publicKey, asked } = data;
    put(proposal, data, entry, { publicKey, asked });
  },
  ElectionRoundOpened: (proposal, data, entry) => {
    const { publicKey, candidates } = data;
    put(proposal, data, entry, { publicKey, asked: undefined, candidates });
  },
  ElectionRoundClosed: (proposal, { round, ballots, result }, { at }) => {
    const { vote, election } = proposal;
    if (vote && election) election.rounds.push({ round, vote: Object.assign(vote, { closedAt: at }), ballots, result });
    proposal.stage = result.end.is === 'next round' ? 'draft' : 'decided';
    proposal.vote = undefined;
  },
  ElectionWithdrawn: (proposal, { reason }) => {
    proposal.stage = 'withdrawn';
    if (proposal.election) proposal.election.withdrawn = reason;
  },
  SecretBallotCast: ({ vote }, _data, { by, at, command }) => {
    vote?.secret?.cast.set(by, { command, at });
  },
  SecretVoteClosed: (proposal, { ballots, result }, entry, all) => {
    if (proposal.vote?.secret) proposal.vote.secret.opened = ballots;
    decidedByVote(all, proposal, result, entry);
  },
  SecretVoteAnnulled: (proposal) => {
    proposal.stage = 'draft';
    proposal.vote = undefined;
  },
};

function put(
  proposal: Proposal,
  data: Parameters<typeof questionPut>[0],
  entry: Entry,
  box: Pick<SecretBox, 'publicKey' | 'asked' | 'candidates'>,
): void {
  const secret = { ...box, cast: new Map(), opened: undefined };
  proposal.stage = 'voting';
  proposal.vote = { ...questionPut(data, entry), manner: 'screens', ballots: new Map(), hands: undefined, secret };
}
