import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerOf } from '#group/states.ts';
import { isMemberAt, membersAt, officesAt } from '#membership/composition.ts';
import { baku, type Life } from '../../test/given.ts';
import * as past from '../../test/past.ts';
import * as wg from '../../test/working-group.ts';
import type { Taken } from './vocabulary.ts';

const health = wg.member('health');
const typesOf = (entries: readonly { readonly type: string; readonly stream: string }[]) =>
  entries.map(({ type, stream }) => `${stream} ${type}`);
const recorded = (what: Taken): Life => {
  const life = past.handedOver();
  life.done('secretary', past.takeOver(what));
  return life;
};

describe('what is taken over', () => {
  test('counts for nothing until a second officer has confirmed it', () => {
    const life = recorded(past.mandate());
    expect(isMemberAt(life.composition, health, life.now)).toBe(false);
    expect(life.refused('secretary', past.confirm())).toMatchObject({ refused: 'recordedByYou', clause: '4.2' });
    life.done(past.second, past.confirm());
    expect(isMemberAt(life.composition, health, life.now)).toBe(true);
  });

  test.each([
    [past.mandate(), 'composition MandateTakenOver'],
    [past.instrument(), 'composition InstrumentTakenOver'],
    [past.meeting(), 'meetings MeetingTakenOver'],
    [past.plan(), 'history DocumentTakenOver'],
  ] as const)('becomes an act in the stream that folds it, by the officer who confirms, now: %#', (what, effect) => {
    const life = recorded(what);
    const acts = life.done(past.second, past.confirm());
    expect(typesOf(acts)).toEqual(['history TakeoverConfirmed', effect]);
    expect(acts.map(({ by, at, clause }) => [by, at, clause])).toEqual(acts.map(() => [past.second, life.now, '4.2']));
  });

  test('is returned with a reason by either officer, and then counts for nothing', () => {
    for (const officer of ['secretary', past.second]) {
      const life = recorded(past.plan());
      life.done(officer, past.back());
      expect(life.refused(past.second, past.confirm())).toMatchObject({
        refused: 'takeoverSettled',
        state: 'returned',
      });
    }
  });

  test('is asked again when it is confirmed: the seat may have been taken meanwhile', () => {
    const life = recorded(past.mandate());
    life.done('secretary', past.takeOver(past.mandate({ person: 'another' }), 'i2'));
    life.done(past.second, past.confirm('i2'));
    expect(life.refused(past.second, past.confirm('i1'))).toMatchObject({
      refused: 'seatTaken',
      body: 'health',
      person: 'another',
    });
  });

  test('needs its paper, and a paper that was written already', () => {
    const life = past.handedOver();
    expect(life.refused('secretary', past.takeOver(past.plan(), 'i1', { date: '2026-01-13' }))).toMatchObject({
      refused: 'takeoverNotPast',
    });
    life.done('secretary', past.takeOver(past.plan(), 'i1', { date: '2026-01-12' }));
  });
});

describe('a mandate taken over', () => {
  test('lets its member act today, though he was approved on paper', () => {
    const life = past.withPast(past.mandate());
    expect(officesAt(life.composition, health, life.now)).toEqual(['member']);
    expect(membersAt(life.composition, life.now).map(({ person }) => person)).toEqual(['head', health]);
  });

  test('began on its first day and, where it has a last day, is over and gives no right', () => {
    const life = past.withPast(past.mandate({ until: '2024-12-31' }));
    const during = (at: string) => isMemberAt(life.composition, health, baku(at));
    expect(['2023-07-11 23:59', '2023-07-12 00:00', '2024-12-31 23:59', '2025-01-01 00:00'].map(during)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(officesAt(life.composition, health, life.now)).toEqual([]);
  });

  test('of today needs the seat of a known body, free, and nobody sits twice', () => {
    const life = past.withPast(past.mandate());
    const refused = (change: Parameters<typeof past.mandate>[0]) =>
      life.refused('secretary', past.takeOver(past.mandate(change))).refused;
    expect(refused({ body: 'moon' })).toBe('unknownBody');
    expect(refused({ person: 'head', body: 'labour' })).toBe('memberByOffice');
    expect(refused({ body: 'labour' })).toBe('alreadyMember');
    life.done('secretary', { type: 'endSeat', body: 'justice' });
    expect(refused({ person: 'judge', body: 'justice' })).toBe('mayNotNominate');
  });

  test('brings its instrument: the next one is numbered and dated after it, and amends it', () => {
    const life = past.withPast(
      past.mandate({ number: '9', date: '2025-02-03', from: '2025-02-03' }),
      past.instrument(),
      past.mandate({ person: 'earlier', until: '2025-02-02' }),
    );
    expect(life.composition.instruments.map(({ number, amends }) => [number, amends])).toEqual([
      ['5', false],
      ['9', true],
    ]);
    life.done(wg.minister('labour'), wg.nominate('labour'));
    const approve = (number: string, date: string) => wg.approve(number, date, [`n-${wg.member('labour')}`]);
    expect(life.refused('coordinator', approve('9', '2026-01-12')).refused).toBe('instrumentNumberTaken');
    expect(life.refused('coordinator', approve('10', '2025-02-02')).refused).toBe('instrumentDateBeforeLast');
    const [approved] = life.done('coordinator', approve('10', '2026-01-12'));
    expect(approved?.data).toMatchObject({ amends: true, ended: [] });
  });

  test('under a number that is another instrument’s is refused', () => {
    const life = past.withPast(past.instrument());
    const other = past.mandate({ date: '2024-01-01' });
    expect(life.refused('secretary', past.takeOver(other)).refused).toBe('instrumentNumberTaken');
  });

  test('ends by an act of today like any other', () => {
    const life = past.withPast(past.mandate());
    life.done(wg.minister('health'), wg.nominate('health', 'newcomer'));
    life.done('coordinator', wg.approve('6', '2026-01-12', ['n-newcomer']));
    expect(membersAt(life.composition, life.now).map(({ person }) => person)).toEqual(['head', 'newcomer']);
  });

  test('can no longer be taken over once a composition was approved here, or a meeting proposed', () => {
    expect(wg.composed().refused('secretary', past.takeOver(past.mandate()))).toMatchObject({
      refused: 'takeoverClosed',
      by: 'approval',
    });
    const life = past.withPast(past.mandate());
    life.done('head', wg.proposeMeeting('2026-02-02T06:00:00.000Z'));
    expect(life.refused('secretary', past.takeOver(past.instrument({ number: '4' })))).toMatchObject({
      refused: 'takeoverClosed',
      by: 'meeting',
    });
    life.done('secretary', past.takeOver(past.meeting(), 'i9'));
  });
});

describe('a meeting taken over', () => {
  test('keeps its number: a new one of that year goes on after it', () => {
    const life = past.withPast(past.meeting({ meeting: '2026-1', on: '2026-01-09' }));
    expect(life.refused('head', wg.proposeMeeting('2026-02-02T06:00:00.000Z')).refused).toBe('meetingNumberTaken');
    expect(life.register.past.get('2026-1')).toMatchObject({ on: '2026-01-09', present: 12, members: 14 });
  });

  test('is no meeting of ours: it has no stage, and nothing can be done in it', () => {
    const life = past.withPast(past.meeting({ meeting: '2026-1', on: '2026-01-09' }));
    expect(life.refused('head', wg.openMeeting).refused).toBe('unknownMeeting');
    expect(life.meeting('2026-1').meeting.stage).toBe('unknown');
  });

  test('has its protocol once', () => {
    const life = past.withPast(past.meeting(), past.protocol());
    expect(life.refused('secretary', past.takeOver(past.protocol({ number: '3' }))).refused).toBe('documentTakenOver');
    expect(life.refused('secretary', past.takeOver(past.protocol({ meeting: '2023-3' }))).refused).toBe(
      'unknownMeeting',
    );
  });

  test('never has more present than members', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (present, members) => {
        const heard = past.handedOver().when('secretary', past.takeOver(past.meeting({ present, members })));
        expect('acts' in heard).toBe(members > 0 && present <= members);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the end of taking over', () => {
  test('is for ever', () => {
    const life = past.withPast(past.plan(), past.meeting());
    const [closed] = life.done('secretary', past.close);
    expect(closed).toMatchObject({ type: 'TakeoverClosed', data: { items: 2 } });
    for (const command of [past.takeOver(past.protocol()), past.confirm('p0'), past.back('p0'), past.close]) {
      expect(life.refused('secretary', command)).toMatchObject({ refused: 'takeoverClosed', by: 'closing' });
    }
  });

  test('does not wait for what can never be confirmed any more', () => {
    const life = recorded(past.mandate());
    expect(life.refused('secretary', past.close)).toMatchObject({ refused: 'takeoversWait', count: 1 });
    life.done('head', wg.proposeMeeting('2026-02-02T06:00:00.000Z'));
    life.done('secretary', past.close);
  });
});

test('the register that is folded again is the same', () => {
  const life = past.withPast(past.meeting());
  const states = new Map([['meetings', life.law.initial('meetings')]]);
  for (const entry of life.entries.filter(({ stream }) => stream === 'meetings')) {
    life.law.evolve(states.get('meetings') ?? life.law.initial('meetings'), entry);
  }
  expect(registerOf(states)).toEqual(life.register);
});
