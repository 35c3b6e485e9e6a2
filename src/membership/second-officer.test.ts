import { describe, expect, test } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import { charters, Life, words } from '../../test/given.ts';
import { founded, record, recovering } from '../../test/working-group.ts';
import { holderAt, holds, officesAt } from './composition.ts';

const confirm = (holding: string): Command => ({ type: 'confirmOffice', holding });
const giveBack = (holding: string): Command => ({ type: 'returnOffice', holding, reason: words('not so') });
const end = (holding: string): Command => ({ type: 'endOffice', holding });
const enter = (life: Life, office: Parameters<typeof record>[0] | 'aide' | 'administrator', person: string) =>
  life.when('secretary', { ...record('head', person), office } as Command);

/** Two officers, `secretary` and `second`, a Coordinator and a head. */
const twoOfficers = (): Life => {
  const life = recovering();
  life.pass(1);
  return life;
};

describe('what one officer enters', () => {
  test.each(['secretariat', 'coordinator', 'head', 'aide', 'administrator'] as const)(
    'as %s is held by nobody before another one confirms it, and then from that moment',
    (office) => {
      const life = twoOfficers();
      expect(enter(life, office, 'new')).toMatchObject({ acts: [{ type: 'OfficeEntered' }] });
      expect(officesAt(life.composition, 'new', life.now)).toEqual([]);
      const acts = life.pass(5).done('second', confirm('h-new'));
      expect(acts.at(-1)).toMatchObject({ type: 'OfficeRecorded', by: 'second', data: { enteredBy: 'secretary' } });
      expect(holds(life.composition, office, 'new', life.now)).toBe(true);
    },
  );

  test('in an office that only reads or speaks for a body takes effect at once', () => {
    const life = twoOfficers();
    expect(enter(life, 'observer', 'guest')).toMatchObject({ acts: [{ type: 'OfficeRecorded' }] });
  });

  test('leaves the old head in office until it is confirmed', () => {
    const life = twoOfficers();
    enter(life, 'head', 'new');
    expect(holderAt(life.composition, 'head', life.now)).toBe('head');
    life.done('coordinator', confirm('h-new'));
    expect(holderAt(life.composition, 'head', life.now)).toBe('new');
  });

  test('is confirmed neither by himself, nor by the person whom it is about, nor by the head', () => {
    const life = twoOfficers();
    enter(life, 'head', 'second');
    life.when('secretary', { ...record('head', 'second'), holding: 'h-x', office: 'aide' } as Command);
    const waiting = [...life.composition.entered.keys()].at(-1) ?? '';
    expect(life.refused('secretary', confirm(waiting))).toMatchObject({ refused: 'officeEnteredByYou', clause: '4.2' });
    expect(life.refused('second', confirm(waiting))).toMatchObject({ refused: 'ownOffice' });
    expect(life.refused('head', confirm(waiting))).toMatchObject({ refused: 'notAuthorised' });
  });

  test('is not confirmed by an officer who came after it, be it that he comes on its very day', () => {
    const life = twoOfficers();
    enter(life, 'head', 'new');
    life.done('secretary', record('secretariat', 'third'));
    expect(life.pass(60).refused('third', confirm('h-new'))).toMatchObject({ refused: 'officerTooNew' });
    expect(life.done('second', confirm('h-new'))).toHaveLength(2);
  });

  test('is not confirmed by an officer whose office has ended, nor by one of tomorrow', () => {
    const life = twoOfficers();
    life.done('secretary', { ...record('secretariat', 'third'), firstDay: '2026-01-13' } as Command);
    enter(life, 'head', 'new');
    expect(life.refused('third', confirm('h-new'))).toMatchObject({ refused: 'notAuthorised' });
    life.done('secretary', end('h-second'));
    expect(life.refused('second', confirm('h-new'))).toMatchObject({ refused: 'notAuthorised' });
    life.at('2026-01-13 10:00');
    expect(life.refused('third', confirm('h-new'))).toMatchObject({ refused: 'officerTooNew' });
  });

  test('goes back with a reason, from whoever may confirm or from himself, and may be entered anew', () => {
    for (const by of ['secretary', 'second', 'coordinator']) {
      const life = twoOfficers();
      enter(life, 'head', 'new');
      const [act] = life.done(by, giveBack('h-new'));
      expect(act).toMatchObject({ type: 'OfficeReturned', data: { person: 'new', reason: words('not so') } });
      expect(life.refused('second', confirm('h-new'))).toMatchObject({ refused: 'enteredOfficeSettled' });
      const anew = { ...record('head', 'new'), holding: 'h-again' } as Command;
      expect(life.when('secretary', anew)).toMatchObject({ acts: [{ type: 'OfficeEntered' }] });
    }
  });

  test('is asked anew when it is confirmed: who came into the office meanwhile is not recorded twice', () => {
    const life = twoOfficers();
    life.when('secretary', { ...record('secretariat', 'new'), firstDay: '2026-01-14' } as Command);
    life.at('2026-01-13 10:00');
    expect(life.refused('second', { ...record('secretariat', 'new'), holding: 'h-2' } as Command)).toMatchObject({
      refused: 'officeAwaitsConfirmation',
    });
  });
});

describe('nobody becomes alone by his own hand', () => {
  test('an officer may end his colleague’s office only while the Coordinator remains to confirm', () => {
    const life = twoOfficers();
    expect(life.done('secretary', end('h-second'))).toHaveLength(1);
    expect(life.refused('secretary', end('h-coordinator'))).toEqual({
      refused: 'aloneAfterwards',
      clause: '4.2',
      person: 'coordinator',
    });
    expect(enter(life, 'secretariat', 'invented')).toMatchObject({ acts: [{ type: 'OfficeEntered' }] });
    expect(life.done('coordinator', confirm('h-invented'))).toHaveLength(1);
  });

  test('nor by a last day on which nobody else is there any more', () => {
    const life = twoOfficers();
    life.done('secretary', { ...end('h-second'), lastDay: '2026-01-20' } as Command);
    const refusal = life.refused('secretary', { ...end('h-coordinator'), lastDay: '2026-01-15' } as Command);
    expect(refusal).toMatchObject({ refused: 'aloneAfterwards' });
  });

  test('whoever has founded a group alone enters the first who can confirm, and from then on is confirmed', () => {
    const life = founded();
    expect(life.when('secretary', record('secretariat', 'second'))).toMatchObject({
      acts: [{ type: 'OfficeRecorded' }],
    });
    expect(life.when('secretary', record('coordinator', 'c'))).toMatchObject({ acts: [{ type: 'OfficeEntered' }] });
  });

  test('under an edition that has no confirmation everything is as it was', () => {
    const first = [...charters.values()].find(({ law, superseded }) => law.id === 'az-working-group' && superseded);
    if (!first) throw new Error('no earlier edition');
    const { charter, from, hash } = first;
    const life = staffedUnder({ charter, from, hash });
    expect(life.when('secretary', record('secretariat', 'second'))).toMatchObject({
      acts: [{ type: 'OfficeRecorded' }],
    });
    expect(life.when('secretary', record('head', 'head'))).toMatchObject({ acts: [{ type: 'OfficeRecorded' }] });
    expect(life.refused('second', confirm('h-head'))).toMatchObject({ refused: 'notAuthorised', offices: [] });
    expect(life.when('secretary', end('h-second'))).toMatchObject({ acts: [{ type: 'OfficeEnded' }] });
  });
});

function staffedUnder(version: { readonly charter: string; readonly from: string; readonly hash: string }): Life {
  const life = new Life('2026-01-12 10:00');
  life.done('secretary', { type: 'foundGroup', ...version, demonstration: false, holding: 'h-secretary' });
  return life;
}
