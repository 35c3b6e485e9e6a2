import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { notBefore } from './chain.ts';
import { Desk, type Office } from './desk.ts';
import { listen, type Notice } from './listen.ts';
import { Tables } from './tables.ts';
import type { Answer, CommandIdReused, Entry, Envelope, Law } from './vocabulary.ts';

/** Told of every commit, of this process and of others, each entry once and in the order of the group's journal. */
export type Listener = (group: string, entries: readonly Entry[]) => void;

/** The one writer: decides commands against the folded states and answers only after the commit. */
export type Clerk<Command, State, Refusal> = {
  /**
   * Decides a command and stores its acts. A lawful no is an answer.
   * @throws CommandFailed when the program or a table's constraint could not carry it out: nothing of it is stored.
   * @throws StoreSilent when the database does not answer: send it again under the same id.
   */
  submit(envelope: Envelope<Command>): Promise<Answer<Refusal | CommandIdReused>>;
  /**
   * Committed states of these streams as of the journal's head; of a stream without acts, the initial one.
   * They are the clerk's own and go on changing: read them before the next `await`, and change nothing.
   */
  look(group: string, streams: readonly string[]): Promise<ReadonlyMap<string, State>>;
  /** What `submit` would refuse this command with now; nothing is stored. */
  ask(group: string, by: string, command: Command): Promise<Refusal | undefined>;
  /** Returns what ends the listening. */
  onCommit(listener: Listener): () => void;
  /** Takes no more commands, finishes those it has, and gives its connections back. */
  stop(): Promise<void>;
};

export type ClerkOptions<Command, State, Refusal> = {
  readonly pool: pg.Pool;
  readonly law: Law<Command, State, Refusal>;
  readonly clock: () => Date;
  readonly log?: (message: string, error: unknown) => void;
  /** Streams kept folded, at most, per group. */
  readonly memory?: number;
  /** Milliseconds for which a silent store is asked again before a caller is told. */
  readonly patience?: number;
};

export function createClerk<Command, State, Refusal>(
  options: ClerkOptions<Command, State, Refusal>,
): Clerk<Command, State, Refusal> {
  const { law } = options;
  const log = options.log ?? (() => {});
  const listeners = new Set<Listener>();
  const desks = new Map<string, Desk<Command, State, Refusal>>();
  let stopped = false;

  const office: Office<Command, State, Refusal> = {
    pool: options.pool,
    law,
    clock: options.clock,
    log,
    tell,
    tables: new Tables(),
    process: randomUUID(),
    memory: options.memory ?? 2_000,
    patience: options.patience ?? 10_000,
  };
  const ears = listen(options.pool, {
    onNotice,
    onBegin: refresh,
    onTrouble: (error) => log('Listening to other processes was interrupted', error),
  });

  function deskOf(group: string): Desk<Command, State, Refusal> {
    const desk = desks.get(group) ?? new Desk(office, group);
    desks.set(group, desk);
    return desk;
  }

  function tell(group: string, entries: readonly Entry[]): void {
    for (const listener of listeners) {
      try {
        listener(group, entries);
      } catch (error) {
        log(`A listener failed on ${group}`, error);
      }
    }
  }

  function onNotice({ from, group, first, last }: Notice): void {
    if (from !== office.process) deskOf(group).heard(first, last);
  }

  function refresh(): void {
    for (const desk of desks.values()) {
      desk.refresh().catch((error) => log('Reading the journal after an interruption failed', error));
    }
  }

  return {
    async submit(envelope) {
      if (stopped) throw new Error('The clerk has stopped');
      return deskOf(envelope.group).submit(envelope);
    },
    async look(group, streams) {
      return (await deskOf(group).look(streams)).states;
    },
    async ask(group, by, command) {
      const { states, at } = await deskOf(group).look(law.streamsOf(command));
      const now = options.clock().toISOString();
      const decision = law.decide(states, command, { group, at: notBefore(at, now), by, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      stopped = true;
      await Promise.all([...desks.values()].map((desk) => desk.idle()));
      await ears.stop();
    },
  };
}
