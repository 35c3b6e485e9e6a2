import { limits } from './limits.ts';

/** Instants of a session, as its row keeps them. */
export type SessionTimes = {
  readonly seenAt: Date;
  /** End of the longest time a session may last. */
  readonly endsAt: Date;
  /** When it was ended by somebody. */
  readonly endedAt: Date | null;
};

/** Whether a session still counts: not ended, not at its end, and used within the last hour. */
export const lasts = ({ seenAt, endsAt, endedAt }: SessionTimes, now: Date): boolean =>
  endedAt === null && now < endsAt && now.getTime() - seenAt.getTime() < limits.idle;

/** Whether the moment of being seen is to be written down again. */
export const isToBeSeen = ({ seenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= limits.seen;

/** Whether a proof is recent enough for an official act of weight: not older than five minutes. */
export const isFresh = (provedAt: string, now: Date): boolean =>
  now.getTime() - new Date(provedAt).getTime() <= limits.freshProof;
