import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newCommandId } from '#journal/command-id.ts';
import { root } from '#root.ts';
import { quiet } from './asking.ts';
import { Teller } from './group.ts';
import { type Largeness, liveLargely } from './large.ts';
import { median } from './measure.ts';
import { processorTime } from './processes.ts';
import { type Program, startProgram } from './program.ts';
import { openStoreFor } from './stores.ts';

/** Pages to hold open: one stream for each of these people, and the address that each shows. */
export type ListenerTask = { readonly url: string; readonly page: string; readonly people: readonly string[] };

/** `hear`: tell when all have heard (and fetched). `fetch`: whether pages are fetched again. `fresh`: counts begin anew. */
export type ListenerOrder = { readonly order: 'rest' | 'hear'; readonly fetch: boolean; readonly fresh?: boolean };

export type ListenerWord =
  | { readonly said: 'open' | 'ready' }
  | {
      readonly said: 'heard';
      /** Of each page, milliseconds since 1970. */
      readonly heard: readonly number[];
      readonly fresh: readonly number[];
      readonly signalBytes: number;
      readonly pageBytes: number;
      readonly fetched: number;
    };

type Heard = Extract<ListenerWord, { readonly said: 'heard' }>;

/** Milliseconds; bytes of one page. */
export type Streams = {
  readonly pages: number;
  readonly readers: number;
  readonly items: number;
  readonly members: number;
  /** From the moment a ballot was sent, and from its answer, until a page heard of it: the middle, 95 of 100, the last. */
  readonly fromSending: Spread;
  readonly fromAnswer: Spread;
  readonly signalBytes: number;
  /** All pages fetch themselves again at once after one ballot. */
  readonly wave: {
    readonly fresh: Spread;
    readonly pageBytes: number;
    /** Processor time of the program for one page. */
    readonly program: number;
  };
  /** While they do, ballots are cast one after another. */
  readonly storm: {
    readonly ballots: number;
    readonly answer: Spread;
    readonly fetched: number;
    readonly fresh: number;
  };
};

export type Spread = { readonly middle: number; readonly most: number; readonly last: number };

export async function measureStreams(size: Largeness, pages: number, rounds: number): Promise<Streams> {
  const bench = await openStoreFor('embedded');
  const now = new Date(Date.now() - 60_000);
  const database = await bench.database('large', () => now);
  const teller = new Teller(database.clerk, 'demo');
  const { open, inHand, people, awaited } = await liveLargely(teller, size, now);
  // Whoever audits the group reads its meetings too: so that every page has a reader of its own.
  const more = Array.from({ length: Math.max(0, pages - people.length) }, (_, index) => `auditor-${index}`);
  for (const person of more) await teller.tell('officer', audits(person), person);
  await teller.finish();
  await database.pool.query('VACUUM ANALYZE');
  await database.close();
  const program = await startProgram({ DATABASE_URL: database.url, VAHID_DATA: bench.folder });
  await quiet(program);
  const readers = [...people, ...more].slice(0, pages);
  const room = await openPages({ url: program.url, page: `/g/demo/meetings/${open}`, people: readers });
  const voters = awaited.values();
  const cast = () => ballot(program, `/g/demo/meetings/${open}/proposals/${inHand}/ballots`, voters.next().value ?? '');
  try {
    const signals = await hearRounds(room, cast, rounds);
    const wave = await fetchWave(program, room, cast, pages);
    const storm = await fetchStorm(room, cast, 8);
    return { pages, readers: readers.length, ...size, ...signals, wave, storm };
  } finally {
    room.close();
    await program.stop();
    await bench.stop();
  }
}

const audits = (person: string) => {
  const holding = {
    holding: `h-${person}`,
    office: 'auditor',
    person,
    body: null,
    acting: false,
    basis: null,
  } as const;
  return { type: 'recordOffice', ...holding } as const;
};

const absolute = () => performance.timeOrigin + performance.now();

/** Casts a ballot; milliseconds since 1970 when it was sent and when it was answered. */
async function ballot({ url }: Program, path: string, person: string) {
  const sent = absolute();
  const answer = await fetch(url + path, {
    method: 'POST',
    body: '{"choice":"for"}',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': newCommandId(new Date()),
      cookie: `place-demo=${person}`,
    },
  });
  if (answer.status !== 201) throw new Error(`a ballot of ${person} was answered with ${answer.status}`);
  return { sent, answered: absolute() };
}

type Room = {
  order(order: ListenerOrder): Promise<void>;
  heard(): Promise<Heard>;
  close(): void;
};

async function openPages(task: ListenerTask): Promise<Room> {
  const program = ['--import', 'tsx', join(root, 'bench', 'listeners.ts')];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const guard = () => void child.kill('SIGKILL');
  process.once('exit', guard);
  child.once('exit', () => process.off('exit', guard));
  child.send(task);
  await word(child, 'open');
  return {
    async order(order) {
      const ready = word(child, 'ready');
      child.send(order);
      await ready;
    },
    heard: async () => (await word(child, 'heard')) as Heard,
    close: () => child.disconnect(),
  };
}

/** The next word of that kind. Throws when the listeners end before it. */
async function word(child: ChildProcess, said: ListenerWord['said']): Promise<ListenerWord> {
  const ended = new AbortController();
  const gone = () => ended.abort(new Error('the listeners ended'));
  child.once('exit', gone);
  try {
    for (;;) {
      const [told] = (await once(child, 'message', { signal: ended.signal })) as [ListenerWord];
      if (told.said === said) return told;
    }
  } finally {
    child.off('exit', gone);
  }
}

type Cast = () => Promise<{ readonly sent: number; readonly answered: number }>;

async function hearRounds(room: Room, cast: Cast, rounds: number) {
  const fromSending: number[] = [];
  const fromAnswer: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round += 1) {
    await room.order({ order: 'hear', fetch: false, fresh: true });
    const hearing = room.heard();
    const { sent, answered } = await cast();
    const { heard, signalBytes } = await hearing;
    // The first warms the program up.
    if (round === 0) continue;
    fromSending.push(...heard.map((at) => at - sent));
    fromAnswer.push(...heard.map((at) => at - answered));
    bytes = signalBytes / heard.length;
    await pause(100);
  }
  return { fromSending: spread(fromSending), fromAnswer: spread(fromAnswer), signalBytes: bytes };
}

async function fetchWave({ pid }: Program, room: Room, cast: Cast, pages: number) {
  await room.order({ order: 'hear', fetch: true, fresh: true });
  const hearing = room.heard();
  const before = processorTime(pid);
  const { sent } = await cast();
  const { fresh, pageBytes } = await hearing;
  const program = (processorTime(pid) - before) / pages;
  return { fresh: spread(fresh.map((at) => at - sent)), pageBytes: pageBytes / pages, program };
}

/** One ballot a quarter of a second, and whoever casts it waits for the answer. */
async function fetchStorm(room: Room, cast: Cast, ballots: number) {
  await room.order({ order: 'rest', fetch: true, fresh: true });
  const waits: number[] = [];
  let last = 0;
  for (let turn = 0; turn < ballots; turn += 1) {
    const { sent, answered } = await cast();
    waits.push(answered - sent);
    last = sent;
    await pause(250);
  }
  const hearing = room.heard();
  await room.order({ order: 'hear', fetch: true });
  const { fresh, fetched } = await hearing;
  return { ballots, answer: spread(waits), fetched, fresh: Math.max(...fresh) - last };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { middle: median(sorted), most: at(0.95), last: at(1) };
}
