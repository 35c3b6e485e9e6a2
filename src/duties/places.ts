export const dutiesPlace = '/duties';

/** What was sent under that number, and all that came of it. */
export const dutyPlace = (sending: string): string => `${dutiesPlace}/${sending}`;

/** Where an adopted proposal is sent from. */
export const sendingPlace = (meeting: string, proposal: string): string =>
  `/meetings/${meeting}/proposals/${proposal}/sendings`;
