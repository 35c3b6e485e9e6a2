import type { Entry } from '#journal/vocabulary.ts';
import { decidedByVote, known, questionPut } from '#voting/evolve.ts';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';
import type { SecretAct } from './vocabulary.ts';

type Data<Type extends SecretAct['type']> = Extract<SecretAct, { type: Type }>['data'];
type Folds = {
  readonly [Type in SecretAct['type']]: (proposal: Proposal, data: Data<Type>, entry: Entry, all: Proposals) => void;
};

export const isSecretAct = (entry: Entry): entry is Entry & SecretAct => Object.hasOwn(folds, entry.type);

/** Folds one act of a secret vote into the draft or amendment that it is about; changes `proposals` in place. */
export function evolveSecret(proposals: Proposals, entry: Entry & SecretAct): Proposals {
  const fold = folds[entry.type] as Folds[typeof entry.type];
  fold(known(proposals, entry, entry.data.proposal), entry.data as never, entry, proposals);
  return proposals;
}

const folds: Folds = {
  SecretVoteOpened: (proposal, data, entry) => {
    const { publicKey, asked } = data;
    proposal.stage = 'voting';
    const secret = { publicKey, asked, cast: new Map(), opened: undefined };
    proposal.vote = { ...questionPut(data, entry), manner: 'screens', ballots: new Map(), hands: undefined, secret };
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
