import { describe, expect, test } from 'vitest';
import { baku } from '../../test/given.ts';
import {
  arrive,
  closeMeeting,
  everyone,
  leave,
  meeting,
  member,
  opened,
  takeUpItem,
} from '../../test/working-group.ts';
import { presentAtItem } from './presence.ts';

const late = member('education');
const early = member('justice');

/** Item 1 from 10:10 to 10:40, item 2 from 10:40 to 11:00; one comes at 10:20, one leaves at 10:30. */
function lived() {
  const life = opened(everyone.filter((person) => person !== late));
  life.done('head', takeUpItem('1'), '2026-02-10 10:10');
  life.done('secretary', arrive(late, 'remote'), '2026-02-10 10:20');
  life.done('secretary', leave(early), '2026-02-10 10:30');
  life.done('head', takeUpItem('2'), '2026-02-10 10:40');
  life.done('head', closeMeeting, '2026-02-10 11:00');
  return life;
}

function at(item: string) {
  const life = lived();
  const { meeting: held, floor } = life.meeting(meeting);
  return presentAtItem(held, floor, item, life.now);
}

describe('who was there for an item', () => {
  test('an item lasts from its taking up until the next, or until the meeting closes', () => {
    expect(at('1').inHand).toEqual([{ from: baku('2026-02-10 10:10'), until: baku('2026-02-10 10:40') }]);
    expect(at('2').inHand).toEqual([{ from: baku('2026-02-10 10:40'), until: baku('2026-02-10 11:00') }]);
  });

  test('whoever was there from its beginning to its end was there the whole time, others a part of it', () => {
    const { members } = at('1');
    expect(members.filter(({ whole }) => !whole).map(({ person }) => person)).toEqual([early, late]);
    expect(members.find(({ person }) => person === late)).toMatchObject({
      presence: 'remote',
      stays: [{ from: baku('2026-02-10 10:20'), until: baku('2026-02-10 10:40') }],
    });
  });

  test('whoever had left before an item was not there for it', () => {
    const { members } = at('2');
    expect(members.map(({ person }) => person)).not.toContain(early);
    expect(members.every(({ whole }) => whole)).toBe(true);
  });

  test('nobody was there for an item that was never taken up', () => {
    expect(at('9')).toEqual({ inHand: [], members: [], experts: [], substitutes: [] });
  });
});
