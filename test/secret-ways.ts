import type { Refusal } from '#group/vocabulary.ts';
import type { SecretOwnRefusal } from '#secret/vocabulary.ts';
import * as election from './election.ts';
import { adopt, withoutElections } from './later-charter.ts';
import * as secret from './secret.ts';
import * as wg from './working-group.ts';

const { health } = secret;

/** A way to every lawful no of a secret vote. */
export const secretWays: { readonly [C in SecretOwnRefusal['refused']]: () => Refusal } = {
  votesAreOpen: () => secret.drafted(wg.everyone, wg.composed()).refused('head', secret.open()),
  secrecyNotAsked: () => secret.drafted().refused('head', { ...secret.open(), asked: null }),
  electionsNotProvided: () => {
    const life = wg.opened(wg.everyone, wg.composed(withoutElections.known));
    life.done('secretary', adopt(withoutElections.hash));
    return life.refused('head', election.propose());
  },
  notAnElection: () => secret.drafted().refused('head', election.withdraw('1')),
  candidateNumber: () => wg.opened().refused('head', election.propose([])),
  candidateTwice: () => wg.opened().refused('head', election.propose([health, health])),
  electionBegun: () => election.secondRound().refused('head', election.withdraw()),
  voteNotSecret: () => wg.voting().refused(health, secret.cast()),
  tooFewForSecrecy: () => {
    const life = secret.drafted();
    for (const person of wg.everyone.slice(1)) {
      if (person !== health)
        life.done(person, { type: 'declareRecusal', meeting: wg.meeting, item: '1', reason: null });
    }
    return life.refused('head', secret.open());
  },
  tooFewSecretBallots: () => secret.voting([health, 'head']).refused('head', secret.close(secret.ballots(1, 1))),
  ballotKeyLost: () => secret.voting().refused(health, secret.cast(false)),
  ballotsDoNotFit: () => secret.voting(wg.everyone).refused('head', secret.close(secret.ballots(2, 2))),
  voteCanBeCounted: () => secret.voting(wg.everyone).refused('head', secret.annul(true)),
};
