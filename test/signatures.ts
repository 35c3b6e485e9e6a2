import { createHash } from 'node:crypto';
import type { CertificateSignature, TakenBack } from '#protocol/signature-vocabulary.ts';
import type { ProtocolCommand } from '#protocol/vocabulary.ts';
import type { Life } from './given.ts';
import { adopt, twoSignatures } from './later-charter.ts';
import { composed, meeting, paper, sign, submitted } from './working-group.ts';

const text = { ref: 'c1.signer', digest: 'd'.repeat(64) };
const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** A signature by certificate on the paper of `working-group.ts`, or on a file that was signed before. */
export const byCertificate = (name = 'first', onto: string = paper): CertificateSignature => ({
  kind: 'certificate',
  signed: hashOf(name),
  onto,
  signer: text,
  issuer: { ref: 'c1.issuer', digest: 'd'.repeat(64) },
  serial: '1f',
  certificate: hashOf(`certificate of ${name}`),
  trust: 'trusted',
});

const found: TakenBack = {
  person: 'head',
  signature: byCertificate(),
  ofPaper: true,
  soundness: 'intact',
  inItsTime: true,
  forSigning: true,
  inName: true,
};

/** A PDF that the head signed elsewhere, in which everything is as it should be unless said. */
export const takeBack = (changed: Partial<TakenBack> = {}): Extract<ProtocolCommand, { type: 'takeBackSigned' }> => ({
  type: 'takeBackSigned',
  meeting,
  ...found,
  ...changed,
});

export const signByCertificate = (signature: CertificateSignature = byCertificate()): ProtocolCommand => ({
  type: 'signProtocol',
  meeting,
  paper,
  signature,
});

/** A protocol before the head and the Coordinator, under a charter that asks for the signatures of both. */
export function submittedToTwo(): Life {
  const life = submitted(composed(twoSignatures.known));
  life.done('secretary', adopt(twoSignatures.hash));
  return life;
}

/** The same, and the head has signed. */
export function signedByOne(): Life {
  const life = submittedToTwo();
  life.done('head', sign());
  return life;
}
