import type { KeyObject } from 'node:crypto';

/** A private key with its certificate (DER) and those that came with it, the signer's own first. */
export type SigningKey = {
  readonly key: KeyObject;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
};

/** Why a PKCS#12 file does not give a key. */
export type KeyProblem =
  | 'notPkcs12'
  | 'wrongPassword'
  | 'noPrivateKey'
  | 'severalKeys'
  | 'noCertificate'
  | 'unknownProtection';

/** Why a certificate does not sign at that moment. */
export type CertificateProblem =
  | 'certificateExpired'
  | 'certificateNotYetValid'
  | 'certificateNotForSigning'
  | 'unknownKeyKind';

/** Why nothing can be signed in a PDF. */
export type PdfProblem = 'notPdf' | 'encryptedPdf' | 'noMoreChanges';

export type SigningProblem = KeyProblem | CertificateProblem | PdfProblem | 'signatureTooLong';

/** What a certificate says, as it is written there. */
export type CertificateFacts = {
  /** Of the holder: common name, else given name and surname, else the organisation. */
  readonly name: string;
  readonly organisation: string | undefined;
  /** `serialNumber` of the holder's name: the personal number in national certificates. */
  readonly personalNumber: string | undefined;
  readonly issuer: string;
  /** Hex. */
  readonly serial: string;
  /** Instants, UTC. */
  readonly from: string;
  readonly until: string;
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint: string;
  /** Its key usage lets it sign, or says nothing of use. */
  readonly forSigning: boolean;
};

/**
 * `trusted`: leads to a certificate that this installation trusts; `self-signed`: vouched for by nobody but itself. Nobody
 * is asked whether a certificate was revoked.
 */
export type Trust = 'trusted' | 'unknown' | 'self-signed';

/**
 * `intact`: the bytes are those that were signed; `changed`: they are not; `forged`: the signature is not the
 * certificate's; `unreadable`: of a kind that is not checked here, or broken.
 */
export type Soundness = 'intact' | 'changed' | 'forged' | 'unreadable';

export type ExaminedSignature = {
  readonly soundness: Soundness;
  /** As the file says: `ETSI.CAdES.detached`. */
  readonly kind: string;
  /** Undefined where no certificate can be read. */
  readonly certificate: CertificateFacts | undefined;
  readonly trust: Trust;
  /** When the signer says that he signed; undefined where he does not. */
  readonly at: string | undefined;
  /** Whether the certificate was in its time at that moment, or now where none is said. */
  readonly inItsTime: boolean;
  /** The revision that it covers, from 1; undefined where it covers no whole revision. */
  readonly revision: number | undefined;
};

export type Examined = {
  /** In the order in which they stand in the file. */
  readonly signatures: readonly ExaminedSignature[];
  /** How often the file was written: once, and once more with each increment. */
  readonly revisions: number;
};
