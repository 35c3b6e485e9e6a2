export type Rounds = {
  /** A group was written in: it is looked at soon. */
  heard(group: string): void;
  /** Ends after the look that is being taken. What was not looked at is looked at after the next start. */
  stop(): Promise<void>;
};

type Looking = {
  readonly look: (group: string) => Promise<void>;
  readonly groups: () => Promise<readonly string[]>;
  readonly log: (message: string, error: unknown) => void;
  /** Milliseconds in place of `gathering` and `apart`, for what people wait for. */
  readonly pace?: { readonly gathering: number; readonly apart: number };
};

const second = 1_000;

/** Who does one thing in several acts is looked at when they are done. */
export const gathering = 5 * second;
/** Nobody needs to hear of it sooner, and a meeting under way writes all the time. */
export const apart = 60 * second;
/** Some things come to wait by the date alone, and a look may have been lost. */
export const every = 3_600 * second;

/** Looks at a group soon after it was written in, and at every group at the start and each hour; one at a time. */
export function keepRounds({ look, groups, log, pace = { gathering, apart } }: Looking): Rounds {
  const due = new Map<string, NodeJS.Timeout>();
  const last = new Map<string, number>();
  let stopped = false;
  let doing = Promise.resolve();
  const take = async (group: string): Promise<void> => {
    if (stopped) return;
    await look(group).catch((error: unknown) => log('what waits in a group could not be looked at', error));
    last.set(group, performance.now());
  };
  const heard = (group: string): void => {
    if (stopped || due.has(group)) return;
    const since = performance.now() - (last.get(group) ?? Number.NEGATIVE_INFINITY);
    const timer = setTimeout(
      () => {
        due.delete(group);
        doing = doing.then(() => take(group));
      },
      Math.max(pace.gathering, pace.apart - since),
    );
    timer.unref();
    due.set(group, timer);
  };
  const round = (): void =>
    void groups().then(
      (all) => all.forEach(heard),
      (error: unknown) => log('groups could not be looked at', error),
    );
  round();
  const hourly = setInterval(round, every);
  hourly.unref();
  return {
    heard,
    async stop() {
      stopped = true;
      clearInterval(hourly);
      for (const timer of due.values()) clearTimeout(timer);
      await doing;
    },
  };
}
