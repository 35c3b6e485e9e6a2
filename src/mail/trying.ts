import type { Due, Trouble } from './vocabulary.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Before the second try, the third ...; the last one holds for all that follow. */
const waits = [minute, 5 * minute, 15 * minute, hour] as const;

/** As long as a link works: nobody can use what comes later. */
export const patience = 72 * hour;

/** Whoever takes a letter has this long to say what came of it; then it is due again. */
export const turn = 10 * minute;

/** How long what was sent or given up is remembered, so that the same occasion is not mailed again. */
export const memory = 90 * 24 * hour;

/** When a letter is tried again after trouble at that instant; undefined: never. */
export function nextTry({ tries, writtenAt }: Pick<Due, 'tries' | 'writtenAt'>, trouble: Trouble, at: Date) {
  const again = new Date(at.getTime() + (waits[tries - 1] ?? hour));
  return trouble.of === 'letter' || again.getTime() > writtenAt.getTime() + patience ? undefined : again;
}
