import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnknown } from '#charter/known.ts';
import { readingsOf, withReadings } from '#charter/silences.ts';
import type { Charter, Majority, MajorityRule } from '#charter/vocabulary.ts';
import { quorumOf } from '#meetings/quorum.ts';
import { tongues } from '#text/vocabulary.ts';
import { charterCalled, loadedCharters } from '../../test/charters.ts';
import { tally } from './tally.ts';
import { tallySentence } from './tally-messages.ts';
import type { HeadVote, Poll } from './tally-words.ts';

const group = charterCalled('az-working-group');

function withMajority(majority: Majority): Charter {
  const rule: MajorityRule = {
    class: 'act',
    title: { az: 'a', en: 'a', ru: 'a' },
    ordinary: true,
    clause: '3.6',
    from: '2023-05-17',
    value: majority,
  };
  return { ...group, rules: { ...group.rules, majority: [rule] } };
}

const poll = (pro: number, against: number, abstain: number, more: Partial<Poll> = {}): Poll => ({
  members: 20,
  present: 20,
  votes: { for: pro, against, abstain },
  head: 'none',
  ...more,
});

test('7-4-2 of 13 passes a majority of those present and fails two thirds of the votes; 2-1-10 does the reverse', () => {
  const present = withMajority({
    thresholds: [{ need: { compare: 'more than', share: [1, 2] }, base: 'present' }],
    otherwise: 'not adopted',
  });
  const cast = withMajority({
    thresholds: [{ need: { compare: 'at least', share: [2, 3] }, base: 'cast' }],
    otherwise: 'not adopted',
  });
  const seven = poll(7, 4, 2, { members: 13, present: 13 });
  const two = poll(2, 1, 10, { members: 13, present: 13 });
  expect([tally(present, seven), tally(cast, seven)]).toMatchObject([
    { outcome: 'adopted' },
    { outcome: 'not adopted' },
  ]);
  expect([tally(present, two), tally(cast, two)]).toMatchObject([{ outcome: 'not adopted' }, { outcome: 'adopted' }]);
});

test('200 to 200 with 30 abstaining fails a simple majority, 100 to 99 with 231 passes it', () => {
  const of = { members: 430, present: 430 };
  expect(tally(group, poll(200, 200, 30, { ...of, head: 'abstain' }))).toMatchObject({ outcome: 'not adopted' });
  expect(tally(group, poll(100, 99, 231, { ...of, head: 'abstain' }))).toMatchObject({
    outcome: 'adopted',
    by: 'majority',
  });
});

test('a third outcome: neither the proposal nor its rejection has the majority', () => {
  const charter = withMajority({
    thresholds: [{ need: { compare: 'at least', share: [2, 3] }, base: 'members' }],
    otherwise: 'no opinion',
  });
  expect(tally(charter, poll(14, 6, 0))).toMatchObject({ outcome: 'adopted' });
  expect(tally(charter, poll(6, 14, 0))).toMatchObject({ outcome: 'not adopted', reason: 'majority against' });
  expect(tally(charter, poll(13, 7, 0))).toMatchObject({ outcome: 'no opinion', reason: 'neither majority reached' });
});

test('what turns on an abstention about which the charter is silent is not answered', () => {
  const silent = {
    ...group,
    rules: { ...group.rules, abstention: { ...group.rules.abstention, value: 'unknown' as const } },
  };
  expect(tally(silent, poll(6, 5, 4))).toEqual({ known: false, silent: 'abstention', clause: '3.6' });
  expect(tally(silent, poll(15, 3, 2, { head: 'for' }))).toMatchObject({ known: true, outcome: 'adopted' });
});

test('who was entitled is frozen with the vote: leavers’ ballots stand, latecomers are not missed', () => {
  const frozen = poll(6, 4, 0, { members: 14, present: 10, entitled: 10 });
  expect(tally(group, frozen)).toMatchObject({ outcome: 'adopted', count: { noBallot: 0 } });
});

test('someone who has voted cannot be left out of those entitled', () => {
  expect(() => tally(group, poll(6, 4, 0, { members: 14, present: 10, entitled: 9 }))).toThrow(RangeError);
});

test('every outcome has its sentence, with numbers and clause', () => {
  expect(tallySentence(tally(group, poll(6, 3, 1, { members: 14, present: 12, head: 'for' })))).toEqual({
    az: 'Təklif qəbul edildi: lehinə 6, əleyhinə 3, bitərəf 1, səs verməyib 2; lehinə lazımdır: verilmiş 9 səsdən 5-i, verilib: 6 (3.6-cı bənd).',
    en: 'The proposal is adopted: 6 for, 3 against, 1 abstaining, 2 not voting; needed for: 5 of the 9 votes cast; given: 6 (clause 3.6).',
    ru: 'Предложение принято: за 6, против 3, воздержались 1, не голосовали 2; нужно за: 5 из 9 поданных голосов; подано: 6 (пункт 3.6).',
  });
  const two = tally(charterCalled('coe-statute-20'), poll(23, 0, 17, { members: 46, present: 40, class: 'important' }));
  expect(tallySentence(two).en).toBe(
    'The proposal is not adopted: 23 for, 0 against, 17 abstaining; needed for: 23 of the 23 votes cast and 24 of the 46 members entitled to vote; given: 23 (clause 20.a).',
  );
});

const heads: readonly HeadVote[] = ['for', 'against', 'abstain', 'none', 'absent', 'secret'];

/** Polls that can be, the head's ballot among the votes; small ones and ties often, where rules meet their edges. */
const polls = fc
  .record({
    members: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
    away: fc.oneof(fc.nat(3), fc.nat(60)),
    tied: fc.boolean(),
    recused: fc.nat(3),
    for: fc.oneof(fc.nat(6), fc.nat(60)),
    against: fc.oneof(fc.nat(6), fc.nat(60)),
    abstain: fc.oneof(fc.nat(6), fc.nat(60)),
    head: fc.constantFrom(...heads),
    round: fc.constantFrom<1 | 2>(1, 2),
  })
  .map(({ members, head, round, away, tied, ...free }) => {
    const present = Math.max(0, members - away);
    const recused = Math.min(free.recused, present);
    const may = present - recused;
    const pro = tied ? Math.min(free.for, Math.floor(may / 2)) : Math.min(free.for, may);
    const against = tied ? pro : Math.min(free.against, may - pro);
    const abstain = Math.min(free.abstain, may - pro - against);
    return { members, present, recused, votes: { for: pro, against, abstain }, head, round };
  })
  .filter(({ members, present, recused, votes, head }) => {
    const none = present - recused - votes.for - votes.against - votes.abstain;
    if (head === 'absent') return present < members;
    if (head === 'secret') return votes.for + votes.against + votes.abstain > 0;
    return head === 'none' ? none > 0 : votes[head] > 0;
  });

/** Every charter under each of its readings, one changed at a time, and every class of decision. */
const laws = loadedCharters.flatMap(({ charter }) => [
  charter,
  ...charter.silences.flatMap((silence) =>
    readingsOf(silence)
      .slice(1)
      .map(({ id }) => withReadings(charter, { [silence.id]: id })),
  ),
]);
const settings = fc.constantFrom(
  ...laws.flatMap((charter) => charter.rules.majority.map((rule) => ({ charter, class: rule.class }))),
);

describe('under every charter, every reading and every class', () => {
  test('nothing is adopted without the quorum of the moment, where votes are taken under one', () => {
    fc.assert(
      fc.property(settings, polls, ({ charter, class: of }, asked) => {
        const { quorum: rule } = charter.rules;
        if (rule.value === 'unknown' || !rule.value.tested.includes('vote')) return;
        const quorum = quorumOf(charter, { ...asked, chairPresent: asked.head !== 'absent' });
        if (!quorum.known || quorum.quorate) return;
        expect(tally(charter, { ...asked, class: of })).toMatchObject({ outcome: 'not adopted', by: 'no quorum' });
      }),
      { numRuns: 2000 },
    );
  });

  test('the sum of the tally is the number entitled', () => {
    fc.assert(
      fc.property(settings, polls, ({ charter, class: of }, asked) => {
        const result = tally(charter, { ...asked, class: of });
        if (!result.known) return;
        const { for: pro, against, abstain, noBallot } = result.count;
        expect({ for: pro, against, abstain }).toEqual(asked.votes);
        expect(pro + against + abstain + noBallot).toBe(asked.present - asked.recused);
      }),
      { numRuns: 1000 },
    );
  });

  test('one more vote for never turns adopted into not adopted', () => {
    const from = fc.constantFrom<'against' | 'abstain' | 'none' | 'latecomer'>(
      'against',
      'abstain',
      'none',
      'latecomer',
    );
    fc.assert(
      fc.property(settings, polls, from, ({ charter, class: of }, asked, source) => {
        const before = tally(charter, { ...asked, class: of });
        if (!before.known || before.outcome !== 'adopted') return;
        const more = oneMoreFor(asked, source);
        if (more) expect(tally(charter, { ...more, class: of })).toMatchObject({ outcome: 'adopted' });
      }),
      { numRuns: 5000 },
    );
  });

  test('the head’s ballot is counted once: whose it is matters only in a tie', () => {
    fc.assert(
      fc.property(settings, polls, fc.constantFrom(...heads), ({ charter, class: of }, asked, other) => {
        if (asked.votes.for === asked.votes.against || charter.rules.abstention.value === 'against') return;
        // Presence is another matter: the chair's own may decide the quorum.
        if ((asked.head === 'absent') !== (other === 'absent')) return;
        expect(tally(charter, { ...asked, class: of, head: other })).toEqual(tally(charter, { ...asked, class: of }));
      }),
      { numRuns: 1000 },
    );
  });

  test('the deciding vote never decides but in a tie, and then for the head’s side', () => {
    fc.assert(
      fc.property(settings, polls, ({ charter, class: of }, asked) => {
        const result = tally(charter, { ...asked, class: of });
        if (!result.known || result.by !== 'deciding vote') return;
        expect(result.outcome).toBe(asked.head === 'for' ? 'adopted' : 'not adopted');
        const counted = charter.rules.abstention.value === 'against' ? result.count.abstain + result.count.noBallot : 0;
        expect(result.count.for).toBe(result.count.against + counted);
      }),
      { numRuns: 2000 },
    );
  });

  test('every result has a sentence in every language', () => {
    fc.assert(
      fc.property(settings, polls, ({ charter, class: of }, asked) => {
        const said = tallySentence(tally(charter, { ...asked, class: of }));
        for (const tongue of tongues) expect(said[tongue]).toMatch(/^\p{Lu}.*\.$/u);
        for (const tongue of tongues) expect(said[tongue]).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 500 },
    );
  });
});

type Asked = { members: number; present: number; recused: number; votes: Poll['votes']; head: HeadVote; round: 1 | 2 };

/** The same poll with one vote for more; undefined where there is nobody of that kind but the head, whose side must not move. */
function oneMoreFor(asked: Asked, source: 'against' | 'abstain' | 'none' | 'latecomer'): Asked | undefined {
  const { votes, present, members, recused, head } = asked;
  const added = { ...votes, for: votes.for + 1 };
  const none = present - recused - votes.for - votes.against - votes.abstain;
  switch (source) {
    case 'latecomer':
      // The last one missing may be the head.
      return present + (head === 'absent' ? 1 : 0) < members
        ? { ...asked, present: present + 1, votes: added }
        : undefined;
    case 'none':
      return none > (head === 'none' ? 1 : 0) ? { ...asked, votes: added } : undefined;
    default:
      return votes[source] > (head === source ? 1 : 0)
        ? { ...asked, votes: { ...added, [source]: votes[source] - 1 } }
        : undefined;
  }
}

test('a charter that says nothing of a majority gives no outcome', () => {
  const silent = {
    ...group,
    rules: { ...group.rules, majority: group.rules.majority.map((rule) => ({ ...rule, value: 'unknown' as const })) },
  };
  expect(silent.rules.majority.every(isUnknown)).toBe(true);
  expect(tally(silent, poll(6, 4, 0))).toEqual({ known: false, silent: 'majority', clause: '3.6' });
});
