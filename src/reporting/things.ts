import type { Thing } from '#marking/vocabulary.ts';

/** When a body keeps, hands in and is returned its reports, and whether it is late: for those responsible, and for itself. */
export const thingOfReporting = (body: string): Thing => `reporting/${body}`;

export const reportsStream = (plan: string, measure: string): string => `measure/${plan}/${measure}`;
