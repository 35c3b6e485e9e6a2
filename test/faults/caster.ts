/**
 * A program to be killed: opens the store, and casts ballots without end from many callers at once.
 * Arguments: `data FOLDER` (the embedded store) or `url ADDRESS`; then a name for this round.
 * Each command's id goes to standard output as `asked ID` before it is submitted and as `done ID POSITION` once it is
 * answered, written at once, so that what was told before the kill is known for sure. On standard input: ids of earlier
 * commands, which are sent again first.
 */
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { migrate } from '#database/migrate.ts';
import { openStore } from '#database/store.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import type { Envelope } from '#journal/vocabulary.ts';
import { ballot, boxes, type Command, enrol } from '../journal/boxes.ts';

const CALLERS = 40;
const MEMBERS = 20;

const [kind, place = '', round = ''] = process.argv.slice(2);
const again = (await text(process.stdin)).split('\n').filter(Boolean);
const store = await openStore(kind === 'url' ? { data: '', databaseUrl: place } : { data: place });
await migrate(store.pool);
await ensureViews(store.pool, boxes);
const clerk = createClerk({ pool: store.pool, law: boxes, clock: () => new Date() });

/** `BOX|MEMBER`: who may repeat a command needs only its id. */
function commandOf(id: string): Envelope<Command> {
  const [box = '', member = ''] = id.split('|');
  return { ...ballot('g', box, member), id };
}

/** Written when this returns. A pipe that is full is waited for; a line is far shorter than what a pipe takes at once. */
function tell(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

async function cast(id: string): Promise<void> {
  tell(`asked ${id}`);
  const answer = await clerk.submit(commandOf(id));
  tell('done' in answer ? `done ${id} ${answer.done.from}` : `refused ${id} ${JSON.stringify(answer)}`);
}

for (let member = 0; member < MEMBERS; member++) await clerk.submit(enrol('g', `m${member}`));
await Promise.all(again.map(cast));
let next = 0;
await Promise.all(
  Array.from({ length: CALLERS }, async () => {
    for (;;) {
      const number = next++;
      await cast(`${round}-${Math.floor(number / MEMBERS)}|m${number % MEMBERS}`);
    }
  }),
);
