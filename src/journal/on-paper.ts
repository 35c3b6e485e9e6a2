import type { Entry } from './vocabulary.ts';

/**
 * The entry as its room sees it: done by the person whose act it is, not by the officer who confirmed that it was done on
 * paper. The one place where the two are told apart: folds and views get entries through here.
 */
export const inPerson = (entry: Entry): Entry =>
  entry.onPaper === undefined ? entry : { ...entry, by: entry.onPaper.person };
