import { isPackAct } from '#agenda/pack.ts';
import { groupOf, meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { revealedForPaper } from '#marking/revealed.ts';
import type { House } from '../house.ts';
import { namesOf } from '../sentences.ts';
import { inThread, type ThreadEnd } from '../thread.ts';
import type { BinderData } from './binder.ts';
import { type PackRecord, packTexts, recordOfPack } from './record.ts';
import { type Claimed, claimPack, putBack, tellFailed, tellMade, tellProgress } from './store.ts';
import type { BinderSays } from './vocabulary.ts';

const second = 1_000;
/** Another program may have asked, or ended amid its work. */
const lookEvery = 2 * second;
/** Well within the minute after which a silent maker is taken for gone. */
const beatEvery = 10 * second;
/** How often those who wait are told how far it is. */
const tellEvery = 2 * second;
/** A thread that has said nothing for so long hangs on what it was given. */
const patience = 600 * second;
/** Megabytes that a thread may use besides the bytes of files. */
const memory = 1_024;

export type Making = House & {
  /** Folder of the files by hash, which the thread reads and writes by itself. */
  readonly folder: string;
  /** Told when what is shown of a meeting's packs has changed. */
  readonly changed: (group: string, meeting: string) => void;
};

/** Makes packs in the background, one at a time, each in a thread of its own. */
export function keepPacks(making: Making): { stop(): Promise<void> } {
  const over = new AbortController();
  let doing: Promise<void> | undefined;
  const wake = (): void => {
    if (over.signal.aborted || doing) return;
    doing = makeAll(making, over.signal)
      .catch((error: unknown) => making.log('packs could not be looked at', error))
      .finally(() => {
        doing = undefined;
      });
  };
  const quiet = making.clerk.onCommit((_group, entries) => {
    if (entries.some(isPackAct)) wake();
  });
  const looks = setInterval(wake, lookEvery);
  looks.unref();
  wake();
  return {
    async stop() {
      quiet();
      clearInterval(looks);
      over.abort();
      await doing;
    },
  };
}

async function makeAll(making: Making, over: AbortSignal): Promise<void> {
  for (let next = await claimPack(making.pool); next; next = over.aborted ? undefined : await claimPack(making.pool))
    await makeOne(making, next, over);
}

/** Makes the files of one pack from its act, and keeps what came of it. */
async function makeOne(making: Making, claimed: Claimed, over: AbortSignal): Promise<void> {
  const { pool, log } = making;
  try {
    const record = await recordFor(making, claimed);
    const outcome = await madeFrom(making, claimed, record, over);
    if (outcome.said === 'made') await tellMade(pool, claimed, outcome.made);
    else if (outcome.said === 'stopped') await putBack(pool, claimed);
    else {
      log(`a pack of ${claimed.meeting} was not made (${outcome.trouble})`, outcome.reason);
      await tellFailed(pool, claimed, outcome.trouble);
    }
  } catch (error) {
    log(`a pack of ${claimed.meeting} was not made`, error);
    await tellFailed(pool, claimed, 'failed');
  }
  making.changed(claimed.group, claimed.meeting);
}

async function recordFor(making: Making, { group, meeting, command }: Claimed): Promise<PackRecord> {
  const states = await making.clerk.look(group, ['group', `meeting/${meeting}`]);
  const pack = [...meetingOf(states, meeting).packs.values()].find(({ order }) => order === command);
  const charter = making.law.charterOf(groupOf(states));
  if (!pack || !charter) throw new Error(`no act fixed the pack ${command}`);
  const texts = revealedForPaper(await readTexts(making.pool, group, packTexts(meeting, pack)));
  return recordOfPack(pack, { charter, meeting, names: await namesOf(making, group), texts });
}

type Outcome = Exclude<BinderSays, { said: 'progress' }> | { readonly said: 'stopped' };

/** Begins a thread with the record, and waits for what it has to say. */
async function madeFrom(making: Making, claimed: Claimed, record: PackRecord, over: AbortSignal): Promise<Outcome> {
  if (over.aborted) return { said: 'stopped' };
  const of = record.items.reduce((sum, { papers }) => sum + papers.length, 0);
  const data: BinderData = { folder: making.folder, record };
  const telling = progressOf(making, claimed, of);
  try {
    const last = await inThread<BinderSays>({
      ...{ file: 'binder.js', data, patience, memory, over },
      heard(said) {
        if (said.said === 'progress') telling.at(said.done);
        return said.said !== 'progress';
      },
    });
    if ('ended' in last) return endedWithout(last);
    if (last.said === 'progress') throw new Error('what is under way was taken for the end');
    return last;
  } finally {
    await telling.stop();
  }
}

const endedWithout = ({ ended, reason }: ThreadEnd): Outcome =>
  ended === 'stopped'
    ? { said: 'stopped' }
    : { said: 'failed', trouble: ended === 'outOfMemory' ? 'tooHeavy' : 'failed', reason };

/** Writes down how far it is, and tells those who wait, both not too often. */
function progressOf({ pool, log, changed }: Making, claimed: Claimed, of: number) {
  let [done, told, writing] = [0, Number.NEGATIVE_INFINITY, Promise.resolve()];
  const write = (): void => {
    writing = tellProgress(pool, claimed, done, of).then(
      () => changed(claimed.group, claimed.meeting),
      (error: unknown) => log('how far a pack is was not written', error),
    );
  };
  write();
  const beats = setInterval(write, beatEvery);
  return {
    at(now: number): void {
      done = now;
      if (performance.now() - told < tellEvery) return;
      told = performance.now();
      write();
    },
    async stop(): Promise<void> {
      clearInterval(beats);
      await writing;
    },
  };
}
