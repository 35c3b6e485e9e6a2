import { loadCharters } from '#charter/load.ts';
import type { Charters } from './charters.ts';

/** Every charter below the folder, by the hash of its bytes. Throws `CharterUnreadable`. */
export async function chartersOf(folder: string): Promise<Charters> {
  const loaded = await loadCharters(folder);
  return new Map(
    loaded.map(({ id, from, hash, charter, superseded }) => [
      hash,
      { charter: id, from, hash, superseded, law: charter },
    ]),
  );
}
