import type { Thing } from '#marking/vocabulary.ts';

/** What was sent to an addressee, and all that came of it: read as its item, and by the people of the addressee. */
export const thingOfSending = (sending: string): Thing => `sending/${sending}`;

export const dutyStream = (sending: string): string => `duty/${sending}`;
