import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OfficeId, offices } from '#charter/vocabulary.ts';
import { isAmong, isNarrow, isWithin, nobody, type Standing } from './audience.ts';
import type { Audience } from './vocabulary.ts';

const bodies = ['health', 'labour', 'shelter'] as const;

const anAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constantFrom<Audience>({ for: 'group' }, { for: 'participants' }, { for: 'state' }),
  fc.subarray([...bodies]).map((some): Audience => ({ for: 'bodies', bodies: some })),
  fc.subarray([...offices]).map((some): Audience => ({ for: 'offices', offices: some })),
);

/** Shelter is an NGO. */
const standing = (held: readonly OfficeId[], ...of: readonly string[]): Standing => ({
  offices: held,
  bodies: of.map((body) => ({ body, ngo: body === 'shelter' })),
});

const aStanding: fc.Arbitrary<Standing> = fc
  .tuple(fc.subarray([...offices]), fc.subarray([...bodies]))
  .map(([held, of]) => standing(held, ...of));

describe('who is among an audience', () => {
  it('a member of a State body is of the Group, of the State, and of his body', () => {
    const member = standing(['member'], 'health');
    const audiences: readonly Audience[] = [
      { for: 'group' },
      { for: 'participants' },
      { for: 'state' },
      { for: 'bodies', bodies: ['health'] },
      { for: 'offices', offices: ['member'] },
    ];
    expect(audiences.filter((audience) => !isAmong(audience, member))).toEqual([]);
    expect(isAmong({ for: 'bodies', bodies: ['labour'] }, member)).toBe(false);
  });

  it('the focal point of a body reads what is for his body, and not what is for the Group', () => {
    const focal = standing(['focalPoint'], 'health');
    expect(isAmong({ for: 'bodies', bodies: ['health'] }, focal)).toBe(true);
    expect(isAmong({ for: 'participants' }, focal)).toBe(true);
    expect(isAmong({ for: 'group' }, focal)).toBe(false);
  });

  it('whoever runs the installation reads only what names that office', () => {
    fc.assert(
      fc.property(anAudience, (audience) => {
        const named = audience.for === 'offices' && audience.offices.includes('administrator');
        return isAmong(audience, standing(['administrator'])) === named;
      }),
    );
  });

  it('an empty list is nobody, and nobody is among none', () => {
    fc.assert(
      fc.property(aStanding, anAudience, (someone, audience) => {
        const none = [
          isAmong({ for: 'bodies', bodies: [] }, someone),
          isAmong({ for: 'offices', offices: [] }, someone),
        ];
        return !none.includes(true) && !isAmong(audience, nobody);
      }),
    );
  });

  it('whoever stands for an NGO, whatever else he holds, never reads what is for State bodies', () => {
    fc.assert(
      fc.property(aStanding, (someone) => {
        const ofNgo = { ...someone, bodies: [...someone.bodies, { body: 'shelter', ngo: true }] };
        return !isAmong({ for: 'state' }, ofNgo);
      }),
    );
  });
});

describe('which audience lies within another', () => {
  it('to narrow never adds a reader', () => {
    fc.assert(
      fc.property(anAudience, anAudience, aStanding, (narrow, wide, someone) => {
        fc.pre(isWithin(narrow, wide));
        return !isAmong(narrow, someone) || isAmong(wide, someone);
      }),
      { numRuns: 2_000 },
    );
  });

  it('each lies within itself, and what lies within what lies within', () => {
    fc.assert(
      fc.property(anAudience, anAudience, anAudience, (a, b, c) => {
        return isWithin(a, a) && (!(isWithin(a, b) && isWithin(b, c)) || isWithin(a, c));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the State lies within the Group, and the Group within those around it', () => {
    expect(isWithin({ for: 'state' }, { for: 'group' })).toBe(true);
    expect(isWithin({ for: 'group' }, { for: 'participants' })).toBe(true);
    expect(isWithin({ for: 'participants' }, { for: 'group' })).toBe(false);
    expect(isWithin({ for: 'group' }, { for: 'state' })).toBe(false);
  });

  it('what is for fewer than the whole Group is narrow', () => {
    const narrow = (['participants', 'group', 'state', 'bodies', 'offices'] as const).filter((kind) =>
      isNarrow({ for: kind, bodies: [], offices: [] } as unknown as Audience),
    );
    expect(narrow).toEqual(['state', 'bodies', 'offices']);
  });
});
