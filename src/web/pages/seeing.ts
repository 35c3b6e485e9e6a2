import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';
import { type Standpoint, sightOf } from '../standpoint.ts';

/** The same view with more streams in sight: a page learns only while it loads which meetings it shows. */
export async function seeing<Seen extends Standpoint>(
  house: Pick<House, 'clerk' | 'law'>,
  view: Seen,
  streams: readonly string[],
): Promise<Seen> {
  const states = await lookFor(house, view.group, [...view.states.keys(), ...streams]);
  return { ...view, ...sightOf(house.law, states, view) };
}
