import type { Pool } from 'pg';
import type { Accounts } from '#accounts/vocabulary.ts';
import type { Blobs } from '#database/blobs.ts';
import type { Charters } from '#group/charters.ts';
import type { GroupLaw } from '#group/law.ts';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import type { Clerk } from '#journal/clerk.ts';
import type { Post } from '#mail/vocabulary.ts';
import type { BallotBoxes } from '#secret/boxes.ts';
import type { SigningProvider } from '#signing/provider.ts';
import type { Assets } from './assets.ts';
import type { Installation } from './installation.ts';
import type { SignOn } from './sign-on/issuer.ts';
import type { PendingSignatures } from './signing/pending.ts';

/** Everything that answering a request may need, wired by hand in `run.ts`. */
export type House = {
  readonly pool: Pool;
  readonly clerk: Clerk<Command, StreamState, Refusal>;
  readonly law: GroupLaw;
  readonly accounts: Accounts;
  /** Takes letters to be mailed. */
  readonly post: Post;
  /** Mailbox from which letters come, where mail is set. */
  readonly mailFrom?: string | undefined;
  /** Another issuer that people may sign in with. */
  readonly signOn?: SignOn | undefined;
  readonly charters: Charters;
  readonly blobs: Blobs;
  readonly assets: Assets;
  /** Of secret votes. What opens the house for another purpose than to answer has none. */
  readonly boxes?: BallotBoxes;
  /** Of the program that runs; what opens the house for another purpose has none. */
  readonly installation?: Installation;
  /** Certificates (DER) of whom this installation trusts to say whose signature is whose. */
  readonly trusted?: readonly Uint8Array[];
  /** Whoever signs with keys that never come here, and the signatures that are awaited from there. */
  readonly elsewhere?: { readonly provider: SigningProvider; readonly pending: PendingSignatures };
  readonly clock: () => Date;
  /** `http://localhost:8787`: the only address under which this program answers. */
  readonly publicUrl: URL;
  /** Most bytes of one file that is brought; 20 MB without it. */
  readonly uploadLimit?: number;
  /** Most bytes of all papers of one pack; 300 MB without it. */
  readonly packLimit?: number;
  readonly log: (message: string, error: unknown) => void;
};
