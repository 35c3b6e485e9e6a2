/** One thing at a time, in the order asked. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `task` when all before it have ended, well or badly. */
  take<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** When everything asked so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
