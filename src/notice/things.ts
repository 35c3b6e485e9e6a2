import type { Thing } from '#marking/vocabulary.ts';

/** Why somebody cannot come: read by the head and the secretariat. */
export const thingOfReplies = (meeting: string): Thing => `replies/${meeting}`;
