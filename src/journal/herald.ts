import type pg from 'pg';
import { PAGE, readSealed } from './store.ts';
import { Turns } from './turns.ts';
import type { Entry, Sealed } from './vocabulary.ts';

/**
 * Tells a group's entries onwards, each once and in order, whichever process wrote them: those of this process as they
 * are committed, the others read from the journal when they are heard of.
 */
export class Herald {
  readonly #turns = new Turns();
  readonly #pool: pg.Pool;
  readonly #group: string;
  readonly #tell: (entries: readonly Entry[]) => void;
  /** The last entry told; none is told that was there before this process first saw the group. */
  #told: number | undefined;

  constructor(pool: pg.Pool, group: string, tell: (entries: readonly Entry[]) => void) {
    this.#pool = pool;
    this.#group = group;
    this.#tell = tell;
  }

  get told(): number | undefined {
    return this.#told;
  }

  /** The journal is known to reach `last`; the entries from `first` on have not been there before. */
  heard(first: number, last: number): Promise<void> {
    return this.#turns.take(async () => {
      let told = this.#told ?? first - 1;
      while (told < last) {
        const sealed = await readSealed(this.#pool, this.#group, told, last, PAGE);
        told = sealed.at(-1)?.entry.position ?? last;
        this.#pass(sealed, told);
      }
      this.#told = told;
    });
  }

  /** This process has committed these. */
  async committed(sealed: readonly Sealed[]): Promise<void> {
    const [first, last] = [sealed[0]?.entry.position, sealed.at(-1)?.entry.position];
    if (first === undefined || last === undefined) return;
    if ((this.#told ?? first - 1) < first - 1) await this.heard(first, first - 1);
    await this.#turns.take(() => {
      const told = this.#told ?? first - 1;
      this.#pass(
        sealed.filter(({ entry }) => entry.position > told),
        Math.max(told, last),
      );
    });
  }

  #pass(sealed: readonly Sealed[], told: number): void {
    this.#told = told;
    if (sealed.length > 0) this.#tell(sealed.map(({ entry }) => entry));
  }
}
