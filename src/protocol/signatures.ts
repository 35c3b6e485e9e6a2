import { isUnknown, known } from '#charter/known.ts';
import type { Charter, ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type {
  CertificateSignature,
  PaperHash,
  ProtocolSignature,
  SignatureRefusal,
  SignedFor,
  TakenBack,
} from './signature-vocabulary.ts';

/** The offices whose signatures make a protocol, in the charter's order (rule: `protocol`, clause 3.8). */
export const signatoriesOf = ({ rules }: Charter): readonly OfficeId[] =>
  isUnknown(rules.protocol) ? ['head'] : known(rules.protocol).signatures;

/** What of a protocol bears on its signatures. */
export type Signed = { readonly paper: PaperHash | undefined; readonly signatures: readonly ProtocolSignature[] };

/** The PDF that the next signature by certificate is put on: the paper, or the paper as it was signed last. */
export const signedFileOf = ({ paper, signatures }: Signed): PaperHash | undefined =>
  signatures.findLast(({ certificate }) => certificate)?.certificate?.signed ?? paper;

/** Offices whose signatures are awaited. */
export const awaitedBy = (charter: Charter, { signatures }: Signed): readonly OfficeId[] =>
  signatoriesOf(charter).filter((office) => !signatures.some((each) => each.office === office));

type Hearing = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly protocol: Signed;
  readonly context: Context;
};

/** For which office that person signs now, as the act says it; or why he does not. */
export function signedFor(
  { charter, composition, protocol, context }: Hearing,
  person: string,
  clause: ClauseId | null,
): SignedFor | SignatureRefusal {
  const asked = signatoriesOf(charter);
  const held = officesAt(composition, person, context.at).filter((each) => asked.includes(each));
  const awaited = awaitedBy(charter, protocol);
  const office = awaited.find((each) => held.includes(each));
  const [own] = held;
  if (!office) {
    return own
      ? { refused: 'alreadySigned', clause, office: own }
      : { refused: 'notTheSigner', clause, office: awaited[0] ?? 'head' };
  }
  if (asked.length === 1) return {};
  const rest = awaited.filter((each) => each !== office);
  return { office, ...(rest.length > 0 ? { awaits: rest } : {}) };
}

/** A signature in the PDF is over every one before it: whoever signs at the same moment does not take it away. */
export const isUpon = (protocol: Signed, signature: CertificateSignature): boolean =>
  signature.onto === signedFileOf(protocol);

/**
 * Why a PDF that was signed elsewhere is not taken back. An officer could make a certificate in any name; so a file that
 * somebody else brings than its signer counts only if one whom this installation trusts says whose certificate it is.
 */
export function whyNotTakenBack(
  protocol: Signed & { readonly number: string | undefined },
  found: TakenBack,
  by: string,
  clause: ClauseId | null,
): SignatureRefusal | undefined {
  const number = protocol.number ?? '';
  if (found.soundness !== 'intact') return { refused: 'signatureNotSound', clause, number, soundness: found.soundness };
  if (!found.ofPaper) return { refused: 'otherDocument', clause, number };
  if (!isUpon(protocol, found.signature)) return { refused: 'signedMeanwhile', clause };
  if (!found.inItsTime || !found.forSigning) return { refused: 'certificateUnfit', clause };
  const isProved = found.person === by || (found.signature.trust === 'trusted' && found.inName);
  return isProved ? undefined : { refused: 'signerUnproved', clause };
}
