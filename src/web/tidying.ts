import type { House } from './house.ts';

const hour = 60 * 60 * 1_000;

type Tidied = Pick<House, 'accounts' | 'log' | 'boxes'> & {
  /** Tables that were on their way into a plan, and that nobody has touched for long. */
  readonly imports?: { tidy(): Promise<void> };
};

/**
 * Has accounts put away what has expired, and ballot boxes what is left of votes that are over, now and every hour. Returns
 * how to stop; it ends after what is being done, for the store must not close under it.
 */
export function keepTidy({ accounts, boxes, imports, log }: Tidied): () => Promise<void> {
  const tidy = async () => {
    await accounts.tidy().catch((error: unknown) => log('what has expired could not be put away', error));
    await boxes?.tidy().catch((error: unknown) => log('what is left of secret votes could not be destroyed', error));
    await imports?.tidy().catch((error: unknown) => log('tables of plans could not be put away', error));
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
