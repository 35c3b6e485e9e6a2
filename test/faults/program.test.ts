import { afterAll, beforeAll, expect, it } from 'vitest';
import { workingGroup } from '../../bench/group.ts';
import { newPlace, type Place } from './place.ts';
import { type End, startProgram } from './program.ts';
import { type Ballot, CALLERS, cast, castAll, GROUP, openVotes, Sent } from './votes.ts';
import { expectWhole } from './whole.ts';

/** How often the program is killed: a few times each run, `KILLS=50` before a release. */
const KILLS = Number(process.env.KILLS ?? 3);

/** More than a round can have answered before it is killed. */
const MEETINGS_A_ROUND = 30;

let place: Place;
let ballots: readonly Ballot[];

beforeAll(
  async () => {
    place = await newPlace();
    const { pool, stop } = await place.open();
    ballots = await openVotes(pool, KILLS * MEETINGS_A_ROUND).finally(stop);
  },
  60_000 + KILLS * 2_000,
);
afterAll(() => place?.drop());

/** Starts the program, sends again what had no answer and the last that had, and kills it amid more ballots. */
async function killOnce(ahead: Iterator<Ballot>, sent: Sent, round: number): Promise<End> {
  const program = await startProgram(place);
  await askAgain(program.url, sent);
  const enough = sent.done.size + 100 + ((round * 37) % 150);
  let end: Promise<End> | undefined;
  const watched: Iterator<Ballot> = {
    next() {
      if (sent.done.size >= enough) {
        end ??= new Promise((resolve) => setTimeout(() => resolve(program.end('SIGKILL')), (round * 7) % 23));
      }
      return ahead.next();
    },
  };
  await castAll(program.url, watched, sent);
  if (!end) throw new Error('the ballots did not last until the kill');
  return end;
}

/** Each must be answered, and those that were before must be told the same again. */
async function askAgain(url: string, sent: Sent): Promise<void> {
  const asked = [...sent.asked.values()];
  const again = asked.filter(({ id }, index) => !sent.done.has(id) || index >= asked.length - 2 * CALLERS);
  const answered = await Promise.all(again.map((ballot) => cast(url, ballot, sent)));
  expect(answered).not.toContain(false);
}

it(
  `the program itself is killed ${KILLS} times amid ballots over HTTP, and nothing acknowledged is lost or doubled`,
  async () => {
    const sent = new Sent();
    const ahead = ballots.values();
    for (let round = 1; round <= KILLS; round++) {
      expect(await killOnce(ahead, sent, round)).toEqual({ code: null, signal: 'SIGKILL', errors: '' });
    }

    const program = await startProgram(place);
    await askAgain(program.url, sent);
    expect(await program.end('SIGINT')).toEqual({ code: 0, signal: null, errors: '' });
    expect(sent.done.size).toBe(sent.asked.size);
    expect(sent.done.size).toBeGreaterThanOrEqual(KILLS * 100);

    const { pool, stop } = await place.open();
    await expectWhole(pool, GROUP, (await workingGroup()).law, sent).finally(stop);
  },
  60_000 + KILLS * 15_000,
);
