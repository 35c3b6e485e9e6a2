import type pg from 'pg';
import { Fold, type Folding } from './fold.ts';
import { catchUp } from './folding.ts';
import { readHead } from './store.ts';
import { Turns } from './turns.ts';
import type { Sealed } from './vocabulary.ts';

type Looking<State> = {
  readonly streams: readonly string[];
  readonly resolve: (seen: Seen<State>) => void;
  readonly reject: (error: unknown) => void;
};

/** Committed states, and the time of the group's last act. */
export type Seen<State> = { readonly states: ReadonlyMap<string, State>; readonly at: string };

/**
 * The states that readers see: committed ones only, while the clerk's own fold is ahead by what it is deciding.
 * Everyone who waits at the same time is served by one look at the journal.
 */
export class Published<State> {
  readonly #turns = new Turns();
  readonly #pool: pg.Pool;
  readonly #group: string;
  readonly #most: number;
  readonly #fold: Fold<State>;
  #looking: Looking<State>[] = [];
  #trouble: unknown;

  constructor(pool: pg.Pool, group: string, law: Folding<State>, most: number) {
    this.#pool = pool;
    this.#group = group;
    this.#fold = new Fold(law);
    this.#most = most;
  }

  look(streams: readonly string[]): Promise<Seen<State>> {
    return new Promise((resolve, reject) => {
      this.#looking.push({ streams, resolve, reject });
      if (this.#looking.length === 1) void this.#turns.take(() => this.#serveAll());
    });
  }

  /** Entries that have just been committed; when others came between, the next look folds them in. */
  committed(sealed: readonly Sealed[]): void {
    void this.#turns.take(() => {
      if (sealed[0]?.entry.position !== this.#fold.position + 1) return;
      this.#guard(() => this.#fold.advance(sealed));
    });
  }

  async #serveAll(): Promise<void> {
    const looking = this.#looking;
    this.#looking = [];
    if (await this.#serve(looking)) return;
    // One of them asks for what cannot be folded, or the store is away: each finds out alone.
    for (const one of looking) if (!(await this.#serve([one]))) one.reject(this.#trouble);
  }

  async #serve(looking: readonly Looking<State>[]): Promise<boolean> {
    try {
      const head = await readHead(this.#pool, this.#group);
      const all = looking.flatMap(({ streams }) => streams);
      await catchUp(this.#fold, this.#pool, this.#group, head.position, all);
      for (const { streams, resolve } of looking) resolve({ states: this.#fold.of(streams), at: head.at });
      this.#fold.trim(this.#most);
      return true;
    } catch (error) {
      this.#fold.restart(0);
      this.#trouble = error;
      return false;
    }
  }

  /** A fold that broke halfway is wrong: it is forgotten, and the next look meets the exception again. */
  #guard(task: () => void): void {
    try {
      task();
    } catch {
      this.#fold.restart(0);
    }
  }
}
