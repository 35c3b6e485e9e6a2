import { describe, expect, test } from 'vitest';
import { fateOf } from './press.ts';

const vote = '2 2026-11-20T10:31:00.000Z';

describe('what was pressed while the line was lost', () => {
  test('is sent again by itself while its vote is open and unchanged, for half a minute', () => {
    expect(fateOf(vote, vote, 0)).toBe('send');
    expect(fateOf(vote, vote, 30_000)).toBe('send');
  });

  test('is not sent by itself later: whoever pressed may think otherwise by then', () => {
    expect(fateOf(vote, vote, 30_001)).toBe('again');
    expect(fateOf(vote, vote, 3_600_000)).toBe('again');
  });

  test('is never sent about anything else than what was on the screen', () => {
    expect(fateOf(vote, '2 2026-11-20T10:40:00.000Z', 0)).toBe('changed');
  });

  test('is over where the vote is', () => {
    expect(fateOf(vote, undefined, 0)).toBe('over');
    expect(fateOf(vote, undefined, 60_000)).toBe('over');
  });
});
