import { describe, expect, test } from 'vitest';
import {
  arrive,
  cancelMeeting,
  closeWithoutQuorum,
  composed,
  draft,
  gathered,
  held,
  meeting,
  noticed,
  opened,
  openMeeting,
  paper,
  record,
  recordItem,
  returnProtocol,
  setAgenda,
  sign,
  signed,
  submit,
  submitted,
} from '../../test/working-group.ts';

const another = 'b'.repeat(64);

describe('what was heard and said', () => {
  test('is recorded under an item, during the meeting and after it', () => {
    const life = opened();
    const [act] = life.done('secretary', recordItem('1'));
    expect(act).toMatchObject({ type: 'ItemRecorded', clause: '3.8' });
    expect(held().meeting(meeting).protocol).toMatchObject({ stage: 'draft', revision: 1 });
  });

  test('is not recorded before the meeting, nor of a meeting that nobody proposed', () => {
    expect(noticed().refused('secretary', recordItem('1'))).toEqual({ refused: 'notYetOpened', clause: '3.8' });
    expect(composed().refused('secretary', recordItem('1'))).toEqual({ refused: 'unknownMeeting', clause: '3.8' });
  });

  test('is not recorded under an item that the agenda does not have', () => {
    expect(opened().refused('secretary', recordItem('9'))).toMatchObject({ refused: 'unknownItem', item: '9' });
  });
});

describe('the protocol', () => {
  test('is submitted as the paper made of the latest record, and no older one', () => {
    const life = held();
    life.done('secretary', recordItem('2'));
    expect(life.refused('secretary', submit(1))).toEqual({ refused: 'recordChanged', clause: '3.8' });
    life.done('secretary', submit(2));
    expect(life.meeting(meeting).protocol).toMatchObject({ stage: 'submitted', number: '1', paper });
  });

  test('is not submitted while the meeting goes on, or when it was cancelled', () => {
    expect(opened().refused('secretary', submit(0))).toEqual({ refused: 'meetingNotOver', clause: '3.8' });
    const life = noticed();
    life.done('head', cancelMeeting);
    expect(life.refused('secretary', submit(0))).toMatchObject({ refused: 'meetingNotOver' });
  });

  test('is made of a meeting that was called and not held, too', () => {
    const life = gathered([]);
    life.done('head', closeWithoutQuorum);
    life.done('secretary', submit(0));
    life.done('head', sign());
    expect(life.meeting(meeting).protocol.stage).toBe('signed');
  });

  test('is returned with a reason, mended and submitted again', () => {
    const life = submitted();
    life.done('head', returnProtocol);
    expect(life.meeting(meeting).protocol).toMatchObject({ stage: 'returned', paper: undefined });
    expect(life.refused('head', returnProtocol)).toEqual({ refused: 'nothingSubmitted', clause: '3.8' });
    expect(life.refused('head', sign())).toEqual({ refused: 'nothingSubmitted', clause: '3.8' });
    life.done('secretary', recordItem('1'));
    life.done('secretary', submit(2, another));
    expect(life.done('head', sign(another))).toHaveLength(1);
  });

  test('that is written on after its submission awaits a new one', () => {
    const life = submitted();
    life.done('secretary', recordItem('2'));
    expect(life.refused('head', sign())).toMatchObject({ refused: 'nothingSubmitted' });
  });

  test('is signed by the head, on the very paper that was submitted', () => {
    const life = submitted();
    expect(life.refused('head', sign(another))).toEqual({ refused: 'paperChanged', clause: '3.8' });
    const [act] = life.done('head', sign());
    expect(act).toMatchObject({ type: 'ProtocolSigned', by: 'head', clause: '3.8', data: { number: '1', paper } });
    expect(life.meeting(meeting).protocol.signed).toEqual({ by: 'head', at: act?.at, position: act?.position });
  });

  test('is signed by whoever is the head that day', () => {
    const life = submitted();
    life.done('secretary', record('head', 'new head'));
    expect(life.refused('head', sign())).toMatchObject({ refused: 'notAuthorised', offices: ['head'] });
    expect(life.done('new head', sign())).toHaveLength(1);
  });

  test('is never reopened once signed, and nothing more is done in its meeting', () => {
    const life = signed();
    for (const [by, command] of [
      ['secretary', recordItem('1')],
      ['secretary', submit(1)],
      ['head', returnProtocol],
      ['head', sign()],
    ] as const) {
      expect(life.refused(by, command)).toEqual({ refused: 'protocolSigned', clause: '3.8' });
    }
    for (const [by, command] of [
      ['secretary', arrive('head')],
      ['head', openMeeting],
      ['head', draft('1')],
      ['head', setAgenda('1')],
      ['head', cancelMeeting],
    ] as const) {
      expect(life.refused(by, command)).toMatchObject({ refused: 'meetingStage', stage: 'held' });
    }
  });
});
