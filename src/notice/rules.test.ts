import { describe, expect, it } from 'vitest';

import { baku } from '../../test/given.ts';
import { recordReply, remind, reply } from '../../test/notice.ts';
import * as wg from '../../test/working-group.ts';
import { recipientsOf } from './recipients.ts';

const health = wg.member('health');
const noticeOf = (life: ReturnType<typeof wg.noticed>) => life.meeting(wg.meeting).notice;

describe('a reply', () => {
  it('stands with how it came, and may be changed until the meeting is opened', () => {
    const life = wg.noticed();
    life.done(health, reply('cannot', 1, 'on duty'));
    expect(noticeOf(life).replies.get(health)).toMatchObject({ answer: 'cannot', how: 'session', by: health });
    expect(noticeOf(life).reasons.has(health)).toBe(true);
    life.done(health, { ...reply('comes'), byLink: true });
    expect(noticeOf(life).replies.get(health)).toMatchObject({ answer: 'comes', how: 'link' });
    expect(noticeOf(life).reasons.has(health)).toBe(false);
  });

  it('recorded by the secretariat names the member, and who recorded it', () => {
    const life = wg.noticed();
    life.done('secretary', recordReply(health, 'remotely'));
    expect(noticeOf(life).replies.get(health)).toMatchObject({ answer: 'remotely', how: 'officer', by: 'secretary' });
    expect(life.refused('secretary', recordReply('coordinator', 'comes')).refused).toBe('notAMember');
  });

  it('is given between the notice and the opening, and to the day that stands', () => {
    expect(wg.proposed().refused(health, reply('comes')).refused).toBe('meetingStage');
    expect(wg.noticed().refused(health, reply('comes', 2)).refused).toBe('changedMeanwhile');
    expect(wg.opened().refused(health, reply('comes')).refused).toBe('meetingStage');
  });

  it('by video is taken only where presence by video counts', () => {
    const life = wg.noticed();
    life.done('coordinator', { type: 'settleSilence', silence: 'remote', reading: 'does-not-count' });
    expect(life.refused(health, reply('remotely')).refused).toBe('remoteNotCounted');
  });

  it('does not outlive the day that it answered, but outlives a new agenda', () => {
    const life = wg.noticed();
    life.done(health, reply('comes'));
    life.done('head', wg.setAgenda('1', '2', '3'));
    expect(noticeOf(life).replies.size).toBe(1);
    life.done('head', wg.changeMeeting(baku('2026-02-11 10:00')));
    expect(noticeOf(life).replies.size).toBe(0);
  });
});

describe('a reminder', () => {
  it('names those who have not answered, and goes out once a day', () => {
    const life = wg.noticed();
    life.done(health, reply('comes'));
    life.done('secretary', remind);
    expect(noticeOf(life).tellings.at(-1)).toMatchObject({ kind: 'reminder' });
    expect(noticeOf(life).tellings.at(-1)?.persons).toEqual(wg.everyone.filter((person) => person !== health));
    expect(life.refused('secretary', remind).refused).toBe('remindedToday');
    life.done('head', remind, '2026-01-22 00:01');
  });

  it('does not go out once the hour has come', () => {
    const life = wg.noticed().at(wg.tenOClock);
    expect(life.refused('secretary', remind).refused).toBe('dateInPast');
  });
});

describe('who is written to', () => {
  const invitees = (invited: readonly string[]) => ({
    isInvited: (person: string) => invited.includes(person),
    coordinatorAt: () => 'coordinator',
  });
  const everybody = [...wg.everyone, 'coordinator'];
  const tellings = () => {
    const life = wg.noticed();
    life.done('head', wg.changeMeeting(baku('2026-02-11 10:00')));
    return noticeOf(life).tellings;
  };
  const kinds = (of: ReturnType<typeof recipientsOf>) => new Map(of.map(({ person, kind }) => [person, kind]));

  it('of the notice are the members and the Coordinator; of a change all of them again', () => {
    for (const [at, kind] of ['notice', 'changed'].entries()) {
      const told = kinds(recipientsOf(tellings(), at, invitees(everybody)));
      expect([...told.keys()].sort()).toEqual([...everybody].sort());
      expect(new Set(told.values())).toEqual(new Set([kind]));
    }
  });

  it('who left hears only that the invitation is off, and who was never told hears nothing', () => {
    const without = everybody.filter((person) => person !== health);
    expect(kinds(recipientsOf(tellings(), 1, invitees(without))).get(health)).toBe('withdrawn');
    expect(kinds(recipientsOf(tellings(), 0, invitees(without))).has(health)).toBe(false);
  });

  it('of a meeting that nobody was invited to is nobody', () => {
    const life = wg.proposed();
    life.done('head', wg.changeMeeting(baku('2026-02-11 10:00')));
    life.done('head', wg.cancelMeeting);
    expect(noticeOf(life).tellings).toEqual([]);
  });
});
