import { hash } from 'node:crypto';
import { writable } from './canonical.ts';
import type { Json, Rows, Wording } from './vocabulary.ts';

const DOMAIN = 'vahid:wording:1\n';

/** 16 random bytes, hex, fresh for every text. */
const SALT = /^[0-9a-f]{32}$/;

export type SealedWording = {
  /** What the act holds. */
  readonly wording: Wording;
  /** What goes into `Envelope.beside`. */
  readonly rows: Rows;
};

/**
 * Parts a text from the act that will refer to it. The text is made writable first (`canonical.ts`): the row holds what
 * was hashed. `ref` is unique in the group; `salt` is 16 random bytes, hex.
 */
export function sealWording(group: string, ref: string, text: string, salt: string): SealedWording {
  if (!SALT.test(salt)) throw new TypeError('A salt is 16 bytes in small hexadecimal letters');
  const body = writable(text);
  const row: { readonly [column: string]: Json } = {
    group_id: group,
    ref,
    salt: `\\x${salt}`,
    body,
    erased_at: null,
  };
  return { wording: { ref, digest: digestOf(body, salt) }, rows: { table: 'wording', rows: [row] } };
}

/** Salted SHA-256 of a text, hex. */
export function digestOf(text: string, salt: string): string {
  return hash('sha256', `${DOMAIN}${salt}\n${text}`);
}
