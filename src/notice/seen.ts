import type { Notice } from './vocabulary.ts';

/** The notice as a page may know it: reasons are for the head and the secretariat, and letters are written elsewhere. */
export const seenNotice = (notice: Notice, mayReasons: boolean): Notice => ({
  ...notice,
  reasons: mayReasons ? notice.reasons : new Map(),
  tellings: [],
});
