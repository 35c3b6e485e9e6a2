import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHead } from '#journal/store.ts';
import { workingGroup } from '../../bench/group.ts';
import { throwAwayFolder } from '../setup/folder.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';
import { startProgram } from './program.ts';
import { type Ballot, cast, castAll, GROUP, openVotes, Sent } from './votes.ts';
import { expectWhole } from './whole.ts';

let store: FreshDatabase;
let ballots: readonly Ballot[];
let prepared: number;

beforeAll(async () => {
  store = await freshDatabase();
  ballots = await openVotes(store.pool, 16);
  prepared = (await readHead(store.pool, GROUP)).position;
});
afterAll(() => store?.drop());

const program = () => startProgram({ data: throwAwayFolder('vahid-programs'), databaseUrl: store.url });

const place = { cookie: `place-${GROUP}=head` };

/** Reads a stream of server-sent events until one of them says this. */
async function heard(events: Response, words: string): Promise<void> {
  if (!events.body) throw new Error('no stream of events');
  let text = '';
  for await (const chunk of events.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes(words)) return;
  }
  throw new Error(`the stream ended after ${text}`);
}

async function votedOn(url: string, meeting: string): Promise<readonly string[]> {
  const headers = { ...place, accept: 'application/json' };
  const page = await (await fetch(`${url}/g/${GROUP}/meetings/${meeting}`, { headers })).json();
  return page.proposals[0].voted;
}

it('two programs serve one group on one PostgreSQL, each shows what came through the other, and one takes over', async () => {
  const [one, other] = await Promise.all([program(), program()]);
  const sent = new Sent();
  const [first, ...rest] = ballots;
  if (!first) throw new Error('nobody votes');

  const events = await fetch(`${other.url}/g/${GROUP}/live`, { headers: place });
  expect(await votedOn(other.url, first.meeting)).toEqual([]);
  const begun = performance.now();
  const signal = heard(events, `meeting/${first.meeting}`);
  expect(await cast(one.url, first, sent)).toBe(true);
  await signal;
  expect(await votedOn(other.url, first.meeting)).toEqual([first.person]);
  // Half a second is promised to people; a test on a busy machine only has to tell it from a timeout.
  expect(performance.now() - begun).toBeLessThan(5_000);

  const half = rest.length / 2;
  const oneByOne = rest.values();
  const upToHalf: Iterator<Ballot> = {
    next: () => (sent.done.size < half ? oneByOne.next() : { done: true, value: undefined }),
  };
  await Promise.all([castAll(one.url, upToHalf, sent), castAll(other.url, upToHalf, sent)]);

  const killing = new Promise<void>((resolve) => setTimeout(resolve, 15)).then(() => one.end('SIGKILL'));
  await Promise.all([castAll(one.url, oneByOne, sent), castAll(other.url, oneByOne, sent)]);
  expect(await killing).toEqual({ code: null, signal: 'SIGKILL', errors: '' });
  const unanswered = [...sent.asked.values()].filter(({ id }) => !sent.done.has(id));
  await castAll(other.url, [...unanswered, ...oneByOne].values(), sent);
  expect(sent.done.size).toBe(ballots.length);
  expect(await other.end('SIGINT')).toEqual({ code: 0, signal: null, errors: '' });

  const numbers = [...sent.done.values()].sort((a, b) => a - b);
  expect(numbers).toEqual(ballots.map((_, index) => prepared + 1 + index));
  await expectWhole(store.pool, GROUP, (await workingGroup()).law, sent);
}, 180_000);
