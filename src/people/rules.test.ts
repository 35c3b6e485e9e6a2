import { describe, expect, test } from 'vitest';
import { enterBody, founded, record, staffed } from '../../test/working-group.ts';
import { inheritedBy, nameOn } from './body.ts';
import type { PeopleCommand, SeatKind } from './vocabulary.ts';

const named = (name: string) => ({ az: name, en: name, ru: name });
const rename = (body: string, name: string, from: string): PeopleCommand => ({
  type: 'renameBody',
  body,
  name: named(name),
  from,
});
const succeed = (body: string, successor: string): PeopleCommand => ({
  type: 'succeedBody',
  body,
  successor,
  from: '2026-02-01',
});
const giveSeat = (body: string, seat: SeatKind): PeopleCommand => ({ type: 'giveSeat', body, seat });
const endSeat = (body: string): PeopleCommand => ({ type: 'endSeat', body });

describe('a body', () => {
  test('is entered by the secretariat, under the clause of its support', () => {
    const [entered] = founded().done('secretary', enterBody('health'));
    expect(entered).toMatchObject({ type: 'BodyEntered', stream: 'bodies', clause: '4.2', by: 'secretary' });
  });

  test('is entered once', () => {
    const life = staffed();
    expect(life.refused('secretary', enterBody('health'))).toEqual({
      refused: 'bodyAlreadyEntered',
      clause: '4.2',
      body: 'health',
    });
  });

  test('that is not in the register can be neither renamed, given a seat nor succeeded', () => {
    const life = staffed();
    for (const command of [rename('moon', 'Moon', '2026-01-01'), giveSeat('moon', 'executing'), endSeat('moon')]) {
      expect(life.refused('secretary', command)).toMatchObject({ refused: 'unknownBody', body: 'moon' });
    }
    expect(life.refused('secretary', succeed('health', 'moon'))).toMatchObject({
      refused: 'unknownBody',
      body: 'moon',
    });
  });

  test('shows the name that it bore on the day', () => {
    const life = staffed();
    life.done('secretary', rename('health', 'New Health', '2026-03-01'));
    const health = life.bodies.get('health');
    if (!health) throw new Error('no body');
    expect(nameOn(health, '2026-02-28').en).toBe('health');
    expect(nameOn(health, '2026-03-01').en).toBe('New Health');
  });

  test('does not take a name from a day before its last name, or from the same day', () => {
    const life = staffed();
    life.done('secretary', rename('health', 'New Health', '2026-03-01'));
    for (const from of ['2026-02-01', '2026-03-01']) {
      expect(life.refused('secretary', rename('health', 'Older', from))).toEqual({
        refused: 'nameOutOfOrder',
        clause: '4.2',
        body: 'health',
        after: '2026-03-01',
      });
    }
  });
});

describe('a seat', () => {
  test('of an executing body is not given to an NGO, nor an NGO seat to a State body', () => {
    const life = founded();
    life.done('secretary', enterBody('health'));
    life.done('secretary', enterBody('shelter'));
    expect(life.refused('secretary', giveSeat('health', 'ngo'))).toEqual({
      refused: 'seatNotOfThisKind',
      clause: '2.1',
      body: 'health',
      kind: 'state',
      seat: 'ngo',
    });
    expect(life.refused('secretary', giveSeat('shelter', 'executing'))).toMatchObject({ refused: 'seatNotOfThisKind' });
    expect(life.done('secretary', giveSeat('shelter', 'recommended'))).toHaveLength(1);
  });

  test('is given once, and may change its kind', () => {
    const life = staffed();
    expect(life.refused('secretary', giveSeat('health', 'executing'))).toMatchObject({ refused: 'seatAlreadyGiven' });
    life.done('secretary', giveSeat('health', 'recommended'));
    expect(life.bodies.get('health')?.seat).toBe('recommended');
  });

  test('is ended once', () => {
    const life = staffed();
    life.done('secretary', endSeat('health'));
    expect(life.refused('secretary', endSeat('health'))).toMatchObject({ refused: 'noSeat', body: 'health' });
  });
});

describe('a successor', () => {
  test('ends the seat of the body whose place it takes', () => {
    const life = staffed();
    const acts = life.done('secretary', succeed('health', 'labour'));
    expect(acts.map(({ type }) => type)).toEqual(['BodySucceeded', 'SeatEnded']);
    expect(life.bodies.get('health')).toMatchObject({ seat: undefined, successor: { body: 'labour' } });
  });

  test('is followed by no second one, and leaves its predecessor no seat to be given', () => {
    const life = staffed();
    life.done('secretary', succeed('health', 'labour'));
    const refusal = { refused: 'bodySucceeded', body: 'health', successor: 'labour' };
    expect(life.refused('secretary', succeed('health', 'education'))).toMatchObject(refusal);
    expect(life.refused('secretary', giveSeat('health', 'executing'))).toMatchObject(refusal);
  });

  test('is never the body itself, nor one whose place the body has taken', () => {
    const life = staffed();
    expect(life.refused('secretary', succeed('health', 'health'))).toEqual({
      refused: 'ownSuccessor',
      clause: '4.2',
      body: 'health',
    });
    life.done('secretary', succeed('health', 'labour'));
    life.done('secretary', succeed('labour', 'education'));
    expect(life.refused('secretary', succeed('education', 'health'))).toMatchObject({ refused: 'ownSuccessor' });
  });

  test('inherits from all before it', () => {
    const life = staffed();
    life.done('secretary', succeed('health', 'labour'));
    life.done('secretary', succeed('justice', 'labour'));
    life.done('secretary', succeed('labour', 'education'));
    expect([...inheritedBy(life.bodies, 'education')].sort()).toEqual(['education', 'health', 'justice', 'labour']);
    expect(inheritedBy(life.bodies, 'shelter')).toEqual(['shelter']);
  });
});

test('a body that lies in no register holds no office of nomination', () => {
  const refusal = founded().refused('secretary', record('nominatingAuthority', 'somebody', { body: 'moon' }));
  expect(refusal).toMatchObject({ refused: 'unknownBody', body: 'moon' });
});
