import type { PersonId } from '#people/vocabulary.ts';
import type { Press } from '#protocol/routes.ts';
import { addDays } from '#text/moments.ts';
import { wordsChanged } from '#voting/comparison.ts';
import { weekday } from './calendar.ts';
import { tellElection } from './election.ts';
import { keepPapers, type Printer } from './papers.ts';
import { coordinator, head, officer, personOf } from './people.ts';
import type { Teller, Word } from './teller.ts';
import type { ToldItem, ToldMeeting, ToldVote } from './told.ts';

export const place = 'Bakı şəhəri, Azərbaycan prospekti, 7';
export const link = 'https://gorus.example/isci-qrup';

/** What a meeting of the story needs from outside: its papers and protocols made and kept. */
export type Presses = { readonly press: Press; readonly print: Printer };

/** A meeting from its convening to its signed protocol. */
export async function tellMeeting(teller: Teller, group: string, presses: Presses, told: ToldMeeting): Promise<void> {
  await convene(teller, told);
  await replyAll(teller, told);
  await draftAll(teller, told);
  await keepPapers(teller, presses.print, told);
  for (const [person, time, remote] of told.arrivals) {
    teller.at(told.day, time);
    await arrive(teller, told, person, remote);
  }
  const quorate = told.arrivals.length * 3 >= 2 * 14;
  await (quorate ? hold(teller, told) : fail(teller, told));
  await writeProtocol(teller, group, presses.press, told, quorate);
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

async function replyAll(teller: Teller, { meeting, day, replies = [] }: ToldMeeting): Promise<void> {
  if (replies.length === 0) return;
  teller.at(weekday(addDays(day, -12)), '09:35');
  for (const [person, answer, reason] of replies) {
    await teller.tell(personOf(person), (word) => ({
      type: 'replyToNotice',
      ...{ meeting, revision: 1, answer, byLink: false },
      reason: reason === undefined ? null : word('reason', reason),
    }));
    teller.wait(1300);
  }
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
  for (const [index, { vote, speeches = [], election }] of items.entries()) {
    await teller.tell(head, { type: 'takeUpItem', meeting, item: String(index + 1) });
    teller.wait(900);
    if (index === 0) {
      for (const [person, time] of departures) {
        teller.at(day, time);
        await teller.tell(officer, { type: 'recordDeparture', meeting, person });
      }
    }
    await debate(teller, meeting, speeches);
    if (vote) {
      proposal += 1;
      await amend(teller, meeting, String(proposal), vote);
      await takeVote(teller, meeting, String(proposal), vote.ballots);
    }
    if (election) await tellElection(teller, meeting, String(index + 1), election);
  }
  teller.wait(300);
  await teller.tell(head, { type: 'closeMeeting', meeting });
}

/** The list of speakers: each asks, the head gives the floor in the order of asking, and each speaks his while. */
async function debate(teller: Teller, meeting: string, speeches: ToldItem['speeches'] = []): Promise<void> {
  if (speeches.length > 0) await teller.tell(head, { type: 'limitSpeeches', meeting, minutes: 5 });
  for (const [person] of speeches) {
    await teller.tell(personOf(person), { type: 'askForFloor', meeting, kind: 'speech' });
  }
  for (const [person, seconds] of speeches) {
    await teller.tell(head, { type: 'giveFloor', meeting, speaker: person });
    teller.wait(seconds);
    await teller.tell(head, { type: 'endSpeech', meeting });
  }
}

async function amend(teller: Teller, meeting: string, proposal: string, vote: ToldVote): Promise<void> {
  const { text: before, amendment } = vote;
  if (!amendment) return;
  const { by, text, reason, ballots } = amendment;
  await teller.tell(personOf(by), (word) => ({
    type: 'proposeAmendment',
    ...{ meeting, proposal, upon: proposal, instead: null, changed: wordsChanged(before, text) },
    text: word('text', text),
    reason: word('reason', reason),
  }));
  teller.wait(240);
  await takeVote(teller, meeting, `${proposal}.1`, ballots);
}

async function takeVote(teller: Teller, meeting: string, proposal: string, ballots: ToldVote['ballots']) {
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
  revision += await dissent(teller, meeting, quorate ? items : []);
  const paper = await press(group, meeting, protocol);
  await teller.tell(officer, { type: 'submitProtocol', meeting, number: protocol, paper, revision });
  teller.at(weekday(addDays(day, 5)), '11:20');
  await teller.tell(head, { type: 'signProtocol', meeting, paper });
}

/** How many opinions were attached. */
async function dissent(teller: Teller, meeting: string, items: readonly ToldItem[]): Promise<number> {
  let attached = 0;
  for (const [index, { dissent: opinion }] of items.flatMap(({ vote }) => vote ?? []).entries()) {
    if (!opinion) continue;
    teller.wait(2400);
    await teller.tell(personOf(opinion.by), (word) => ({
      type: 'attachDissent',
      ...{ meeting, proposal: String(index + 1) },
      text: word('text', opinion.text),
    }));
    attached += 1;
  }
  return attached;
}
