import type { Charter } from '#charter/vocabulary.ts';
import { participants, theDesk, theGroup } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';

/** The silence by which it is decided who sees whose lateness. */
export const latenessSilence = 'lateness-seen-by';

/**
 * Whether the reader sees when this body handed in what, and whether it is late. Those responsible and the body's own people
 * always do; the whole Group where the charter, or a reading of its silence, says so; whoever is around the Group never.
 */
export const seesLateness = (
  { rules: { lateness } }: Pick<Charter, 'rules'>,
  { standing, among }: Pick<Reader, 'standing' | 'among'>,
  body: string,
): boolean =>
  among(theDesk) ||
  (among(participants) && standing.bodies.some((own) => own.body === body)) ||
  (lateness.value === 'the whole group' && among(theGroup));
