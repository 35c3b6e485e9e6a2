import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';

/**
 * The lines of a back-up (docs/backup-format.md), each ended by a line feed, all of them compressed with gzip: a header,
 * then parts, then the end. A part is its opening, its lines, and its closing with their count and SHA-256; a part of rows
 * holds a JSON array of texts (or null) a line, as PostgreSQL writes them; a part of a blob its bytes in Base64.
 */
export const FORMAT = 'vahid-backup/1';

const migration = z.object({ number: z.int(), name: z.string(), checksum: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const headerShape = z.object({ format: z.literal(FORMAT), made: z.string(), migrations: z.array(migration) });
export const openingShape = z.union([
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ blob: sha256, size: z.int().min(0) }),
  z.object({ end: z.literal('archive'), parts: z.int(), sha256 }),
]);
export const closingShape = z.object({ end: z.literal('part'), lines: z.int(), sha256 });

export type Header = z.infer<typeof headerShape>;

/** Counts and hashes lines as they pass. */
export class Measure {
  readonly #hash: Hash = createHash('sha256');
  lines = 0;

  add(line: string): void {
    this.#hash.update(line).update('\n');
    this.lines += 1;
  }

  get sha256(): string {
    return this.#hash.copy().digest('hex');
  }
}
