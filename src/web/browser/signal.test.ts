import { describe, expect, test } from 'vitest';
import { inWords } from './readings.ts';
import { concerns, readSignal } from './signal.ts';

describe('a signal', () => {
  const signal = { group: 'thb', streams: ['meeting/2026-3'] };

  test('is read from what the server sends, and anything else is none', () => {
    expect(readSignal('{"group":"thb","streams":["meeting/2026-3"]}')).toEqual(signal);
    for (const other of ['', 'hello', '{}', '{"group":1,"streams":[]}', 'null', undefined, 7]) {
      expect(readSignal(other), String(other)).toBeUndefined();
    }
  });

  test('concerns a page that shows one of its streams', () => {
    expect(concerns(signal, 'composition meeting/2026-3', '/g/thb/meetings/2026-3')).toBe(true);
    expect(concerns(signal, '*', '/g/thb')).toBe(true);
    expect(concerns(signal, 'composition meeting/2026-30', '/g/thb/meetings/2026-30')).toBe(false);
    expect(concerns(signal, '', '/g/thb')).toBe(false);
  });

  test('does not concern another group', () => {
    expect(concerns(signal, '*', '/g/gender/meetings/2026-3')).toBe(false);
    expect(concerns(signal, '*', '/groups')).toBe(true);
  });
});

test('a date is said in the words that the page gives', () => {
  const months = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust'];
  expect(inWords('2026-08-09T10:00', months)).toBe('9 avqust 2026, 10:00');
  expect(inWords('2026-08-09', months)).toBe('9 avqust 2026');
  expect(['', '2026-13-01', 'x'].map((value) => inWords(value, months))).toEqual(['', '', '']);
});
