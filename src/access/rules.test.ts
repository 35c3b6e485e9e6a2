import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { baku, type Life, words } from '../../test/given.ts';
import {
  admitSystem,
  composed,
  confirmRecovery,
  member,
  minister,
  nominate,
  record,
  recovering,
  staffed,
  startRecovery,
} from '../../test/working-group.ts';
import { lastsAt, readerOfSystem, systemAt } from './systems.ts';

const invite = (person: string): Command => ({ type: 'invitePerson', person, invitation: `i-${person}` });
const withdraw: Command = { type: 'withdrawRecovery', recovery: 'r-1', person: 'head' };
const endSystem: Command = { type: 'endSystem', system: 's' };

describe('an invitation', () => {
  test('goes to whoever holds an office, is nominated, or sits', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'));
    for (const person of ['coordinator', 'newcomer', member('labour')]) {
      const [act] = life.done('secretary', invite(person));
      expect(act).toMatchObject({
        type: 'PersonInvited',
        stream: 'access',
        clause: '4.2',
        data: { person, invitation: `i-${person}` },
      });
    }
  });

  test('goes also to whoever no longer sits, and again to whoever was invited', () => {
    const life = composed();
    life.done('coordinator', { type: 'endMembership', person: member('health'), reason: words('retired') });
    life.done('secretary', invite(member('health')));
    expect(life.done('secretary', invite(member('health')))).toHaveLength(1);
  });

  test('never goes to a stranger', () => {
    const refusal = { refused: 'strangerToGroup', clause: '4.2', person: 'guest' };
    expect(staffed().refused('secretary', invite('guest'))).toEqual(refusal);
  });

  test('is kept by its moment', () => {
    const life = staffed();
    life.done('secretary', invite('head'), '2026-02-01 09:00');
    expect(life.access.invited.get('head')).toBe(baku('2026-02-01 09:00'));
  });
});

describe('a recovery', () => {
  test('is started by one officer of the secretariat and confirmed by another', () => {
    const life = recovering();
    const [act] = life.done('second', confirmRecovery());
    expect(act).toMatchObject({ type: 'RecoveryConfirmed', by: 'second', data: { recovery: 'r-1', person: 'head' } });
    expect(life.access.recoveries.get('r-1')).toMatchObject({ state: 'confirmed', startedBy: 'secretary' });
  });

  test('is never confirmed by whoever started it', () => {
    const life = recovering();
    const refusal = { refused: 'secondOfficer', clause: '4.2' };
    expect(life.refused('secretary', confirmRecovery())).toEqual(refusal);
    expect(life.access.recoveries.get('r-1')?.state).toBe('awaiting');
  });

  test('is neither started nor confirmed by the person it is about', () => {
    const life = recovering();
    const refusal = { refused: 'ownRecovery', clause: '4.2' };
    expect(life.refused('second', startRecovery('r-2', 'second'))).toEqual(refusal);
    life.done('secretary', startRecovery('r-2', 'second'));
    expect(life.refused('second', confirmRecovery('r-2', 'second'))).toEqual(refusal);
  });

  test('is not confirmed by whoever has left the secretariat', () => {
    const life = recovering();
    life.done('secretary', { type: 'endOffice', holding: 'h-second' });
    expect(life.refused('second', confirmRecovery())).toMatchObject({ refused: 'notAuthorised' });
  });

  test('waits once for each person', () => {
    const life = recovering();
    const refusal = { refused: 'recoveryAwaiting', clause: '4.2', person: 'head' };
    expect(life.refused('second', startRecovery('r-2'))).toEqual(refusal);
    life.done('second', withdraw);
    expect(life.done('second', startRecovery('r-2'))).toHaveLength(1);
  });

  test('is settled once', () => {
    const life = recovering();
    life.done('secretary', withdraw);
    const refusal = { refused: 'recoveryNotAwaiting', clause: '4.2', state: 'withdrawn' };
    expect(life.refused('second', confirmRecovery())).toEqual(refusal);
    expect(life.refused('second', withdraw)).toEqual(refusal);
  });

  test('is not that of another person, and not one that nobody started', () => {
    const life = recovering();
    const refusal = { refused: 'unknownRecovery', clause: '4.2' };
    expect(life.refused('second', confirmRecovery('r-1', 'coordinator'))).toEqual(refusal);
    expect(life.refused('second', confirmRecovery('r-9'))).toEqual(refusal);
  });

  test('never takes the id of another, and is for nobody unknown', () => {
    const life = recovering();
    expect(life.refused('second', startRecovery('r-1', 'coordinator'))).toMatchObject({ refused: 'alreadyRecorded' });
    expect(life.refused('second', startRecovery('r-2', 'guest'))).toMatchObject({ refused: 'strangerToGroup' });
  });

  test('whoever acts and however often: it takes two different officers, neither of them the person', () => {
    const officers = ['secretary', 'second', 'third'] as const;
    const step = fc.record({
      by: fc.constantFrom(...officers),
      what: fc.constantFrom('start', 'confirm', 'withdraw'),
      person: fc.constantFrom('head', ...officers),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const life = staffed();
        for (const person of ['second', 'third']) life.done('secretary', record('secretariat', person));
        steps.forEach(({ by, what, person }, index) => {
          const waiting = [...life.access.recoveries.values()].find((each) => each.person === person);
          const of = { recovery: waiting?.recovery ?? 'none', person };
          if (what === 'start') life.when(by, startRecovery(`r-${index}`, person));
          else life.when(by, { type: what === 'confirm' ? 'confirmRecovery' : 'withdrawRecovery', ...of });
        });
        for (const { type, by, data } of life.entries) {
          if (type !== 'RecoveryConfirmed') continue;
          const started = life.access.recoveries.get(String(data.recovery))?.startedBy;
          expect(new Set([by, started, data.person]).size).toBe(3);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the sessions of a person', () => {
  test('are ended by an act, as often as need be', () => {
    const life = staffed();
    const [act] = life.done('secretary', { type: 'endSessions', person: 'head' });
    expect(act).toMatchObject({ type: 'SessionsEnded', clause: '4.2', data: { person: 'head' } });
    expect(life.done('secretary', { type: 'endSessions', person: 'head' })).toHaveLength(1);
  });
});

const isAdmitted = (life: Life) => systemAt(life.access, readerOfSystem('s'), life.now, 'Asia/Baku') !== undefined;

describe('a system', () => {
  test('is admitted for a body, a scope and a term', () => {
    const life = staffed();
    const [act] = life.done('secretary', admitSystem());
    expect(act).toMatchObject({
      type: 'SystemAdmitted',
      clause: '4.2',
      data: { system: 's', name: 'e-health', body: 'health', scope: 'read', until: '2026-12-31' },
    });
    expect(isAdmitted(life)).toBe(true);
  });

  test('is that of a body in the register, and of its successor once there is one', () => {
    const life = staffed();
    expect(life.refused('secretary', admitSystem({ body: 'moon' }))).toMatchObject({ refused: 'unknownBody' });
    life.done('secretary', { type: 'succeedBody', body: 'health', successor: 'labour', from: '2026-01-01' });
    const refusal = { refused: 'bodySucceeded', clause: '4.2', body: 'health', successor: 'labour' };
    expect(life.refused('secretary', admitSystem())).toEqual(refusal);
  });

  test('is admitted until today at least, and for a year at most', () => {
    const life = staffed();
    const term = { refused: 'systemTerm', clause: '4.2', first: '2026-01-12', last: '2027-01-12' };
    expect(life.refused('secretary', admitSystem({ until: '2026-01-11' }))).toEqual(term);
    expect(life.refused('secretary', admitSystem({ until: '2027-01-13' }))).toEqual(term);
    life.done('secretary', admitSystem({ until: '2026-01-12' }));
    expect(life.done('secretary', admitSystem({ until: '2027-01-12', system: 't' }))).toHaveLength(1);
  });

  test('never takes the id of another', () => {
    const life = staffed();
    life.done('secretary', admitSystem());
    expect(life.refused('secretary', admitSystem())).toEqual({ refused: 'alreadyRecorded', clause: '4.2' });
  });

  test('lasts through its last day by the clock of Baku', () => {
    const life = staffed();
    life.done('secretary', admitSystem({ until: '2026-01-20' }));
    expect(isAdmitted(life.at('2026-01-20 23:59'))).toBe(true);
    expect(isAdmitted(life.at('2026-01-21 00:00'))).toBe(false);
  });

  test('ends at once when it is ended, once', () => {
    const life = staffed();
    life.done('secretary', admitSystem());
    life.done('secretary', endSystem);
    expect(isAdmitted(life)).toBe(false);
    expect(life.refused('secretary', endSystem)).toEqual({ refused: 'systemEnded', clause: '4.2', at: life.now });
    expect(life.refused('secretary', { type: 'endSystem', system: 'x' })).toMatchObject({ refused: 'unknownSystem' });
  });

  test('gives no command: it holds no office', () => {
    const life = composed();
    life.done('secretary', admitSystem());
    const release = { type: 'nominate', nomination: 'n', body: 'health', person: 'x', letter: null } as const;
    expect(life.refused(readerOfSystem('s'), release)).toMatchObject({ refused: 'notAuthorised' });
  });

  test('is never a person, nor a person a system', () => {
    const life = staffed();
    life.done('secretary', admitSystem());
    for (const reader of ['s', 'secretary', 'system-', 'system-x', ''])
      expect(systemAt(life.access, reader, life.now, 'Asia/Baku')).toBeUndefined();
  });

  test('never lasts before its admission, nor after its end or its last day', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), day, (from, until, ended, on) => {
        const noon = (date: string) => `${date}T08:00:00.000Z`;
        const endedAt = ended === undefined ? undefined : noon(ended);
        const system = { system: 's', name: 's', body: 'b', scope: 'read', from: noon(from), until, endedAt } as const;
        const expected = from <= on && on <= until && (ended === undefined || on < ended);
        expect(lastsAt(system, noon(on), 'Asia/Baku')).toBe(expected);
      }),
    );
  });
});

test('the state of a group without acts of this room is empty', () => {
  const { access } = staffed();
  expect([access.invited.size, access.recoveries.size, access.systems.size]).toEqual([0, 0, 0]);
});
