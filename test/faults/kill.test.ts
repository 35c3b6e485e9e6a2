import type pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect } from '#database/pool.ts';
import { openStore } from '#database/store.ts';
import { throwAwayFolder } from '../setup/folder.ts';
import { type FreshDatabase, freshDatabase } from '../store.ts';
import { runAndKill, Told } from './running.ts';
import { expectWhole } from './whole.ts';

/** How often the program is killed: a few times each run, `KILLS=50` before a release. */
const KILLS = Number(process.env.KILLS ?? 3);

/** What is opened: on the embedded store PostgreSQL dies with the program; a server lives on. */
type Place = { readonly words: readonly string[]; open(): Promise<{ pool: pg.Pool; stop(): Promise<void> }> };

let fresh: FreshDatabase | undefined;
let place: Place;

beforeAll(async () => {
  if (inject('store').kind === 'embedded') {
    const data = throwAwayFolder('vahid-kill');
    place = { words: ['data', data], open: () => openStore({ data }) };
    return;
  }
  fresh = await freshDatabase();
  const { url } = fresh;
  const open = async () => {
    const pool = connect(url);
    return { pool, stop: () => pool.end() };
  };
  place = { words: ['url', url], open };
});
afterAll(() => fresh?.drop());

const killed = { code: null, signal: 'SIGKILL', errors: '' };

it(
  `the program is killed ${KILLS} times amid a stream of ballots, and nothing acknowledged is lost or doubled`,
  async () => {
    const told = new Told();
    for (let round = 1; round <= KILLS; round++) {
      const when = { enough: 160 + ((round * 37) % 150), more: (round * 7) % 23 };
      expect(await runAndKill(told, place.words, `r${round}`, when)).toEqual(killed);
    }
    expect(told.done.size).toBeGreaterThanOrEqual(KILLS * 100);
    const { pool, stop } = await place.open();
    await expectWhole(pool, told).finally(stop);
  },
  60_000 + KILLS * 15_000,
);
