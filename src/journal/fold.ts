import { read } from './chain.ts';
import type { Entry, Sealed } from './vocabulary.ts';

/** What a fold needs of the law. */
export type Folding<State> = {
  initial(stream: string): State;
  evolve(state: State, entry: Entry): State;
};

/**
 * Folded states of a group's streams, all as of one position of its journal. Which streams are held is only a matter of
 * memory: the least recently used go first, and are folded from the journal when asked for again.
 */
export class Fold<State> {
  readonly #law: Folding<State>;
  readonly #states = new Map<string, State>();
  #position = 0;

  constructor(law: Folding<State>) {
    this.#law = law;
  }

  /** The last entry that is folded in. */
  get position(): number {
    return this.#position;
  }

  /** Those of these streams that are not held. */
  missing(streams: Iterable<string>): string[] {
    return [...new Set(streams)].filter((stream) => !this.#states.has(stream));
  }

  /** Takes up streams with all their entries up to `position`; a stream without entries begins in its initial state. */
  load(streams: readonly string[], entries: Iterable<Entry>): void {
    for (const stream of streams) this.#states.set(stream, this.#law.initial(stream));
    for (const entry of entries) this.#evolve(entry);
  }

  /** Folds in the entries that follow. Each fold reads the bytes anew, so that no two states share a value. */
  advance(sealed: readonly Sealed[]): void {
    for (const { entry, bytes } of sealed) {
      if (entry.position !== this.#position + 1) throw new Error(`Entry ${entry.position} after ${this.#position}`);
      if (this.#states.has(entry.stream)) this.#evolve(read(bytes));
      this.#position = entry.position;
    }
  }

  /** States of these streams; they must be held. */
  of(streams: Iterable<string>): Map<string, State> {
    const states = new Map<string, State>();
    for (const stream of streams) states.set(stream, this.#touch(stream));
    return states;
  }

  /** Forgets everything and stands at `position`. */
  restart(position: number): void {
    this.#states.clear();
    this.#position = position;
  }

  /** Forgets the least recently used streams beyond `most`. */
  trim(most: number): void {
    for (const stream of this.#states.keys()) {
      if (this.#states.size <= most) return;
      this.#states.delete(stream);
    }
  }

  #evolve(entry: Entry): void {
    this.#states.set(entry.stream, this.#law.evolve(this.#held(entry.stream), entry));
  }

  #touch(stream: string): State {
    const state = this.#held(stream);
    this.#states.delete(stream);
    this.#states.set(stream, state);
    return state;
  }

  #held(stream: string): State {
    const state = this.#states.get(stream);
    if (state === undefined) throw new Error(`Stream ${stream} is not folded`);
    return state;
  }
}
