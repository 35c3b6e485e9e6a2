import { describe, expect, test } from 'vitest';
import { baku, type Life, words } from '../../test/given.ts';
import { approve, composed, everyone, member, minister, nominate, record } from '../../test/working-group.ts';
import { bodiesNominatedBy, holderAt, holds, isMemberAt, mandateOf, membersAt, officesAt } from './composition.ts';

const personsAt = (life: Life, at: string) => membersAt(life.composition, at).map(({ person }) => person);
const personsNow = (life: Life) => personsAt(life, life.now);

describe('the composition', () => {
  test('has the head first, then the representatives', () => {
    expect(personsNow(composed())).toEqual(everyone);
  });

  test('is empty but for the head before anybody is approved', () => {
    const life = composed();
    expect(personsAt(life, baku('2026-01-13 09:59'))).toEqual(['head']);
    expect(personsAt(life, baku('2026-01-12 09:59'))).toEqual([]);
  });

  test('stands as of any date, whatever came after it', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'), '2026-03-01 10:00');
    life.done('coordinator', approve('2', '2026-03-02', ['n-newcomer']), '2026-03-02 10:00');
    life.done(
      'coordinator',
      { type: 'endMembership', person: member('labour'), reason: words('r') },
      '2026-04-01 10:00',
    );
    expect(personsAt(life, baku('2026-02-01 00:00'))).toEqual(everyone);
    expect(personsAt(life, baku('2026-03-02 09:59'))).toContain(member('health'));
    expect(personsAt(life, baku('2026-03-02 10:00'))).not.toContain(member('health'));
    expect(personsAt(life, baku('2026-03-02 10:00'))).toContain('newcomer');
    expect(personsAt(life, baku('2026-03-31 23:59'))).toContain(member('labour'));
    expect(personsNow(life)).toHaveLength(5);
  });

  test('counts the head once, though he holds a mandate', () => {
    const life = composed();
    life.done('secretary', record('head', member('health')));
    expect(personsNow(life)).toEqual([member('health'), ...everyone.slice(2)]);
    expect(membersAt(life.composition, life.now)[0]).toMatchObject({ byOffice: true });
  });

  test('has the mandate count again when its holder is no longer the head', () => {
    const life = composed();
    life.done('secretary', record('head', member('health')));
    life.done('secretary', record('head', 'head again'), '2026-02-01 10:00');
    expect(personsNow(life)).toEqual(['head again', ...everyone.slice(1)]);
    expect(mandateOf(life.composition, member('health'), life.now)).toBeDefined();
  });

  test('has the acting head in the place of the ordinary one', () => {
    const life = composed();
    life.done('secretary', record('head', 'deputy', { acting: true }));
    expect(personsNow(life)).toEqual(['deputy', ...everyone.slice(1)]);
    expect(isMemberAt(life.composition, 'head', life.now)).toBe(false);
    life.done('secretary', { type: 'endOffice', holding: 'h-deputy' }, '2026-02-01 10:00');
    expect(personsNow(life)).toEqual(everyone);
  });

  test('is one smaller while a representative acts as head', () => {
    const life = composed();
    life.done('secretary', record('head', member('health'), { acting: true }));
    expect(personsNow(life)).toHaveLength(5);
  });

  test('has no head when the office is vacant', () => {
    const life = composed();
    life.done('secretary', { type: 'endOffice', holding: 'h-head' });
    expect(personsNow(life)).toEqual(everyone.slice(1));
    expect(holderAt(life.composition, 'head', life.now)).toBeUndefined();
  });
});

describe('an office', () => {
  test('has the authority of its present holder only', () => {
    const life = composed();
    life.done('secretary', record('head', 'deputy', { acting: true }));
    const { composition, now } = life;
    expect(officesAt(composition, 'deputy', now)).toEqual(['head', 'member']);
    expect(officesAt(composition, 'head', now)).toEqual([]);
    expect(holds(composition, 'head', 'head', now)).toBe(true);
    expect(officesAt(composition, 'nobody', now)).toEqual([]);
  });

  test('of nomination speaks for its body until it ends', () => {
    const life = composed();
    const before = life.now;
    life.done('secretary', { type: 'endOffice', holding: `h-${minister('health')}` }, '2026-02-01 10:00');
    expect(bodiesNominatedBy(life.composition, minister('health'), before)).toEqual(['health']);
    expect(bodiesNominatedBy(life.composition, minister('health'), life.now)).toEqual([]);
  });
});
