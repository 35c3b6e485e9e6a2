import { expect, test } from 'vitest';
import { type Life, words } from '../../test/given.ts';
import { approve, composed, member, minister, nominate } from '../../test/working-group.ts';
import { seatsAhead } from './seats-ahead.ts';

const ahead = ({ bodies, composition, now, charter }: Life) => seatsAhead(bodies, composition, now, charter.timeZone);

function without(body: 'labour' | 'shelter'): Life {
  const life = composed();
  life.done('coordinator', { type: 'endMembership', person: member(body), reason: words('r') }, '2026-04-01 10:00');
  return life;
}

test('nothing is ahead where every seat is filled and no end is recorded', () => {
  expect(ahead(composed())).toEqual({ vacant: [], ending: [], members: { now: 6, afterwards: 6, filled: 6 } });
});

test('a seat is vacant once the membership of its body has ended, and names who is nominated for it', () => {
  const life = without('labour');
  expect(ahead(life)).toMatchObject({ vacant: [{ body: 'labour', kind: 'executing', nominee: undefined }] });
  expect(ahead(life).members).toEqual({ now: 5, afterwards: 5, filled: 6 });
  life.done(minister('labour'), nominate('labour', 'newcomer'), '2026-04-02 10:00');
  expect(ahead(life).vacant).toMatchObject([{ body: 'labour', nominee: 'newcomer' }]);
  life.done('coordinator', approve('2', '2026-04-02', ['n-newcomer']), '2026-04-02 11:00');
  expect(ahead(life).vacant).toEqual([]);
});

test('an office that ends within 90 days is told, and what it takes from the members', () => {
  const life = composed();
  life.done('secretary', { type: 'endOffice', holding: 'h-head', lastDay: '2026-03-31' }, '2026-02-01 10:00');
  expect(ahead(life).ending).toMatchObject([{ person: 'head', office: 'head', until: '2026-03-31T20:00:00.000Z' }]);
  expect(ahead(life).members).toEqual({ now: 6, afterwards: 5, filled: 6 });
});

test('an office that ends later is not told yet', () => {
  const life = composed();
  life.done('secretary', { type: 'endOffice', holding: 'h-head', lastDay: '2026-08-31' }, '2026-02-01 10:00');
  expect(ahead(life).ending).toEqual([]);
  life.pass(60 * 24 * 150);
  expect(ahead(life).ending).toMatchObject([{ office: 'head' }]);
});

test('an office in which another follows is not told', () => {
  const life = composed();
  const next = {
    holding: 'h-next',
    office: 'head',
    person: 'next head',
    body: null,
    acting: false,
    basis: null,
  } as const;
  life.done('secretary', { type: 'recordOffice', ...next, firstDay: '2026-03-01' }, '2026-02-01 10:00');
  expect(ahead(life)).toMatchObject({ ending: [], members: { now: 6, afterwards: 6 } });
});
