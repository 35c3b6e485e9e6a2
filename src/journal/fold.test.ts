import { describe, expect, it } from 'vitest';
import { boxes } from '../../test/journal/boxes.ts';
import { beginning, seal } from './chain.ts';
import { Fold } from './fold.ts';
import type { Sealed } from './vocabulary.ts';

function entry(position: number, stream: string): Sealed {
  const act = { type: 'BallotCast', version: 1, stream, clause: null, data: { member: `m${position}`, choice: 'for' } };
  return seal(act, { group: 'g', position, at: '', by: 'p', command: 'c', previous: beginning });
}

describe('a fold', () => {
  it('moves along with the journal, and holds only the streams it was asked for', () => {
    const fold = new Fold(boxes);
    fold.load(['a'], []);
    fold.advance([entry(1, 'a'), entry(2, 'b'), entry(3, 'a')]);
    expect(fold.position).toBe(3);
    expect(fold.of(['a']).get('a')?.acts).toBe(2);
    expect(fold.missing(['a', 'b', 'b'])).toEqual(['b']);
    expect(() => fold.of(['b'])).toThrow('not folded');
  });

  it('refuses a gap in the journal', () => {
    const fold = new Fold(boxes);
    expect(() => fold.advance([entry(2, 'a')])).toThrow('Entry 2 after 0');
  });

  it('forgets the least recently used first', () => {
    const fold = new Fold(boxes);
    fold.load(['a', 'b', 'c'], []);
    fold.of(['a']);
    fold.trim(2);
    expect(fold.missing(['a', 'b', 'c'])).toEqual(['b']);
  });

  it('shares no value with another fold of the same entries', () => {
    const [one, other] = [new Fold(boxes), new Fold(boxes)];
    one.load(['a'], []);
    other.load(['a'], []);
    const sealed = [entry(1, 'a')];
    one.advance(sealed);
    other.advance(sealed);
    one.of(['a']).get('a')?.ballots.clear();
    expect(other.of(['a']).get('a')?.ballots.size).toBe(1);
  });
});
