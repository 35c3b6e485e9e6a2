/** A plan with all its measures bears one mark: the table is read whole. */
export const thingOfPlan = (plan: string) => `plan/${plan}`;
export const planStream = (plan: string) => `plan/${plan}`;
