import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from './audience.ts';
import { noMarks } from './evolve.ts';
import { readerFor } from './reader.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal } from './things.ts';
import type { Audience, Mark, Marks, Thing } from './vocabulary.ts';

const member: Standing = { offices: ['member'], bodies: [{ body: 'health', ngo: false }] };
const ngo: Standing = { offices: ['member'], bodies: [{ body: 'shelter', ngo: true }] };
const observer: Standing = { offices: ['observer'], bodies: [] };

const mark = (audience: Audience): Mark => ({
  audience,
  domestic: 'unrestricted',
  personalData: 'without',
  tlp: 'AMBER',
});

function marked(...set: readonly (readonly [Thing, Audience])[]): Marks {
  const marks = noMarks();
  for (const [thing, audience] of set) {
    const origin = { office: 'secretariat', body: null } as const;
    marks.things.set(thing, { thing, mark: mark(audience), before: undefined, origin, by: 's', at: '', position: 1 });
  }
  return marks;
}

const [meeting, item, proposal] = [
  thingOfMeeting('2026-1'),
  thingOfItem('2026-1', '2'),
  thingOfProposal('2026-1', '1'),
];
/** The proposal was drafted on the item. */
const above = (thing: Thing) => (thing === proposal ? item : thing === item ? meeting : undefined);

describe('what a reader may read', () => {
  it('without a mark is what the default of its kind says', () => {
    expect(readerFor(noMarks(), member).may(meeting)).toBe(true);
    expect(readerFor(noMarks(), observer).may(meeting)).toBe(false);
    expect(readerFor(noMarks(), member).may('letter/1')).toBe(false);
    expect(readerFor(noMarks(), { offices: ['secretariat'], bodies: [] }).may('letter/1')).toBe(true);
  });

  it('of a kind that nobody has thought of is nothing', () => {
    expect(readerFor(noMarks(), member).may('constructor/1')).toBe(false);
    expect(readerFor(noMarks(), member).may('')).toBe(false);
  });

  it('a thing without a mark has that of the thing it belongs to', () => {
    const reader = readerFor(marked([item, { for: 'state' }]), ngo, above);
    expect(reader.may(proposal)).toBe(false);
    expect(reader.markOf(proposal).audience).toEqual({ for: 'state' });
    expect(reader.isNarrow(proposal)).toBe(true);
    expect(reader.may(meeting)).toBe(true);
    expect(reader.mayAll()).toBe(false);
  });

  it('a mark does not open what the thing above closes', () => {
    const reader = readerFor(marked([meeting, { for: 'state' }], [item, { for: 'group' }]), ngo, above);
    expect(reader.may(item)).toBe(false);
  });

  it('a mark on the outermost thing takes the place of the default', () => {
    const reader = readerFor(marked([meeting, { for: 'participants' }]), observer, above);
    expect(reader.may(meeting)).toBe(true);
  });

  it('is what all the audiences that stand above it are open to', () => {
    const audience = fc.constantFrom<Audience>(
      { for: 'state' },
      { for: 'participants' },
      { for: 'bodies', bodies: [] },
    );
    const things = fc.subarray([meeting, item, proposal, 'letter/1', 'composition']);
    fc.assert(
      fc.property(things, audience, fc.constantFrom(member, ngo, observer), (set, one, someone) => {
        const reader = readerFor(marked(...set.map((thing) => [thing, one] as const)), someone, above);
        return [meeting, item, proposal, 'letter/1', 'composition', ''].every(
          (thing) => reader.may(thing) === reader.audiencesOf(thing).every(reader.among),
        );
      }),
    );
  });

  it('follows marks that are set while it is asked', () => {
    const marks = marked();
    const reader = readerFor(marks, ngo, above);
    expect(reader.may(proposal)).toBe(true);
    for (const [thing, set] of marked([item, { for: 'state' }]).things) marks.things.set(thing, set);
    expect(reader.may(proposal)).toBe(false);
  });

  it('with more marks beneath it is never more', () => {
    const audience = fc.constantFrom<Audience>({ for: 'state' }, { for: 'group' }, { for: 'bodies', bodies: [] });
    fc.assert(
      fc.property(audience, audience, fc.constantFrom(member, ngo, observer), (one, other, someone) => {
        const few = readerFor(marked([meeting, one]), someone, above);
        const more = readerFor(marked([meeting, one], [item, other]), someone, above);
        return !more.may(proposal) || few.may(proposal);
      }),
    );
  });
});
