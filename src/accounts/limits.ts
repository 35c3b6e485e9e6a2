const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long everything about accounts lasts, in milliseconds. */
export const limits = {
  /** A link to set up, to accept an invitation, or to come back after a lost device. */
  link: 72 * hour,
  /** Between the question to an authenticator and its answer. */
  challenge: 5 * minute,
  /** A secret for an authenticator app that its owner has not confirmed yet. */
  offeredSecret: hour,
  /** A session nobody uses. */
  idle: hour,
  /** A session, however much it is used: a working day. */
  session: 12 * hour,
  /** The proof that official acts of weight ask for. */
  freshProof: 5 * minute,
  /** Being seen is written down no more often than this. */
  seen: minute,
  /** A session that has ended, before it is erased. */
  endedSession: 90 * day,
} as const;

/** The instant so many milliseconds after another. */
export const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
