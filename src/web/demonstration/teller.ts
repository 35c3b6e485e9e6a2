import { randomBytes } from 'node:crypto';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import { canonical } from '#journal/canonical.ts';
import type { Clerk } from '#journal/clerk.ts';
import type { Rows, Wording } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import { type Person, personRow } from '#people/store.ts';
import { moment } from './calendar.ts';

/** Parts a text from the act that is being told. */
export type Word = (field: string, text: string) => Wording;

/**
 * Tells a history, act by act, to the same clerk that hears everybody, each at its moment. Ids of the commands are counted,
 * so that a history which was interrupted is told again from the start and goes on where it ended.
 */
export class Teller {
  readonly #group: string;
  readonly #clerk: Clerk<Command, StreamState, Refusal>;
  readonly #zone: string;
  #now = 0;
  #told = 0;

  constructor(group: string, zone: string, makeClerk: (clock: () => Date) => Clerk<Command, StreamState, Refusal>) {
    this.#group = group;
    this.#zone = zone;
    this.#clerk = makeClerk(() => new Date(this.#now));
  }

  get clerk(): Clerk<Command, StreamState, Refusal> {
    return this.#clerk;
  }

  moment(day: string, time: string): string {
    return moment(day, time, this.#zone);
  }

  /** The clock is set forward to this day and time, of the group's zone; never back. */
  at(day: string, time: string): void {
    const then = Date.parse(this.moment(day, time));
    if (then < this.#now) throw new Error(`the history goes back: ${day} ${time}`);
    this.#now = then;
  }

  wait(seconds: number): void {
    this.#now += seconds * 1000;
  }

  /** `persons` are made known with the act. A refusal of what the history tells is a mistake in the history. */
  async tell(by: Person, command: Command | ((word: Word) => Command), ...persons: readonly Person[]): Promise<void> {
    this.#told += 1;
    const id = `demonstration-${String(this.#told).padStart(4, '0')}`;
    const beside: Rows[] = persons.map((person) => personRow(this.#group, person));
    const word: Word = (field, text) => {
      const sealed = sealWording(this.#group, `${id}.${field}`, text, randomBytes(16).toString('hex'));
      beside.push(sealed.rows);
      return sealed.wording;
    };
    const asked = typeof command === 'function' ? command(word) : command;
    const said = canonical({ demonstration: this.#told, type: asked.type });
    const answer = await this.#clerk.submit({ group: this.#group, id, by: by.person, command: asked, said, beside });
    if ('refused' in answer) throw new Error(`${id}, ${asked.type}: ${JSON.stringify(answer.refused)}`);
    this.wait(20);
  }
}
