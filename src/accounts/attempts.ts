import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { allowances, type Bucket } from './buckets.ts';
import type { Wrong } from './vocabulary.ts';

/** Counts attempts. They are counted before they are judged, so that many at once are no way around it. */
export type Attempts = {
  /** An attempt that was counted; or how long to wait, and then nothing was counted. */
  begin(buckets: readonly Bucket[]): Promise<Attempt | Extract<Wrong, { readonly retryAfter: number }>>;
};

export type Attempt = {
  /** It was right: it does not count, and neither do its owner's slips before it. */
  succeeded(): Promise<void>;
};

/** Counts in the table `attempt`, so that several programs on one store count together, and a new start forgets nothing. */
export function attemptsOf(pool: Pool): Attempts {
  const counters = new Map(
    Object.entries(allowances).map(([kind, { points, seconds }]) => [
      kind,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'attempt',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: kind,
        points,
        duration: seconds,
      }),
    ]),
  );
  const counterOf = ({ kind }: Bucket): RateLimiterPostgres => {
    const counter = counters.get(kind);
    if (!counter) throw new Error(`Attempts of the kind ${kind} have no allowance`);
    return counter;
  };
  const giveBack = (buckets: readonly Bucket[]) =>
    Promise.all(buckets.map((bucket) => counterOf(bucket).reward(keyOf(bucket), 1)));

  return {
    async begin(buckets) {
      const waits = await Promise.all(buckets.map((bucket) => waitFor(counterOf(bucket), keyOf(bucket))));
      const longest = Math.max(0, ...waits);
      if (longest > 0) {
        await giveBack(buckets.filter((_, index) => waits[index] === 0));
        return { wrong: 'tooManyAttempts', retryAfter: Math.ceil(longest / 1_000) };
      }
      return {
        async succeeded() {
          const own = buckets.filter(({ kind }) => ownKinds.has(kind));
          await giveBack(buckets.filter((bucket) => !own.includes(bucket)));
          await Promise.all(own.map((bucket) => counterOf(bucket).delete(keyOf(bucket))));
        },
      };
    },
  };
}

/** Counts that a right attempt empties. Those that strangers share it only leaves as they were. */
const ownKinds: ReadonlySet<Bucket['kind']> = new Set(['device', 'loginOfNetwork', 'session']);

/** Milliseconds to wait, 0 if it may be tried now. The library throws its answer when it is no. */
async function waitFor(counter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await counter.consume(key, 1);
    return 0;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.max(1, thrown.msBeforeNext);
    throw thrown;
  }
}

const keyOf = ({ key }: Bucket): string => createHash('sha256').update(JSON.stringify(key)).digest('base64url');
