import type { Pool } from 'pg';
import type { Blobs } from '#database/blobs.ts';
import type { Charters } from '#group/charters.ts';
import type { GroupLaw } from '#group/law.ts';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import type { Clerk } from '#journal/clerk.ts';
import type { Assets } from './assets.ts';

/** Everything that answering a request may need, wired by hand in `main.ts`. */
export type House = {
  readonly pool: Pool;
  readonly clerk: Clerk<Command, StreamState, Refusal>;
  readonly law: GroupLaw;
  readonly charters: Charters;
  readonly blobs: Blobs;
  readonly assets: Assets;
  readonly clock: () => Date;
  /** `http://localhost:8787`: the only address under which this program answers. */
  readonly publicUrl: URL;
  readonly log: (message: string, error: unknown) => void;
};
