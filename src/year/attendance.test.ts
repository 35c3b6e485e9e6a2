import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as floor from '../../test/floor.ts';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { attendanceByBody, bodiesIn, placesIn, together, whoCame } from './attendance.ts';

const came = (life: Life) => {
  const { meeting, floor: room } = life.meeting(wg.meeting);
  return whoCame(meeting, room);
};
const byBody = (life: Life) => {
  const { meeting } = life.meeting(wg.meeting);
  return attendanceByBody(life.composition, [meeting], new Map([[wg.meeting, came(life)]]), 'Asia/Baku');
};

/** The head and four of five members come, one of them by video; a substitute for the fifth. */
function sat(): Life {
  const [health, labour, education, justice, shelter] = wg.members;
  const life = wg.gathered(['head', health, labour, education].map(String));
  life.done('secretary', wg.arrive(String(justice), 'remote'));
  life.done('head', wg.openMeeting);
  life.done('secretary', floor.substitute(String(shelter)));
  return life;
}

it('tells who was in the room, who took part remotely, and for whom a substitute came', () => {
  const life = sat();
  life.pass(30).done('head', wg.closeMeeting);
  expect([...came(life)].sort()).toEqual([
    ['head', 'in room'],
    ['member of education', 'in room'],
    ['member of health', 'in room'],
    ['member of justice', 'remote'],
    ['member of labour', 'in room'],
    ['member of shelter', 'substitute'],
  ]);
});

it('a member who comes himself after all is not counted by his substitute, nor one who left before the opening', () => {
  const life = wg.gathered([...wg.everyone]);
  life.done('secretary', wg.leave('member of labour'));
  life.pass(5).done('head', wg.openMeeting);
  life.pass(5).done('secretary', wg.leave('member of health'));
  life.done('secretary', floor.substitute('member of health'));
  life.pass(5).done('secretary', wg.arrive('member of health', 'remote'));
  life.pass(5).done('head', wg.closeMeeting);
  expect(came(life).get('member of health')).toBe('in room');
  expect(came(life).has('member of labour')).toBe(false);
});

it('counts each member once for the body of that day, and the head for none', () => {
  const life = sat();
  life.pass(30).done('head', wg.closeMeeting);
  const lines = byBody(life);
  expect(lines.map(({ body, year, quarter, meetings, counts }) => [body, year, quarter, meetings, counts])).toEqual([
    [null, 2026, 1, 1, { 'in room': 1, remote: 0, substitute: 0, absent: 0 }],
    ['health', 2026, 1, 1, { 'in room': 1, remote: 0, substitute: 0, absent: 0 }],
    ['labour', 2026, 1, 1, { 'in room': 1, remote: 0, substitute: 0, absent: 0 }],
    ['education', 2026, 1, 1, { 'in room': 1, remote: 0, substitute: 0, absent: 0 }],
    ['justice', 2026, 1, 1, { 'in room': 0, remote: 1, substitute: 0, absent: 0 }],
    ['shelter', 2026, 1, 1, { 'in room': 0, remote: 0, substitute: 1, absent: 0 }],
  ]);
  expect(bodiesIn(lines)).toHaveLength(6);
});

it('a body whose member did not come is told as absent, and one that had no member then is not told at all', () => {
  const life = wg.opened(['head', ...wg.members.slice(0, 3)]);
  life.pass(30).done('head', wg.closeMeeting);
  life.done('secretary', { type: 'enterBody', body: 'police', kind: 'state', name: police, from: null });
  const lines = byBody(life);
  expect(lines.find(({ body }) => body === 'shelter')?.counts.absent).toBe(1);
  expect(lines.some(({ body }) => body === 'police')).toBe(false);
});

const police = { az: 'Polis', en: 'Police', ru: 'Полиция' };

it('a meeting at the turn of the year belongs to the quarter of the clock of its zone', () => {
  const life = wg.held();
  const held = [{ meeting: wg.meeting, openedAt: '2026-12-31T21:00:00.000Z', closedAt: '2026-12-31T22:00:00.000Z' }];
  const [line] = attendanceByBody(life.composition, held, new Map(), 'Asia/Baku');
  expect([line?.year, line?.quarter]).toEqual([2027, 1]);
});

it('every member of every meeting is counted exactly once, whoever came and however often', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...wg.members), fc.boolean(), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(moves, (asked) => {
      const life = wg.opened();
      for (const [person, here, remote] of asked)
        life.pass(1).when('secretary', here ? wg.arrive(person, remote ? 'remote' : 'in room') : wg.leave(person));
      life.pass(1).when('head', wg.closeMeeting);
      expect(placesIn(together(byBody(life)))).toBe(wg.everyone.length);
    }),
    { numRuns: 10 },
  );
});

it('of a meeting that was not held it tells who had come', () => {
  const life = wg.gathered(['head', String(wg.members[0])]);
  life.done('head', wg.closeWithoutQuorum);
  expect([...came(life).keys()].sort()).toEqual(['head', 'member of health']);
});
