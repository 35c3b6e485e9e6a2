/** A text beside the chain, with the thing that it belongs to; null when it was erased or never was. */
export type KeptWording = { readonly thing: string; readonly body: string | null };

/**
 * Texts as they lie, by reference. No page can draw this, and it gives no text away: who may read what says the room
 * `marking`, which alone opens it.
 */
export class Unread {
  readonly #kept: ReadonlyMap<string, KeptWording>;

  constructor(kept: ReadonlyMap<string, KeptWording>) {
    this.#kept = kept;
  }

  /** An answer is made by its type; what is past its type must not become an empty one that nobody notices. */
  toJSON(): never {
    throw new Error('Texts whose marks were not asked are given to nobody.');
  }

  static open(unread: Unread): ReadonlyMap<string, KeptWording> {
    return unread.#kept;
  }
}
