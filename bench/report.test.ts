import { describe, expect, test } from 'vitest';
import type { Ballots, Round } from './ballots.ts';
import { report } from './report.ts';

const round = (perSecond: number): Round => ({ perSecond, program: 200, store: 80, median: 12, slowest: 30 });

const ballots = (kind: Ballots['kind'], rates: readonly number[], alone: readonly number[]): Ballots => ({
  kind,
  version: kind === 'embedded' ? '18.4' : '15.18',
  rounds: rates.map((rate, index) => ({
    ...round(rate),
    plain: { alone: alone[index] ?? 0, chain: 400, apart: 1_000 },
  })),
  memory: { program: 130, store: 40 },
  slow: kind === 'embedded' ? { rounds: [round(990)], before: 0.5, after: 2.5 } : undefined,
});

const spread = { middle: 1, most: 2, last: 3 };

const results = {
  begun: new Date('2026-11-22T09:00:00.000Z'),
  minutes: 4,
  machine: '2 cores',
  load: { before: '0.1', after: '2.0' },
  sync: 0.2,
  opening: {
    first: 4_000,
    again: 900,
    memory: { program: undefined, store: undefined },
    page: { script: 31_000, styles: 7_000, html: 12_000, fonts: { before: 52_000, all: 77_000 } },
  },
  paper: { members: 14, each: 20, kilobytes: 84, office: { started: 900, more: 110 } },
  embedded: ballots('embedded', [2_100, 1_900, 2_400], [1_050, 380, 600]),
  server: ballots('server', [1_999], [1_000]),
  pages: { items: 100, members: 200, acts: 1, pages: [], unfinished: { meetings: 200, pages: [] } },
  streams: {
    ...{ pages: 1_000, readers: 1_000, items: 100, members: 200 },
    ...{ fromSending: spread, fromAnswer: spread, signalBytes: 73 },
    wave: { fresh: spread, pageBytes: 1, program: 1 },
    storm: { ballots: 8, answer: spread, fetched: 1, fresh: 1 },
  },
  growth: {
    sizes: [
      { acts: 1_000, rounds: [round(2_000), round(1_000), round(1_000)] },
      { acts: 1_000_000, rounds: [round(1_000), round(900), round(950)] },
    ],
    verify: { acts: 1_000_000, megabytes: 400, verify: 6_000, hashing: 1_500 },
  },
};
const text = report(results);

const lineOf = (words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';

describe('the report', () => {
  test('gives the median round, every round, and whether the aim is met', () => {
    expect(lineOf('embedded store, 50 callers')).toContain('**2,100/s** (2,100, 1,900, 2,400) | 2,000/s | met |');
  });

  test('says of what falls short that it is not met, be it by one', () => {
    expect(lineOf('HTTP, server')).toContain('**not met**');
    expect(lineOf('2 ms slower')).toContain('**not met**');
    expect(lineOf('First page: script')).toContain('**not met**');
  });

  test('compares each round with the plainest client of the same round', () => {
    expect(lineOf('| embedded | one connection')).toBe('| embedded | one connection | 600/s | 4.00 |');
  });

  test('compares the cost after a long history with that of the same turn', () => {
    expect(lineOf('| 1,000,000 |')).toBe('| 1,000,000 | 1,053 µs | 1.11 | 280 µs | 1.00 |');
    expect(lineOf('A ballot after 1,000,000 acts')).toContain('**not met**');
  });

  test('sets the paper beside the office suite, with its start and without, and says where there is none', () => {
    expect(lineOf('by LibreOffice')).toContain(
      'with its start 900 ms, 45.0 times; one more in the same run 110 ms, 5.5 times',
    );
    const without = report({ ...results, paper: { ...results.paper, office: undefined } });
    expect(without).toContain('| not measured: there is no LibreOffice on this machine |');
  });

  test('prints a dash for what the system does not tell', () => {
    expect(lineOf('Memory after the start')).toContain('–, –');
  });
});
