import { factsOf, whyNotSigning } from './certificate.ts';
import { signed } from './cms.ts';
import { around, filled, prepare } from './increment.ts';
import { openPkcs12 } from './pkcs12.ts';
import type { CertificateFacts, SigningProblem } from './vocabulary.ts';

export type Signing = {
  readonly pkcs12: Uint8Array;
  readonly password: string;
  readonly reason: string;
  readonly location: string;
  /** Instant of signing, UTC. */
  readonly at: string;
};

/** The PDF with the signature after it, and what the certificate says of its holder; or by code why it is not signed. */
export async function signPdf(
  pdf: Uint8Array,
  { pkcs12, password, ...said }: Signing,
): Promise<{ readonly pdf: Uint8Array; readonly certificate: CertificateFacts } | SigningProblem> {
  const key = openPkcs12(pkcs12, password);
  if (typeof key === 'string') return key;
  const problem = whyNotSigning(key, said.at);
  if (problem) return problem;
  const certificate = factsOf(key.certificate);
  const prepared = await prepare(pdf, { ...said, name: certificate.name });
  if (typeof prepared === 'string') return prepared;
  const whole = filled(prepared, signed(around(prepared), key));
  return typeof whole === 'string' ? whole : { pdf: whole, certificate };
}
