import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withReadings } from '#charter/silences.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { RoundNumber, RoundResult } from '#voting/vocabulary.ts';
import { charter } from '../../test/given.ts';
import { countRound } from './election.ts';

const { law } = charter('az-working-group');
const mostVotes = withReadings(law, { election: 'most-votes' });

type Given = { readonly round?: RoundNumber; readonly entitled?: number; readonly charter?: Charter };

/** `a 3, b 2, against 1`: that many ballots of each, in a room where all are entitled who are present. */
function counted(
  candidates: readonly string[],
  votes: Readonly<Record<string, number>>,
  given: Given = {},
): RoundResult {
  const ballots = Object.entries(votes).flatMap(
    ([choice, many]) => Array(many).fill({ choice }) as { choice: string }[],
  );
  const entitled = given.entitled ?? ballots.length;
  const room = { members: entitled, present: entitled, entitled };
  const { round = 1, charter = law } = given;
  return countRound(charter, { round, candidates, ballots, head: 'secret' }, room);
}

const abc = ['a', 'b', 'c'];
const elected = (person: string) => ({ is: 'elected', person });
const again = (...candidates: string[]) => ({ is: 'next round', candidates });
const nobody = (why: string) => ({ is: 'nobody', why });

describe('a round of an election, by hand', () => {
  test('five of nine elect; four of nine do not, and two stand again', () => {
    expect(counted(abc, { a: 5, b: 3, c: 1 })).toMatchObject({ end: elected('a'), majority: { needed: 5, of: 9 } });
    expect(counted(abc, { a: 4, b: 3, c: 2 }).end).toEqual(again('a', 'b'));
  });

  test('abstentions and ballots that were not cast are no votes, as under a proposal', () => {
    const result = counted(abc, { a: 3, b: 2, abstain: 2 }, { entitled: 9 });
    expect(result).toMatchObject({ end: elected('a'), abstain: 2, noBallot: 2, majority: { needed: 3, of: 5 } });
  });

  test('a ballot against all is a vote against each', () => {
    expect(counted(abc, { a: 3, b: 1, against: 2 }).end).toEqual(again('a', 'b'));
    expect(counted(abc, { a: 4, b: 1, against: 2 }).end).toEqual(elected('a'));
  });

  test('all who are equal at the border stand again', () => {
    expect(counted(abc, { a: 4, b: 2, c: 2 }).end).toEqual(again('a', 'b', 'c'));
    expect(counted(['a', 'b', 'c', 'd'], { b: 2, c: 2, d: 1 }).end).toEqual(again('b', 'c'));
    expect(counted(abc, { against: 3 }).end).toEqual(again('a', 'b', 'c'));
  });

  test('a tie in the second round elects nobody, nor does a majority against both', () => {
    expect(counted(['a', 'b'], { a: 3, b: 3 }, { round: 2 }).end).toEqual(nobody('tie'));
    expect(counted(['a', 'b'], { a: 3, b: 1, against: 4 }, { round: 2 }).end).toEqual(nobody('no majority'));
    expect(counted(['a', 'b'], { a: 4, b: 3 }, { round: 2 }).end).toEqual(elected('a'));
  });

  test('half of the votes is no majority, and the head settles nothing', () => {
    const result = counted(['a', 'b'], { a: 2, b: 1, against: 1 });
    expect(result.end).toEqual(again('a', 'b'));
    expect(result.clauses).toEqual(['3.6']);
  });

  test('where the base is the members present, abstaining counts against', () => {
    const present = withReadings(law, { 'majority-base': 'present' });
    expect(counted(abc, { a: 3, b: 1, abstain: 2 }, { charter: present }).end).toEqual(again('a', 'b'));
    expect(counted(abc, { a: 4, b: 1, abstain: 2 }, { charter: present }).end).toEqual(elected('a'));
  });

  test('without the quorum nobody is elected', () => {
    const room = { members: 9, present: 5, entitled: 5 };
    const ballots = Array(5).fill({ choice: 'a' }) as { choice: string }[];
    expect(countRound(law, { round: 1, candidates: abc, ballots, head: 'secret' }, room).end).toEqual(
      nobody('no quorum'),
    );
  });

  test('read otherwise, whoever has most votes is elected in one round, and a tie elects nobody', () => {
    const most = { charter: mostVotes };
    expect(counted(abc, { a: 3, b: 2, c: 2 }, most)).toMatchObject({ end: elected('a'), majority: null });
    expect(counted(abc, { a: 3, b: 3, c: 1 }, most).end).toEqual(nobody('tie'));
    expect(counted(abc, { a: 2, b: 1, against: 2 }, most).end).toEqual(nobody('no majority'));
  });

  test('a charter that does not say how is a bug of whoever asks', () => {
    expect(() => counted(abc, { a: 3 }, { charter: charter('opec').law })).toThrow(/how a person is elected/);
  });
});

/** Candidates with their votes, and what else lies in the box. */
const anyRound = fc.record({
  votes: fc.array(fc.nat(6), { minLength: 2, maxLength: 20 }),
  against: fc.nat(4),
  abstain: fc.nat(4),
  none: fc.nat(4),
  round: fc.constantFrom<RoundNumber>(1, 2),
  by: fc.constantFrom('majority', 'most votes'),
});
type AnyRound = typeof anyRound extends fc.Arbitrary<infer Value> ? Value : never;

function countedOf({ votes, against, abstain, none, round, by }: AnyRound, order = votes.map((_, index) => index)) {
  const candidates = order.map((index) => `c${index}`);
  const cast = Object.fromEntries(votes.map((many, index) => [`c${index}`, many]));
  const entitled = votes.reduce((sum, many) => sum + many, 0) + against + abstain + none;
  return counted(
    candidates,
    { ...cast, against, abstain },
    { round, entitled, charter: by === 'majority' ? law : mostVotes },
  );
}

describe('any round of an election', () => {
  test('counts as many as were entitled, each once', () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const { counts, against, abstain, noBallot } = countedOf(given);
        const cast = counts.reduce((sum, { votes }) => sum + votes, 0) + against + abstain;
        expect(noBallot).toBe(given.none);
        expect(cast).toBe(given.votes.reduce((sum, many) => sum + many, 0) + given.against + given.abstain);
      }),
    );
  });

  test('ends the same in whatever order the candidates stand', () => {
    const shuffled = anyRound.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(
          given.votes.map((_, index) => index),
          { minLength: given.votes.length },
        ),
      ),
    );
    const endOf = ({ end }: RoundResult) => (end.is === 'next round' ? [...end.candidates].sort() : end);
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        expect(endOf(countedOf(given, order))).toEqual(endOf(countedOf(given)));
      }),
    );
  });

  test('leaves no more candidates than stood, two at least, and after the second none', () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const { end } = countedOf(given);
        if (end.is !== 'next round') return;
        expect(given.round).toBe(1);
        expect(end.candidates.length).toBeGreaterThanOrEqual(2);
        expect(end.candidates.length).toBeLessThanOrEqual(given.votes.length);
      }),
    );
  });

  test('elects whoever has more than half of the votes, and by the majority nobody else', () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const cast = given.votes.reduce((sum, many) => sum + many, 0) + given.against;
        const over = given.votes.findIndex((many) => many * 2 > cast);
        const { end } = countedOf(given);
        if (over >= 0) expect(end).toEqual(elected(`c${over}`));
        else if (given.by === 'majority') expect(end.is).not.toBe('elected');
      }),
    );
  });
});
