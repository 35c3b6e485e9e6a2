/** The bytes alone, in a buffer of their own: what reads ASN.1 takes a whole buffer. */
export const exact = (bytes: Uint8Array | ArrayBuffer): ArrayBuffer => new Uint8Array(bytes).slice().buffer;

/** What a reader of foreign bytes gives, and undefined where it throws: such bytes are no bug of ours. */
export function attempted<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
