import type { Command } from '#group/vocabulary.ts';
import type { DrawnBallot } from '#voting/vocabulary.ts';
import { type Life, words } from './given.ts';
import { composed, everyone, meeting, member, opened } from './working-group.ts';

/** Elections in tests: `e1` on item 1, three of six members standing. */
type Of<Type> = Extract<Command, { type: Type }>;

const of = { meeting, proposal: 'e1' } as const;

export const standing: readonly string[] = [member('health'), member('labour'), member('justice')];

export const propose = (
  candidates = standing,
  change: { proposal?: string; item?: string } = {},
): Of<'proposeElection'> => ({
  type: 'proposeElection',
  ...of,
  item: '1',
  text: words('rapporteur on the shelters'),
  candidates,
  ...change,
});
export const withdraw = (proposal = 'e1'): Of<'withdrawElection'> => ({
  type: 'withdrawElection',
  ...of,
  proposal,
  reason: words('nobody is needed any more'),
});
export const open: Of<'openSecretVote'> = { type: 'openSecretVote', ...of, publicKey: 'a key', asked: null };
export const cast: Of<'castSecretBallot'> = { type: 'castSecretBallot', ...of, keyAtHand: true };
export const annul: Of<'annulSecretVote'> = { type: 'annulSecretVote', ...of, keyAtHand: false };

/** The box is opened on these choices, as a box gives them. */
export const close = (...choices: readonly string[]): Of<'closeSecretVote'> => ({
  type: 'closeSecretVote',
  ...of,
  opened: ballots(choices),
});

const ballots = (choices: readonly string[]): readonly DrawnBallot[] =>
  choices.map((choice, index) => ({ receipt: `AAAA-${String.fromCharCode(65 + index)}`, choice }));

/** The meeting is open and an election proposed. */
export function proposed(life: Life = composed(), candidates = standing): Life {
  opened(everyone, life).done('head', propose(candidates));
  return life;
}

/** The same with a round of it open, in which these have voted. */
export function voting(voted: readonly string[] = everyone, life: Life = proposed()): Life {
  life.done('head', open);
  for (const person of voted) life.done(person, cast);
  return life;
}

/** The first round has left the first two of `standing`. */
export function secondRound(): Life {
  const [first = '', second = '', third = ''] = standing;
  const life = voting();
  life.done('head', close(first, first, first, second, second, third));
  return life;
}
