/** Sentences on everything that is wrong in the lines of an exported journal; a line that is not UTF-8 is undefined. */
export function check(lines: Iterable<string | undefined> | AsyncIterable<string | undefined>): AsyncGenerator<
  string,
  {
    readonly group: unknown;
    readonly count: number;
    readonly head: string;
    readonly wordings: number;
    readonly withheld: number;
  }
>;
export function canonical(value: unknown): string;
