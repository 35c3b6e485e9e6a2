import type { ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { OnPaper, Wording } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Trust } from '#signing/vocabulary.ts';

/** SHA-256 of a paper's bytes, hex. */
export type PaperHash = string;

/** A signature by certificate, in the PDF itself. Names are texts beside the chain, for a certificate names a person. */
export type CertificateSignature = {
  readonly kind: 'certificate';
  /** The PDF with this signature in it, and the one that it was put on: the paper, or the paper signed before. */
  readonly signed: PaperHash;
  readonly onto: PaperHash;
  readonly signer: Wording;
  readonly issuer: Wording;
  /** Of the certificate, hex. */
  readonly serial: string;
  /** SHA-256 of the certificate, hex. */
  readonly certificate: string;
  readonly trust: Trust;
};

/**
 * Which office was signed for, where the charter asks for several; and whose signatures are still awaited, where there are
 * any. Without them the one signature that is asked for was given.
 */
export type SignedFor = { readonly office?: OfficeId; readonly awaits?: readonly OfficeId[] };

/** One signature under a protocol. */
export type ProtocolSignature = {
  readonly office: OfficeId;
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  /** How the signature came in, when the print was signed. */
  readonly onPaper: OnPaper | undefined;
  readonly certificate: CertificateSignature | undefined;
  /** Who brought in a PDF that was signed elsewhere. */
  readonly takenBackBy: PersonId | undefined;
};

/** What was found in a PDF that was signed elsewhere, before anybody decides on it. */
export type TakenBack = {
  /** Whose signature it is taken for. */
  readonly person: PersonId;
  readonly signature: CertificateSignature;
  /** It begins with the bytes of the paper that awaits signature, and the signature over it holds and covers all. */
  readonly ofPaper: boolean;
  readonly soundness: 'intact' | 'changed' | 'forged' | 'unreadable' | 'none';
  readonly inItsTime: boolean;
  readonly forSigning: boolean;
  /** The certificate names that person. */
  readonly inName: boolean;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type SignatureRefusal =
  | (Refused<'alreadySigned'> & { readonly office: OfficeId })
  /** Another signature was put on meanwhile: this one would not be over it. */
  | Refused<'signedMeanwhile'>
  | (Refused<'otherDocument'> & { readonly number: string })
  | (Refused<'signatureNotSound'> & {
      readonly number: string;
      readonly soundness: Exclude<TakenBack['soundness'], 'intact'>;
    })
  | Refused<'certificateUnfit'>
  /** Nobody whom this installation trusts says whose certificate it is: then only the signer may bring the file. */
  | Refused<'signerUnproved'>
  | (Refused<'notTheSigner'> & { readonly office: OfficeId });
