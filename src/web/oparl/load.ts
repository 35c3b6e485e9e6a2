import type { Context } from 'hono';
import { meetingOf, registerOf, type States } from '#group/states.ts';
import { marksOf } from '#group/things.ts';
import { thingOfHistory } from '#history/things.ts';
import { readHead, readStreams } from '#journal/store.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper } from '#marking/things.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import { wordingsOfProposals } from '#voting/wordings.ts';
import type { House } from '../house.ts';
import { type GroupView, viewOf } from '../view.ts';
import { addressIn } from './kinds.ts';
import type { MeetingState, Source } from './source.ts';
import { timesOf } from './times.ts';

/**
 * What the objects of a group are made of, for whoever asks; undefined where there is no such group for him. `wholly`: with the
 * meetings, of which most of what can be asked says nothing.
 */
export async function sourceFor(house: House, c: Context, group: string, wholly: boolean): Promise<Source | undefined> {
  const ids = wholly ? await meetingIds(house, group) : [];
  const streams = ids.map(thingOfMeeting);
  const view = await viewOf(house, c, group, wholly ? [...streams, 'history'] : []);
  if (!view?.me.person || !view.reads.among(participants)) return undefined;
  const meetings = ids
    .map((id) => meetingOf(view.states, id))
    .filter(({ meeting }) => meeting.stage !== 'unknown' && view.reads.may(thingOfMeeting(meeting.meeting)));
  const past = wholly ? [...registerOf(view.states).past.values()].sort((a, b) => inOrder(a.meeting, b.meeting)) : [];
  const web = `${house.publicUrl.origin}/g/${group}`;
  const texts = view.reveal(await readTexts(house.pool, group, textsOf(meetings, past)));
  return { view, web, address: addressIn(web), times: await timesIn(house, view, streams), texts, meetings, past };
}

async function meetingIds({ clerk }: House, group: string): Promise<readonly MeetingId[]> {
  const states: States = await clerk.look(group, ['meetings']);
  const { numbers, past } = registerOf(states);
  return [...numbers].filter((id) => !past.has(id)).sort(inOrder);
}

/** `2026-9` before `2026-10`. */
function inOrder(a: MeetingId, b: MeetingId): number {
  const [[yearA = 0, numberA = 0], [yearB = 0, numberB = 0]] = [a.split('-').map(Number), b.split('-').map(Number)];
  return yearA - yearB || numberA - numberB;
}

function* textsOf(meetings: readonly MeetingState[], past: Source['past']): Generator<Belonging> {
  for (const { meeting, papers, proposals } of meetings) {
    const id = meeting.meeting;
    yield [thingOfMeeting(id), meeting.place];
    for (const { item, title } of meeting.agenda) yield [thingOfItem(id, item), title];
    for (const { paper, title } of papers.values()) yield [thingOfPaper(id, paper), title];
    yield* wordingsOfProposals(id, proposals);
  }
  for (const { item, place } of past) yield [thingOfHistory(item), place];
}

async function timesIn({ pool }: House, { group, states, reads }: GroupView, streams: readonly string[]) {
  const { position } = await readHead(pool, group);
  const entries = await readStreams(pool, group, ['group', 'bodies', 'composition', 'history', ...streams], position);
  return timesOf({
    entries,
    marks: marksOf(states),
    reads,
    itemOf: (meeting, proposal) => {
      const state = states.get(thingOfMeeting(meeting));
      return state?.about === 'meeting' ? state.proposals.get(proposal)?.item : undefined;
    },
  });
}
