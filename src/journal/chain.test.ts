import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJson, aText } from '../../test/journal/arbitrary.ts';
import { beginning, type Fault, follow, type Head, hashOf, noHead, notBefore, type Stored, seal } from './chain.ts';
import { inPerson } from './on-paper.ts';
import type { Act, Sealed } from './vocabulary.ts';

const instants = ['2026-09-18T06:04:00.000Z', '2026-09-18T06:04:00.000Z', '2026-09-18T06:04:01.500Z'];

function chainOf(acts: readonly Act[], group = 'g'): Sealed[] {
  const chain: Sealed[] = [];
  for (const [index, act] of acts.entries()) {
    const at = instants[index % instants.length] ?? '';
    const before = chain.at(-1);
    chain.push(
      seal(act, {
        group,
        position: index + 1,
        at: notBefore(before?.entry.at ?? '', at),
        by: 'p',
        command: `c${index}`,
        previous: before?.hash ?? beginning,
      }),
    );
  }
  return chain;
}

function stored({ entry, bytes, hash }: Sealed): Stored {
  return { position: entry.position, stream: entry.stream, bytes, hash };
}

function walk(chain: readonly Stored[], group = 'g'): Head | Fault {
  let head = noHead;
  for (const one of chain) {
    const next = follow(group, head, one);
    if (typeof next === 'string') return next;
    head = next;
  }
  return head;
}

const anAct: fc.Arbitrary<Act> = fc.record(
  {
    type: fc.constantFrom('BallotCast', 'MeetingOpened'),
    version: fc.constant(1),
    stream: fc.constantFrom('composition', 'meeting/2026-3'),
    clause: fc.constantFrom('3.6', null),
    data: fc.dictionary(aText, aJson),
    onPaper: fc.record({ letter: aText, person: aText, recordedBy: aText, confirmedBy: aText }),
  },
  { requiredKeys: ['type', 'version', 'stream', 'clause', 'data'] },
);

const act: Act = { type: 'BallotCast', version: 1, stream: 'box/1', clause: '3.6', data: { choice: 'for' } };

describe('an act on paper', () => {
  const onPaper = { person: 'coordinator', letter: 'in-2026-1', recordedBy: 'a', confirmedBy: 'p' };

  it('is one by what its entry says, and every other entry has the bytes that it always had', () => {
    const [plain, paper] = chainOf([act, { ...act, onPaper }]);
    expect(plain?.bytes).not.toContain('onPaper');
    expect(paper?.entry.onPaper).toEqual(onPaper);
  });

  it('is done by the person whose act it is, wherever it counts', () => {
    const [plain, paper] = chainOf([act, { ...act, onPaper }]).map(({ entry }) => inPerson(entry));
    expect([plain?.by, paper?.by]).toEqual(['p', 'coordinator']);
  });
});

describe('a chain', () => {
  it('holds whatever acts it is made of', () => {
    fc.assert(
      fc.property(fc.array(anAct, { minLength: 1, maxLength: 6 }), (acts) => {
        const chain = chainOf(acts);
        expect(walk(chain.map(stored))).toMatchObject({ position: acts.length, hash: chain.at(-1)?.hash });
      }),
    );
  });

  it('breaks with any bit of any stored byte', () => {
    fc.assert(
      fc.property(
        fc.array(anAct, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(7),
        fc.nat(),
        (acts, at, bit, which) => {
          const chain = chainOf(acts).map(stored);
          const index = which % chain.length;
          const before = chain[index];
          if (!before) throw new Error('no entry');
          const bytes = Buffer.from(before.bytes);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
          const changed = [...chain];
          changed[index] = { ...before, bytes: bytes.toString('utf8') };
          expect(walk(changed)).toBe('hash');
        },
      ),
    );
  });

  it('breaks when an entry is left out, doubled or moved', () => {
    const [one, two, three] = chainOf([act, act, act]).map(stored);
    if (!one || !two || !three) throw new Error('no chain');
    expect(walk([one, three])).toBe('missing');
    expect(walk([one, one])).toBe('missing');
    expect(walk([one, { ...three, position: 2 }])).toBe('position');
    expect(walk([two, one])).toBe('missing');
  });

  it('names what is wrong with an entry whose own hash is right', () => {
    const [one] = chainOf([act]);
    if (!one) throw new Error('no chain');
    const other = (change: object): Stored => {
      const bytes = JSON.stringify({ ...one.entry, ...change });
      return { position: 1, stream: 'box/1', bytes, hash: hashOf(bytes) };
    };
    expect(walk([other({ group: 'h' })])).toBe('group');
    expect(walk([other({ position: 2 })])).toBe('position');
    expect(walk([other({ previous: 'f'.repeat(64) })])).toBe('previous');
    expect(walk([other({ stream: 'box/2' })])).toBe('stream');
    expect(follow('g', { ...noHead, at: '2027-01-01T00:00:00.000Z' }, other({}))).toBe('time');
    expect(walk([{ ...other({}), bytes: '{', hash: hashOf('{') }])).toBe('unreadable');
  });
});

describe('a sealed entry', () => {
  it('shares nothing with the act that was decided', () => {
    const data = { list: ['a'] };
    const { entry } = seal(
      { ...act, data },
      { group: 'g', position: 1, at: instants[0] ?? '', by: 'p', command: 'c', previous: beginning },
    );
    data.list.push('b');
    expect(entry.data).toEqual({ list: ['a'] });
  });

  it('takes nothing from an act but its own fields', () => {
    const more = { ...act, group: 'elsewhere', note: 'smuggled' };
    const { entry } = seal(more, {
      group: 'g',
      position: 1,
      at: instants[0] ?? '',
      by: 'p',
      command: 'c',
      previous: beginning,
    });
    expect(entry).not.toHaveProperty('note');
    expect(entry.group).toBe('g');
  });
});
