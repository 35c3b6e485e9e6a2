import { setTimeout as pause } from 'node:timers/promises';
import { plainBallots } from './floor.ts';
import { type Assembly, compose, convene, Teller, voteAgain } from './group.ts';
import { castAll } from './http.ts';
import { median } from './measure.ts';
import { family, memory, memoryTogether, processorTime } from './processes.ts';
import { type Program, startProgram } from './program.ts';
import { type Bench, type Database, openStoreFor, type StoreKind } from './stores.ts';

export const CALLERS = 50;

export type Size = { readonly meetings: number; readonly rounds: number };

/** One round over HTTP. Per second; microseconds of processor time a ballot; milliseconds until the answer. */
export type Round = {
  readonly perSecond: number;
  readonly program: number;
  readonly store: number;
  readonly median: number;
  readonly slowest: number;
};

/** The plainest client in the same round, ballots a second: one connection; fifty on one head; fifty on their own. */
export type Plain = { readonly alone: number; readonly chain: number; readonly apart: number };

export type Ballots = {
  readonly kind: StoreKind;
  readonly version: string;
  readonly rounds: readonly (Round & { readonly plain: Plain })[];
  /** Megabytes after the ballots. */
  readonly memory: { readonly program: number | undefined; readonly store: number | undefined };
  readonly slow: Slow | undefined;
};

/** With two milliseconds more for each sync: rounds, and how long a commit of the plainest client took before and after. */
export type Slow = { readonly rounds: readonly Round[]; readonly before: number; readonly after: number };

/** Durable ballots over HTTP, and right after each round the plainest client on the same store. */
export async function measureBallots(kind: StoreKind, size: Size, slowed: boolean): Promise<Ballots> {
  const bench = await openStoreFor(kind);
  const database = await bench.database('vahid');
  const plain = await bench.database('plain');
  const hall = await openHall(database, size.meetings);
  const program = await startProgram({ DATABASE_URL: database.url, VAHID_DATA: bench.folder });
  try {
    await hall.round(program, bench);
    const rounds: (Round & { readonly plain: Plain })[] = [];
    while (rounds.length < size.rounds) {
      const round = await hall.round(program, bench);
      rounds.push({ ...round, plain: await measurePlain(plain.url, size.meetings * 10) });
    }
    const used = { program: memory(program.pid), store: memoryTogether(family(bench.pid)) };
    const slow = slowed ? await measureSlow(bench, plain.url, () => hall.round(program, bench), size) : undefined;
    return { kind, version: bench.version, rounds, memory: used, slow };
  } finally {
    await program.stop();
    await database.close();
    await plain.close();
    await bench.stop();
  }
}

/** Meetings that vote on one proposal after another. */
async function openHall({ clerk }: Database, meetings: number) {
  const teller = new Teller(clerk, 'demo');
  const assembly = await convene(teller, await compose(teller, CALLERS - 1), meetings);
  let proposal = 0;
  return {
    async round(program: Program, bench: Bench): Promise<Round> {
      if (proposal > 0) await voteAgain(teller, assembly, proposal);
      proposal += 1;
      return castRound(program, bench, assembly, proposal);
    },
  };
}

export async function castRound(program: Program, bench: Bench, assembly: Assembly, proposal: number): Promise<Round> {
  const before = { program: processorTime(program.pid), store: processorTime(bench.pid) };
  const took = await castAll({ ...assembly, url: program.url, proposal: String(proposal), callers: CALLERS });
  const each = (from: number, to: number) => ((to - from) * 1000) / took.ballots;
  return {
    perSecond: took.ballots / took.seconds,
    program: each(before.program, processorTime(program.pid)),
    store: each(before.store, processorTime(bench.pid)),
    median: took.median,
    slowest: took.slowest,
  };
}

async function measurePlain(url: string, ballots: number): Promise<Plain> {
  return {
    alone: await plainBallots(url, 1, 'one head', Math.ceil(ballots / 4)),
    chain: await plainBallots(url, CALLERS, 'one head', ballots),
    apart: await plainBallots(url, CALLERS, 'own heads', ballots),
  };
}

/**
 * PostgreSQL itself waits before each sync (`commit_delay`, with no condition on how many others are busy); that it does
 * is seen in how long a commit of one connection takes.
 */
async function measureSlow(bench: Bench, plain: string, round: () => Promise<Round>, size: Size): Promise<Slow> {
  const commit = async () => 1000 / median([await alone(), await alone(), await alone()]);
  const alone = () => plainBallots(plain, 1, 'one head', 100);
  const before = await commit();
  await bench.tell('ALTER SYSTEM SET commit_delay = 2000', 'ALTER SYSTEM SET commit_siblings = 0');
  await bench.tell('SELECT pg_reload_conf()');
  await pause(500);
  const after = await commit();
  const rounds: Round[] = [];
  while (rounds.length < size.rounds) rounds.push(await round());
  return { rounds, before, after };
}
