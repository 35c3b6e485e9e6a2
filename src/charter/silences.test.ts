import { expect, test } from 'vitest';
import { charterCalled } from '../../test/charters.ts';
import { hasReading, reading, readingsOf, silence, withReadings } from './silences.ts';

const charter = charterCalled('az-working-group');

test('until the group decides, our reading stands', () => {
  expect(reading(charter, 'majority-base')).toBe('cast');
  expect(charter.silences.every(({ settledBy }) => settledBy === null)).toBe(true);
});

test('another reading changes the rule that rests on it, and nothing else', () => {
  const read = withReadings(charter, { 'majority-base': 'members' });
  expect(reading(read, 'majority-base')).toBe('members');
  expect(read.rules.majority[0]?.value).toMatchObject({ thresholds: [{ base: 'members' }] });
  expect({ ...read.rules, majority: [] }).toEqual({ ...charter.rules, majority: [] });
});

test('the reading that was left becomes an alternative, so that the group may return to it', () => {
  const read = withReadings(charter, { 'majority-base': 'members' });
  expect(readingsOf(silence(read, 'majority-base')).map(({ id }) => id)).toEqual(['members', 'cast', 'present']);
  expect(withReadings(read, { 'majority-base': 'cast' }).rules).toEqual(charter.rules);
});

test('a reading may carry a value of its own', () => {
  const read = withReadings(charter, { 'no-quorum': 'second-meeting' });
  expect(read.rules.secondMeeting.value).toEqual({
    after: { amount: 7, unit: 'days' },
    items: 'the same',
    quorum: 'none',
  });
});

test('every alternative of every silence can be read', () => {
  for (const { id, alternatives } of charter.silences) {
    for (const alternative of alternatives) {
      expect(reading(withReadings(charter, { [id]: alternative.id }), id)).toBe(alternative.id);
    }
  }
});

test('a silence or a reading that the charter lacks is a bug of whoever asks', () => {
  expect(() => withReadings(charter, { nowhere: 'x' })).toThrow(RangeError);
  expect(() => withReadings(charter, { 'majority-base': 'x' })).toThrow(RangeError);
  expect(hasReading(charter, 'majority-base', 'x')).toBe(false);
  expect(hasReading(charter, 'majority-base', 'present')).toBe(true);
});
