import { describe, expect, test } from 'vitest';
import * as floor from '../../test/floor.ts';
import { baku, type Life, words } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';

const nextDay = baku('2026-02-12 10:00');
const meetingOf = (life: Life) => life.meeting(wg.meeting).meeting;
const agree = (revision = 2) => wg.agreeToMeeting(revision);
const anyDay = () => {
  const life = wg.composed();
  life.done('coordinator', { type: 'settleSilence', silence: 'adjournment', reading: 'on-any-day' });
  return life;
};

describe('on the same day', () => {
  test('a meeting goes on without a new agreement, with those who are still there and the item that was in hand', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(), '2026-02-10 11:00');
    expect(meetingOf(life)).toMatchObject({ stage: 'adjourned', dateKey: { state: 'agreed' } });
    life.done('head', floor.resume, '2026-02-10 11:15');
    expect(meetingOf(life)).toMatchObject({ stage: 'open', itemInHand: '1' });
    expect(meetingOf(life).itemTimes).toEqual([
      { item: '1', from: baku('2026-02-10 10:00'), until: baku('2026-02-10 11:00') },
      { item: '1', from: baku('2026-02-10 11:15'), until: undefined },
    ]);
  });

  test('it needs the quorum again', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn());
    for (const person of wg.members.slice(0, 3)) life.done('secretary', wg.leave(person));
    expect(life.refused('head', floor.resume)).toMatchObject({ refused: 'noQuorum', missing: 1 });
    life.done('secretary', wg.arrive(floor.health));
    life.done('head', floor.resume);
  });

  test('nobody asks for the floor, votes or takes up an item meanwhile', () => {
    const life = floor.inHand();
    life.done('head', wg.draft('1'));
    life.done('head', floor.adjourn());
    for (const [by, command] of [
      [floor.health, floor.ask()],
      ['head', floor.give('head')],
      ['head', wg.openVote('1')],
      ['head', wg.takeUpItem('2')],
    ] as const)
      expect(life.refused(by, command)).toMatchObject({ refused: 'meetingStage', stage: 'adjourned' });
  });

  test('it may be closed instead', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn());
    life.done('head', wg.closeMeeting);
    expect(meetingOf(life).stage).toBe('held');
  });
});

describe('on another day', () => {
  test('the Coordinator is asked again, and attendance begins anew', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(nextDay));
    expect(meetingOf(life).dateKey).toMatchObject({ state: 'awaited', revision: 2 });
    expect([...meetingOf(life).attendance.values()].every((stays) => stays.at(-1)?.until !== undefined)).toBe(true);
    life.done('coordinator', agree());
    expect(life.refused('secretary', wg.arrive('head'))).toMatchObject({ refused: 'notTheAgreedDay' });
    life.at('2026-02-12 10:00');
    expect(life.refused('head', floor.resume)).toMatchObject({ refused: 'noQuorum' });
    for (const person of wg.everyone) life.done('secretary', wg.arrive(person));
    life.done('head', floor.resume);
    expect(meetingOf(life)).toMatchObject({ stage: 'open', on: baku(wg.tenOClock) });
  });

  test('without that agreement it does not go on, and what is returned asks for another day', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(nextDay));
    life.done('coordinator', { type: 'returnMeeting', meeting: wg.meeting, revision: 2, reason: words('another day') });
    life.done('head', floor.adjourn(baku('2026-02-13 10:00')));
    expect(life.refused('coordinator', agree(2))).toMatchObject({ refused: 'changedMeanwhile' });
    life.done('coordinator', agree(3));
    expect(life.refused('head', floor.resume, '2026-02-12 10:00')).toMatchObject({ refused: 'notTheAgreedDay' });
  });

  test('once the day is agreed its hour may change without asking', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(nextDay));
    life.done('coordinator', agree());
    expect(life.done('head', floor.adjourn(baku('2026-02-12 16:00')))[0]?.data.agreement).toBe('given');
    expect(meetingOf(life).dateKey.state).toBe('agreed');
  });

  test('put back to its own day it stands under the first agreement', () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(nextDay));
    life.done('head', floor.adjourn(baku('2026-02-10 18:00')));
    expect(meetingOf(life).dateKey).toMatchObject({ state: 'agreed', revision: 2 });
    expect(life.refused('coordinator', agree())).toMatchObject({ refused: 'nothingToAgree' });
  });

  test('under the other reading the head sets the day alone', () => {
    const life = floor.inHand(wg.everyone, anyDay());
    life.done('head', floor.adjourn(nextDay));
    life.at('2026-02-12 10:00');
    for (const person of wg.everyone) life.done('secretary', wg.arrive(person));
    life.done('head', floor.resume);
    expect(meetingOf(life).stage).toBe('open');
  });
});

test('a vote that is open is closed first', () => {
  expect(wg.voting().refused('head', floor.adjourn())).toMatchObject({ refused: 'voteOpen' });
});

test('a time that has passed is no time to go on', () => {
  const life = floor.inHand().pass(60);
  expect(life.refused('head', floor.adjourn(baku('2026-02-10 10:30')))).toMatchObject({ refused: 'dateInPast' });
});
