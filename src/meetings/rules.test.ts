import { describe, expect, test } from 'vitest';
import { baku, words } from '../../test/given.ts';
import {
  agendaOf,
  agreeToAgenda,
  agreeToMeeting,
  approve,
  arrive,
  cancelMeeting,
  changeMeeting,
  closeMeeting,
  closeVote,
  closeWithoutQuorum,
  composed,
  draft,
  everyone,
  gathered,
  leave,
  meeting,
  member,
  members,
  minister,
  nominate,
  noticed,
  opened,
  openMeeting,
  openVote,
  proposed,
  proposeMeeting,
  record,
  returnAgenda,
  returnMeeting,
  sendNotice,
  setAgenda,
  takeUpItem,
  tenOClock,
  voting,
} from '../../test/working-group.ts';
import type { MeetingCommand } from './vocabulary.ts';

const march = '2026-03-10T06:00:00.000Z';

describe('a meeting is proposed', () => {
  test('by the head, with a date, a place and an agenda, and both keys are awaited', () => {
    const life = proposed();
    const { stage, dateKey, agendaKey } = life.meeting(meeting).meeting;
    expect({ stage, date: dateKey.state, agenda: agendaKey.state }).toEqual({
      stage: 'proposed',
      date: 'awaited',
      agenda: 'awaited',
    });
    expect(life.entries.slice(-3).map(({ type, clause }) => [type, clause])).toEqual([
      ['MeetingRegistered', '3.3'],
      ['MeetingProposed', '3.3'],
      ['AgendaSet', '3.4'],
    ]);
  });

  test('without an agenda, which is then not yet the Coordinator’s to answer', () => {
    const life = composed();
    life.done('head', { ...proposeMeeting(march), agenda: [] } as MeetingCommand);
    expect(life.meeting(meeting).meeting.agendaKey.state).toBe('unset');
    expect(life.refused('coordinator', agreeToAgenda(0))).toEqual({ refused: 'nothingToAgree', clause: '3.4' });
  });

  test('for a time to come, not for the past and not for this very moment', () => {
    const life = composed();
    for (const on of ['2025-02-10T06:00:00.000Z', life.now]) {
      expect(life.refused('head', proposeMeeting(on))).toEqual({ refused: 'dateInPast', clause: '3.3', on });
    }
  });

  test('under a number of its own, also when the other meeting was cancelled', () => {
    const life = proposed();
    const refusal = { refused: 'meetingNumberTaken', clause: '3.3', meeting };
    expect(life.refused('head', proposeMeeting(march))).toEqual(refusal);
    life.done('head', cancelMeeting);
    expect(life.refused('head', proposeMeeting(march))).toEqual(refusal);
    expect(life.done('head', proposeMeeting(march, '2026-2'))).toHaveLength(3);
  });

  test('with no item twice', () => {
    const life = composed();
    const command = { ...proposeMeeting(march), agenda: agendaOf('1', '2', '1') } as MeetingCommand;
    expect(life.refused('head', command)).toEqual({
      refused: 'itemTwice',
      clause: '3.4',
      item: '1',
    });
    expect(life.meeting(meeting).meeting.stage).toBe('unknown');
  });
});

test('nothing is done about a meeting that nobody proposed', () => {
  const life = composed();
  const commands = [
    ['head', changeMeeting(march)],
    ['head', setAgenda('1')],
    ['coordinator', agreeToMeeting(1)],
    ['coordinator', returnMeeting(1)],
    ['coordinator', agreeToAgenda(1)],
    ['coordinator', returnAgenda(1)],
    ['secretary', sendNotice],
    ['head', cancelMeeting],
    ['secretary', arrive('head')],
    ['secretary', leave('head')],
    ['head', openMeeting],
    ['head', takeUpItem('1')],
    ['head', closeMeeting],
    ['head', closeWithoutQuorum],
  ] as const;
  for (const [by, command] of commands) expect(life.refused(by, command).refused).toBe('unknownMeeting');
});

describe('the Coordinator', () => {
  test('agrees to the date and to the agenda apart', () => {
    const life = proposed();
    life.done('coordinator', agreeToMeeting(1));
    const { dateKey, agendaKey } = life.meeting(meeting).meeting;
    expect([dateKey.state, agendaKey.state]).toEqual(['agreed', 'awaited']);
  });

  test('returns either with a reason', () => {
    const life = proposed();
    life.done('coordinator', returnMeeting(1));
    life.done('coordinator', returnAgenda(1));
    const { dateKey, agendaKey } = life.meeting(meeting).meeting;
    expect([dateKey.state, dateKey.reason]).toEqual(['returned', words('another day')]);
    expect([agendaKey.state, agendaKey.reason]).toEqual(['returned', words('too long')]);
  });

  test('answers once', () => {
    const life = proposed();
    life.done('coordinator', agreeToMeeting(1));
    expect(life.refused('coordinator', agreeToMeeting(1))).toEqual({ refused: 'nothingToAgree', clause: '3.3' });
    expect(life.refused('coordinator', returnMeeting(1))).toEqual({ refused: 'nothingToAgree', clause: '3.3' });
  });

  test('does not agree to what has been changed meanwhile', () => {
    const life = proposed();
    life.done('head', changeMeeting(march));
    life.done('head', setAgenda('1', '2', '3'));
    expect(life.refused('coordinator', agreeToMeeting(1))).toEqual({ refused: 'changedMeanwhile', clause: '3.3' });
    expect(life.refused('coordinator', agreeToAgenda(1))).toEqual({ refused: 'changedMeanwhile', clause: '3.4' });
    expect(life.done('coordinator', agreeToMeeting(2))).toHaveLength(1);
    expect(life.done('coordinator', agreeToAgenda(2))).toHaveLength(1);
  });

  test('does not agree to a date that has passed', () => {
    const life = proposed().at('2026-02-10 10:00');
    expect(life.refused('coordinator', agreeToMeeting(1))).toMatchObject({ refused: 'dateInPast' });
    expect(life.done('coordinator', returnMeeting(1))).toHaveLength(1);
  });
});

describe('changing', () => {
  test('the date asks for the key to the date again, and for it alone', () => {
    const life = noticed();
    life.done('head', changeMeeting(march));
    const { stage, dateKey, agendaKey } = life.meeting(meeting).meeting;
    expect([stage, dateKey.state, agendaKey.state]).toEqual(['proposed', 'awaited', 'agreed']);
    expect(life.refused('secretary', sendNotice)).toEqual({
      refused: 'keysMissing',
      clause: '3.3',
      missing: ['date'],
    });
  });

  test('the agenda asks for the key to the agenda again, and for it alone', () => {
    const life = noticed();
    life.done('head', setAgenda('1'));
    const { stage, noticedAt, dateKey, agendaKey } = life.meeting(meeting).meeting;
    expect([stage, noticedAt, dateKey.state, agendaKey.state]).toEqual(['proposed', undefined, 'agreed', 'awaited']);
    expect(life.refused('secretary', sendNotice)).toMatchObject({ refused: 'keysMissing', missing: ['agenda'] });
  });

  test('to a date in the past is refused', () => {
    const on = '2026-01-01T06:00:00.000Z';
    expect(proposed().refused('head', changeMeeting(on))).toMatchObject({ refused: 'dateInPast', on });
  });

  test('to an agenda without items, or with one twice, is refused', () => {
    const life = proposed();
    expect(life.refused('head', setAgenda())).toEqual({ refused: 'emptyAgenda', clause: '3.4' });
    expect(life.refused('head', setAgenda('1', '1'))).toMatchObject({ refused: 'itemTwice', item: '1' });
  });

  test('the date leaves nobody present who came on the old one', () => {
    const life = gathered();
    life.done('head', changeMeeting(march));
    life.done('coordinator', agreeToMeeting(2));
    life.done('secretary', sendNotice);
    expect(life.refused('head', openMeeting, '2026-03-10 10:00')).toMatchObject({ refused: 'noQuorum', present: 0 });
  });

  test('an open or closed meeting is too late', () => {
    const life = opened();
    const refusal = { refused: 'meetingStage', stage: 'open' };
    expect(life.refused('head', changeMeeting(march))).toMatchObject(refusal);
    expect(life.refused('head', setAgenda('1', '2', '3'))).toMatchObject(refusal);
    expect(life.refused('head', cancelMeeting)).toMatchObject(refusal);
    expect(life.refused('coordinator', agreeToMeeting(1))).toMatchObject(refusal);
    expect(life.refused('secretary', sendNotice)).toMatchObject(refusal);
  });
});

describe('the notice', () => {
  test('says what is missing, under the clause of the first key', () => {
    const life = proposed();
    expect(life.refused('secretary', sendNotice)).toEqual({
      refused: 'keysMissing',
      clause: '3.3',
      missing: ['date', 'agenda'],
    });
    life.done('coordinator', agreeToMeeting(1));
    expect(life.refused('secretary', sendNotice)).toEqual({
      refused: 'keysMissing',
      clause: '3.4',
      missing: ['agenda'],
    });
  });

  test('goes out with both keys, to the members of that moment', () => {
    const act = noticed().entries.at(-1);
    expect(act).toMatchObject({ type: 'NoticeSent', data: { members: everyone } });
  });

  test('does not go out for a date that has passed', () => {
    const life = proposed();
    life.done('coordinator', agreeToMeeting(1));
    life.done('coordinator', agreeToAgenda(1));
    expect(life.refused('secretary', sendNotice, tenOClock)).toMatchObject({ refused: 'dateInPast' });
  });
});

describe('attendance', () => {
  test('is recorded on the agreed day only, by the calendar of Baku', () => {
    const life = noticed().at('2026-02-09 23:59');
    expect(life.refused('secretary', arrive('head'))).toMatchObject({ refused: 'notTheAgreedDay' });
    expect(life.done('secretary', arrive('head'), '2026-02-10 00:00')).toHaveLength(1);
  });

  test('of somebody who is not a member is refused', () => {
    const refusal = gathered([]).refused('secretary', arrive('guest'));
    expect(refusal).toEqual({ refused: 'notAMember', clause: '3.5', person: 'guest' });
  });

  test('of somebody whose mandate has ended is refused', () => {
    const life = gathered([]);
    life.done('coordinator', { type: 'endMembership', person: member('health'), reason: words('r') });
    expect(life.refused('secretary', arrive(member('health')))).toMatchObject({ refused: 'notAMember' });
  });

  test('is recorded once, and ended once', () => {
    const life = gathered([]);
    expect(life.refused('secretary', leave('head'))).toMatchObject({ refused: 'notPresent', person: 'head' });
    life.done('secretary', arrive('head'));
    expect(life.refused('secretary', arrive('head'))).toMatchObject({ refused: 'alreadyPresent', person: 'head' });
    life.done('secretary', leave('head'));
    expect(life.refused('secretary', leave('head'))).toMatchObject({ refused: 'notPresent' });
    life.done('secretary', arrive('head'), '2026-02-10 10:30');
    expect(life.meeting(meeting).meeting.attendance.get('head')).toEqual([
      { from: baku(tenOClock), until: baku(tenOClock), presence: 'in room' },
      { from: baku('2026-02-10 10:30'), until: undefined, presence: 'in room' },
    ]);
  });

  test('by video counts, unless the group has settled that it does not', () => {
    const life = gathered(members.slice(0, 2));
    life.done('secretary', arrive('head', 'remote'));
    life.done('secretary', arrive(member('education'), 'remote'));
    life.done('coordinator', { type: 'settleSilence', silence: 'remote', reading: 'does-not-count' });
    expect(life.refused('secretary', arrive(member('justice'), 'remote'))).toMatchObject({
      refused: 'remoteNotCounted',
    });
    expect(life.refused('head', openMeeting)).toMatchObject({ refused: 'noQuorum', present: 2 });
    // Who came by video may still leave, and come into the room.
    life.done('secretary', leave('head'));
    expect(life.done('secretary', arrive('head'))).toHaveLength(1);
  });

  test('goes on when an open meeting runs past midnight', () => {
    const life = opened().at('2026-02-11 00:10');
    life.done('secretary', leave('head'));
    expect(life.done('secretary', arrive('head'))).toHaveLength(1);
  });
});

describe('a meeting is opened', () => {
  test('with two thirds of the members, the head among them: four of six', () => {
    const life = gathered(everyone.slice(0, 4));
    const [act] = life.done('head', openMeeting);
    expect(act).toMatchObject({
      type: 'MeetingOpened',
      clause: '3.5',
      data: { quorum: { members: 6, present: 4, needed: 4 }, present: everyone.slice(0, 4) },
    });
    expect(life.meeting(meeting).meeting.chair).toBe('head');
  });

  test('not without quorum, and the refusal says exactly how many are missing', () => {
    expect(gathered(everyone.slice(0, 2)).refused('head', openMeeting)).toEqual({
      refused: 'noQuorum',
      clause: '3.5',
      members: 6,
      present: 2,
      needed: 4,
      missing: 2,
    });
  });

  test('not without the head, though the quorum stands', () => {
    expect(gathered(members).refused('head', openMeeting)).toEqual({ refused: 'headAbsent', clause: '3.2' });
  });

  test('by the acting head, who is then the one that must be there', () => {
    const life = noticed();
    life.done('secretary', record('head', 'deputy', { acting: true }));
    life.at(tenOClock);
    for (const person of members) life.done('secretary', arrive(person));
    expect(life.refused('secretary', arrive('head'))).toMatchObject({ refused: 'notAMember' });
    expect(life.refused('head', openMeeting)).toMatchObject({ refused: 'notAuthorised', offices: ['head'] });
    life.done('secretary', arrive('deputy'));
    life.done('deputy', openMeeting);
    expect(life.meeting(meeting).meeting.chair).toBe('deputy');
  });

  test('not on another day than the agreed one', () => {
    const life = noticed().at('2026-02-09 10:00');
    expect(life.refused('head', openMeeting)).toMatchObject({ refused: 'notTheAgreedDay' });
    expect(life.refused('head', openMeeting, '2026-02-11 00:00')).toMatchObject({ refused: 'notTheAgreedDay' });
  });

  test('not before the notice, and not twice', () => {
    expect(proposed().refused('head', openMeeting)).toMatchObject({ refused: 'meetingStage', stage: 'proposed' });
    expect(opened().refused('head', openMeeting)).toMatchObject({ refused: 'meetingStage', stage: 'open' });
  });

  test('with the composition of that moment: a member approved meanwhile counts, and is missing', () => {
    const life = gathered(everyone.slice(0, 4));
    for (const body of ['border', 'court']) {
      life.done('secretary', {
        type: 'enterBody',
        body,
        kind: 'state',
        name: { az: body, en: body, ru: body },
        from: null,
      });
      life.done('secretary', { type: 'giveSeat', body, seat: 'executing' });
      life.done('secretary', record('nominatingAuthority', minister(body), { body }));
      life.done(minister(body), nominate(body));
    }
    life.done('coordinator', approve('2', '2026-02-10', [`n-${member('border')}`, `n-${member('court')}`]));
    expect(life.refused('head', openMeeting)).toMatchObject({ members: 8, present: 4, needed: 6, missing: 2 });
  });

  test('and a member whose mandate ended meanwhile counts on neither side', () => {
    const life = gathered(everyone.slice(0, 4));
    life.done('coordinator', { type: 'endMembership', person: member('health'), reason: words('r') });
    expect(life.refused('head', openMeeting)).toMatchObject({ members: 5, present: 3, needed: 4, missing: 1 });
  });

  test('without the head in the two thirds where the group has settled it so', () => {
    const life = gathered(everyone.slice(0, 4));
    life.done('coordinator', { type: 'settleSilence', silence: 'head-counted', reading: 'no' });
    expect(life.refused('head', openMeeting)).toMatchObject({ members: 5, present: 3, needed: 4, missing: 1 });
  });
});

describe('an open meeting', () => {
  test('takes up the items of its agenda, each when it is not already in hand', () => {
    const life = opened();
    life.done('head', takeUpItem('1'));
    expect(life.refused('head', takeUpItem('1'))).toEqual({ refused: 'itemInHand', clause: '3.4' });
    expect(life.refused('head', takeUpItem('9'))).toEqual({ refused: 'unknownItem', clause: '3.4', item: '9' });
    life.done('head', takeUpItem('2'));
    expect(life.meeting(meeting).meeting.itemInHand).toBe('2');
  });

  test('neither goes on to another item nor ends while a vote is open', () => {
    const life = voting();
    expect(life.refused('head', takeUpItem('2'))).toEqual({ refused: 'voteOpen', clause: '3.4' });
    expect(life.refused('head', closeMeeting)).toEqual({ refused: 'voteOpen', clause: '3.5' });
    life.done('head', closeVote('1', true));
    expect(life.done('head', closeMeeting)).toHaveLength(1);
  });

  test('that has lost its quorum goes on without voting, and votes again when it is regained', () => {
    const life = opened(everyone.slice(0, 4));
    life.done('head', draft('1'));
    life.done('secretary', leave(member('health')));
    expect(life.refused('head', openVote('1'))).toMatchObject({ refused: 'noQuorum', present: 3, missing: 1 });
    expect(life.done('head', takeUpItem('1'))).toHaveLength(1);
    life.done('secretary', arrive(member('justice')));
    expect(life.done('head', openVote('1'))).toHaveLength(1);
  });

  test('is held, though its quorum was lost before the end', () => {
    const life = opened(everyone.slice(0, 4));
    life.done('secretary', leave(member('health')));
    expect(life.refused('head', closeWithoutQuorum)).toMatchObject({ refused: 'meetingStage', stage: 'open' });
    life.done('head', closeMeeting);
    expect(life.meeting(meeting).meeting.stage).toBe('held');
  });

  test('has a new head from the next vote on, who must be there then', () => {
    const life = opened();
    life.done('head', draft('1'));
    life.done('secretary', record('head', 'new head'));
    expect(life.refused('new head', openVote('1'))).toMatchObject({ refused: 'headAbsent' });
    life.done('secretary', arrive('new head'));
    const [act] = life.done('new head', openVote('1'));
    expect(act?.data).toMatchObject({ head: 'new head', members: 6 });
    expect(act?.data.entitled).not.toContain('head');
  });
});

describe('called and not held', () => {
  test('is recorded from the agreed time on, while the quorum fails', () => {
    const life = noticed().at('2026-02-10 09:59');
    expect(life.refused('head', closeWithoutQuorum)).toMatchObject({ refused: 'beforeAgreedTime' });
    const [act] = life.done('head', closeWithoutQuorum, tenOClock);
    expect(act).toMatchObject({ clause: '3.5', data: { quorum: { members: 6, present: 0, needed: 4 } } });
    expect(life.meeting(meeting).meeting.stage).toBe('not held');
  });

  test('is refused while the quorum stands and the head is there', () => {
    expect(gathered(everyone.slice(0, 4)).refused('head', closeWithoutQuorum)).toEqual({
      refused: 'quorumStands',
      clause: '3.5',
      members: 6,
      present: 4,
      needed: 4,
    });
  });

  test('is recorded by the secretariat when the head is the one who did not come', () => {
    expect(gathered(members).done('secretary', closeWithoutQuorum)).toHaveLength(1);
  });

  test('is recorded when the day went by, whoever had come', () => {
    expect(gathered().done('secretary', closeWithoutQuorum, '2026-02-11 00:00')).toHaveLength(1);
  });

  test('is not said of a meeting that was never noticed, and ends it', () => {
    expect(proposed().refused('head', closeWithoutQuorum, tenOClock)).toMatchObject({ refused: 'meetingStage' });
    const life = gathered([]);
    life.done('head', closeWithoutQuorum);
    const refusal = { refused: 'meetingStage', stage: 'not held' };
    expect(life.refused('secretary', arrive('head'))).toMatchObject(refusal);
    expect(life.refused('head', openMeeting)).toMatchObject(refusal);
    expect(life.refused('head', closeMeeting)).toMatchObject(refusal);
    expect(life.refused('head', takeUpItem('1'))).toMatchObject(refusal);
    expect(life.refused('secretary', leave('head'))).toMatchObject(refusal);
  });
});

test('a cancelled meeting stays cancelled', () => {
  const life = noticed();
  life.done('head', cancelMeeting);
  expect(life.meeting(meeting).meeting).toMatchObject({ stage: 'cancelled', cancelledFor: words('holiday') });
  expect(life.refused('head', cancelMeeting)).toMatchObject({ refused: 'meetingStage', stage: 'cancelled' });
});
