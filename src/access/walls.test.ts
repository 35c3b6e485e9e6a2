import { describe, expect, test } from 'vitest';
import { close, open } from '../../test/wall.ts';
import { meeting, noticed, opened, proposed, tenOClock } from '../../test/working-group.ts';
import { lastDayOf, opensAt } from './walls.ts';

const zone = 'Asia/Baku';
const on = '2026-02-10T06:00:00.000Z';

describe('a link for the screen of a room', () => {
  test('is made for one convened meeting, until the end of its day in Baku', () => {
    const [act] = noticed().done('secretary', open());
    expect(act).toMatchObject({
      type: 'WallOpened',
      stream: 'access',
      clause: '4.2',
      data: { wall: 'w-1', meeting, until: tenOClock.slice(0, 10) },
    });
  });

  test('is made by the secretariat, and of a meeting that is there for it', () => {
    expect(noticed().refused('head', open())).toMatchObject({ refused: 'notAuthorised' });
    expect(noticed().refused('secretary', open('w', '2031-7'))).toMatchObject({ refused: 'unknownMeeting' });
    expect(proposed().refused('secretary', open())).toMatchObject({ refused: 'noWallNow' });
  });

  test('is taken back once, and under the name of its own meeting', () => {
    const life = opened();
    life.done('secretary', open());
    expect(life.refused('secretary', close('w-2'))).toMatchObject({ refused: 'unknownWall' });
    life.done('secretary', close());
    expect(life.refused('secretary', close())).toMatchObject({ refused: 'wallClosed' });
    // A second one beside it is another.
    life.done('secretary', open('w-2'));
  });

  test('of a meeting that goes on after midnight is of that day, and of a day that passed without it there is none', () => {
    const late = '2026-02-10T20:30:00.000Z';
    expect(lastDayOf({ stage: 'open', on }, late, zone)).toBe('2026-02-11');
    expect(lastDayOf({ stage: 'noticed', on }, late, zone)).toBeUndefined();
    expect(lastDayOf({ stage: 'closed', on }, on, zone)).toBeUndefined();
  });

  test('opens until midnight in Baku, or until it is taken back', () => {
    const wall = { wall: 'w', meeting, by: 'secretary', at: on, until: '2026-02-10', endedAt: undefined };
    expect(opensAt(wall, '2026-02-10T19:59:59.999Z', zone)).toBe(true);
    expect(opensAt(wall, '2026-02-10T20:00:00.000Z', zone)).toBe(false);
    expect(opensAt({ ...wall, endedAt: on }, on, zone)).toBe(false);
  });
});
