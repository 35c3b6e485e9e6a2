/** A digest that somebody is asked to sign elsewhere. */
export type SigningRequest = {
  /** Ours; comes back with the signature, once. */
  readonly reference: string;
  /** SHA-256 of the bytes that are signed, hex. */
  readonly digest: string;
  /** Shown to the signer there: `Protokol № 3`. */
  readonly document: string;
  /** Where the signature is sent. */
  readonly callback: string;
};

/** What the signer is shown here while he signs with his telephone. */
export type SigningInvitation = {
  /** Content of the QR code. */
  readonly qr: string;
  /** Shown here and there: they must be the same. */
  readonly code: string;
  /** Instant, UTC. */
  readonly until: string;
};

/** What a provider sends back. */
export type SigningAnswer = {
  readonly reference: string;
  readonly digest: string;
  /** The signature: CMS without its content, DER. */
  readonly cms: Uint8Array;
};

/**
 * A port for whoever signs with a key that never comes here: SİMA, ASAN İmza and their like. Only the double of the tests
 * speaks it yet; no provider is claimed.
 */
export type SigningProvider = {
  /** By what name people know it. */
  readonly name: string;
  begin(request: SigningRequest): Promise<SigningInvitation>;
  /** Undefined for what does not come from the provider. `body` is as it was sent, `proof` what came with it. */
  read(body: Uint8Array, proof: string | undefined): SigningAnswer | undefined;
};
