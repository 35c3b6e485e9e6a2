import { describe, expect, test } from 'vitest';
import { words } from '../../test/given.ts';
import { approve, composed, member, minister, nominate, record, staffed } from '../../test/working-group.ts';
import type { MembershipCommand } from './vocabulary.ts';

const withdraw = (nomination: string): MembershipCommand => ({ type: 'withdrawNomination', nomination });
const giveBack = (nomination: string): MembershipCommand => ({
  type: 'returnNomination',
  nomination,
  reason: words('no experience'),
});
const endMembership = (person: string): MembershipCommand => ({
  type: 'endMembership',
  person,
  reason: words('retired'),
});
const endOffice = (holding: string): MembershipCommand => ({ type: 'endOffice', holding });

describe('a body nominates', () => {
  test('its representative, through its own leadership (clause 3.1)', () => {
    const [act] = staffed().done(minister('health'), nominate('health'));
    expect(act).toMatchObject({ type: 'RepresentativeNominated', clause: '3.1', data: { person: member('health') } });
  });

  test('only if it is in the register', () => {
    const refusal = staffed().refused(minister('health'), nominate('moon'));
    expect(refusal).toEqual({ refused: 'unknownBody', clause: '3.1', body: 'moon' });
  });

  test('not through the leadership of another body', () => {
    const refusal = staffed().refused(minister('labour'), nominate('health'));
    expect(refusal).toEqual({ refused: 'notYourBody', clause: '3.1', body: 'health' });
  });

  test('not without a seat, under the clause of the seats', () => {
    const life = staffed();
    life.done('secretary', { type: 'endSeat', body: 'health' });
    const refusal = life.refused(minister('health'), nominate('health'));
    expect(refusal).toEqual({ refused: 'mayNotNominate', clause: '2.1', body: 'health' });
  });

  test('one person at a time', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'first'));
    expect(life.refused(minister('health'), nominate('health', 'second'))).toEqual({
      refused: 'nominationAwaiting',
      clause: '3.1',
      body: 'health',
    });
  });

  test('anew once it has withdrawn, or was refused', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'first'));
    life.done(minister('health'), withdraw('n-first'));
    life.done(minister('health'), nominate('health', 'second'));
    life.done('coordinator', giveBack('n-second'));
    expect(life.done(minister('health'), nominate('health', 'third'))).toHaveLength(1);
  });

  test('not the head, who is a member by office (clause 3.2), be it that somebody acts for him', () => {
    const life = staffed();
    const refusal = { refused: 'memberByOffice', clause: '3.2', person: 'head' };
    expect(life.refused(minister('health'), nominate('health', 'head'))).toEqual(refusal);
    life.done('secretary', record('head', 'deputy', { acting: true }));
    expect(life.refused(minister('health'), nominate('health', 'head'))).toEqual(refusal);
    expect(life.refused(minister('health'), nominate('health', 'deputy'))).toMatchObject({ person: 'deputy' });
  });

  test('not a person who represents another body, nor the one it has already', () => {
    const life = composed();
    const refusal = { refused: 'alreadyMember', clause: '3.1', person: member('labour') };
    expect(life.refused(minister('health'), nominate('health', member('labour'), 'n-x'))).toEqual(refusal);
    expect(life.refused(minister('labour'), nominate('labour', member('labour'), 'n-x'))).toEqual(refusal);
  });

  test('never under the id of another nomination', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health'));
    const refusal = life.refused(minister('labour'), nominate('labour', 'somebody', `n-${member('health')}`));
    expect(refusal).toEqual({ refused: 'alreadyRecorded', clause: '3.1' });
  });
});

describe('a nomination', () => {
  test('is withdrawn by its own body only', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'first'));
    expect(life.refused(minister('labour'), withdraw('n-first'))).toMatchObject({ refused: 'notYourBody' });
    expect(life.done(minister('health'), withdraw('n-first'))).toHaveLength(1);
  });

  test('is returned with a reason, and then awaits nothing', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'first'));
    const [act] = life.done('coordinator', giveBack('n-first'));
    expect(act?.data).toEqual({ nomination: 'n-first', reason: words('no experience') });
    const refusal = { refused: 'nominationNotAwaiting', clause: '3.1', state: 'returned' };
    expect(life.refused('coordinator', giveBack('n-first'))).toEqual(refusal);
    expect(life.refused(minister('health'), withdraw('n-first'))).toEqual(refusal);
    expect(life.refused('coordinator', approve('1', '2026-01-12', ['n-first']))).toEqual(refusal);
  });

  test('that nobody made can be neither withdrawn, returned nor approved', () => {
    const life = staffed();
    for (const [by, command] of [
      [minister('health'), withdraw('n-x')],
      ['coordinator', giveBack('n-x')],
      ['coordinator', approve('1', '2026-01-12', ['n-x'])],
    ] as const) {
      expect(life.refused(by, command)).toEqual({ refused: 'unknownNomination', clause: '3.1' });
    }
  });
});

describe('the Coordinator approves', () => {
  test('the composition as one instrument with number, date and list', () => {
    const life = composed();
    const instrument = life.entries.findLast(({ type }) => type === 'CompositionApproved');
    expect(instrument).toMatchObject({ clause: '3.1', data: { number: '1', date: '2026-01-13', amends: false } });
    expect(instrument?.data.admitted).toHaveLength(5);
    expect(life.composition.instruments).toHaveLength(1);
  });

  test('an amendment that puts a new representative in the place of the old', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'));
    const [act] = life.done('coordinator', approve('2', '2026-01-14', ['n-newcomer']), '2026-01-14 10:00');
    expect(act?.data).toMatchObject({ amends: true, ended: [{ body: 'health', person: member('health') }] });
    expect(act?.data.admitted).toEqual([{ nomination: 'n-newcomer', body: 'health', person: 'newcomer' }]);
  });

  test('beside the old representative where the group has settled that a body may have several', () => {
    const life = composed();
    life.done('coordinator', { type: 'settleSilence', silence: 'seats', reading: 'several' });
    life.done(minister('health'), nominate('health', 'newcomer'));
    const [act] = life.done('coordinator', approve('2', '2026-01-14', ['n-newcomer']), '2026-01-14 10:00');
    expect(act?.data.ended).toEqual([]);
  });

  test('the representative of a successor body in the place of the predecessor’s', () => {
    const life = composed();
    life.done('secretary', { type: 'endSeat', body: 'labour' });
    life.done('coordinator', endMembership(member('labour')));
    life.done('secretary', { type: 'succeedBody', body: 'health', successor: 'labour', from: '2026-01-13' });
    life.done('secretary', { type: 'giveSeat', body: 'labour', seat: 'executing' });
    life.done(minister('labour'), nominate('labour', 'newcomer'));
    const [act] = life.done('coordinator', approve('2', '2026-01-13', ['n-newcomer']));
    expect(act?.data.ended).toEqual([{ body: 'health', person: member('health') }]);
  });

  test('an end without a successor', () => {
    const life = composed();
    const [act] = life.done('coordinator', approve('2', '2026-01-13', [], [member('shelter')]));
    expect(act?.data).toMatchObject({ admitted: [], ended: [{ body: 'shelter', person: member('shelter') }] });
  });

  test('not nothing', () => {
    expect(composed().refused('coordinator', approve('2', '2026-01-13', []))).toEqual({
      refused: 'nothingToApprove',
      clause: '3.1',
    });
  });

  test('under no number twice, no date to come, and no date before the last instrument', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'));
    const list = ['n-newcomer'];
    expect(life.refused('coordinator', approve('1', '2026-01-13', list))).toMatchObject({
      refused: 'instrumentNumberTaken',
      number: '1',
    });
    expect(life.refused('coordinator', approve('2', '2026-01-14', list))).toMatchObject({
      refused: 'instrumentDateInFuture',
      date: '2026-01-14',
    });
    expect(life.refused('coordinator', approve('2', '2026-01-12', list))).toMatchObject({
      refused: 'instrumentDateBeforeLast',
      last: '2026-01-13',
    });
  });

  test('with the date of Baku, where it is tomorrow while it is still today in Greenwich', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'));
    life.at('2026-01-15 01:00');
    expect(life.now).toBe('2026-01-14T21:00:00.000Z');
    expect(life.done('coordinator', approve('2', '2026-01-15', ['n-newcomer']))).toHaveLength(1);
  });

  test('one nomination of a body in one instrument', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'first'));
    expect(life.refused('coordinator', approve('1', '2026-01-12', ['n-first', 'n-first']))).toEqual({
      refused: 'bodyTwiceInInstrument',
      clause: '3.1',
      body: 'health',
    });
  });

  test('nobody twice, though two bodies nominated the same person', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'wanted', 'n-1'));
    life.done(minister('labour'), nominate('labour', 'wanted', 'n-2'));
    const refusal = { refused: 'alreadyMember', clause: '3.1', person: 'wanted' };
    expect(life.refused('coordinator', approve('1', '2026-01-12', ['n-1', 'n-2']))).toEqual(refusal);
    life.done('coordinator', approve('1', '2026-01-12', ['n-1']));
    expect(life.refused('coordinator', approve('2', '2026-01-12', ['n-2']))).toEqual(refusal);
  });

  test('nobody who has become the head since', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health', 'rising'));
    life.done('secretary', record('head', 'rising'));
    expect(life.refused('coordinator', approve('1', '2026-01-12', ['n-rising']))).toEqual({
      refused: 'memberByOffice',
      clause: '3.2',
      person: 'rising',
    });
  });

  test('nobody whose body has lost its seat since', () => {
    const life = staffed();
    life.done(minister('health'), nominate('health'));
    life.done('secretary', { type: 'endSeat', body: 'health' });
    expect(life.refused('coordinator', approve('1', '2026-01-12', [`n-${member('health')}`]))).toMatchObject({
      refused: 'mayNotNominate',
      clause: '2.1',
    });
  });
});

describe('a membership', () => {
  test('is ended with a reason, once', () => {
    const life = composed();
    life.done('coordinator', endMembership(member('health')));
    expect(life.refused('coordinator', endMembership(member('health')))).toEqual({
      refused: 'notMember',
      clause: '3.1',
      person: member('health'),
    });
  });

  test('by office ends with the office, not by an instrument', () => {
    const life = composed();
    const refusal = { refused: 'memberByOffice', clause: '3.2', person: 'head' };
    expect(life.refused('coordinator', endMembership('head'))).toEqual(refusal);
    expect(life.refused('coordinator', approve('2', '2026-01-13', [], ['head']))).toEqual(refusal);
  });

  test('is not made by writing somebody into the list of offices', () => {
    const command: MembershipCommand = {
      type: 'recordOffice',
      holding: 'h',
      office: 'member',
      person: 'friend',
      body: null,
      acting: false,
      basis: null,
    };
    expect(staffed().refused('secretary', command)).toEqual({
      refused: 'officeByApproval',
      clause: '4.2',
      office: 'member',
    });
  });
});

describe('an office', () => {
  test('that the charter does not have is not recorded', () => {
    const command = { ...record('head', 'somebody'), office: 'deputy' } as MembershipCommand;
    expect(staffed().refused('secretary', command)).toMatchObject({ refused: 'unknownOffice', office: 'deputy' });
  });

  test('of nomination names its body', () => {
    const refusal = staffed().refused('secretary', record('nominatingAuthority', 'somebody'));
    expect(refusal).toMatchObject({ refused: 'officeWithoutBody' });
  });

  test('is held once by the same person', () => {
    const refusal = staffed().refused('secretary', { ...record('head', 'head'), holding: 'h-2' } as MembershipCommand);
    expect(refusal).toEqual({ refused: 'officeHeld', clause: '4.2', office: 'head', person: 'head' });
  });

  test('never takes the id of another one', () => {
    const command = { ...record('observer', 'guest'), holding: 'h-head' } as MembershipCommand;
    expect(staffed().refused('secretary', command)).toEqual({ refused: 'alreadyRecorded', clause: '4.2' });
  });

  test('is ended once', () => {
    const life = staffed();
    life.done('secretary', endOffice('h-head'));
    expect(life.refused('secretary', endOffice('h-head'))).toEqual({ refused: 'officeNotHeld', clause: '4.2' });
    expect(life.refused('secretary', endOffice('h-nobody'))).toMatchObject({ refused: 'officeNotHeld' });
  });

  test('of the last who may record offices is not ended', () => {
    const life = staffed();
    const refusal = { refused: 'lastOfficer', clause: '4.2', office: 'secretariat' };
    expect(life.refused('secretary', endOffice('h-secretary'))).toEqual(refusal);
    life.done('secretary', record('secretariat', 'second secretary'));
    expect(life.done('secretary', endOffice('h-secretary'))).toHaveLength(1);
    expect(life.refused('second secretary', endOffice('h-second secretary'))).toEqual(refusal);
  });

  test('of head or Coordinator passes from the old holder to the new', () => {
    const life = staffed();
    const acts = life.done('secretary', record('head', 'new head'));
    expect(acts.map(({ type, data }) => [type, data.person])).toEqual([
      ['OfficeEnded', 'head'],
      ['OfficeRecorded', 'new head'],
    ]);
  });

  test('of an acting head leaves the ordinary one in his, and ends when a new ordinary one comes', () => {
    const life = staffed();
    const acting = life.done('secretary', record('head', 'deputy', { acting: true }));
    expect(acting.map(({ type }) => type)).toEqual(['OfficeRecorded']);
    const acts = life.done('secretary', record('head', 'new head'));
    expect(acts.map(({ type, data }) => [type, data.person])).toEqual([
      ['OfficeEnded', 'head'],
      ['OfficeEnded', 'deputy'],
      ['OfficeRecorded', 'new head'],
    ]);
  });

  test('of nomination may be held by several for one body, and by one for several', () => {
    const life = staffed();
    life.done('secretary', record('nominatingAuthority', 'first deputy minister', { body: 'health' }));
    const again = { ...record('nominatingAuthority', minister('health'), { body: 'labour' }), holding: 'h-2' };
    expect(life.done('secretary', again as MembershipCommand)).toHaveLength(1);
    expect(life.done(minister('health'), nominate('labour'))).toHaveLength(1);
  });
});
