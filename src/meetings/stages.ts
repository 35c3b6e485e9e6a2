import type { Meeting } from './vocabulary.ts';

/** Whether there is something of which a protocol can tell: the meeting was opened, or was called and not held. */
export const hasBegun = (stage: Meeting['stage']): boolean =>
  stage === 'open' || stage === 'adjourned' || stage === 'held' || stage === 'not held';
