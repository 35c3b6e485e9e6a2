import { fileURLToPath } from 'node:url';
import { loadCharters } from '#charter/load.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Charters } from '#group/charters.ts';
import { type GroupLaw, groupLaw } from '#group/law.ts';
import { accessOf, bodiesOf, compositionOf, groupOf, historyOf, meetingOf, registerOf } from '#group/states.ts';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import { type Head, noHead } from '#journal/chain.ts';
import { decideAll } from '#journal/docket.ts';
import { Fold } from '#journal/fold.ts';
import type { Entry, Sealed, Wording } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import { instantOf } from '#text/moments.ts';

/** What became of a command: its acts as sealed in the journal, or the lawful no. */
export type Heard = { readonly acts: readonly Entry[] } | { readonly refusal: Refusal };

const zone = 'Asia/Baku';

/** The charters of the project, by hash. */
export const charters: Charters = new Map(
  (await loadCharters(fileURLToPath(new URL('../charters', import.meta.url)))).map(
    ({ id, from, hash, charter, superseded }) => [hash, { charter: id, from, hash, law: charter, superseded }],
  ),
);

/** The version of that charter that the project holds. */
export function charter(id: string): { charter: string; from: string; hash: string; law: Charter } {
  const found = [...charters.values()].find((version) => version.charter === id && !version.superseded);
  if (!found) throw new Error(`no charter ${id}`);
  return found;
}

/** An instant by the Group's own clock: `2026-02-10 10:00`. */
export function baku(local: string): string {
  const instant = instantOf(local, zone);
  if (!instant) throw new Error(`no such moment: ${local}`);
  return instant;
}

/** A text as an act refers to it. */
export const words = (text: string): Wording => sealWording('g', `w-${text}`, text, '0'.repeat(32)).wording;

/**
 * A group's life under the real law, in memory: commands are decided, sealed and folded by the very functions of the clerk,
 * without its database. The clock stands still between commands; `at` moves it on (local time of Baku), never back.
 */
export class Life {
  readonly law: GroupLaw;
  readonly #fold: Fold<StreamState>;
  readonly #sealed: Sealed[] = [];
  #head: Head = noHead;
  #now: string;
  #commands = 0;

  constructor(now = '2026-01-12 10:00', known: Charters = charters) {
    this.law = groupLaw(known);
    this.#fold = new Fold(this.law);
    this.#now = baku(now);
  }

  get now(): string {
    return this.#now;
  }

  /** Everything that has happened, in order. */
  get entries(): readonly Entry[] {
    return this.#sealed.map(({ entry }) => entry);
  }

  get sealed(): readonly Sealed[] {
    return this.#sealed;
  }

  at(local: string): this {
    const then = baku(local);
    if (then < this.#now) throw new Error(`time does not go back to ${local}`);
    this.#now = then;
    return this;
  }

  /** Lets so many minutes pass. */
  pass(minutes: number): this {
    this.#now = new Date(Date.parse(this.#now) + minutes * 60_000).toISOString();
    return this;
  }

  /** Gives the command and says what became of it. */
  when(by: string, command: Command, at?: string): Heard {
    if (at !== undefined) this.at(at);
    this.#hold(this.law.streamsOf(command));
    const envelope = { group: 'g', id: `c${++this.#commands}`, by, command, said: '', beside: [] };
    const standing = { head: this.#head, remembered: [] };
    const means = { now: () => this.#now, salt: () => '0'.repeat(32) };
    const { sealed, verdicts } = decideAll(this.law, this.#fold, standing, [envelope], means);
    const [verdict] = verdicts;
    if (!verdict || 'failed' in verdict) throw verdict?.failed ?? new Error('no verdict');
    if ('refused' in verdict.answer) return { refusal: verdict.answer.refused as Refusal };
    this.#append(sealed);
    return { acts: sealed.map(({ entry }) => entry) };
  }

  /** Gives a command that must be lawful here; its acts. */
  done(by: string, command: Command, at?: string): readonly Entry[] {
    const heard = this.when(by, command, at);
    if ('refusal' in heard) throw new Error(`${command.type} by ${by} was refused: ${JSON.stringify(heard.refusal)}`);
    return this.#confirmed(heard.acts);
  }

  /** An office that waits for a second officer is confirmed at once by whoever may; `when` leaves it waiting. */
  #confirmed(acts: readonly Entry[]): readonly Entry[] {
    const [first] = acts;
    if (first?.type !== 'OfficeEntered') return acts;
    const { holding } = first.data as { readonly holding: string };
    for (const person of new Set([...this.composition.holdings.values()].map((each) => each.person))) {
      const heard = this.when(person, { type: 'confirmOffice', holding });
      if ('acts' in heard) return heard.acts;
    }
    throw new Error(`nobody may confirm ${holding}`);
  }

  /** Gives a command that must be refused here; the refusal. */
  refused(by: string, command: Command, at?: string): Refusal {
    const heard = this.when(by, command, at);
    if ('acts' in heard) throw new Error(`${command.type} by ${by} was not refused`);
    return heard.refusal;
  }

  get group() {
    return groupOf(this.#states('group'));
  }

  get bodies() {
    return bodiesOf(this.#states('bodies'));
  }

  get composition() {
    return compositionOf(this.#states('composition'));
  }

  get access() {
    return accessOf(this.#states('access'));
  }

  get history() {
    return historyOf(this.#states('history'));
  }

  get register() {
    return registerOf(this.#states('meetings'));
  }

  /** A meeting with its proposals and its protocol. */
  meeting(meeting: string) {
    return meetingOf(this.#states(`meeting/${meeting}`), meeting);
  }

  /** The charter in force, as the group reads it now. */
  get charter(): Charter {
    const charter = this.law.charterOf(this.group);
    if (!charter) throw new Error('the group is not founded');
    return charter;
  }

  /** The folded states of these streams. */
  states(streams: readonly string[]): ReadonlyMap<string, StreamState> {
    this.#hold(streams);
    return this.#fold.of(streams);
  }

  #states(stream: string): ReadonlyMap<string, StreamState> {
    this.#hold([stream]);
    return this.#fold.of([stream]);
  }

  #hold(streams: readonly string[]): void {
    const missing = this.#fold.missing(streams);
    if (missing.length === 0) return;
    this.#fold.load(
      missing,
      this.entries.filter(({ stream }) => missing.includes(stream)),
    );
  }

  #append(sealed: readonly Sealed[]): void {
    this.#sealed.push(...sealed);
    const last = sealed.at(-1);
    if (last) this.#head = { position: last.entry.position, hash: last.hash, at: last.entry.at };
  }
}
