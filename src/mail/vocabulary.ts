/** A letter to be mailed, in the reader's language. */
export type Letter = {
  /** The same occasion is mailed once: `invitation/<command>`, `device/<session>`. */
  readonly occasion: string;
  readonly address: string;
  readonly subject: string;
  /** Plain text; no content of the group, only where to read it. */
  readonly body: string;
};

/** Takes letters to be mailed; returns when they are kept, not when they are sent. */
export type Post = (letters: readonly Letter[]) => Promise<void>;
