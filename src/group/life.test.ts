import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holderAt } from '#membership/composition.ts';
import { openVote } from '#voting/putting.ts';
import type { Life } from '../../test/given.ts';
import { Watch } from '../../test/watch.ts';
import * as wg from '../../test/working-group.ts';
import { evolve, initial } from './streams.ts';
import type { Command, StreamState } from './vocabulary.ts';

/** Somebody asks for something, some minutes after the last. */
type Step = { readonly by: string; readonly command: Command; readonly minutes: number };

const people = ['head', 'coordinator', 'secretary', 'deputy', 'newcomer', 'passer-by', ...wg.members];
const someone = fc.constantFrom(...people);
const comer = fc.constantFrom('head', 'head', 'deputy', 'newcomer', ...wg.members);
const proposal = fc.constantFrom('1', '2', '3', '4');
/** The proposal that is voted on at that moment. */
const theOpenOne = 'whichever is open';
const voted = fc.oneof({ weight: 5, arbitrary: fc.constant(theOpenOne) }, { weight: 1, arbitrary: proposal });
const item = fc.constantFrom('1', '1', '2', '2', '3');
const body = fc.constantFrom(...wg.bodies);
const revision = fc.integer({ min: 0, max: 4 });
const choice = fc.constantFrom('for', 'against', 'abstain');
const later = fc.constantFrom('2026-02-10T06:00:00.000Z', '2026-02-10T07:00:00.000Z', '2026-02-11T06:00:00.000Z');
const office = fc.constantFrom('head', 'deputy', 'newcomer', wg.member('health'));
/** Whoever holds the office at that moment. */
const theHead = 'whoever is the head';
const chief = fc.oneof({ weight: 12, arbitrary: fc.constant(theHead) }, { weight: 1, arbitrary: office });
const id = fc.integer({ min: 0, max: 9 }).map(String);
const few = fc.constantFrom('1', '2');

/** Commands, each with those who may well give it; now and then somebody else does. */
const asks: readonly (readonly [weight: number, by: fc.Arbitrary<string>, command: fc.Arbitrary<Command>])[] = [
  [1, fc.constant('head'), later.map((on) => wg.changeMeeting(on))],
  [1, fc.constant('head'), fc.constantFrom(wg.setAgenda('1', '2'), wg.setAgenda('2', '3'))],
  [3, fc.constant('coordinator'), revision.map(wg.agreeToMeeting)],
  [3, fc.constant('coordinator'), revision.map(wg.agreeToAgenda)],
  [1, fc.constant('coordinator'), fc.oneof(revision.map(wg.returnMeeting), revision.map(wg.returnAgenda))],
  [2, fc.constant('secretary'), fc.constant(wg.sendNotice)],
  [12, fc.constant('secretary'), comer.map((person) => wg.arrive(person))],
  [3, fc.constant('secretary'), comer.map(wg.leave)],
  [3, chief, fc.constant(wg.openMeeting)],
  [6, chief, proposal.chain((number) => item.map((on) => wg.draft(number, on)))],
  [1, office, proposal.map(wg.withdraw)],
  [10, chief, proposal.map(wg.openVote)],
  [24, comer, voted.chain((number) => choice.map((side) => wg.cast(number, side)))],
  [4, chief, fc.tuple(voted, fc.boolean()).map(([number, without]) => wg.closeVote(number, without))],
  [1, chief, item.map(wg.takeUpItem)],
  [1, chief, fc.constantFrom(wg.closeMeeting, wg.closeWithoutQuorum, wg.cancelMeeting)],
  [1, fc.constant('secretary'), item.map(wg.recordItem)],
  [2, fc.constant('secretary'), revision.map((number) => wg.submit(number))],
  [2, chief, fc.constantFrom(wg.sign(), wg.sign('b'.repeat(64)), wg.returnProtocol)],
  [
    1,
    fc.constant('secretary'),
    fc.tuple(office, fc.boolean(), id).map(([person, acting, each]) => appoint(person, acting, each)),
  ],
  [1, fc.constant('secretary'), id.map((each): Command => ({ type: 'endOffice', holding: `h-${each}` }))],
  [
    2,
    body.map(wg.minister),
    fc
      .tuple(body, fc.constantFrom('newcomer', 'deputy', 'another'), few)
      .map(([from, person, each]) => wg.nominate(from, person, `n-${each}`)),
  ],
  [
    2,
    fc.constant('coordinator'),
    fc.tuple(id, fc.array(few, { maxLength: 2 })).map(([number, list]) => instrument(number, list)),
  ],
];

function appoint(person: string, acting: boolean, each: string): Command {
  return { type: 'recordOffice', holding: `h-${each}`, office: 'head', person, body: null, acting, basis: null };
}

const instrument = (number: string, list: readonly string[]): Command =>
  wg.approve(
    `i-${number}`,
    '2026-02-09',
    list.map((each) => `n-${each}`),
  );

const step: fc.Arbitrary<Step> = fc.oneof(
  ...asks.map(([weight, by, command]) => ({
    weight,
    arbitrary: fc.record({
      by: fc.oneof({ weight: 9, arbitrary: by }, { weight: 1, arbitrary: someone }),
      command,
      minutes: fc.constantFrom(0, 0, 1, 30),
    }),
  })),
);

/** Where a life may begin: early, on the day, in the meeting, in a vote. */
const beginning = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(wg.proposed, wg.submitted) },
  { weight: 1, arbitrary: fc.constant((life?: Life) => wg.noticed(life).at('2026-02-10 09:50')) },
  { weight: 2, arbitrary: fc.constant(() => wg.gathered(wg.everyone.slice(0, 4))) },
  { weight: 4, arbitrary: fc.constant(() => wg.opened(wg.everyone.slice(0, 5))) },
  { weight: 4, arbitrary: fc.constant(() => wg.voting(wg.everyone.slice(0, 4))) },
);

const lives = fc.tuple(beginning, fc.array(step, { minLength: 60, maxLength: 120, size: 'max' }));

function live([begin, steps]: readonly [() => Life, readonly Step[]]): Life {
  const life = begin();
  for (const step of steps) {
    life.pass(step.minutes);
    give(life, step);
  }
  return life;
}

/** Gives the command of a step, to and by whomever it means at that moment. */
function give(life: Life, { by, command }: Step) {
  const author = by === theHead ? (holderAt(life.composition, 'head', life.now) ?? 'head') : by;
  if (!('proposal' in command) || command.proposal !== theOpenOne) return life.when(author, command);
  const open = openVote(life.meeting(wg.meeting).proposals);
  return life.when(author, { ...command, proposal: open?.proposal ?? '1' });
}

const fold = (entries: Life['entries']): ReadonlyMap<string, StreamState> => {
  const states = new Map<string, StreamState>();
  for (const entry of entries)
    states.set(entry.stream, evolve(states.get(entry.stream) ?? initial(entry.stream), entry));
  return states;
};

describe('whatever anybody asks, in whatever order', () => {
  test('no act is written that the rule does not allow', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(lives, (drawn) => {
        const watch = new Watch();
        for (const entry of live(drawn).entries) {
          watch.see(entry);
          seen.set(entry.type, (seen.get(entry.type) ?? 0) + 1);
        }
      }),
      { numRuns: 300 },
    );
    // The observer had something to see: lives that go nowhere would prove nothing.
    for (const type of ['VoteOpened', 'BallotCast', 'VoteClosed', 'MeetingOpened', 'NoticeSent']) {
      expect(seen.get(type) ?? 0, type).toBeGreaterThan(20);
    }
  });

  test('folding is the same each time, each stream alone or all together, and as the clerk held it', () => {
    fc.assert(
      fc.property(lives, (drawn) => {
        const life = live(drawn);
        const { entries } = life;
        const whole = fold(entries);
        expect(fold(entries)).toEqual(whole);
        for (const [stream, state] of whole) {
          expect(fold(entries.filter((entry) => entry.stream === stream)).get(stream)).toEqual(state);
        }
        expect({ about: 'composition', composition: life.composition }).toEqual(whole.get('composition'));
        expect(life.meeting(wg.meeting)).toEqual(whole.get(`meeting/${wg.meeting}`));
      }),
      { numRuns: 25 },
    );
  });

  test('a refusal leaves no trace', () => {
    fc.assert(
      fc.property(lives, ([begin, steps]) => {
        const life = begin();
        for (const step of steps) {
          const before = life.entries.length;
          const heard = give(life, step);
          expect(life.entries.length - before).toBe('acts' in heard ? heard.acts.length : 0);
        }
        expect(fold(life.entries).get('composition')).toMatchObject({ composition: life.composition });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the observer finds out', () => {
  const whole = wg.voting(wg.everyone.slice(0, 4)).entries;
  const watched = (entries: Life['entries']) => () => {
    const watch = new Watch();
    for (const entry of entries) watch.see(entry);
  };

  test('a vote that lacks a member of its quorum', () => {
    expect(watched(whole)).not.toThrow();
    const first = whole.findIndex(({ type }) => type === 'ArrivalRecorded');
    expect(watched(whole.filter((_, index) => index !== first))).toThrow();
    const other = whole.findLastIndex(({ type }) => type === 'ArrivalRecorded');
    expect(watched(whole.filter((_, index) => index !== other))).toThrow('3 of 6 are no quorum');
  });

  test('a notice without a key', () => {
    expect(watched(whole.filter(({ type }) => type !== 'AgendaAgreed'))).toThrow('notice before both keys');
  });

  test('a second ballot, and anything after the signature', () => {
    const life = wg.voting();
    life.done('head', wg.cast('1', 'for'));
    const ballot = life.entries.slice(-1);
    expect(watched([...life.entries, ...ballot])).toThrow('head votes twice');
    expect(watched([...wg.signed().entries, ...ballot])).toThrow('after the signature');
  });
});
