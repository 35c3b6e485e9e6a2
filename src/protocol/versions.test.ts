import { describe, expect, test } from 'vitest';
import { correct, issue, signedWithDecision } from '../../test/after-meeting.ts';
import * as wg from '../../test/working-group.ts';
import { nextExtractNumber } from './versions.ts';

const another = 'b'.repeat(64);
const protocolOf = (life: ReturnType<typeof wg.held>) => life.meeting(wg.meeting).protocol;

describe('an extract', () => {
  test('is issued of one item to one body under its own number, once the protocol is signed', () => {
    expect(wg.submitted().refused('secretary', issue())).toEqual({ refused: 'protocolNotSigned', clause: '3.8' });
    const life = wg.signed();
    const [act] = life.done('secretary', issue());
    expect(act).toMatchObject({ type: 'ExtractIssued', data: { number: '1/1', body: 'health', version: 1 } });
    expect(nextExtractNumber(protocolOf(life), '1/2026')).toBe('1/2');
    expect(life.refused('secretary', issue({ extract: 'x2' }))).toMatchObject({ refused: 'extractNumberTaken' });
    expect(life.refused('secretary', issue({ extract: 'x2', body: 'nobody' }))).toMatchObject({
      refused: 'unknownBody',
    });
    expect(life.refused('secretary', issue({ extract: 'x2', item: '9' }))).toMatchObject({ refused: 'unknownItem' });
  });

  test('goes to no body for which the mark does not open the item', () => {
    const life = wg.signed();
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forBodies('labour')));
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}/item/2`, wg.forState));
    expect(life.refused('secretary', issue({ item: '2', body: 'shelter' }))).toMatchObject({
      refused: 'bodyMayNotRead',
    });
    expect(life.done('secretary', issue({ item: '2' }))).toHaveLength(1);
  });
});

describe('a correction', () => {
  test('opens the next version and leaves the signed one as it was', () => {
    const life = signedWithDecision();
    const before = protocolOf(life);
    const { signed, signatures } = before;
    const kept = { signed, signatures: [...signatures] };
    life.done('secretary', correct);
    const after = protocolOf(life);
    expect(after).toMatchObject({ stage: 'draft', paper: undefined, signed: undefined, number: '1' });
    expect(after.versions).toEqual([
      {
        ...{ version: 1, number: '1', paper: wg.paper, signatures: kept.signatures },
        signed: { by: 'head', at: kept.signed?.at, position: kept.signed?.position },
        corrected: expect.objectContaining({ by: 'secretary' }),
      },
    ]);
    life.done('secretary', wg.recordItem('1'));
    life.done('secretary', wg.submit(after.revision, another));
    life.done('head', wg.sign(another));
    expect(protocolOf(life)).toMatchObject({ stage: 'signed', paper: another });
    expect(protocolOf(life).versions[0]).toMatchObject({ paper: wg.paper });
    expect(life.done('secretary', issue())[0]).toMatchObject({ data: { version: 2 } });
  });

  test('is of a signed protocol only, and is opened once', () => {
    const life = wg.signed();
    life.done('secretary', correct);
    expect(life.refused('secretary', correct)).toEqual({ refused: 'protocolNotSigned', clause: '3.8' });
    expect(wg.submitted().refused('secretary', correct)).toMatchObject({ refused: 'protocolNotSigned' });
  });
});
