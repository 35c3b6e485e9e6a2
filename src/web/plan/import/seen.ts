import type { Said } from '#plan/reading/store.ts';

/** What the form of columns and period shows, and may find changed. */
export const settingsSeen = ({ columns, first, unmarked, period, chosen }: Said) => ({
  ...{ columns, first, unmarked, period, chosen },
});
