import { afterAll, beforeAll, expect, it } from 'vitest';
import { boxes } from '../journal/boxes.ts';
import { newPlace, type Place } from './place.ts';
import { runAndKill, Told } from './running.ts';
import { expectWhole } from './whole.ts';

/** How often the program is killed: a few times each run, `KILLS=50` before a release. */
const KILLS = Number(process.env.KILLS ?? 3);

let place: Place;
let words: readonly string[];

beforeAll(async () => {
  place = await newPlace();
  words = place.databaseUrl ? ['url', place.databaseUrl] : ['data', place.data];
});
afterAll(() => place?.drop());

const killed = { code: null, signal: 'SIGKILL', errors: '' };

it(
  `the program is killed ${KILLS} times amid a stream of ballots, and nothing acknowledged is lost or doubled`,
  async () => {
    const told = new Told();
    for (let round = 1; round <= KILLS; round++) {
      const when = { enough: 160 + ((round * 37) % 150), more: (round * 7) % 23 };
      expect(await runAndKill(told, words, `r${round}`, when)).toEqual(killed);
    }
    expect(told.done.size).toBeGreaterThanOrEqual(KILLS * 100);
    const { pool, stop } = await place.open();
    await expectWhole(pool, 'g', boxes, told).finally(stop);
  },
  60_000 + KILLS * 15_000,
);
