import { describe, expect, test } from 'vitest';
import { byCertificate, signByCertificate, signedByOne, submittedToTwo, takeBack } from '../../test/signatures.ts';
import { meeting, paper, recordItem, returnProtocol, sign, submit, submitted } from '../../test/working-group.ts';
import { awaitedBy, signedFileOf } from './signatures.ts';

const another = 'c'.repeat(64);

describe('a protocol that the charter has signed by one office', () => {
  test('is signed by certificate: the act names the signed file beside the paper', () => {
    const life = submitted();
    const signature = byCertificate();
    const [act] = life.done('head', signByCertificate(signature));
    expect(act).toMatchObject({ type: 'ProtocolSigned', data: { number: '1', paper, signature } });
    expect(act?.data).not.toHaveProperty('office');
    const { protocol } = life.meeting(meeting);
    expect(protocol).toMatchObject({
      stage: 'signed',
      signatures: [{ office: 'head', by: 'head', certificate: signature }],
    });
    expect(signedFileOf(protocol)).toBe(signature.signed);
  });

  test('is signed without a certificate as before', () => {
    const life = submitted();
    const [act] = life.done('head', sign());
    expect(act?.data).toEqual({ meeting, number: '1', paper });
    expect(signedFileOf(life.meeting(meeting).protocol)).toBe(paper);
  });

  test('is not signed by certificate on another file than the latest', () => {
    expect(submitted().refused('head', signByCertificate(byCertificate('x', another)))).toMatchObject({
      refused: 'signedMeanwhile',
    });
  });
});

describe('a protocol that the charter has signed by two offices', () => {
  test('is signed once both have signed, the second over the first', () => {
    const life = submittedToTwo();
    const first = byCertificate('first');
    const [act] = life.done('head', signByCertificate(first));
    expect(act?.data).toMatchObject({ office: 'head', awaits: ['coordinator'] });
    expect(life.meeting(meeting).protocol).toMatchObject({ stage: 'submitted', signed: undefined });
    expect(life.refused('coordinator', signByCertificate(byCertificate('second')))).toMatchObject({
      refused: 'signedMeanwhile',
    });
    const [last] = life.done('coordinator', signByCertificate(byCertificate('second', first.signed)));
    expect(last?.data).toMatchObject({ office: 'coordinator' });
    expect(last?.data).not.toHaveProperty('awaits');
    const { protocol } = life.meeting(meeting);
    expect(protocol).toMatchObject({ stage: 'signed', signed: { by: 'coordinator' } });
    expect(awaitedBy(life.charter, protocol)).toEqual([]);
  });

  test('is signed in either order, and by each once', () => {
    const life = submittedToTwo();
    life.done('coordinator', sign());
    expect(life.refused('coordinator', sign())).toMatchObject({ refused: 'alreadySigned', office: 'coordinator' });
    life.done('head', sign());
    expect(life.meeting(meeting).protocol.stage).toBe('signed');
  });

  test('loses the first signature when its paper becomes another', () => {
    for (const change of [
      () => signedByOne().done('secretary', recordItem('2')),
      () => signedByOne().done('head', returnProtocol),
      () => signedByOne().done('secretary', submit(1, another)),
    ]) {
      expect(change().length).toBe(1);
    }
    const life = signedByOne();
    life.done('secretary', submit(1, another));
    expect(life.meeting(meeting).protocol.signatures).toEqual([]);
    life.done('coordinator', sign(another));
    expect(life.meeting(meeting).protocol.stage).toBe('submitted');
  });
});

describe('a protocol that was signed elsewhere', () => {
  test('is taken back by an officer when a trusted certificate names the head', () => {
    const life = submitted();
    const [act] = life.done('secretary', takeBack());
    expect(act).toMatchObject({
      type: 'ProtocolTakenBack',
      by: 'secretary',
      data: { person: 'head', number: '1', paper },
    });
    expect(life.meeting(meeting).protocol).toMatchObject({
      stage: 'signed',
      signatures: [{ by: 'head', takenBackBy: 'secretary' }],
    });
  });

  test('is taken back with any other certificate by the signer alone', () => {
    const doubtful = [
      takeBack({ inName: false }),
      takeBack({ signature: { ...byCertificate(), trust: 'unknown' } }),
      takeBack({ signature: { ...byCertificate(), trust: 'self-signed' } }),
    ];
    for (const command of doubtful) {
      expect(submitted().refused('secretary', command)).toMatchObject({ refused: 'signerUnproved' });
      expect(submitted().done('head', command)).toHaveLength(1);
    }
  });

  test('is not taken back when a byte is another, or it is another paper, or another office’s holder signed', () => {
    const life = submitted();
    for (const soundness of ['changed', 'forged', 'unreadable', 'none'] as const) {
      expect(life.refused('head', takeBack({ soundness }))).toMatchObject({
        refused: 'signatureNotSound',
        number: '1',
        soundness,
      });
    }
    expect(life.refused('head', takeBack({ ofPaper: false }))).toMatchObject({ refused: 'otherDocument', number: '1' });
    expect(life.refused('head', takeBack({ forSigning: false }))).toMatchObject({ refused: 'certificateUnfit' });
    expect(life.refused('head', takeBack({ person: 'coordinator' }))).toMatchObject({ refused: 'notTheSigner' });
    expect(life.refused('secretary', takeBack({ person: 'coordinator' }))).toMatchObject({ refused: 'notTheSigner' });
  });
});
