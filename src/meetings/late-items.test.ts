import { describe, expect, it } from 'vitest';
import * as agenda from '../../test/agenda.ts';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';

const stream = `meeting/${wg.meeting}`;

function meetingOf(life: Life) {
  const state = life.states([stream]).get(stream);
  if (state?.about !== 'meeting') throw new Error('no meeting');
  return state.meeting;
}
const items = (life: Life) => meetingOf(life).agenda.map(({ item }) => item);

/** A group that reads the silence `late-items` the other way. */
function unlessObjected(life: Life): Life {
  life.done('coordinator', { type: 'settleSilence', silence: 'late-items', reading: 'unless-objected' });
  return life;
}

describe('an item that comes after the notice', () => {
  it('asks the Coordinator for that item alone: the agreed agenda and the notice stand', () => {
    const life = wg.noticed();
    const before = items(life);
    life.done('head', agenda.lateItem());
    expect(meetingOf(life)).toMatchObject({ stage: 'noticed', agendaKey: { state: 'agreed' } });
    expect(items(life)).toEqual(before);
    life.done('coordinator', agenda.agreeToLate());
    expect(items(life)).toEqual([...before, '4']);
    expect(meetingOf(life)).toMatchObject({ stage: 'noticed', agendaKey: { state: 'agreed', revision: 1 } });
  });

  it('is not taken up before the Coordinator agrees, nor after he returned it', () => {
    const life = wg.opened();
    life.done('head', agenda.lateItem());
    expect(life.refused('head', wg.takeUpItem('4'))).toMatchObject({ refused: 'lateItemWaits', state: 'awaited' });
    life.done('coordinator', agenda.returnLate());
    expect(life.refused('head', wg.takeUpItem('4'))).toMatchObject({ refused: 'lateItemWaits', state: 'returned' });
    expect(life.refused('coordinator', agenda.agreeToLate())).toMatchObject({ refused: 'nothingToAgree' });
  });

  it('can be agreed to and taken up while the meeting lasts', () => {
    const life = wg.opened();
    life.done('head', agenda.lateItem());
    life.done('coordinator', agenda.agreeToLate());
    life.done('head', wg.takeUpItem('4'));
    expect(meetingOf(life).itemInHand).toBe('4');
  });

  it('needs no agreement where the group reads the rule so, and goes onto the agenda by being taken up', () => {
    const life = unlessObjected(wg.opened());
    life.done('head', agenda.lateItem());
    expect(life.refused('coordinator', agenda.agreeToLate())).toMatchObject({ refused: 'nothingToAgree' });
    life.done('head', wg.takeUpItem('4'));
    expect(items(life).at(-1)).toBe('4');
    expect(life.refused(wg.member('health'), agenda.objectToLate())).toMatchObject({ state: 'taken up' });
  });

  it('stays off that agenda once somebody present objects, and only somebody present may', () => {
    const life = unlessObjected(wg.opened(['head', ...wg.members.slice(0, 4)]));
    life.done('head', agenda.lateItem());
    const absent = wg.members[4] ?? '';
    expect(life.refused(absent, agenda.objectToLate())).toMatchObject({ refused: 'notPresent', person: absent });
    life.done(wg.member('health'), agenda.objectToLate());
    expect(life.refused('head', wg.takeUpItem('4'))).toMatchObject({ refused: 'lateItemWaits', state: 'objected' });
  });

  it('is asked for as the rule was read on the day when it was added', () => {
    const life = wg.opened();
    life.done('head', agenda.lateItem());
    unlessObjected(life);
    expect(life.refused('head', wg.takeUpItem('4'))).toMatchObject({ refused: 'lateItemWaits', state: 'awaited' });
  });

  it('has a number that no item bore, and gives up waiting when the agenda is set anew', () => {
    const life = wg.noticed();
    expect(life.refused('head', agenda.lateItem('1'))).toMatchObject({ refused: 'itemTwice' });
    life.done('head', agenda.lateItem());
    life.done('head', wg.setAgenda('1', '2'));
    expect(meetingOf(life)).toMatchObject({ lastItem: 4, stage: 'proposed' });
    expect(life.refused('coordinator', agenda.agreeToLate())).toMatchObject({ refused: 'unknownItem' });
  });

  it('before the notice is written into the agenda itself', () => {
    expect(wg.proposed().refused('head', agenda.lateItem())).toMatchObject({ refused: 'itemNotLate', clause: '3.4' });
  });
});

describe('the versions of an agenda', () => {
  it('are kept by their revision, each with its answer and whether notice was given of it', () => {
    const life = wg.noticed();
    life.done('head', agenda.lateItem());
    life.done('coordinator', agenda.agreeToLate());
    life.done('head', wg.setAgenda('2', '1'));
    const kept = [...meetingOf(life).agendas.values()].map(({ revision, agenda: set, answer, noticed }) => ({
      revision,
      items: set.map(({ item }) => item),
      answer,
      noticed,
    }));
    expect(kept).toEqual([
      { revision: 1, items: ['1', '2', '4'], answer: 'agreed', noticed: true },
      { revision: 2, items: ['2', '1'], answer: 'awaited', noticed: false },
    ]);
  });
});
