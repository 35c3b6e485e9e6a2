import { setImmediate, setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { withConnection } from './connection.ts';
import { type Docket, decideAll } from './docket.ts';
import { Fold } from './fold.ts';
import { catchUp } from './folding.ts';
import { Herald } from './herald.ts';
import { channel, payloadOf } from './listen.ts';
import { beginWriting } from './locks.ts';
import { Published, type Seen } from './published.ts';
import { randomHex } from './random.ts';
import { append, readHead, readStanding } from './store.ts';
import { add, type Gathered, gather, type Row, type Table, type Tables, write } from './tables.ts';
import { CommandFailed, isPassing, Mistake, orMistake, StoreSilent } from './trouble.ts';
import type { Answer, CommandIdReused, Entry, Envelope, Law, Rows } from './vocabulary.ts';

/** What all desks of a process share. */
export type Office<Command, State, Refusal> = {
  readonly pool: pg.Pool;
  readonly law: Law<Command, State, Refusal>;
  readonly clock: () => Date;
  readonly log: (message: string, error: unknown) => void;
  readonly tell: (group: string, entries: readonly Entry[]) => void;
  readonly tables: Tables;
  /** This process, among those on the same database. */
  readonly process: string;
  /** Streams kept folded, at most, per group and fold. */
  readonly memory: number;
  /** Milliseconds for which a silent store is asked again. */
  readonly patience: number;
};

type Waiting<Command, Refusal> = {
  readonly envelope: Envelope<Command>;
  readonly resolve: (answer: Answer<Refusal | CommandIdReused>) => void;
  readonly reject: (error: unknown) => void;
};

/** Commands in one transaction, at most: bounds how long the first of them waits for the last. */
const MOST = 500;

/** The one place of a group where commands are decided and written, batch after batch. */
export class Desk<Command, State, Refusal> {
  readonly #office: Office<Command, State, Refusal>;
  readonly #group: string;
  readonly #fold: Fold<State>;
  readonly #published: Published<State>;
  readonly #herald: Herald;
  #waiting: Waiting<Command, Refusal>[] = [];
  #work: Promise<void> | undefined;

  constructor(office: Office<Command, State, Refusal>, group: string) {
    this.#office = office;
    this.#group = group;
    this.#fold = new Fold(office.law);
    this.#published = new Published(office.pool, group, office.law, office.memory);
    this.#herald = new Herald(office.pool, group, (entries) => office.tell(group, entries));
  }

  submit(envelope: Envelope<Command>): Promise<Answer<Refusal | CommandIdReused>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ envelope, resolve, reject });
      this.#work ??= this.#workOff();
    });
  }

  look(streams: readonly string[]): Promise<Seen<State>> {
    return this.#published.look(streams);
  }

  /** Another process says that it committed these. */
  heard(first: number, last: number): void {
    this.#herald.heard(first, last).catch((error) => this.#office.log(`Reading ${this.#group} failed`, error));
  }

  /** Notices may have been missed: looks at the journal itself. */
  async refresh(): Promise<void> {
    const { told } = this.#herald;
    if (told === undefined) return;
    const { position } = await readHead(this.#office.pool, this.#group);
    this.heard(told + 1, position);
  }

  async idle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  async #workOff(): Promise<void> {
    while (this.#waiting.length > 0) {
      // A moment for what has arrived with the first command: more of them share one transaction.
      await setImmediate();
      await this.#settle(this.#waiting.splice(0, MOST));
    }
    this.#work = undefined;
  }

  /** Never rejects: whatever happens is told to the callers. */
  async #settle(batch: readonly Waiting<Command, Refusal>[]): Promise<void> {
    try {
      this.#answer(batch, await this.#persist(batch.map(({ envelope }) => envelope)));
    } catch (error) {
      if (isPassing(error)) return this.#giveUp(batch, error);
      const [first, ...others] = batch;
      if (first && others.length === 0) return this.#fail(first, error);
      // One of them cannot be written. Each alone, so that it harms nobody else.
      for (const one of batch) await this.#settle([one]);
    }
  }

  #answer(batch: readonly Waiting<Command, Refusal>[], { verdicts }: Docket<Refusal>): void {
    batch.forEach((waiting, index) => {
      const verdict = verdicts[index];
      if (verdict && 'answer' in verdict) waiting.resolve(verdict.answer);
      else this.#fail(waiting, verdict?.failed);
    });
  }

  #fail({ envelope, reject }: Waiting<Command, Refusal>, cause: unknown): void {
    this.#office.log(`Command ${envelope.id} of ${envelope.group} failed`, cause);
    reject(new CommandFailed(envelope.id, cause));
  }

  #giveUp(batch: readonly Waiting<Command, Refusal>[], cause: unknown): void {
    this.#office.log(`The store does not answer; ${batch.length} commands of ${this.#group} are unanswered`, cause);
    for (const { envelope, reject } of batch) reject(new StoreSilent(envelope.id, cause));
  }

  /** Writes a batch, again and again while the store is silent: see `isPassing` for why that is safe. */
  async #persist(envelopes: readonly Envelope<Command>[]): Promise<Docket<Refusal>> {
    const end = performance.now() + this.#office.patience;
    for (let pause = 20; ; pause = Math.min(pause * 2, 1_000)) {
      try {
        return await this.#write(envelopes);
      } catch (error) {
        this.#fold.restart(0);
        if (!isPassing(error) || performance.now() + pause > end) throw error;
        await setTimeout(pause);
      }
    }
  }

  #write(envelopes: readonly Envelope<Command>[]): Promise<Docket<Refusal>> {
    return withConnection(this.#office.pool, async (client) => {
      await beginWriting(client, this.#group);
      const docket = await this.#decide(client, envelopes);
      const wrote = docket.sealed.length > 0;
      const { command } = await client.query(wrote ? 'COMMIT' : 'ROLLBACK');
      // PostgreSQL answers COMMIT with ROLLBACK when an earlier error was swallowed.
      if (wrote && command !== 'COMMIT') throw new Mistake(`COMMIT was answered with ${command}`);
      if (wrote) this.#publish(docket);
      return docket;
    });
  }

  async #decide(client: pg.PoolClient, envelopes: readonly Envelope<Command>[]): Promise<Docket<Refusal>> {
    const { law, clock, process } = this.#office;
    const standing = await readStanding(
      client,
      this.#group,
      envelopes.map(({ id }) => id),
    );
    if (this.#herald.told !== undefined && this.#herald.told < standing.head.position) {
      this.heard(standing.head.position + 1, standing.head.position);
    }
    await catchUp(this.#fold, client, this.#group, standing.head.position, this.#streamsOf(envelopes));
    const docket = orMistake(() =>
      decideAll(law, this.#fold, standing, envelopes, {
        now: () => clock().toISOString(),
        salt: () => randomHex(16),
      }),
    );
    const [first, last] = [standing.head.position + 1, this.#fold.position];
    if (last >= first) {
      const notice = { channel, payload: payloadOf({ from: process, first, last, group: this.#group }) };
      await append(client, this.#group, standing.head, docket.sealed, docket.answers, notice);
      await this.#writeRows(client, docket);
    }
    this.#fold.trim(this.#office.memory);
    return docket;
  }

  /** A command whose streams cannot be named fails when it is decided, alone. */
  #streamsOf(envelopes: readonly Envelope<Command>[]): string[] {
    return envelopes.flatMap(({ command }) => {
      try {
        return this.#office.law.streamsOf(command);
      } catch {
        return [];
      }
    });
  }

  async #writeRows(client: pg.PoolClient, { sealed, beside }: Docket<Refusal>): Promise<void> {
    const views = orMistake(() => this.#project(sealed.map(({ entry }) => entry)));
    const names = [...beside.flat(), ...views].map(({ table }) => table);
    const tables = await this.#office.tables.describe(client, names);
    await add(client, gatherApart(tables, beside));
    await write(client, gather(new Map(), tables, views));
  }

  #project(entries: readonly Entry[]): readonly Rows[] {
    const streams = new Map<string, Entry[]>();
    for (const entry of entries) {
      const stream = streams.get(entry.stream);
      if (stream) stream.push(entry);
      else streams.set(entry.stream, [entry]);
    }
    const states = this.#fold.of(streams.keys());
    const { law } = this.#office;
    return [...streams].flatMap(([stream, its]) => {
      const state = states.get(stream);
      return state === undefined ? [] : law.project(this.#group, stream, its, state);
    });
  }

  #publish({ sealed }: Docket<Refusal>): void {
    this.#published.committed(sealed);
    this.#herald.committed(sealed).catch((error) => this.#office.log(`Reading ${this.#group} failed`, error));
  }
}

/**
 * Rows beside the chain come from different commands: two that write the same row cannot share a statement, so that the
 * batch is taken apart and each is written, or refused by the table, on its own.
 */
function gatherApart(tables: ReadonlyMap<string, Table>, beside: readonly (readonly Rows[])[]): Gathered {
  const all: Gathered = new Map();
  for (const rows of beside) {
    for (const [name, { table, rows: own }] of gather(new Map(), tables, rows)) {
      const into = all.get(name) ?? { table, rows: new Map<string, Row>() };
      all.set(name, into);
      for (const [key, row] of own) {
        if (into.rows.has(key)) throw new Mistake(`Two commands write the same row of ${name}`);
        into.rows.set(key, row);
      }
    }
  }
  return all;
}
