import pg from 'pg';

/** The command met a mistake of the program or the store, not of its author; nothing of it was written. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    readonly command: string,
    cause: unknown,
  ) {
    super(`Command ${command} could not be carried out`, { cause });
  }
}

/** The store did not answer in time. Whether the command was carried out is known when it is sent again: same id. */
export class StoreSilent extends Error {
  override readonly name = 'StoreSilent';
  constructor(
    readonly command: string,
    cause: unknown,
  ) {
    super(`The store does not answer; command ${command} may be sent again under the same id`, { cause });
  }
}

/** A bug, ours or the law's, found while a batch was folded, projected or written: trying again would not help. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}

/** Runs code that only a bug can make throw. */
export function orMistake<Result>(task: () => Result): Result {
  try {
    return task();
  } catch (cause) {
    throw new Mistake(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** SQLSTATE classes and codes after which the same statements may well succeed: connection, shutdown, lost a race. */
const PASSING = /^(08|57P|40001|40P01)/;

/**
 * Whether the trouble is the store's and not the command's: then everything is tried again. That is always safe, also
 * after a COMMIT whose outcome is unknown: each attempt first waits for the group's lock, which an earlier attempt holds
 * until it has ended, and then looks for the answers that it may have left.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof Mistake) return false;
  // What is not an answer of the database is a lost connection, or none to be had.
  return !(error instanceof pg.DatabaseError) || PASSING.test(error.code ?? '');
}
