import { describe, expect, test } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import { charterCalled } from '../../test/charters.ts';
import { baku, type Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { quorumNow } from './attendance.ts';
import { unknownMeeting } from './evolve.ts';
import { isSecond } from './second.ts';

const second = '2026-2';

/** The first meeting failed on 10 February; another is proposed in its place. */
function convenedAnew(on: string, items = ['1', '2'], life: Life = wg.composed()): Life {
  const called = wg.noticed(life).at('2026-02-10 10:30');
  called.done('secretary', wg.closeWithoutQuorum);
  called.done('head', {
    ...wg.proposeMeeting(baku(on), second),
    agenda: wg.agendaOf(...items),
    follows: wg.meeting,
  } as Command);
  return called;
}

const reading = (name: string): Life => {
  const life = wg.composed();
  life.done('coordinator', { type: 'settleSilence', silence: 'no-quorum', reading: name });
  return life;
};
const quorumOf = (life: Life) => quorumNow(life.charter, life.composition, life.meeting(second).meeting, life.now);

describe('a meeting called in the place of one that was not held', () => {
  test('names it, and the register knows both', () => {
    const life = convenedAnew('2026-02-20 10:00');
    expect(life.meeting(second).meeting.follows).toEqual({
      meeting: wg.meeting,
      on: baku(wg.tenOClock),
      items: ['1', '2'],
      lacked: true,
    });
    expect(life.register.followed).toEqual(new Map([[wg.meeting, [second]]]));
  });

  test('has the quorum of any meeting, while the charter knows no other', () => {
    expect(quorumOf(convenedAnew('2026-02-20 10:00'))).toMatchObject({ needed: 4, clause: '3.5' });
  });

  test('has the lower quorum, or none, where the charter says so', () => {
    expect(quorumOf(convenedAnew('2026-02-20 10:00', ['1', '2'], reading('second-meeting-lower')))).toMatchObject({
      needed: 3,
    });
    expect(quorumOf(convenedAnew('2026-02-20 10:00', ['1'], reading('second-meeting')))).toMatchObject({
      need: 'none',
      quorate: true,
    });
  });

  test('has it neither too soon nor with other items', () => {
    const lower = () => reading('second-meeting-lower');
    expect(quorumOf(convenedAnew('2026-02-16 18:00', ['1', '2'], lower()))).toMatchObject({ needed: 4 });
    expect(quorumOf(convenedAnew('2026-02-17 09:00', ['1', '2'], lower()))).toMatchObject({ needed: 3 });
    expect(quorumOf(convenedAnew('2026-02-20 10:00', ['1', '3'], lower()))).toMatchObject({ needed: 4 });
  });

  test('has it only if the quorum was lacking, and not the head alone', () => {
    const meeting = unknownMeeting(second);
    meeting.on = baku('2026-03-20 10:00');
    const charter = charterCalled('fr-r1142-26');
    const follows = { meeting: wg.meeting, on: baku(wg.tenOClock), items: [], lacked: true };
    expect(isSecond(charter, { ...meeting, follows })).toBe(true);
    expect(isSecond(charter, { ...meeting, follows: { ...follows, lacked: false } })).toBe(false);
    expect(isSecond(charter, meeting)).toBe(false);
  });

  test.each([
    ['fr-r1142-26', '2026-02-25 09:00', '2026-02-24 18:00'],
    ['nl-municipal-council', '2026-02-11 10:00', '2026-02-11 09:59'],
  ])('is a second one under %s from %s on, and not before', (id, soonest, sooner) => {
    const follows = { meeting: wg.meeting, on: baku(wg.tenOClock), items: [], lacked: true };
    const at = (on: string) => ({ ...unknownMeeting(second), on: baku(on), follows });
    const charter = { ...charterCalled(id), timeZone: 'Asia/Baku' };
    expect(isSecond(charter, at(soonest))).toBe(true);
    expect(isSecond(charter, at(sooner))).toBe(false);
  });
});

test('one that was held, or that never was, is not convened anew', () => {
  const life = wg.opened();
  const propose = (follows: string): Command =>
    ({ ...wg.proposeMeeting(baku('2026-02-20 10:00'), second), follows }) as Command;
  expect(life.refused('head', propose(wg.meeting))).toMatchObject({ refused: 'notAFailedMeeting' });
  expect(life.refused('head', propose('2026-7'))).toMatchObject({ refused: 'unknownMeeting' });
});
