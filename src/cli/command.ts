/** Where a command writes: results to `out`, what went wrong to `err`, a line at a time. */
export type Console = { readonly out: (line: string) => void; readonly err: (line: string) => void };

/** One word of the command line. Answers the exit code: 0 well, 1 not as expected, 2 could not be done. */
export type Command = {
  /** How it is called, after `vahid`. */
  readonly usage: string;
  readonly about: string;
  readonly run: (words: readonly string[], console: Console) => Promise<number>;
};
