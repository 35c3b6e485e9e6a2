import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { baku, type Life } from '../../test/given.ts';
import { record, staffed } from '../../test/working-group.ts';
import { holderAt, holds, isMemberAt, officesAt } from './composition.ts';
import { phaseOf } from './holdings.ts';
import type { MembershipAct, MembershipCommand } from './vocabulary.ts';

const dayOf = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`;
const days = 12;
const head = (person: string, more: object = {}) => ({ ...record('head', person), ...more }) as MembershipCommand;

/** Gives it and has it confirmed; what is refused has not happened. */
function give(life: Life, command: MembershipCommand): void {
  const heard = life.when('secretary', command);
  if ('acts' in heard && heard.acts[0]?.type === 'OfficeEntered') {
    life.when('coordinator', { type: 'confirmOffice', holding: String(heard.acts[0].data.holding) });
  }
}

type Open = { readonly office: string; readonly person: string; readonly acting: boolean };

/**
 * Somebody with a list and a calendar, who knows no rule of ours: at each act and at each midnight he strikes out who leaves
 * and writes down who comes.
 */
function observed(entries: readonly Entry[], at: string): ReadonlyMap<string, Open> {
  const list = new Map<string, Open>();
  const comes = new Map<string, { readonly at: string; readonly who: Open }>();
  const leaves = new Map<string, string>();
  const enter = (holding: string, who: Open) => {
    for (const [id, each] of list) {
      const gives = who.office === 'head' && each.office === 'head' && (each.acting || !who.acting);
      if (gives) list.delete(id);
    }
    list.set(holding, who);
  };
  const until = (moment: string) => {
    const due = [...new Set([...leaves.values(), ...[...comes.values()].map((each) => each.at)])].sort();
    for (const midnight of due.filter((each) => each <= moment)) {
      for (const [id, when] of leaves) if (when === midnight && leaves.delete(id)) list.delete(id);
      for (const [id, { at: when, who }] of comes) if (when === midnight && comes.delete(id)) enter(id, who);
    }
  };
  for (const entry of entries.filter((each) => each.at <= at)) {
    until(entry.at);
    const { type, data } = entry as Entry & MembershipAct;
    if (type === 'OfficeRecorded') {
      const { holding, office, person, acting, from } = data;
      if (from === undefined) enter(holding, { office, person, acting });
      else comes.set(holding, { at: from, who: { office, person, acting } });
    }
    if (type === 'OfficeEnded') {
      leaves.delete(data.holding);
      if (data.until !== undefined) leaves.set(data.holding, data.until);
      else if (!comes.delete(data.holding)) list.delete(data.holding);
    }
  }
  until(at);
  return list;
}

const step = fc.record({
  wait: fc.constantFrom(0, 0, 1, 2),
  hour: fc.constantFrom('00:00', '10:00'),
  office: fc.constantFrom('head', 'head', 'observer'),
  person: fc.constantFrom('a', 'b', 'c'),
  acting: fc.boolean(),
  ahead: fc.constantFrom(null, 0, 1, 1, 2, 3),
  ends: fc.constantFrom(undefined, undefined, 0, 1, 2),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function lived(steps: readonly Step[]): Life {
  const life = staffed();
  let [day, moment] = [0, ''];
  steps.forEach(({ wait, hour, office, person, acting, ahead, ends }, index) => {
    day = Math.min(day + wait, days - 5);
    const next = baku(`${dayOf(day)} ${hour}`);
    if (next > moment) life.at(`${dayOf(day)} ${hour}`);
    moment = life.now;
    const later = ahead === null ? null : dayOf(day + ahead);
    const holding = `h${index}`;
    if (ends === undefined) {
      give(life, { type: 'recordOffice', holding, office, person, body: null, acting, basis: null, firstDay: later });
    } else {
      const known = [...life.composition.holdings.values()].filter((each) => each.office === office).at(-1 - ends);
      if (known) give(life, { type: 'endOffice', holding: known.holding, lastDay: later });
    }
  });
  return life;
}

const persons = ['a', 'b', 'c', 'head'];
/** A moment before, at and after each midnight in Baku, and noon. */
const moments = Array.from({ length: days - 1 }, (_, day) => Date.parse(baku(`${dayOf(day + 1)} 00:00`))).flatMap(
  (midnight) => [-1, 0, 1, 12 * 3_600_000].map((beside) => new Date(midnight + beside).toISOString()),
);

/** What the list says of each person: offices with membership, whether he is on it as head, whether he is a member. */
function toldBy(list: ReadonlyMap<string, Open>, at: string) {
  const heads = [...list.values()].filter(({ office }) => office === 'head');
  const leads = (heads.find(({ acting }) => acting) ?? heads[0])?.person;
  const has = (person: string) => {
    const observes = [...list.values()].some((each) => each.office === 'observer' && each.person === person);
    const offices = [...(observes ? ['observer'] : []), ...(person === leads ? ['head', 'member'] : [])];
    return [offices.sort().join(), heads.some((each) => each.person === person), person === leads];
  };
  return [at, leads, ...persons.map(has)];
}

describe('an office with days', () => {
  test('is held by those whom a plain observer has on his list, before, at and after each midnight', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const life = lived(steps);
        const { composition, entries } = life;
        const seen = moments.map((at) => {
          const has = (person: string) => [
            [...officesAt(composition, person, at)].sort().join(),
            holds(composition, 'head', person, at),
            isMemberAt(composition, person, at),
          ];
          return [at, holderAt(composition, 'head', at), ...persons.map(has)];
        });
        expect(seen).toEqual(moments.map((at) => toldBy(observed(entries, at), at)));
      }),
      { numRuns: 100 },
    );
  });

  test('begins at midnight in Baku, and until then the old head leads', () => {
    const life = staffed();
    give(life, head('new', { firstDay: '2026-01-15' }));
    const { composition } = life;
    expect(holderAt(composition, 'head', '2026-01-14T19:59:59.999Z')).toBe('head');
    expect(holderAt(composition, 'head', '2026-01-14T20:00:00.000Z')).toBe('new');
    expect(holds(composition, 'head', 'head', '2026-01-14T20:00:00.000Z')).toBe(false);
  });

  test('leaves the old head in office for good if the new one is ended before his day', () => {
    const life = staffed();
    give(life, head('new', { firstDay: '2026-01-15' }));
    give(life, { type: 'endOffice', holding: 'h-new' });
    expect(holderAt(life.composition, 'head', baku('2026-01-16 10:00'))).toBe('head');
    const never = life.composition.holdings.get('h-new');
    expect(never && phaseOf(life.composition, never, baku('2026-01-16 10:00'))).toBe('former');
  });

  test('begins with its confirmation, where its first day has passed by then', () => {
    const life = staffed();
    life.when('secretary', head('new', { firstDay: '2026-01-13' }));
    life.at('2026-01-15 10:00');
    const acts = life.done('coordinator', { type: 'confirmOffice', holding: 'h-new' });
    expect(acts.map(({ type, data }) => [type, data.person, data.from])).toEqual([
      ['OfficeEnded', 'head', undefined],
      ['OfficeRecorded', 'new', undefined],
    ]);
  });

  test('is ended at the end of its last day', () => {
    const life = staffed();
    give(life, record('observer', 'guest') as MembershipCommand);
    give(life, { type: 'endOffice', holding: 'h-guest', lastDay: '2026-01-14' });
    expect(officesAt(life.composition, 'guest', baku('2026-01-14 23:59'))).toEqual(['observer']);
    expect(officesAt(life.composition, 'guest', baku('2026-01-15 00:00'))).toEqual([]);
  });
});
