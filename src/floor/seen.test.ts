import { describe, expect, test } from 'vitest';
import { seenBy } from '#group/seen.ts';
import { meetingOf } from '#group/states.ts';
import { readerAt, thingsOf } from '#group/things.ts';
import { thingOfItem } from '#marking/things.ts';
import * as floor from '../../test/floor.ts';
import type { Life } from '../../test/given.ts';
import { forOffices, meeting, member, setMark } from '../../test/working-group.ts';

/** Item 1 is for the head and the secretariat; an expert is heard on it, one is recused, one speaks, one asks. */
function marked(): Life {
  const life = floor.inHand();
  life.done('secretary', floor.admitExpert());
  life.done('head', floor.recuse());
  life.done('head', floor.give('e1'));
  life.done('head', floor.ask());
  life.done('secretary', setMark(thingOfItem(meeting, '1'), forOffices('head', 'secretariat')));
  return life;
}

const shown = (life: Life, person: string) => {
  const states = life.states(['group', 'bodies', 'composition', 'marks', `meeting/${meeting}`]);
  return meetingOf(seenBy(states, readerAt(states, person, life.now)), meeting);
};

describe('whoever may not read an item', () => {
  const life = marked();

  test('finds nothing of those who are heard on it, recused from it, or speak on it', () => {
    const { floor: room, meeting: seen } = shown(life, member('health'));
    expect(room).toMatchObject({ recusals: [], requests: [], speeches: [], itemInHand: undefined });
    expect(room.experts.size).toBe(0);
    expect(seen.itemTimes).toEqual([]);
  });

  test('while others read all of it', () => {
    const { floor: room } = shown(life, 'head');
    expect([room.experts.size, room.recusals.length, room.requests.length, room.speeches.length]).toEqual([1, 1, 1, 1]);
  });

  test('nor is an act of that room among the acts that he reads', () => {
    const states = life.states(['group', 'bodies', 'composition', 'marks', `meeting/${meeting}`]);
    const reader = readerAt(states, member('health'), life.now);
    const types = ['ExpertAdmitted', 'RecusalRecorded', 'FloorGiven', 'FloorAsked'];
    const acts = life.entries.filter(({ type }) => types.includes(type));
    expect(acts.map(({ type }) => type).sort()).toEqual([...types].sort());
    expect(acts.filter((entry) => thingsOf(entry).every(reader.may))).toEqual([]);
  });
});
