import { describe, expect, test } from 'vitest';
import { pagesReport, streamsReport } from './large-report.ts';

const page = {
  page: 'Today',
  reader: 'head',
  median: 99.94,
  slowest: 140,
  program: 41.6,
  bytes: 156_000,
  zipped: 12_000,
};
const pages = { items: 100, members: 200, acts: 33_908, pages: [page], unfinished: { meetings: 200, pages: [page] } };
const spread = { middle: 60, most: 249.4, last: 300 };
const streams = {
  ...{ pages: 1_000, readers: 1_000, items: 100, members: 200 },
  ...{ fromSending: spread, fromAnswer: spread, signalBytes: 73 },
  wave: { fresh: { middle: 9_000, most: 18_000, last: 19_000 }, pageBytes: 12_400, program: 18.2 },
  storm: { ballots: 8, answer: { middle: 40, most: 80, last: 90 }, fetched: 1_100, fresh: 21_460 },
};
const lineOf = (text: string, words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';

describe('the report of large meetings', () => {
  test('gives each page with its reader, and says of the slowest whether it is within the aim', () => {
    const text = pagesReport(pages);
    expect(lineOf(text, 'The slowest')).toBe('| The slowest of these pages | 99.9 ms | 100 ms | met |');
    expect(lineOf(text, '| Today | head')).toBe('| Today | head | 99.9 ms | 140.0 ms | 42 ms | 156.0 kB | 12.0 kB |');
    expect(text).toContain('Today in a group with 200 unfinished meetings');
  });

  test('counts the group with many meetings among the pages that may be too slow', () => {
    const slow = { ...pages, unfinished: { meetings: 200, pages: [{ ...page, median: 100 }] } };
    expect(lineOf(pagesReport(slow), 'The slowest')).toContain('**not met**');
  });

  test('holds what 95 of 100 pages heard against the aim, from the sending', () => {
    expect(lineOf(streamsReport(streams), 'is heard of by')).toContain('| 249 ms | 250 ms | met |');
    const late = { ...streams, fromSending: { ...spread, most: 250 } };
    expect(lineOf(streamsReport(late), 'is heard of by')).toContain('**not met**');
  });

  test('says when all pages are fresh again, and how long a ballot waits meanwhile', () => {
    const text = streamsReport(streams);
    expect(lineOf(text, 'Fresh again')).toContain('| 9,000 ms | 18,000 ms | 19,000 ms |');
    expect(lineOf(text, 'Answer to a ballot')).toContain('(8 of them) | 40 ms | 80 ms | 90 ms |');
    expect(text).toContain('A signal is 73 bytes a page.');
    expect(text).toContain('fetched 1,100 times in all, and all were fresh 21.5 s after');
  });
});
