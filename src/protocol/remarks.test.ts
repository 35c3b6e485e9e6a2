import { describe, expect, test } from 'vitest';
import { answer, circulate, circulated, decided, dissent, remarkOn } from '../../test/after-meeting.ts';
import * as wg from '../../test/working-group.ts';

const [first = '', second = '', third = ''] = wg.members;
const protocolOf = (life: ReturnType<typeof wg.held>) => life.meeting(wg.meeting).protocol;

describe('a draft that is sent round', () => {
  test('takes remarks of members, the head and the Coordinator until its last day ends', () => {
    const life = circulated();
    life.done(first, remarkOn('1', 'k1'));
    life.done('coordinator', remarkOn(null, 'k2'));
    life.done('head', remarkOn('2', 'k3'), '2026-02-13 23:59');
    expect(life.refused(first, remarkOn('1', 'k4'), '2026-02-14 00:00')).toMatchObject({ refused: 'remarksOver' });
    expect([...protocolOf(life).remarks.keys()]).toEqual(['k1', 'k2', 'k3']);
  });

  test('is no matter of those who are not members', () => {
    expect(circulated().refused(wg.minister('health'), remarkOn())).toMatchObject({ refused: 'notAuthorised' });
  });

  test('is submitted once the last day is over and every remark is answered, and not before', () => {
    const life = circulated();
    life.done(first, remarkOn());
    expect(life.refused('secretary', wg.submit(1))).toMatchObject({ refused: 'remarksUnanswered' });
    life.done('secretary', answer());
    expect(life.refused('secretary', wg.submit(1))).toEqual({
      refused: 'remarksAwaited',
      clause: '3.8',
      until: '2026-02-13',
    });
    expect(life.done('secretary', wg.submit(1), '2026-02-14 09:00')).toHaveLength(1);
  });

  test('may be sent round anew with another day, but not while it awaits signature', () => {
    const life = circulated();
    life.done('secretary', circulate('2026-02-10'));
    expect(protocolOf(life).circulated).toMatchObject({ until: '2026-02-10' });
    life.done('secretary', wg.submit(1), '2026-02-11 09:00');
    expect(life.refused('secretary', circulate('2026-02-20'))).toMatchObject({ refused: 'protocolWithHead' });
    expect(life.refused(first, remarkOn())).toMatchObject({ refused: 'notCirculated' });
  });

  test('is answered under the item that the remark is on: whoever may not read it answers nothing', () => {
    const life = circulated();
    life.done(first, remarkOn('1'));
    expect(life.refused('secretary', answer('2'))).toMatchObject({ refused: 'unknownRemark' });
    life.done('coordinator', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forOffices('head', 'coordinator')));
    expect(life.refused('secretary', answer('1'))).toMatchObject({ refused: 'unknownRemark' });
  });

  test('is not kept waiting beyond the day by which the rule wants it signed', () => {
    const life = wg.composed();
    life.done('coordinator', { type: 'settleSilence', silence: 'protocol-deadline', reading: 'days' });
    wg.held(life);
    expect(life.refused('secretary', circulate('2026-02-16'))).toMatchObject({ last: '2026-02-15' });
    expect(life.done('secretary', circulate('2026-02-15'))).toHaveLength(1);
  });
});

describe('a separate opinion', () => {
  test('is attached by who voted against and by who abstained, once each, and by nobody else', () => {
    const life = decided();
    life.done(first, dissent());
    life.done(second, dissent());
    expect(protocolOf(life).dissents.map(({ by }) => by)).toEqual([first, second]);
    expect(life.refused(first, dissent())).toMatchObject({ refused: 'alreadyDissented' });
    expect(life.refused(third, dissent())).toEqual({ refused: 'didNotDissent', clause: '3.8' });
  });

  test('takes a submitted protocol back, because it is printed in it; after signing there is none', () => {
    const life = decided();
    life.done('secretary', wg.submit(1));
    life.done(first, dissent());
    expect(life.refused('head', wg.sign())).toMatchObject({ refused: 'nothingSubmitted' });
    life.done('secretary', wg.submit(2, 'b'.repeat(64)));
    life.done('head', wg.sign('b'.repeat(64)));
    expect(life.refused(second, dissent())).toMatchObject({ refused: 'protocolSigned' });
  });
});

describe('two officers who write of one item at once', () => {
  const writing = (heard: string, seen?: string) => ({
    ...wg.recordItem('1'),
    heard: { ref: heard, digest: heard },
    ...(seen === undefined ? {} : { seen }),
  });

  test('do not overwrite one another unseen: the second learns whose text is there, and may then record his own', () => {
    const life = wg.opened();
    life.done('secretary', wg.record('secretariat', 'second'));
    life.done('secretary', writing('one', ''));
    expect(life.refused('second', writing('two', ''))).toMatchObject({
      refused: 'writtenMeanwhile',
      person: 'secretary',
    });
    life.done('second', writing('two', 'one -'));
    expect(protocolOf(life).items.get('1')?.heard?.ref).toBe('two');
  });

  test('whoever does not say what he saw writes over what is there, as before', () => {
    const life = wg.held();
    expect(life.done('secretary', writing('two'))).toHaveLength(1);
  });
});
