import { describe, expect, test } from 'vitest';
import * as floor from '../../test/floor.ts';
import { baku, type Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { entitledFor, quorumFor, type Room } from './entitled.ts';
import { speaking } from './evolve.ts';
import { inTurn } from './order.ts';
import { presentAtItem } from './presence.ts';

const { health, labour, education } = floor;
const absent = wg.everyone.filter((person) => person !== labour);

const roomOf = (life: Life): Room => ({
  charter: life.charter,
  composition: life.composition,
  ...life.meeting(wg.meeting),
  context: { at: life.now },
});
const floorOf = (life: Life) => life.meeting(wg.meeting).floor;
const queue = (life: Life) => inTurn(floorOf(life)).map(({ person }) => person);

describe('an expert', () => {
  test('is in the room only while the item is in hand for which he was admitted', () => {
    const life = wg.opened();
    life.done('secretary', floor.admitExpert('e1', '1'));
    expect(floorOf(life).experts.get('e1')?.stays).toEqual([]);
    life.done('head', wg.takeUpItem('1'), '2026-02-10 10:10');
    life.done('head', wg.takeUpItem('2'), '2026-02-10 10:30');
    expect(floorOf(life).experts.get('e1')?.stays).toEqual([
      { from: baku('2026-02-10 10:10'), until: baku('2026-02-10 10:30') },
    ]);
    expect(life.refused('head', floor.give('e1'))).toMatchObject({ refused: 'notHeardHere' });
  });

  test('admitted while the item is in hand comes at once, and leaves when he is released', () => {
    const life = floor.inHand().pass(5);
    life.done('head', floor.admitExpert());
    life.done('head', floor.give('e1'));
    life.pass(5).done('secretary', floor.releaseExpert());
    expect(speaking(floorOf(life))).toBeUndefined();
    const { meeting, floor: state } = life.meeting(wg.meeting);
    expect(presentAtItem(meeting, state, '1', life.now).experts).toMatchObject([{ expert: 'e1', whole: false }]);
  });

  test('comes for an item of the agenda, from a known body', () => {
    const life = wg.opened();
    expect(life.refused('head', floor.admitExpert('e1', '9'))).toMatchObject({ refused: 'unknownItem' });
    expect(life.refused('head', { ...floor.admitExpert(), body: 'nobody' })).toMatchObject({ refused: 'unknownBody' });
  });
});

describe('a substitute', () => {
  test('is heard, makes no quorum and has no vote', () => {
    const life = floor.inHand(absent);
    const before = quorumFor(roomOf(life), '1');
    life.done('secretary', floor.substitute(labour));
    expect(quorumFor(roomOf(life), '1')).toEqual(before);
    expect(entitledFor(roomOf(life), '1')).toEqual(absent);
    life.done('head', floor.give('s1'));
    expect(speaking(floorOf(life))).toMatchObject({ speaker: 's1', as: 'substitute' });
  });

  test('gives way when the member comes', () => {
    const life = floor.inHand(absent);
    life.done('secretary', floor.substitute(labour));
    life.pass(5).done('secretary', wg.arrive(labour));
    expect(floorOf(life).substitutes.get('s1')?.until).toBe(life.now);
  });

  test('comes in the place of a member who is not there', () => {
    const life = floor.inHand();
    expect(life.refused('secretary', floor.substitute(labour))).toMatchObject({ refused: 'alreadyPresent' });
    expect(life.refused('secretary', floor.substitute('guest'))).toMatchObject({ refused: 'notAMember' });
  });
});

describe('a recusal', () => {
  test('leaves the member out of the vote on that item and no other, and counts him for the quorum', () => {
    const life = floor.inHand();
    const before = quorumFor(roomOf(life), '1');
    life.done(health, floor.recuse('1'));
    expect(entitledFor(roomOf(life), '1')).not.toContain(health);
    expect(entitledFor(roomOf(life), '2')).toContain(health);
    expect(quorumFor(roomOf(life), '1')).toEqual(before);
  });

  test('keeps the ballot of the recused out of the count', () => {
    const life = floor.inHand();
    life.done('secretary', floor.recordRecusal(health));
    life.done('head', wg.draft('1'));
    life.done('head', wg.openVote('1'));
    expect(life.refused(health, wg.cast('1', 'for'))).toMatchObject({ refused: 'notEntitled', clause: '3.6' });
  });

  test('of as many as make the quorum leaves the meeting quorate, but for a charter that counts otherwise', () => {
    const life = floor.inHand(['head', health, education, wg.member('justice')]);
    life.done(health, floor.recuse());
    const room = roomOf(life);
    expect(quorumFor(room, '1')).toMatchObject({ quorate: true, present: 4, members: 6 });
    const { recusal, quorum } = room.charter.rules;
    const aside = { ...room.charter.rules, recusal: { ...recusal, value: 'not counted as present' } as const };
    expect(quorumFor({ ...room, charter: { ...room.charter, rules: aside } }, '1')).toMatchObject({
      quorate: false,
      present: 3,
      members: 6,
    });
    if (quorum.value === 'unknown') throw new Error('the quorum is known');
    const left = {
      ...aside,
      quorum: { ...quorum, value: { ...quorum.value, recused: 'not counted' } as const },
    };
    expect(quorumFor({ ...room, charter: { ...room.charter, rules: left } }, '1')).toMatchObject({
      present: 3,
      members: 5,
    });
  });
});

describe('the list of speakers', () => {
  test('has points of order first, then everybody in the order of asking', () => {
    const life = floor.inHand();
    life.done(health, floor.ask());
    life.done(labour, floor.ask());
    life.done(education, floor.ask('point of order'));
    expect(queue(life)).toEqual([education, health, labour]);
    life.done(labour, floor.ask('point of order'));
    expect(queue(life)).toEqual([education, labour, health]);
    life.done(health, floor.withdrawRequest);
    expect(queue(life)).toEqual([education, labour]);
  });

  test('records whether the floor went to the next, to another, or to one who had not asked', () => {
    const life = floor.inHand();
    life.done(health, floor.ask());
    life.done(labour, floor.ask());
    const given = (speaker: string) => life.done('head', floor.give(speaker))[0]?.data;
    expect(given(labour)).toMatchObject({ turn: 'chosen', kind: 'speech', item: '1' });
    expect(given(health)).toMatchObject({ turn: 'next' });
    expect(given(education)).toMatchObject({ turn: 'unasked' });
    expect(queue(life)).toEqual([]);
  });

  test('begins anew with another item', () => {
    const life = floor.inHand();
    life.done(health, floor.ask());
    life.done('head', wg.takeUpItem('2'));
    expect(queue(life)).toEqual([]);
  });

  test('is only for those who are here', () => {
    const life = floor.inHand(absent);
    expect(life.refused(labour, floor.ask())).toMatchObject({ refused: 'notPresent' });
    life.done(health, floor.ask());
    life.done('secretary', wg.leave(health));
    expect(queue(life)).toEqual([]);
  });
});

describe('a speech', () => {
  test('ends when the floor goes to another: one speaks at a time', () => {
    const life = floor.inHand();
    life.done('head', floor.give(health));
    life.pass(4).done('head', floor.give(labour));
    const [first, second] = floorOf(life).speeches;
    expect(first).toMatchObject({ speaker: health, item: '1', until: life.now });
    expect(second?.until).toBeUndefined();
    life.pass(1).done('secretary', floor.endSpeech);
    expect(speaking(floorOf(life))).toBeUndefined();
  });

  test.each([
    ['the speaker leaves', 'secretary', wg.leave(health)],
    ['another item is taken up', 'head', wg.takeUpItem('2')],
    ['the meeting is adjourned', 'head', floor.adjourn()],
    ['the meeting closes', 'head', wg.closeMeeting],
  ] as const)('ends when %s', (_what, by, command) => {
    const life = floor.inHand();
    life.done('head', floor.give(health));
    life.pass(3).done(by, command);
    expect(floorOf(life).speeches).toMatchObject([{ speaker: health, until: life.now }]);
  });

  test('has the time allowed when it began, whatever is allowed afterwards', () => {
    const life = floor.inHand();
    life.done('head', floor.limit(5));
    life.done('head', floor.give(health));
    life.done('head', floor.limit(null));
    expect(speaking(floorOf(life))?.limit).toBe(5);
    life.done('head', floor.give(labour));
    expect(speaking(floorOf(life))?.limit).toBeNull();
  });
});
