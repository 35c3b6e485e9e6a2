import type { ItemKind } from '#meetings/vocabulary.ts';
import type { Person } from '#people/store.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Press } from '#protocol/routes.ts';
import { addDays } from '#text/moments.ts';
import type { Choice } from '#voting/vocabulary.ts';
import { weekday } from './calendar.ts';
import { coordinator, head, officer } from './people.ts';
import type { Teller, Word } from './teller.ts';

/** Ballots in the order in which they were cast; those who are not named cast none. */
export type ToldVote = {
  readonly by: PersonId;
  readonly addressee: BodyId;
  readonly text: string;
  readonly ballots: readonly (readonly [PersonId, Choice])[];
};

export type ToldItem = {
  readonly title: string;
  readonly kind: ItemKind;
  readonly rapporteur: PersonId;
  readonly heard?: string;
  readonly spoke?: string;
  readonly vote?: ToldVote;
};

/** A meeting's number in its year, its protocol's, and its quarter. */
export type Numbered = { readonly meeting: string; readonly protocol: string; readonly quarter: number };

export type ToldMeeting = {
  /** `2026-3` */
  readonly meeting: string;
  readonly protocol: string;
  readonly day: string;
  readonly items: readonly ToldItem[];
  /** Whom the room sees and when; `remote` by the link. */
  readonly arrivals: readonly (readonly [PersonId, string, 'remote'?])[];
  readonly departures?: readonly (readonly [PersonId, string])[];
  /** Why the Coordinator returned the agenda once, and how many of the items it had then. */
  readonly returned?: { readonly reason: string; readonly items: number };
};

export const place = 'Bakı şəhəri, Azərbaycan prospekti, 7';
export const link = 'https://gorus.example/isci-qrup';

const personOf = (person: PersonId): Person => ({ person, name: '', position: null });

/** A meeting from its convening to its signed protocol. */
export async function tellMeeting(teller: Teller, group: string, press: Press, told: ToldMeeting): Promise<void> {
  await convene(teller, told);
  await draftAll(teller, told);
  for (const [person, time, remote] of told.arrivals) {
    teller.at(told.day, time);
    await arrive(teller, told, person, remote);
  }
  const quorate = told.arrivals.length * 3 >= 2 * 14;
  await (quorate ? hold(teller, told) : fail(teller, told));
  await writeProtocol(teller, group, press, told, quorate);
}

export const agendaOf = (items: readonly ToldItem[], word: Word) =>
  items.map(({ title, kind, rapporteur }, index) => ({
    item: String(index + 1),
    title: word(`title${index + 1}`, title),
    kind,
    rapporteur,
  }));

async function convene(teller: Teller, { meeting, day, items, returned }: ToldMeeting): Promise<void> {
  const first = returned ? items.slice(0, returned.items) : items;
  teller.at(weekday(addDays(day, -21)), '15:10');
  await proposeMeeting(teller, meeting, day, first);
  teller.at(weekday(addDays(day, -19)), '11:30');
  await teller.tell(coordinator, { type: 'agreeToMeeting', meeting, revision: 1 });
  if (returned) {
    const { reason } = returned;
    await teller.tell(coordinator, (word) => ({
      type: 'returnAgenda',
      meeting,
      revision: 1,
      reason: word('reason', reason),
    }));
    teller.at(weekday(addDays(day, -17)), '10:20');
    await teller.tell(head, (word) => ({ type: 'setAgenda', meeting, agenda: agendaOf(items, word) }));
    teller.at(weekday(addDays(day, -16)), '18:05');
  }
  await teller.tell(coordinator, { type: 'agreeToAgenda', meeting, revision: returned ? 2 : 1 });
  teller.at(weekday(addDays(day, -14)), '10:15');
  await teller.tell(officer, { type: 'sendNotice', meeting });
}

export async function proposeMeeting(teller: Teller, meeting: string, day: string, items: readonly ToldItem[]) {
  await teller.tell(head, (word) => ({
    type: 'proposeMeeting',
    meeting,
    on: teller.moment(day, '10:00'),
    place: word('place', place),
    link: word('link', link),
    agenda: agendaOf(items, word),
  }));
}

async function draftAll(teller: Teller, { meeting, day, items }: ToldMeeting): Promise<void> {
  teller.at(weekday(addDays(day, -7)), '14:40');
  let proposal = 0;
  for (const [index, { vote }] of items.entries()) {
    if (!vote) continue;
    proposal += 1;
    await draftProposal(teller, meeting, String(proposal), String(index + 1), vote);
  }
}

export function draftProposal(
  teller: Teller,
  meeting: string,
  proposal: string,
  item: string,
  { by, text, addressee }: Omit<ToldVote, 'ballots'>,
): Promise<void> {
  return teller.tell(personOf(by), (word) => ({
    type: 'draftProposal',
    meeting,
    proposal,
    item,
    text: word('text', text),
    addressee,
  }));
}

const arrive = (teller: Teller, { meeting }: ToldMeeting, person: PersonId, remote: 'remote' | undefined) =>
  teller.tell(officer, { type: 'recordArrival', meeting, person, presence: remote ?? 'in room' });

async function hold(teller: Teller, told: ToldMeeting): Promise<void> {
  const { meeting, day, items, departures = [] } = told;
  teller.at(day, '10:04');
  await teller.tell(head, { type: 'openMeeting', meeting });
  let proposal = 0;
  for (const [index, { vote }] of items.entries()) {
    await teller.tell(head, { type: 'takeUpItem', meeting, item: String(index + 1) });
    teller.wait(900);
    if (index === 0) {
      for (const [person, time] of departures) {
        teller.at(day, time);
        await teller.tell(officer, { type: 'recordDeparture', meeting, person });
      }
    }
    if (!vote) continue;
    proposal += 1;
    await takeVote(teller, meeting, String(proposal), vote);
  }
  teller.wait(300);
  await teller.tell(head, { type: 'closeMeeting', meeting });
}

async function takeVote(teller: Teller, meeting: string, proposal: string, { ballots }: ToldVote): Promise<void> {
  await teller.tell(head, { type: 'openVote', meeting, proposal });
  for (const [person, choice] of ballots) {
    await teller.tell(personOf(person), { type: 'castBallot', meeting, proposal, choice });
  }
  await teller.tell(head, { type: 'closeVote', meeting, proposal, withoutHead: false });
}

async function fail(teller: Teller, { meeting, day }: ToldMeeting): Promise<void> {
  teller.at(day, '10:30');
  await teller.tell(head, { type: 'closeWithoutQuorum', meeting });
}

/** The secretariat writes what was heard and said; all else in the protocol is computed. The head signs that very paper. */
async function writeProtocol(
  teller: Teller,
  group: string,
  press: Press,
  { meeting, protocol, day, items }: ToldMeeting,
  quorate: boolean,
): Promise<void> {
  teller.at(weekday(addDays(day, 2)), '16:10');
  let revision = 0;
  for (const [index, { heard, spoke }] of quorate ? items.entries() : []) {
    if (!heard) continue;
    revision += 1;
    await teller.tell(officer, (word) => ({
      type: 'recordItem',
      meeting,
      item: String(index + 1),
      heard: word('heard', heard),
      spoke: spoke ? word('spoke', spoke) : null,
    }));
  }
  const paper = await press(group, meeting, protocol);
  await teller.tell(officer, { type: 'submitProtocol', meeting, number: protocol, paper, revision });
  teller.at(weekday(addDays(day, 5)), '11:20');
  await teller.tell(head, { type: 'signProtocol', meeting, paper });
}
