import type { Prepared } from '#signing/increment.ts';
import type { SigningAnswer, SigningInvitation } from '#signing/provider.ts';

/** A signature that was asked for elsewhere. */
export type Pending = {
  readonly reference: string;
  readonly group: string;
  readonly meeting: string;
  readonly person: string;
  /** The file that it is put on. */
  readonly onto: string;
  readonly paper: string;
  readonly prepared: Prepared;
  /** SHA-256 of the bytes around its hole, hex. */
  readonly digest: string;
  readonly invitation: SigningInvitation;
  /** Came back, and fits. */
  cms?: Uint8Array;
};

/** At once of one person; of all, so that nobody fills the memory. */
const most = 200;

/**
 * Signatures that are awaited from a provider, in memory: whoever restarts the program begins anew. An answer is taken
 * once, before its time is over, and for the very bytes that were to be signed.
 */
export class PendingSignatures {
  readonly #pending = new Map<string, Pending>();

  /** One of a person at a time; undefined where too many wait already. */
  add(pending: Pending, now: string): Pending | undefined {
    for (const [reference, { person, group, invitation }] of this.#pending) {
      const same = person === pending.person && group === pending.group;
      if (same || invitation.until < now) this.#pending.delete(reference);
    }
    if (this.#pending.size >= most) return undefined;
    this.#pending.set(pending.reference, pending);
    return pending;
  }

  find(reference: string, now: string): Pending | undefined {
    const found = this.#pending.get(reference);
    return found && found.invitation.until >= now ? found : undefined;
  }

  /** Whether the answer was taken: a second one, a late one, and one for other bytes are not. */
  take({ reference, digest, cms }: SigningAnswer, now: string): boolean {
    const found = this.find(reference, now);
    if (!found || found.cms || found.digest !== digest) return false;
    found.cms = cms;
    return true;
  }

  end(reference: string): void {
    this.#pending.delete(reference);
  }
}
