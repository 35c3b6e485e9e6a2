import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hands } from '../../test/amending.ts';
import { charter } from '../../test/given.ts';
import { drafted, raising } from '../../test/voting-ways.ts';
import * as wg from '../../test/working-group.ts';
import { tallyOfCounts } from './closing.ts';
import { decideHands } from './hands.ts';
import type { VotingHearing } from './hearing.ts';
import type { Choice } from './vocabulary.ts';

const health = wg.member('health');
const labour = wg.member('labour');
const vote = (life: ReturnType<typeof drafted>) => life.meeting(wg.meeting).proposals.get('1')?.vote;

describe('a show of hands', () => {
  test('is opened by the head, counted by the secretariat, closed by the head', () => {
    const life = raising();
    expect(life.entries.at(-1)).toMatchObject({ type: 'VoteOpened', data: { manner: 'hands' } });
    expect(life.refused('head', hands([4, 2, 0], 'for'))).toMatchObject({ refused: 'notAuthorised' });
    const [counted] = life.done('secretary', hands([4, 2, 0], 'for'));
    expect(counted).toMatchObject({ type: 'HandsCounted', clause: '3.6', by: 'secretary' });
    life.done('head', wg.closeVote('1'));
    expect(vote(life)).toMatchObject({
      hands: { by: 'secretary', for: 4 },
      result: { outcome: 'adopted', count: { for: 4, against: 2, abstain: 0, noBallot: 0 } },
    });
  });

  test('on equal hands is decided by the head’s side, both ways', () => {
    const tied = (head: Choice | null) => {
      const life = raising();
      life.done('secretary', hands([2, 2, 1], head));
      life.done('head', wg.closeVote('1', true));
      return vote(life)?.result;
    };
    expect(tied('for')).toMatchObject({ outcome: 'adopted', by: 'deciding vote', clauses: ['3.6', '3.7'] });
    expect(tied('against')).toMatchObject({ outcome: 'not adopted', by: 'deciding vote' });
    expect(tied(null)).toMatchObject({ outcome: 'not adopted', reason: 'head cast no ballot' });
  });

  test('is not closed uncounted, and asks once more where the head raised no hand', () => {
    const life = raising();
    expect(life.refused('head', wg.closeVote('1', true))).toEqual({ refused: 'handsNotCounted', clause: '3.6' });
    life.done('secretary', hands([3, 2, 0]));
    expect(life.refused('head', wg.closeVote('1'))).toMatchObject({ refused: 'headHasNotVoted' });
    expect(life.done('head', wg.closeVote('1', true))).toHaveLength(1);
  });

  test('is counted again until it is closed, and then no more', () => {
    const life = raising();
    life.done('secretary', hands([6, 0, 0], 'for'));
    life.done('secretary', hands([1, 5, 0], 'against'));
    life.done('head', wg.closeVote('1'));
    expect(vote(life)?.result).toMatchObject({ outcome: 'not adopted', count: { for: 1, against: 5 } });
    expect(life.refused('secretary', hands([6, 0, 0], 'for'))).toMatchObject({ refused: 'voteClosed' });
  });

  test('has no more hands than members entitled, the head’s left out where the head raised none', () => {
    const life = raising();
    expect(life.refused('secretary', hands([3, 3, 1], 'for'))).toEqual({
      refused: 'moreHandsThanMembers',
      clause: '3.6',
      counted: 7,
      most: 6,
    });
    expect(life.refused('secretary', hands([3, 3, 0]))).toMatchObject({ counted: 6, most: 5 });
    expect(life.done('secretary', hands([3, 3, 0], 'against'))).toHaveLength(1);
  });

  test('is taken down by name too, in agreement with the numbers', () => {
    const life = raising();
    const names = { [health]: 'for', [labour]: 'against', head: 'for' } as const;
    expect(life.refused('secretary', hands([2, 2, 0], 'for', names))).toMatchObject({ refused: 'namesDoNotFit' });
    expect(life.refused('secretary', hands([2, 1, 0], 'against', names))).toMatchObject({ refused: 'namesDoNotFit' });
    life.done('secretary', hands([2, 1, 0], 'for', names));
    expect(vote(life)?.hands?.names).toEqual(names);
  });

  test('is not taken down by name under a charter whose ballots may be secret', () => {
    const life = raising();
    const { law } = charter('az-working-group');
    const ballots = {
      ...law.rules.ballots,
      value: { openness: 'secret on request', change: 'until closing' },
    } as const;
    const hearing = { charter: { ...law, rules: { ...law.rules, ballots } } } as unknown as VotingHearing;
    const proposal = life.meeting(wg.meeting).proposals.get('1');
    if (!proposal) throw new Error('no proposal');
    const named = hands([1, 0, 0], null, { [health]: 'for' });
    expect(decideHands(hearing, proposal, named, '3.6')).toEqual({ refused: 'namesNotTaken', clause: '3.6' });
    expect(decideHands(hearing, proposal, hands([1, 0, 0]), '3.6')).toHaveLength(1);
  });

  test('may not abstain where nobody may', () => {
    const life = drafted();
    life.done('coordinator', { type: 'settleSilence', silence: 'abstention', reading: 'not-allowed' });
    expect(raising(life).refused('secretary', hands([2, 2, 1], 'for'))).toMatchObject({
      refused: 'abstentionNotAllowed',
    });
  });
});

test('hands and ballots of the same numbers end the same', () => {
  const { law } = charter('az-working-group');
  const side = fc.constantFrom<Choice>('for', 'against', 'abstain');
  fc.assert(
    fc.property(fc.array(side, { minLength: 6, maxLength: 6 }), (cast) => {
      const life = wg.voting();
      for (const [index, choice] of cast.entries()) life.done(wg.everyone[index] ?? '', wg.cast('1', choice));
      life.done('head', wg.closeVote('1'));
      const count = (choice: Choice) => cast.filter((each) => each === choice).length;
      const numbers = { for: count('for'), against: count('against'), abstain: count('abstain') };
      const head = cast[wg.everyone.indexOf('head')] ?? 'absent';
      expect(tallyOfCounts(law, { ...numbers, head }, { members: 6, present: 6 })).toEqual(vote(life)?.result);
    }),
    { numRuns: 40 },
  );
});
