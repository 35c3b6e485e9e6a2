/**
 * The store cannot be opened or brought up to date, and a person must act: the message is one plain sentence that says
 * what is wrong and what to do. It never holds a password.
 */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

/** A back-up cannot be made or restored; the message as above. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}
