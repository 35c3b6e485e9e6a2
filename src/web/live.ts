import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { type Signalled, signalsFor } from '#group/signals.ts';
import type { States } from '#group/states.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { isStillAdmitted } from './bearer.ts';
import type { House } from './house.ts';
import { readerOf } from './reader.ts';
import { lookFor, readerIn } from './reading.ts';
import { isStillSignedIn } from './session.ts';
import { asksForEvents, type Over, streamOver } from './stream-over.ts';

/** Keeps the line open through whatever closes a silent one; the browser takes a longer silence for a lost connection. */
const beatEvery = 20_000;

/** Whether whoever began to listen may still: a session or an admission can end while nothing happens in the group. */
const isStill = async (house: House, c: Context) =>
  (await isStillSignedIn(house, c)) && (await isStillAdmitted(house, c));

/** Who hears of commits: what of them, and whether still. */
export type Hearer = {
  readonly group: string;
  /** Whoever has the same hears the same. */
  readonly key: string;
  hear(states: States, entries: readonly Entry[], at: string): Signalled;
  isStill(): Promise<boolean>;
  /** Undefined for a screen that came by a link. */
  readonly person: string | undefined;
  /** Streams that are named to the page at the end, so that it asks for itself once more. */
  readonly last: readonly string[];
};

type Listener = Hearer & { readonly end: () => void };

/**
 * Signals of commits to open pages: which streams of which group grew. The pages ask for themselves again. Nobody hears of
 * what he may not read; who may no longer read anything in the group, or is signed out, hears nothing more.
 */
export class Live {
  readonly #open = new Map<SSEStreamingApi, Listener>();
  readonly #quiet: () => void;
  readonly #house: House;
  #stopped = false;

  constructor(house: House) {
    this.#house = house;
    this.#quiet = house.clerk.onCommit((group, entries) => {
      void this.#tell(group, entries).catch((error) => house.log('a commit was not signalled', error));
    });
  }

  async #tell(group: string, entries: readonly Entry[]): Promise<void> {
    const listeners = [...this.#open].filter(([, listener]) => listener.group === group);
    if (listeners.length === 0) return;
    const states = await lookFor(this.#house, group, []);
    const told = new Map<string, Signalled>();
    for (const [stream, { key, hear, end }] of listeners) {
      const signalled = told.get(key) ?? hear(states, entries, this.#house.clock().toISOString());
      told.set(key, signalled);
      const { streams, over } = signalled;
      const data = JSON.stringify({ group, streams });
      const sent = streams.length > 0 ? stream.writeSSE({ event: 'commit', data }) : Promise.resolve();
      if (over) void sent.then(end);
    }
  }

  /** Says that what the page of a meeting shows besides the journal has changed, to those who read the meeting. */
  nudge(group: string, meeting: string): void {
    const data = JSON.stringify({ group, streams: [thingOfMeeting(meeting)] });
    for (const [stream, listener] of this.#open) {
      const { person } = listener;
      if (listener.group !== group || person === undefined) continue;
      void readerIn(this.#house, group, person)
        .then((reader) =>
          reader.may(thingOfMeeting(meeting)) ? stream.writeSSE({ event: 'commit', data }) : undefined,
        )
        .catch((error) => this.#house.log('a change was not signalled', error));
    }
  }

  /** One stream of server-sent events for a browser, of one group; lasts until either side ends it. */
  async answer(c: Context, group: string): Promise<Response> {
    const person = readerOf(c, group);
    if (person === undefined || !(await readerIn(this.#house, group, person)).among(participants))
      return asksForEvents(c) ? streamOver(c, 'gone') : c.notFound();
    return this.open(c, {
      group,
      key: person,
      person,
      hear: (states, entries, at) => signalsFor(states, entries, person, at),
      isStill: () => isStill(this.#house, c),
      last: [],
    });
  }

  /** The same for whoever was found to be one who hears. */
  open(c: Context, hearer: Hearer): Response {
    return streamSSE(c, async (stream) => {
      // Asked on a connection from before: the page asks once more, of the program that comes after.
      if (this.#stopped) return;
      const over = new Promise<void>((end) => {
        this.#open.set(stream, { ...hearer, end });
        stream.onAbort(end);
      });
      const beat = async () => {
        if (await hearer.isStill()) return stream.writeSSE({ event: 'beat', data: '' });
        const { group, last } = hearer;
        if (last.length > 0) await stream.writeSSE({ event: 'commit', data: JSON.stringify({ group, streams: last }) });
        else await stream.writeSSE({ event: 'over', data: 'signIn' satisfies Over });
        this.#open.get(stream)?.end();
      };
      const beats = setInterval(() => void beat().catch(() => {}), beatEvery);
      await beat();
      await over;
      clearInterval(beats);
      this.#open.delete(stream);
    });
  }

  /** Ends every open stream, so that the server can close. */
  stop(): void {
    this.#stopped = true;
    this.#quiet();
    for (const { end } of this.#open.values()) end();
  }
}
