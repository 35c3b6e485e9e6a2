import type { Pool } from 'pg';
import { markFailed, markSent, outboxOf, takeDue, tidyOutbox } from '#mail/store.ts';
import { nextTry } from '#mail/trying.ts';
import type { Due, Post, Send, Trouble } from '#mail/vocabulary.ts';

export type Mailing = {
  readonly pool: Pool;
  readonly clock: () => Date;
  readonly log: (message: string, error: unknown) => void;
  /** Undefined where no server of mail is set: letters wait, and are given up in time. */
  readonly send: Send | undefined;
};

export type Mailer = {
  /** Keeps letters and has them sent at once. */
  readonly post: Post;
  /** Ends after the letter that is being sent, or after ten seconds: what is not known to be sent is tried again. */
  stop(): Promise<void>;
};

const second = 1_000;

/** How often it is looked for what is due; a letter of our own wakes us, one of another program on the same store does not. */
const round = 10 * second;
const hour = 3_600 * second;
const farewell = 10 * second;

/** Sends what is due, now and from time to time, one letter after another. */
export function keepMailing(mailing: Mailing): Mailer {
  let stopped = false;
  let tidied = Number.NEGATIVE_INFINITY;
  let again = false;
  let doing: Promise<void> | undefined;
  const once = async (): Promise<void> => {
    if (performance.now() - tidied > hour) {
      await tidyOutbox(mailing.pool, mailing.clock());
      tidied = performance.now();
    }
    while (!stopped && (await sendNext(mailing)));
  };
  const wake = (): void => {
    again = true;
    doing ??= (async () => {
      while (again && !stopped) {
        again = false;
        await once().catch((error: unknown) => mailing.log('letters could not be mailed', error));
      }
      doing = undefined;
    })();
  };
  wake();
  const timer = setInterval(wake, round);
  timer.unref();
  const keep = outboxOf(mailing.pool, mailing.clock);
  return {
    async post(letters) {
      await keep(letters);
      wake();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.race([doing, new Promise((done) => setTimeout(done, farewell).unref())]);
    },
  };
}

/** Whether another letter may be tried at once. */
async function sendNext({ pool, clock, log, send }: Mailing): Promise<boolean> {
  const letter = send && (await takeDue(pool, clock()));
  if (!letter) return false;
  const trouble = await send(letter);
  if (!trouble) {
    await markSent(pool, letter.letter, clock());
    return true;
  }
  const at = clock();
  const next = nextTry(letter, trouble, at);
  await markFailed(pool, letter.letter, { code: trouble.code, again: next, at });
  log(sentence(letter, trouble, next), undefined);
  return trouble.of !== 'road';
}

/** Neither the reader's address nor the text: whoever reads the log does not read letters. */
const sentence = ({ letter, tries }: Due, { code }: Trouble, next: Date | undefined): string =>
  `letter ${letter} was not mailed (${code}, try ${tries}); ${next ? `again at ${next.toISOString()}` : 'given up'}`;
