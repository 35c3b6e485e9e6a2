import { describe, expect, test } from 'vitest';
import { withReadings } from '#charter/silences.ts';
import { baku, charter } from '../../test/given.ts';
import { isPressing, type MeetingInQuarter, quarterOfMoment, quartersOf } from './quarter.ts';

const { law } = charter('az-working-group');
const founded = baku('2025-05-20 10:00');
const on = (local: string, stage: MeetingInQuarter['stage'], meeting = 'm'): MeetingInQuarter => ({
  meeting,
  stage,
  on: baku(local),
});
const quarters = (meetings: readonly MeetingInQuarter[], now: string, year = 2026, rules = law) =>
  quartersOf(rules, meetings, year, baku(now), founded);
const first = (meetings: readonly MeetingInQuarter[], now: string, rules = law) =>
  quarters(meetings, now, 2026, rules)[0];

describe('a quarter', () => {
  test('in which a meeting was held, or is being held, is held', () => {
    for (const stage of ['held', 'open'] as const) {
      expect(first([on('2026-02-10 10:00', stage)], '2026-05-01 10:00')).toMatchObject({ state: 'held', meeting: 'm' });
    }
  });

  test('is held by the earliest of its meetings, though another failed', () => {
    const meetings = [
      on('2026-03-10 10:00', 'held', 'second'),
      on('2026-01-10 10:00', 'not held', 'failed'),
      on('2026-02-10 10:00', 'held', 'first'),
    ];
    expect(first(meetings, '2026-05-01 10:00')).toMatchObject({ state: 'held', meeting: 'first' });
  });

  test('with a meeting ahead is planned, agreed once the notice is out', () => {
    expect(first([on('2026-02-10 10:00', 'proposed')], '2026-02-01 10:00')).toMatchObject({
      state: 'planned',
      agreed: false,
    });
    expect(first([on('2026-02-10 10:00', 'noticed')], '2026-02-10 23:00')).toMatchObject({
      state: 'planned',
      agreed: true,
    });
  });

  test('in which a meeting was called and not held is satisfied, as the silence is read', () => {
    expect(first([on('2026-02-10 10:00', 'not held')], '2026-02-11 10:00')).toMatchObject({
      state: 'not held',
      satisfies: true,
    });
  });

  test('is planned again when a new meeting is called after one that was not held', () => {
    const meetings = [on('2026-02-10 10:00', 'not held', 'a'), on('2026-03-10 10:00', 'proposed', 'b')];
    expect(first(meetings, '2026-02-11 10:00')).toMatchObject({ state: 'planned', meeting: 'b' });
  });

  test('in which a meeting was called and not held stays open where only holding counts', () => {
    const strict = withReadings(law, { 'quarter-duty': 'no' });
    const meetings = [on('2026-02-10 10:00', 'not held')];
    expect(first(meetings, '2026-02-11 10:00', strict)).toMatchObject({ state: 'at risk', daysLeft: 48 });
    expect(first(meetings, '2026-04-01 00:00', strict)).toMatchObject({ state: 'not held', satisfies: false });
  });

  test('whose noticed meeting nobody opened on its day has had it called, and not held', () => {
    const meetings = [on('2026-02-10 10:00', 'noticed')];
    expect(first(meetings, '2026-02-11 00:00')).toMatchObject({ state: 'not held', satisfies: true });
  });

  test('whose proposed meeting was never agreed has had none called', () => {
    const meetings = [on('2026-02-10 10:00', 'proposed')];
    expect(first(meetings, '2026-02-11 00:00')).toMatchObject({ state: 'at risk' });
    expect(first(meetings, '2026-04-01 00:00')).toMatchObject({ state: 'missed' });
  });

  test('counts the days that are left, to none on the last', () => {
    expect(first([], '2026-01-01 00:00')).toMatchObject({ state: 'at risk', daysLeft: 89 });
    expect(first([], '2026-03-31 23:59')).toMatchObject({ state: 'at risk', daysLeft: 0 });
    expect(first([], '2026-04-01 00:00')).toMatchObject({ state: 'missed' });
  });

  test('ends at midnight in Baku, four hours before midnight in Greenwich', () => {
    expect(quartersOf(law, [], 2026, '2026-03-31T19:59:59.999Z', founded)[0]).toMatchObject({ state: 'at risk' });
    expect(quartersOf(law, [], 2026, '2026-03-31T20:00:00.000Z', founded)[0]).toMatchObject({ state: 'missed' });
  });

  test('has the meeting of its own side of midnight in Baku', () => {
    const meeting: MeetingInQuarter = { meeting: 'm', stage: 'held', on: '2026-03-31T20:30:00.000Z' };
    const [winter, spring] = quarters([meeting], '2026-05-01 10:00');
    expect(winter).toMatchObject({ state: 'missed' });
    expect(spring).toMatchObject({ state: 'held' });
  });

  test('has the meeting of its own year', () => {
    const eve: MeetingInQuarter = { meeting: 'm', stage: 'held', on: '2025-12-31T20:30:00.000Z' };
    expect(first([eve], '2026-01-02 10:00')).toMatchObject({ state: 'held' });
    expect(quarters([eve], '2026-01-02 10:00', 2025)[3]).toMatchObject({ state: 'missed' });
  });

  test('by the zone of the charter, wherever that is', () => {
    const west = { ...law, timeZone: 'America/New_York' };
    const now = '2026-04-01T03:00:00.000Z';
    expect(quartersOf(west, [], 2026, now, founded)[0]).toMatchObject({ state: 'at risk', daysLeft: 0 });
    expect(quartersOf(law, [], 2026, now, founded)[0]).toMatchObject({ state: 'missed' });
  });

  test('to come is ahead, and one with a cancelled meeting has none', () => {
    const [, spring, summer, autumn] = quarters([on('2026-02-10 10:00', 'cancelled')], '2026-05-01 10:00');
    expect([spring?.state, summer?.state, autumn?.state]).toEqual(['at risk', 'ahead', 'ahead']);
    expect(first([on('2026-02-10 10:00', 'cancelled')], '2026-05-01 10:00')).toMatchObject({ state: 'missed' });
  });

  test('before the group was founded owes nothing, and that of its founding does', () => {
    const states = quarters([], '2026-01-02 10:00', 2025).map(({ state }) => state);
    expect(states).toEqual(['before', 'missed', 'missed', 'missed']);
  });

  test('presses when less than thirty days are left', () => {
    const pressing = (now: string) => quarters([], now).map(isPressing)[0];
    expect(pressing('2026-03-01 10:00')).toBe(false);
    expect(pressing('2026-03-02 10:00')).toBe(true);
    expect(pressing('2026-04-02 10:00')).toBe(false);
  });

  test('is known of every moment', () => {
    expect(quarterOfMoment('2026-03-31T19:59:59.999Z', 'Asia/Baku')).toBe(1);
    expect(quarterOfMoment('2026-03-31T20:00:00.000Z', 'Asia/Baku')).toBe(2);
  });
});
