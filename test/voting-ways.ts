import type { Refusal } from '#group/vocabulary.ts';
import type { AmendmentRefusal, ConsentRefusal, HandsRefusal } from '#voting/vocabulary.ts';
import { accept, amend, askConsent, closeConsent, hands, object, openByHands } from './amending.ts';
import type { Life } from './given.ts';
import * as secret from './secret.ts';
import * as wg from './working-group.ts';

const health = wg.member('health');
const labour = wg.member('labour');

/** Proposal 1 by a member, with these amendments of it; the meeting is open. */
export function drafted(...amendments: readonly Parameters<typeof amend>[1][]): Life {
  const life = wg.opened();
  life.done(health, wg.draft('1'));
  for (const change of amendments) life.done(labour, amend('1', change));
  return life;
}

/** Proposal 1 put to the vote by hands. */
export function raising(life = drafted()): Life {
  life.done('head', openByHands());
  return life;
}

/** The head has asked whether anybody objects to proposal 1. */
export function asked(life = drafted()): Life {
  life.done('head', askConsent());
  return life;
}

const settled = (silence: string, reading: string, life = drafted()): Life => {
  life.done('coordinator', { type: 'settleSilence', silence, reading });
  return life;
};

function withDone(life: Life, by: string, ...commands: readonly Parameters<Life['done']>[1][]): Life {
  for (const command of commands) life.done(by, command);
  return life;
}

type Code = (AmendmentRefusal | ConsentRefusal | HandsRefusal)['refused'];

/** A way to every lawful no about amendments, adoption without objection and hands. */
export const votingWays: { readonly [C in Code]: () => Refusal } = {
  notAnAmendment: () => drafted().refused(health, accept('1')),
  amendmentOfAmendment: () => drafted({}).refused(labour, amend('1.1')),
  amendmentOutdated: () => withDone(drafted({}, {}), health, accept('1.1')).refused('head', wg.openVote('1.2')),
  textChangedMeanwhile: () => withDone(drafted({}), health, accept('1.1')).refused(labour, amend('1')),
  nothingAmended: () => drafted().refused(labour, amend('1', { changed: 0 })),
  notTheMover: () => drafted({}).refused('head', accept()),
  objectedToAcceptance: () => {
    const life = withDone(drafted({}), health, accept());
    return withDone(life, 'head', object('1.1')).refused(health, accept());
  },
  amendmentBefore: () => drafted({}, {}).refused('head', wg.openVote('1.2')),
  amendmentsUndecided: () => drafted({}).refused('head', wg.openVote('1')),
  alwaysAVote: () => settled('consensus', 'always-a-vote').refused('head', askConsent()),
  consentNotAsked: () => drafted().refused('head', closeConsent()),
  objectionRaised: () => withDone(asked(), labour, object()).refused('head', closeConsent()),
  nothingToObjectTo: () => drafted().refused(labour, object()),
  builtUpon: () => {
    const life = withDone(drafted({}), health, accept('1.1'));
    return withDone(withDone(life, labour, amend('1', { upon: '1.1' })), health, accept('1.2')).refused(
      'head',
      object('1.1'),
    );
  },
  voteByHands: () => raising().refused(labour, wg.cast('1', 'for')),
  voteSecret: () => secret.voting().refused(labour, wg.cast('1', 'for')),
  voteFromScreens: () => wg.voting().refused('secretary', hands([1, 0, 0])),
  moreHandsThanMembers: () => raising().refused('secretary', hands([3, 3, 0])),
  headNotAmongHands: () => raising().refused('secretary', hands([0, 2, 0], 'for')),
  headMayNotVote: () => {
    const life = drafted();
    life.done('head', { type: 'declareRecusal', meeting: wg.meeting, item: '1', reason: null });
    return raising(life).refused('secretary', hands([1, 0, 0], 'for'));
  },
  namesNotTaken: () =>
    raising(settled('ballot-openness', 'secret-on-request')).refused(
      'secretary',
      hands([1, 0, 0], null, { [health]: 'for' }),
    ),
  namesDoNotFit: () => raising().refused('secretary', hands([2, 0, 0], null, { [health]: 'for' })),
  handNotEntitled: () => raising().refused('secretary', hands([1, 0, 0], null, { stranger: 'for' })),
  handsNotCounted: () => raising().refused('head', wg.closeVote('1', true)),
};
