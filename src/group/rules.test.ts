import { describe, expect, test } from 'vitest';
import { charter, charters, Life } from '../../test/given.ts';
import { adopt, stricter, withNotice } from '../../test/later-charter.ts';
import {
  cast,
  closeVote,
  composed,
  draft,
  enterBody,
  founded,
  foundGroup,
  meeting,
  members,
  openVote,
  staffed,
  versionOf,
  voting,
} from '../../test/working-group.ts';
import type { Command, FoundingCommand } from './vocabulary.ts';

const settle = (silence: string, reading: string): FoundingCommand => ({ type: 'settleSilence', silence, reading });

describe('a group', () => {
  test('is founded on a charter, by its first secretary', () => {
    const life = founded();
    expect(life.entries.map(({ type, clause, stream }) => [type, clause, stream])).toEqual([
      ['GroupFounded', null, 'group'],
      ['OfficeRecorded', '4.2', 'composition'],
    ]);
    expect(life.group).toMatchObject({ law: versionOf('az-working-group'), foundedAt: life.now });
  });

  test('is founded with the body at which its secretariat is, and the second officer', () => {
    const life = new Life();
    const host = { body: 'interior', kind: 'state', name: { az: 'DİN', en: 'MIA', ru: 'МВД' } } as const;
    const second = { holding: 'h-second', person: 'second' };
    const [, body, ...officers] = life.done('first', { ...foundGroup, secretariat: { host, second } } as Command);
    expect(body).toMatchObject({ type: 'BodyEntered', clause: '4.2', data: { ...host, from: null } });
    expect(officers.map(({ clause, data }) => [clause, data.office, data.person, data.body])).toEqual([
      ['4.2', 'secretariat', 'first', 'interior'],
      ['4.2', 'secretariat', 'second', 'interior'],
    ]);
    expect(life.bodies.has('interior')).toBe(true);
  });

  test('is founded once', () => {
    expect(founded().refused('secretary', foundGroup)).toEqual({ refused: 'groupAlreadyFounded', clause: null });
  });

  test('that was not founded knows no command', () => {
    for (const command of [enterBody('health'), settle('remote', 'counts'), cast('1', 'for')]) {
      expect(new Life().refused('somebody', command)).toEqual({ refused: 'unknownGroup', clause: null });
    }
  });

  test('is not founded on a charter that the program does not hold', () => {
    const command = { ...foundGroup, hash: 'f'.repeat(64) } as Command;
    expect(new Life().refused('somebody', command)).toMatchObject({ refused: 'unknownCharter' });
  });

  test('is founded on what the charter’s hash stands for, whatever else the command says of it', () => {
    const life = new Life();
    life.done('secretary', { ...foundGroup, charter: 'opec', from: '1960-09-14' } as Command);
    expect(life.group.law).toEqual(versionOf('az-working-group'));
  });

  test('is not founded on a charter of which the text needed is unknown, or more than the program offers', () => {
    const refused = (id: string) =>
      new Life().refused('somebody', { ...foundGroup, ...versionOf(id) } as Command).refused;
    const codes = [...charters.values()]
      .filter((version) => version.charter !== 'az-working-group')
      .map((version) => refused(version.charter));
    expect(codes.length).toBeGreaterThanOrEqual(8);
    expect(codes.filter((code) => code !== 'ruleUnknown' && code !== 'notOffered')).toEqual([]);
    const life = new Life('2026-03-01 10:00', withNotice.known);
    expect(life.refused('somebody', { ...foundGroup, hash: withNotice.hash } as Command)).toEqual({
      refused: 'notOffered',
      clause: '3.3',
      feature: 'notice period',
    });
  });

  test('is not founded before its charter comes into force', () => {
    const life = new Life('2026-01-31 23:59', stricter.known);
    const command = { ...foundGroup, hash: stricter.hash } as Command;
    expect(life.refused('secretary', command)).toEqual({
      refused: 'charterNotYetInForce',
      clause: null,
      from: '2026-02-01',
    });
    expect(life.done('secretary', command, '2026-02-01 00:00')).toHaveLength(2);
  });
});

describe('a new version of the charter', () => {
  test('is the law from the act that adopts it on', () => {
    const life = composed(stricter.known);
    expect(life.done('secretary', adopt(stricter.hash), '2026-02-01 10:00')[0]).toMatchObject({
      type: 'CharterAdopted',
      data: { hash: stricter.hash },
    });
    expect(life.charter.from).toBe('2026-02-01');
  });

  test('judges no vote that was opened before', () => {
    const life = voting(['head', ...members], composed(stricter.known));
    const ballot = (proposal: string) => {
      members.forEach((person, index) => {
        life.done(person, cast(proposal, index < 2 ? 'against' : 'for'));
      });
      life.done('head', closeVote(proposal, true));
      return life.meeting(meeting).proposals.get(proposal)?.vote?.result?.outcome;
    };
    life.done('secretary', adopt(stricter.hash));
    life.done('head', draft('2'));
    expect(ballot('1')).toBe('adopted');
    life.done('head', openVote('2'));
    expect(ballot('2')).toBe('not adopted');
  });

  test('is adopted once, in force, known, and of the same body', () => {
    const life = founded(stricter.known);
    expect(life.refused('secretary', adopt(stricter.hash))).toMatchObject({
      refused: 'charterNotYetInForce',
      from: '2026-02-01',
    });
    expect(life.refused('secretary', adopt('x'))).toMatchObject({ refused: 'unknownCharter' });
    expect(life.refused('secretary', { ...adopt('x'), ...versionOf('opec') })).toMatchObject({
      refused: 'charterOfAnotherBody',
      charter: 'opec',
    });
    life.done('secretary', adopt(stricter.hash), '2026-02-01 10:00');
    expect(life.refused('secretary', adopt(stricter.hash))).toEqual({
      refused: 'charterAlreadyInForce',
      clause: '4.2',
    });
  });

  test('is not adopted when it asks for more than the program offers', () => {
    const life = founded(withNotice.known);
    expect(life.refused('secretary', adopt(withNotice.hash))).toMatchObject({
      refused: 'notOffered',
    });
  });

  test('keeps the settled readings that it still leaves open, and drops those that it answers itself', () => {
    const life = staffed(stricter.known);
    life.done('coordinator', settle('remote', 'does-not-count'));
    life.done('coordinator', settle('ballot-change', 'may-be-changed'));
    life.done('secretary', adopt(stricter.hash), '2026-02-01 10:00');
    expect(life.charter.rules.attendance.value).toMatchObject({ remote: 'does not count' });
    expect(life.charter.rules.ballots.value).toMatchObject({ change: 'a cast ballot stands' });
  });
});

describe('a silence', () => {
  test('is settled by the Coordinator, and the law is read so from that act on', () => {
    const life = staffed();
    const [act] = life.done('coordinator', settle('head-counted', 'no'));
    expect(act).toMatchObject({ type: 'SilenceSettled', clause: '3.5' });
    expect(life.charter.rules.quorum.value).toMatchObject({ chair: 'not counted' });
    expect(charter('az-working-group').law.rules.quorum.value).toMatchObject({ chair: 'counted' });
  });

  test('is settled as it was read already, once, and settled anew', () => {
    const life = staffed();
    life.done('coordinator', settle('remote', 'counts'));
    expect(life.refused('coordinator', settle('remote', 'counts'))).toMatchObject({ refused: 'readingInForce' });
    life.done('coordinator', settle('remote', 'does-not-count'));
    expect(life.done('coordinator', settle('remote', 'counts'))).toHaveLength(1);
  });

  test('that the charter does not have, or a reading that it does not name, is refused', () => {
    const life = staffed();
    expect(life.refused('coordinator', settle('weather', 'fine'))).toMatchObject({ refused: 'unknownSilence' });
    expect(life.refused('coordinator', settle('remote', 'fine'))).toMatchObject({
      refused: 'unknownReading',
      silence: 'remote',
      reading: 'fine',
    });
  });

  test('is not settled as the program does not offer: it would be promised and not kept', () => {
    const life = staffed();
    for (const [silence, reading] of [
      ['written-procedure', 'available'],
      ['head-absent', 'named-member'],
      ['alternates', 'proxy'],
      ['notice', 'days'],
      ['coordinator-silent', 'deemed-agreed'],
    ] as const) {
      expect(life.refused('coordinator', settle(silence, reading))).toMatchObject({ refused: 'notOffered' });
    }
  });
});
