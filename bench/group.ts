import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import type { Command } from '#group/vocabulary.ts';
import { createClerk } from '#journal/clerk.ts';
import { root } from '#root.ts';

/** A vote that waits for ballots: `proposal` 1 of `meeting`. */
export type WaitingVote = { readonly meeting: string; readonly people: readonly string[] };

const zoneNoon = '2026-03-02T08:00:00.000Z';
const text = { ref: 'r', digest: '0'.repeat(64) };

/** The law of all charters that the project holds, and the Working Group's version among them. */
export async function workingGroup() {
  const charters = await chartersOf(join(root, 'charters'));
  const version = [...charters.values()].find(({ charter }) => charter === 'az-working-group');
  if (!version) throw new Error('the charter of the Working Group is missing');
  return { law: groupLaw(charters), version };
}

/**
 * Fills a group through the clerk: `members` representatives and `votes` meetings, each in its own stream with its vote
 * open and nobody's ballot cast. Everything happens at noon of one day, in the order of a lawful life.
 */
export async function openVotes(
  pool: pg.Pool,
  group: string,
  members: number,
  votes: number,
): Promise<readonly WaitingVote[]> {
  const { law, version } = await workingGroup();
  const clerk = createClerk({ pool, law, clock: () => new Date(zoneNoon) });
  const tell = async (by: string, command: Command) => {
    const answer = await clerk.submit({ group, id: randomUUID(), by, command, said: '', beside: [] });
    if ('refused' in answer) throw new Error(`${command.type}: ${JSON.stringify(answer.refused)}`);
  };
  const all = (tasks: readonly (() => Promise<void>)[]) => Promise.all(tasks.map((task) => task()));
  const { charter, from, hash } = version;
  await tell('officer', { type: 'foundGroup', charter, from, hash, demonstration: false, holding: 'h0' });
  await found(tell, members);
  const people = ['head', ...Array.from({ length: members }, (_, index) => `person-${index}`)];
  const meetings = Array.from({ length: votes }, (_, index) => `2026-${index + 1}`);
  for (const chunk of chunks(meetings, 20)) await all(chunk.map((meeting) => () => openVote(tell, meeting, people)));
  await clerk.stop();
  return meetings.map((meeting) => ({ meeting, people }));
}

type Tell = (by: string, command: Command) => Promise<void>;

async function found(tell: Tell, members: number): Promise<void> {
  const office = (
    holding: string,
    name: 'coordinator' | 'head' | 'nominatingAuthority',
    person: string,
    body: string | null,
  ) => tell('officer', { type: 'recordOffice', holding, office: name, person, body, acting: false, basis: null });
  await office('h1', 'coordinator', 'coordinator', null);
  await office('h2', 'head', 'head', null);
  for (let index = 0; index < members; index += 1) {
    const body = `body-${index}`;
    await tell('officer', {
      type: 'enterBody',
      body,
      kind: 'state',
      name: { az: body, en: body, ru: body },
      from: null,
    });
    await tell('officer', { type: 'giveSeat', body, seat: 'executing' });
    await office(`a${index}`, 'nominatingAuthority', `leader-${index}`, body);
    await tell(`leader-${index}`, {
      type: 'nominate',
      nomination: `n${index}`,
      body,
      person: `person-${index}`,
      letter: null,
    });
  }
  const nominations = Array.from({ length: members }, (_, index) => `n${index}`);
  await tell('coordinator', { type: 'approveComposition', number: '1', date: '2026-03-02', nominations, ends: [] });
}

async function openVote(tell: Tell, meeting: string, people: readonly string[]): Promise<void> {
  const agenda = [{ item: '1', title: text, kind: 'decision', rapporteur: null }] as const;
  await tell('head', {
    type: 'proposeMeeting',
    meeting,
    on: '2026-03-02T09:00:00.000Z',
    place: text,
    link: null,
    agenda,
  });
  await tell('coordinator', { type: 'agreeToMeeting', meeting, revision: 1 });
  await tell('coordinator', { type: 'agreeToAgenda', meeting, revision: 1 });
  await tell('head', { type: 'sendNotice', meeting });
  await Promise.all(
    people.map((person) => tell('head', { type: 'recordArrival', meeting, person, presence: 'in room' })),
  );
  await tell('head', { type: 'openMeeting', meeting });
  await tell('head', { type: 'draftProposal', meeting, proposal: '1', item: '1', text, addressee: null });
  await tell('head', { type: 'openVote', meeting, proposal: '1' });
}

export function* chunks<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  for (let start = 0; start < things.length; start += size) yield things.slice(start, start + size);
}
