import type { House } from './house.ts';

const hour = 60 * 60 * 1_000;

/**
 * Has accounts put away what has expired, now and every hour. Returns how to stop; it ends after what is being done, for
 * the store must not close under it.
 */
export function keepTidy({ accounts, log }: Pick<House, 'accounts' | 'log'>): () => Promise<void> {
  const tidy = () => accounts.tidy().catch((error: unknown) => log('what has expired could not be put away', error));
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
