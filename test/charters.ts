import { join } from 'node:path';
import { loadCharters } from '#charter/load.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { root } from '#root.ts';

export const chartersFolder = join(root, 'charters');

/** The charters of the project, for tests. */
export const loadedCharters = (await loadCharters(chartersFolder)).filter(({ superseded }) => !superseded);

export function charterCalled(id: string): Charter {
  const found = loadedCharters.find((each) => each.id === id);
  if (!found) throw new RangeError(`no charter is called "${id}"`);
  return found.charter;
}
