import { expect, it } from 'vitest';
import { Unread } from '#journal/unread.ts';
import { noMarks } from './evolve.ts';
import { readerFor } from './reader.ts';
import { revealed, revealedForPaper } from './revealed.ts';

const unread = new Unread(
  new Map([
    ['a', { thing: 'meeting/2026-1', body: 'Otaq 4' }],
    ['b', { thing: 'letter/1', body: 'Məktub' }],
    ['c', { thing: 'meeting/2026-1', body: null }],
  ]),
);
const member = readerFor(noMarks(), { offices: ['member'], bodies: [] });

it('gives a reader the texts of what he may read, a dash for what was erased, and of the rest nothing', () => {
  const texts = revealed(unread, member);
  expect([texts({ ref: 'a' }), texts({ ref: 'b' }), texts({ ref: 'c' }), texts({ ref: 'd' }), texts(null)]).toEqual([
    'Otaq 4',
    '',
    '[—]',
    '',
    '',
  ]);
});

it('tells of which things a text was taken, and of no other', () => {
  const seen: string[] = [];
  const texts = revealed(unread, member, (thing) => seen.push(thing));
  texts({ ref: 'b' });
  texts({ ref: 'a' });
  expect(seen).toEqual(['meeting/2026-1']);
});

it('gives a paper everything', () => {
  expect(revealedForPaper(unread)({ ref: 'b' })).toBe('Məktub');
});

it('what is kept gives no text by itself, and a page that forgets to ask does not compile', () => {
  // @ts-expect-error it is nothing that could be asked for a text
  expect(() => unread({ ref: 'a' })).toThrow();
  // @ts-expect-error nor is it a text
  const text: string = unread;
  expect([`${text}`, JSON.stringify({ ...unread })].join(' ')).not.toContain('Otaq');
  expect(Object.keys(unread)).toEqual([]);
  expect(() => JSON.stringify({ texts: unread })).toThrow('not asked');
});
