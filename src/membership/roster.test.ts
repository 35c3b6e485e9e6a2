import { describe, expect, it } from 'vitest';
import type { Bodies, Body, SeatKind } from '#people/vocabulary.ts';
import { noComposition } from './evolve.ts';
import { awaitingNominations, benchesAt, returnedNominations } from './roster.ts';
import type { Composition, Nomination } from './vocabulary.ts';

const body = (id: string, seat: SeatKind | undefined, kind: Body['kind'] = 'state'): [string, Body] => [
  id,
  { body: id, kind, names: [], successor: undefined, seat },
];

const bodies: Bodies = new Map([
  body('shelter', 'ngo', 'ngo'),
  body('court', 'recommended', 'court'),
  body('health', 'executing'),
  body('labour', 'executing'),
  body('customs', undefined),
]);

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T06:00:00.000Z`;

function seated(...mandates: readonly (readonly [person: string, body: string, from: number, until?: number])[]) {
  const composition = noComposition();
  for (const [person, of, from, until] of mandates) {
    const ends = until === undefined ? undefined : day(until);
    composition.mandates.push({ person, body: of, instrument: '1', from: day(from), until: ends });
  }
  return composition;
}

const told = (composition: Composition, at: number, vacant = false) =>
  benchesAt(bodies, composition, day(at), { vacant }).map(({ kind, seats }) => [
    kind,
    seats.map((seat) => `${seat.body}: ${seat.mandate?.person ?? 'nobody'}`),
  ]);

describe('the benches', () => {
  it('follow the order of the rule, whatever the order of approval', () => {
    const composition = seated(['n', 'shelter', 1], ['c', 'court', 1], ['h', 'health', 1]);
    expect(told(composition, 2)).toEqual([
      ['executing', ['health: h']],
      ['recommended', ['court: c']],
      ['ngo', ['shelter: n']],
    ]);
  });

  it('hold on each day those who sat on that day', () => {
    const composition = seated(['old', 'health', 1, 5], ['new', 'health', 5]);
    expect(told(composition, 4)).toEqual([['executing', ['health: old']]]);
    expect(told(composition, 5)).toEqual([['executing', ['health: new']]]);
  });

  it('call the seat of a body filled on which the representative of its predecessor still sits', () => {
    const successor = { body: 'reform', from: '2026-01-02' };
    const [, health] = body('health', undefined);
    const reformed: Bodies = new Map([['health', { ...health, successor }], body('reform', 'executing')]);
    const seatsAt = (at: number) =>
      benchesAt(reformed, seated(['h', 'health', 1, 5]), day(at), { vacant: true }).flatMap(({ seats }) =>
        seats.map((seat) => `${seat.body}: ${seat.mandate?.person ?? 'nobody'}`),
      );
    expect(seatsAt(4)).toEqual(['health: h']);
    expect(seatsAt(5)).toEqual(['reform: nobody']);
  });

  it('name the seats on which nobody sits only when asked, and no body without a seat', () => {
    const composition = seated(['h', 'health', 1]);
    expect(told(composition, 2, true)).toEqual([
      ['executing', ['health: h', 'labour: nobody']],
      ['recommended', ['court: nobody']],
      ['ngo', ['shelter: nobody']],
    ]);
  });

  it('keep a representative whose body has lost its seat', () => {
    expect(told(seated(['k', 'customs', 1]), 2)).toEqual([['executing', ['customs: k']]]);
  });

  it('do not seat the head twice, though he holds a mandate as well', () => {
    const composition = seated(['chief', 'health', 1]);
    const holding = {
      office: 'head',
      person: 'chief',
      body: null,
      acting: false,
      from: day(2),
      until: undefined,
      position: 1,
    } as const;
    composition.holdings.set('1', { holding: '1', ...holding });
    expect(told(composition, 1)).toEqual([['executing', ['health: chief']]]);
    expect(told(composition, 3)).toEqual([]);
  });
});

describe('nominations', () => {
  const nominated = (...states: readonly Nomination['state'][]): Composition => {
    const composition = noComposition();
    for (const [index, state] of states.entries()) {
      const nomination = `n${index + 1}`;
      composition.nominations.set(nomination, {
        nomination,
        body: 'health',
        person: 'p',
        at: day(1),
        letter: null,
        state,
      });
    }
    return composition;
  };

  it('that went back are told until the body nominates anew', () => {
    expect(returnedNominations(nominated('returned')).map(({ nomination }) => nomination)).toEqual(['n1']);
    expect(returnedNominations(nominated('returned', 'awaiting'))).toEqual([]);
    expect(returnedNominations(nominated('approved', 'returned')).map(({ nomination }) => nomination)).toEqual(['n2']);
  });

  it('that wait are told in the order in which they came', () => {
    expect(awaitingNominations(nominated('returned', 'awaiting')).map(({ nomination }) => nomination)).toEqual(['n2']);
  });
});
