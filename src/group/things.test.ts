import { expect, it } from 'vitest';
import * as paper from '../../test/on-paper.ts';
import * as wg from '../../test/working-group.ts';
import { seenBy } from './seen.ts';
import { lettersOf } from './states.ts';
import { readerAt, thingsOf } from './things.ts';

const meeting = `meeting/${wg.meeting}`;

it('what was heard of an item is told by the item and by the protocol: both must be open to the reader', () => {
  const heard = { stream: meeting, type: 'ItemRecorded', data: { meeting: wg.meeting, item: '1' } };
  expect(thingsOf(heard)).toEqual([`${meeting}/item/1`, `${meeting}/protocol`]);
  const taken = { stream: meeting, type: 'ItemTakenUp', data: { meeting: wg.meeting, item: '1' } };
  expect(thingsOf(taken)).toEqual([`${meeting}/item/1`]);
});

it('an act on paper that waits is of the meeting that it is about, for the desk as for everybody', () => {
  const life = paper.withLetter(wg.proposed());
  const [recorded] = life.done('secretary', paper.recordOnPaper('coordinator', wg.agreeToMeeting(1)));
  if (!recorded) throw new Error('nothing was recorded');
  expect(thingsOf(recorded)).toEqual(['letter/in-2026-1', meeting]);

  const returned = life.done('secretary', paper.returnOnPaper);
  expect(returned.map(thingsOf)).toEqual([['letter/in-2026-1', meeting]]);

  life.done('secretary', { ...paper.recordOnPaper('coordinator', wg.agreeToMeeting(1)), paperAct: 'p2' });
  life.done('head', wg.setMark(meeting, wg.forOffices('head', 'coordinator')));
  const states = life.states(['group', 'bodies', 'composition', 'marks', 'letters', meeting]);
  const waits = (person: string) => {
    const reader = readerAt(states, person, life.now);
    return [...lettersOf(seenBy(states, reader)).paperActs.keys()];
  };
  expect([waits('coordinator'), waits('secretary')]).toEqual([['p1', 'p2'], []]);
});
