import { hashOf } from '#journal/chain.ts';
import { readStored } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import { CALLERS, castRound, type Round } from './ballots.ts';
import { type Assembly, compose, convene, Teller, voteAgain } from './group.ts';
import { liveThrough } from './history.ts';
import { median, timed } from './measure.ts';
import { type Program, startProgram } from './program.ts';
import { type Bench, type Database, openStoreFor } from './stores.ts';

/** Called as the demonstration is, for only there places are taken without accounts. */
const GROUP = 'demo';

/** Meetings that vote in each round: as many as fit into a group of 1,000 acts. */
const MEETINGS = 13;
/** Acts of such a meeting until its ballots are awaited. */
const OPENING = 60;

export type Growth = {
  readonly sizes: readonly { readonly acts: number; readonly rounds: readonly Round[] }[];
  readonly verify: Verify;
};

/** Milliseconds, of the longest history. */
export type Verify = {
  readonly acts: number;
  readonly megabytes: number;
  readonly verify: number;
  readonly hashing: number;
};

type Grown = {
  readonly acts: number;
  readonly database: Database;
  readonly teller: Teller;
  readonly assembly: Assembly;
  readonly program: Program;
  readonly rounds: Round[];
};

/** The cost of a ballot in groups with histories of these lengths, turn by turn, each in a database of its own. */
export async function measureGrowth(sizes: readonly number[], rounds: number): Promise<Growth> {
  const bench = await openStoreFor('embedded');
  const groups: Grown[] = [];
  try {
    for (const acts of sizes) {
      groups.push(await grow(bench, acts));
    }
    await bench.tell('CHECKPOINT');
    for (let round = 0; round <= rounds; round += 1) {
      for (const group of groups) await vote(bench, group, round + 1);
    }
    const verify = await measureVerify(groups.at(-1));
    return { sizes: groups.map((group) => ({ acts: group.acts, rounds: group.rounds.slice(1) })), verify };
  } finally {
    for (const { program, database } of groups) {
      await program.stop();
      await database.close();
    }
    await bench.stop();
  }
}

async function grow(bench: Bench, acts: number): Promise<Grown> {
  const database = await bench.database(`group_${acts}`);
  const teller = new Teller(database.clerk, GROUP);
  const people = await compose(teller, CALLERS - 1);
  const past = acts - MEETINGS * OPENING;
  if (past > teller.acts * 2) await liveThrough(database.pool, teller, people, past);
  const assembly = await convene(teller, people, MEETINGS);
  await database.pool.query('VACUUM ANALYZE');
  const program = await startProgram({ DATABASE_URL: database.url, VAHID_DATA: bench.folder });
  return { acts: teller.acts, database, teller, assembly, program, rounds: [] };
}

async function vote(bench: Bench, { teller, assembly, program, rounds }: Grown, proposal: number): Promise<void> {
  if (proposal > 1) await voteAgain(teller, assembly, proposal - 1);
  rounds.push(await castRound(program, bench, assembly, proposal));
}

/** Throws when the chain does not hold: then nothing else that was measured on it is worth a word. */
async function measureVerify(grown: Grown | undefined): Promise<Verify> {
  if (!grown) throw new Error('there is no group to verify');
  const { pool } = grown.database;
  const times: number[] = [];
  let acts = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const verified = { ...(await timedVerify(grown)) };
    times.push(verified.time);
    acts = verified.acts;
  }
  let hashing = 0;
  let bytes = 0;
  for (let after = 0; after < acts; ) {
    const page = await readStored(pool, GROUP, after, acts);
    hashing += await timed(() => {
      for (const stored of page) hashOf(stored.bytes);
    });
    bytes += page.reduce((sum, stored) => sum + Buffer.byteLength(stored.bytes), 0);
    after = page.at(-1)?.position ?? acts;
  }
  return { acts, megabytes: bytes / 1e6, verify: median(times), hashing };
}

async function timedVerify({ database }: Grown) {
  const begun = performance.now();
  const { broken, head } = await verifyGroup(database.pool, GROUP);
  if (broken) throw new Error(`the chain is broken at ${broken.position}: ${broken.fault}`);
  return { acts: head.position, time: performance.now() - begun };
}
