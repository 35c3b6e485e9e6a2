import type { Command } from '#group/vocabulary.ts';
import type { Choice, OpenedBallot } from '#voting/vocabulary.ts';
import type { Life } from './given.ts';
import { composed, draft, everyone, meeting, member, opened } from './working-group.ts';

/** Secret votes in tests: their commands as they are given there. */
type Of<Type> = Extract<Command, { type: Type }>;

const of = { meeting, proposal: '1' } as const;

export const health = member('health');

export const open = (asked = health, publicKey = 'a key'): Of<'openSecretVote'> => ({
  type: 'openSecretVote',
  ...of,
  publicKey,
  asked,
});
export const cast = (keyAtHand = true): Of<'castSecretBallot'> => ({ type: 'castSecretBallot', ...of, keyAtHand });
export const close = (opened: readonly OpenedBallot[] | null): Of<'closeSecretVote'> => ({
  type: 'closeSecretVote',
  ...of,
  opened,
});
export const annul = (keyAtHand = false): Of<'annulSecretVote'> => ({ type: 'annulSecretVote', ...of, keyAtHand });

/** So many ballots of each choice, as a box gives them. */
export function ballots(pro: number, against: number, abstain = 0): readonly OpenedBallot[] {
  const choices: readonly Choice[] = [
    ...Array<Choice>(pro).fill('for'),
    ...Array<Choice>(against).fill('against'),
    ...Array<Choice>(abstain).fill('abstain'),
  ];
  return choices.map((choice, index) => ({ receipt: `AAAA-${String.fromCharCode(65 + index)}`, choice }));
}

/** A group that reads its charter so that a member may ask for secrecy. */
export function secrecy(life: Life = composed()): Life {
  life.done('coordinator', { type: 'settleSilence', silence: 'ballot-openness', reading: 'secret-on-request' });
  return life;
}

/** The meeting is open and proposal 1 drafted. */
export function drafted(present: readonly string[] = everyone, life: Life = secrecy()): Life {
  opened(present, life).done('head', draft('1'));
  return life;
}

/** The same with a secret vote open on it, in which these have voted. */
export function voting(voted: readonly string[] = [], life: Life = drafted()): Life {
  life.done('head', open());
  for (const person of voted) life.done(person, cast());
  return life;
}
