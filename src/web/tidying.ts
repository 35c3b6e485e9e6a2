import type { House } from './house.ts';

const hour = 60 * 60 * 1_000;

/**
 * Has accounts put away what has expired, and ballot boxes what is left of votes that are over, now and every hour. Returns
 * how to stop; it ends after what is being done, for the store must not close under it.
 */
export function keepTidy({ accounts, boxes, log }: Pick<House, 'accounts' | 'log' | 'boxes'>): () => Promise<void> {
  const tidy = async () => {
    await accounts.tidy().catch((error: unknown) => log('what has expired could not be put away', error));
    await boxes?.tidy().catch((error: unknown) => log('what is left of secret votes could not be destroyed', error));
  };
  let doing = tidy();
  const timer = setInterval(() => {
    doing = tidy();
  }, hour);
  timer.unref();
  return () => {
    clearInterval(timer);
    return doing;
  };
}
