import { join } from 'node:path';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import type { Clerk } from '#journal/clerk.ts';
import { newCommandId } from '#journal/command-id.ts';
import type { Rows, Wording } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import { personRow } from '#people/store.ts';
import { root } from '#root.ts';

export type GroupClerk = Clerk<Command, StreamState, Refusal>;

/** Where ballots are awaited: every person may vote on the open proposal of every meeting. */
export type Assembly = {
  readonly group: string;
  readonly people: readonly string[];
  readonly meetings: readonly string[];
};

/** Keeps a text beside the chain. */
export type Word = (field: string, body: string) => Wording;

/** Commands that are on their way at once, at most. */
const AHEAD = 2_000;

const text = { ref: 'r', digest: '0'.repeat(64) };

/** The law of all charters that the project holds, and the Working Group's version among them. */
export async function workingGroup() {
  const charters = await chartersOf(join(root, 'charters'));
  const version = [...charters.values()].find(
    ({ charter, superseded }) => charter === 'az-working-group' && !superseded,
  );
  if (!version) throw new Error('the charter of the Working Group is missing');
  return { law: groupLaw(charters), version };
}

/** A group's life told to its clerk, many commands at once and in order; a refusal is a mistake of the teller. */
export class Teller {
  readonly #clerk: GroupClerk;
  readonly group: string;
  #ahead: Promise<void>[] = [];
  /** Acts that the journal of the group holds. */
  acts = 0;

  constructor(clerk: GroupClerk, group: string) {
    this.#clerk = clerk;
    this.group = group;
  }

  /** A command that is a function takes its texts from `word`, which keeps them; `person` is made known with the act. */
  async tell(by: string, command: Command | ((word: Word) => Command), person?: string): Promise<void> {
    this.#ahead.push(this.#submit(by, command, person));
    if (this.#ahead.length >= AHEAD) await Promise.all(this.#ahead.splice(0, AHEAD / 2));
  }

  async finish(): Promise<void> {
    await Promise.all(this.#ahead.splice(0));
  }

  async #submit(by: string, asked: Command | ((word: Word) => Command), person?: string): Promise<void> {
    const { group } = this;
    const id = newCommandId(new Date());
    const beside: Rows[] = person === undefined ? [] : [personRow(group, { person, name: person, position: null })];
    const word: Word = (field, body) => {
      const { wording, rows } = sealWording(group, `${id}.${field}`, body, '7'.repeat(32));
      beside.push(rows);
      return wording;
    };
    const command = typeof asked === 'function' ? asked(word) : asked;
    const answer = await this.#clerk.submit({ group, id, by, command, said: '', beside });
    if ('refused' in answer) throw new Error(`${command.type}: ${JSON.stringify(answer.refused)}`);
    this.acts = Math.max(this.acts, answer.done.to);
  }
}

/**
 * Founds the group and composes it: the head by office and `members` representatives, by an instrument of that day. Returns
 * everyone who may vote.
 */
export async function compose(teller: Teller, members: number, on = '2026-03-02'): Promise<readonly string[]> {
  const { charter, from, hash } = (await workingGroup()).version;
  const each = Array.from({ length: members }, (_, index) => index);
  const founding = { type: 'foundGroup', charter, from, hash, demonstration: false, holding: 'h0' } as const;
  await teller.tell('officer', founding, 'officer');
  await recordOffice(teller, 'coordinator', 'coordinator', null);
  await recordOffice(teller, 'head', 'head', null);
  await teller.tell('coordinator', { type: 'confirmOffice', holding: 'h-head' });
  for (const index of each) {
    const body = `body-${index}`;
    const name = { az: body, en: body, ru: body };
    await teller.tell('officer', { type: 'enterBody', body, kind: 'state', name, from: null });
    await teller.tell('officer', { type: 'giveSeat', body, seat: 'executing' });
    await recordOffice(teller, 'nominatingAuthority', `leader-${index}`, body);
    const nomination = { nomination: `n${index}`, body, person: `person-${index}`, letter: null };
    await teller.tell(`leader-${index}`, { type: 'nominate', ...nomination }, nomination.person);
  }
  const nominations = each.map((index) => `n${index}`);
  const instrument = { number: '1', date: on, nominations, ends: [] };
  await teller.tell('coordinator', { type: 'approveComposition', ...instrument });
  await teller.finish();
  return ['head', ...each.map((index) => `person-${index}`)];
}

async function recordOffice(
  teller: Teller,
  office: 'coordinator' | 'head' | 'nominatingAuthority',
  person: string,
  body: string | null,
): Promise<void> {
  const holding = { holding: `h-${person}`, office, person, body, acting: false, basis: null };
  await teller.tell('officer', { type: 'recordOffice', ...holding }, person);
}

/** Opens a meeting with everyone present: its own stream of the journal. */
async function openMeeting(
  teller: Teller,
  meeting: string,
  people: readonly string[],
  on = '2026-03-02T09:00:00.000Z',
): Promise<void> {
  const agenda = [{ item: '1', title: text, kind: 'decision', rapporteur: null }] as const;
  await teller.tell('head', { type: 'proposeMeeting', meeting, on, place: text, link: null, agenda });
  await teller.tell('coordinator', { type: 'agreeToMeeting', meeting, revision: 1 });
  await teller.tell('coordinator', { type: 'agreeToAgenda', meeting, revision: 1 });
  await teller.tell('head', { type: 'sendNotice', meeting });
  for (const person of people) {
    await teller.tell('head', { type: 'recordArrival', meeting, person, presence: 'in room' });
  }
  await teller.tell('head', { type: 'openMeeting', meeting });
}

async function putToVote(teller: Teller, meeting: string, proposal: string): Promise<void> {
  await teller.tell('head', { type: 'draftProposal', meeting, proposal, item: '1', text, addressee: null });
  await teller.tell('head', { type: 'openVote', meeting, proposal });
}

/** Opens `count` meetings and puts proposal 1 of each to the vote: the ballots are awaited. */
export async function convene(teller: Teller, people: readonly string[], count: number): Promise<Assembly> {
  const meetings = Array.from({ length: count }, (_, index) => `2026-${index + 1}`);
  for (const meeting of meetings) {
    await openMeeting(teller, meeting, people);
    await putToVote(teller, meeting, '1');
  }
  await teller.finish();
  return { group: teller.group, people, meetings };
}

/** Closes the vote on `proposal` in every meeting and opens the next. */
export async function voteAgain(teller: Teller, { meetings }: Assembly, proposal: number): Promise<void> {
  for (const meeting of meetings) {
    await teller.tell('head', { type: 'closeVote', meeting, proposal: String(proposal), withoutHead: false });
    await putToVote(teller, meeting, String(proposal + 1));
  }
  await teller.finish();
}

/** A meeting that is over: everyone has voted, the vote and the meeting are closed. */
export async function pastMeeting(
  teller: Teller,
  meeting: string,
  people: readonly string[],
  on?: string,
): Promise<void> {
  await openMeeting(teller, meeting, people, on);
  await putToVote(teller, meeting, '1');
  for (const person of people) {
    await teller.tell(person, { type: 'castBallot', meeting, proposal: '1', choice: 'for' });
  }
  await teller.tell('head', { type: 'closeVote', meeting, proposal: '1', withoutHead: false });
  await teller.tell('head', { type: 'closeMeeting', meeting });
}
